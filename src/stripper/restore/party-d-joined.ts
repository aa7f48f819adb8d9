import { endsIn } from './party-d-context';

/*
 * A D joined to a letter, a digit or a mark is a letter nearly always. These few are 党 all the same.
 */

// Matches the number before an organ, and the organ:  第1D支部   第 12 D小组
//                                                     ^^^  ^^^^
// Trap: 第3D打印中心 and 第1D座 name no organ of a party.
const ORDINAL = /(?<=第 ?[0-9０-９]{1,3} ?)/y;
const ORGAN = /^(?:支部|总支|小组(?!赛)|委[会、，。书]|代会)/;
// Matches the K of 三K党. Trap: 3K D has a digit.
const KLAN = /(?<=三[KＫ] ?)/y;
// Matches an acronym and a space before a lesson or an organ:  VR D课体验馆   AR D史馆
// Trap: USB D口, USB D建 and RFID D组 are no lessons; 课程 and 课题 are not listed.
const ACRONYM = /(?<=(?<![A-Za-z0-9])[A-Z]{2,4} )/y;
const COURSE = /^(?:课(?![程题时件室本])|史[学馆教]|建[引馆]|支部|员[教活干])/;

// Matches an acronym that is no word and is joined to what it is used for:  VRD建体验馆   5GD课   eD校
// Trap: LED, CAD and CBD are words, so only these are joined.
const USED_FOR = /(?<=(?<![A-Za-z0-9])(?:VR|AR|MR|XR|3D|5G|AI|IP|APP|[eE]) ?)/y;
// Matches a formula of slogans before it:  N+D建   1+N+D建   X＋D员
// Trap: C+D and 3+D are sums; what follows must be an organ.
const PLUS = /(?<=(?<![A-Za-z])[NnXx0-9一] ?[+＋] ?)/y;
// Matches a year. Trap: 2019D型 is a number of a model.
const YEAR = /(?<=(?<![0-9A-Za-z-])(?:19|20)[0-9]{2})/y;
// Trap: 建筑, 建模 and 员工 are ordinary words.
const WORK = /^(?:课(?![程题时件室本])|史[学馆教陈体展知]|校(?![对园车准验友区])|建(?![设库档筒构材筑])(?!模(?!式))|支部|员(?![工外])|群[服工活中]|徽[、，。和]|委书)/;

// Matches a mark behind Chinese that joins headings, paths and tags:  首页-D建园地   “七一”·D在我心中   #D史学习#
//                                                                       ^
// Trap: D·韦德 and F#D have a letter on one side; 图2-D has a digit.
const JOINER = /(?<=(?:[\p{Script=Han}”》）][·\-/_|] ?|(?:^|[\s\p{Script=Han}，。！？”])#))/uy;
const ENTRY = /^(?:课(?![程题时件室本前后内外])|史[学馆教知]|建[园之工动引品群带频专要党]|支部|员[教活干志之先服风队发管学]|群[服工活中园众]|委[书会工]|旗[飘下红]|的二十|的十九|的建设|章党|务公|风廉|在我心|组[会书]|组织[部建生]|校[培学工])/;

// Matches the code of a course, at the beginning of a line or a cell, and the space behind it:  A01 D的创新理论导读   03 D史专题
//                                                                                              ^^^^                   ^^^
// Trap: A01 D座 and 12 D章 are rooms and chapters; what follows must be a subject that is taught, and say so by itself.
const CODE = /(?<=(?:^|[\s|])[A-Z]{0,2}[0-9]{1,3}[ \u3000\t])/y;
const SUBJECT = /^(?:的|史|章(?=[通学导解精党])|建|政公|媒|风廉|纪|性[修教锻]|务[工实流管知]|支部|员[教发管队])/;

/** A01 党的创新理论导读: the line of a plan of courses. */
export function isCoded(left: string, right: string): boolean {
  return SUBJECT.test(right) && endsIn(CODE, left);
}

// Matches two D where a name of 党 ends and a compound of 党 begins, and nothing else Latin:  中国共产DD内监督条例   全DD员
//                                                                                            ^^             ^^
// Trap: DDR, CDD and 3DD are no pair.
const PAIR = /(?<=\p{Script=Han})[DＤ]{2}(?=\p{Script=Han})/uy;

/** Where the pair begins that the D at `viewStart` belongs to; -1 where it stands alone. */
export function pairAt(text: string, viewStart: number): number {
  for (const start of [viewStart, viewStart - 1]) {
    PAIR.lastIndex = start;
    if (start > 0 && PAIR.test(text)) return start;
  }
  return -1;
}

/** 第1党支部, 三K党, VR 党课, N+党建, ·党员: joined to what stands before, and 党 all the same. */
export function isJoinedParty(text: string, viewStart: number, viewEnd: number): boolean {
  const before = text.slice(Math.max(0, viewStart - 8), viewStart);
  const after = text.slice(viewEnd, viewEnd + 4);
  return (
    (endsIn(ORDINAL, before) && ORGAN.test(after)) ||
    endsIn(KLAN, before) ||
    (endsIn(ACRONYM, before) && COURSE.test(after)) ||
    ((endsIn(USED_FOR, before) || endsIn(PLUS, before) || endsIn(YEAR, before)) && WORK.test(after)) ||
    (endsIn(JOINER, before) && ENTRY.test(after))
  );
}

// Matches the quotation marks around a D that a name or a heart holds:  校姓“D”   心中有“D”
//                                                                          ^^         ^^
// Trap: 选“D” and 填“D” are answers; only these verbs take 党.
const CALLED_LEFT = /(?<=(?:姓|心[中里](?:有|装着)|永远跟着?)[“‘"「])/y;
const CALLED_RIGHT = /^[”’"」]/;

/** 党校姓“党”: enclosed, and 党 all the same. */
export function isCalledParty(left: string, right: string): boolean {
  return CALLED_RIGHT.test(right) && endsIn(CALLED_LEFT, left);
}

// Matches letters set apart:  D 支 部   中 共 D 员
//                              ^^^^^^
// Trap: D 建筑 is a letter and a word; at least two single characters must follow one another, and none of A to C open a line so.
const SET_APART_RIGHT = /^ \p{Script=Han} \p{Script=Han}(?:[ \n]|$)/u;
const SET_APART_LEFT = /(?:^|[\n。；：，！？]|\p{Script=Han} )$/u;
const SET_APART_OPTION = /(?:^|\n)[A-C] \p{Script=Han}/u;

/** A heading whose characters stand apart: D 支 部 委 员 会. */
export function isSetApart(left: string, right: string): boolean {
  return SET_APART_RIGHT.test(right) && SET_APART_LEFT.test(left) && !SET_APART_OPTION.test(left);
}
