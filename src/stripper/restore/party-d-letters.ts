import { endsIn } from './party-d-context';

/**
 * More surroundings in which a D is a letter: plates, days of a schedule, symbols of a formula, axes and sections, groups of a meeting, marks.
 * They are asked beside those of party-d-context, and read one line of the untouched text. Left patterns are sticky look-behinds, see {@link endsIn}.
 */

// Matches the province of a plate:  皖D的那台收割机   川D牌照   （鲁D
//                                   ^                 ^         ^
// Trap: 云D课, 新D员 and 宁D史 are words or names, so these provinces count only before a word of plates; 苏 and 蒙 before 共 are no plates.
const PLATE_LEFT = /(?<=(?:^|[^\p{Script=Han}]|[辆挂为是开驶驾将对持用由及和与的有])[京津沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤川琼])/uy;
const PLATE_ANY = /(?<=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])/y;
const PLATE_RIGHT = /^(?:牌|号牌|车|挂|籍车|字头|的[^，。；]{0,6}(?:车|机|皮卡|摩托|牌照|号牌))/;

// Matches a day of a schedule:  D日为登记日   D日起算   以D日为基准   D日，D+1日
//                                ^^^^^^^^^
// Trap: 主题D日为每月5日 is a 党日, and so is 党员D日; a word of the party before it settles that (see KEEPS_DAY).
const DAY_RIGHT = /^[日天](?:[为是][^，。；]{0,8}[日天]|[起前后内止算当]|之[前后]|以[前后]|[，、,和与至到] ?D|[+＋-])/;
const KEEPS_DAY = /(?<=(?:主题|固定|建|活动|“|[党D]员|支部|统一|每月))/y;

// Matches what explains a symbol:  公式里的D代表折旧额   距离D以千米计   图例中D代表断层
//                                  ^^^^^^^^ ^^^^           ^^^^^
// Trap: 会议中D代表发言 may be a 党代表; only formulas, figures and quantities count.
const SYMBOL_LEFT = /(?<=(?:公式|算式|等式|方程|(?<![形模方正仪样])式|图例|图|表格?|曲线|代码|旗语|(?:信号|通语)旗|字母)(?:[中里内上]的?|的)|(?:信号|通语)旗|旗语)/y;
const SYMBOL_RIGHT = /^(?:代表|表示|是|为|指|和|与|等于|取|旗|列|点|处|段|栏)/;
const QUANTITY_LEFT = /(?<=(?:距离|直径|半径|外径|内径|深度|高度|宽度|厚度|长度|坡度|跨度|间距|桩径|管径|孔径|位移|流量|流速|密度|浓度|需求量?|剂量))/y;
const QUANTITY_RIGHT = /^(?:[以按用][^，。；]{0,8}(?:计|表示|为单位|为准|衡量|单位)|[取为是≥≤<>=＝])/;

// Matches a section or a span between two letters:  D—D剖面   1-1剖面与D–D剖面   D′
//                                                    ^^
// Trap: 入D——D的故事 has a dash of two characters before a new clause, which is no section unless a word of drawing follows.
const SECTION_RIGHT = /^[—–－~～′'][DＤ]?['′]?[DＤ]?(?:剖|断面|截面|轴|线|段|\))|^(?:轴线?|剖面|断面|截面|剖线)/;
const SECTION_LEFT = /(?<=(?:[DＤ][—–－]|(?<![主同车地光声])轴线?|剖面|断面|截面|轴号))/uy;

// Matches a letter, small or after a number, in a list of letters:  环境类别二b与D   b、D   3与D
//                                                                        ^^          ^^
// Trap: APP和D员 has a word before it, and 1、D建 a number of an item.
const SMALL_LIST = /(?<=(?<![A-Za-z])[a-ce-z][′']?(?:[、,，]|[和与及或至到])|(?<![0-9])[0-9][和与或])/y;

// Matches who or what is only a letter in a case:  本案中D的行为   男子D的体温   D的监护人   D与其妻
//                                                   ^^^            ^^
// Trap: 案例中D的领导 is a 党的领导, so words that belong to 党 go first.
const CASE_LEFT = /(?<=(?:本案|该案|此案|案例|案件|个案|例子|事例|题干|题目|假设)(?:[中里内]的?)?|男子|女子|男孩|女孩|男童|女童|幼儿|未成年人|少年|老汉|老太|[男女]方|行人|骑手|车主|店员|工友)/y;
const CASE_RIGHT = /^的(?:监护|行为|父|母|妻|夫|丈夫|家[长属]|供述|证言|陈述|辩|代理人|诉|债|抵押|股权|股份|房[屋产]|车|借款|欠款|损失|伤|死亡|体温|病|症|行程|轨迹|密接|遗[产嘱]|责任能力|过错|请求|合同|账户|存款|配偶|儿|女儿|子女|住)|^与其|^死亡/;

// Matches a mark that something bears:  代码含D的须上传   印有D的票据   填D的视为弃权   带D的
//                                           ^
// Trap: 饱含D的深情, 蕴含D的智慧 and 带着D的嘱托 are 党; words that belong to 党 go first.
const MARKED_LEFT = /(?<=(?:(?<![饱蕴包])[含带]|含有|带有|标有|印有|写有|注有|贴有|刻有|写着|标着|印着|[填写标选考得升答打勾涂印贴刻]|[ABCEFG]和|会议室|教室|窗口|柜台|[字首末尾]母))/y;

// Matches a mark that stands for those who have it, as nothing it belongs to follows:  仍为D的暂缓   得D的仅一人   绩点为D的、
//                                                                                       ^^^^^^        ^^^^^
// Trap: 入党的须经支部讨论 and 听党的，跟党走 have other verbs; 懂得党的 and 赢得党的 end otherwise, and 党的由来, 党的不懈追求 go on.
const HAS_MARK_LEFT = /(?<=(?<![以作成称因视])为|[是评判拿考]|(?<![懂获觉记取赢不使博])得|[^变]成)/y;
const HAS_MARK_RIGHT = /^的(?:一律|一概|不得|不予|不[能可]参|不列|不再|不计|暂[缓停不]|须|仅|只有?[0-9一二三两]|限期|责令|取消|视[为同]|均|占|[共有][0-9一二三两几]|由(?!来|衷|于|此)|扣|退回|补考|重考|重修|返工|淘汰)/;
// Matches the same before the next of a list:  仍为D的，   绩点均为D的、
// Trap: 为党的、国家的利益 and 都是党的， are 党; so only behind an adverb of grading.
const STILL_MARK_LEFT = /(?<=[仍均又次然续绩][为得评])/y;
const STILL_MARK_RIGHT = /^的[、，,；;。]/;

// Matches an acronym that holds a D, which is then spoken of by itself:  PDCA中D的要求   PDCA循环里的D
//                                                                         ^^^^^^         ^^^^^^^^^^
// Trap: 3D中 has a digit, and APP中D员 no D in it.
const OF_ACRONYM = /(?<=(?<![A-Za-z])(?=[A-Z]{0,4}D)[A-Z]{2,5}(?:循环|模型|模式|理论|管理|方法|工作法|法)?[中里内之]的?[“‘]?)/y;

// Matches members of a foreign parliament by the letter of their party:  D籍州长   D籍议员3人   D籍7人，R籍6人
//                                                                         ^^^^^^               ^^^^^^^^^^^^^
// Trap: 共和党籍州长 and 无党籍议员 have the party's name before it.
const MEMBER_RIGHT = /^籍(?:州长|[参众]?议员|总统|选民|候选人|参选人)/;
// Matches the same beside the letter of another party, whatever stands before:  D籍7人，R籍6人
//                                                                                ^^^^^^^^^^^^
// Trap: 开除党籍7人，恢复党籍1人 has no other letter.
const MEMBER_BESIDE = /^籍[^。；\n]{0,12}[，、][RI]籍/;
const NO_NAME_LEFT = /(?:^|[^\p{Script=Han}]|[名位个的和与由及届院州])$/u;

// Matches a group that a meeting, a draw or a lesson was parted into:  （分组讨论名单）   分四个小组   男子团体D组   D组召集人
//                                                                        ^^^^             ^^^^^^^^^
// Trap: 局D组成员 is a 党组 in a meeting that is parted into groups as well, so an office before it goes first (see OFFICE).
const GROUPING = /分组|分为?[两二三四五六七八九十0-9]+个?(?:小|大)?组|讨论组|小组赛|抽签|召集人|[ABCEF]组|[男女]子(?:团体|单打|双打)|[足篮排羽乒网]毛?球/;
const GROUP_RIGHT = /^组(?:成员|讨论|组长|副组长|召集人|名单|地点|：|:|由)/;
const OFFICE = /(?<=[局厅委办署司部府会协院校团社行站所队司构])/y;
const NAMED_GROUP = /^组(?:成员)?(?:[：:]|[为是有][：:])/;

// Matches the place in a trial, a list or a register that a person is put in:  入D组治疗
const TRIAL_RIGHT = /^组(?:治疗|给药|观察|随访|试验|实验|对照)/;

// Matches a part of a paper that is lettered:  技术规范D章对焊缝作出   教材D章为选修   合同D外另行
//                                                  ^^^^ ^^^            ^^ ^^^         ^^ ^^^
// Trap: 章程和D章规定 is the party's own; only papers of a trade have parts.
const PAPER_LEFT = /(?<=(?:合同|台账中?|教材|规范书?|规程|标书|图[纸集]|手册|指南|说明书|协议书?|技术要求))/y;
const PART_RIGHT = /^(?:章(?:[为对第是中节所]|规定的?(?:焊|尺|参|温|压|材))|[节篇款外](?:[为对第是中]|另行?))/;

/** What the words said of this slot: a word or a phrase that settles it. */
interface Settled {
  readonly left: boolean;
  readonly right: boolean;
  readonly known: boolean;
}

/** True when what stands around the D makes it a letter, unless words of 党 settle it. */
export function isMarkedLetter(left: string, right: string, { left: sureLeft, right: sure, known }: Settled): boolean {
  if (TRIAL_RIGHT.test(right) || SECTION_RIGHT.test(right) || (endsIn(PLATE_ANY, left) && PLATE_RIGHT.test(right))) return true;
  if (endsIn(PAPER_LEFT, left) && PART_RIGHT.test(right)) return true;
  if (DAY_RIGHT.test(right) && !endsIn(KEEPS_DAY, left)) return true;
  if (endsIn(SYMBOL_LEFT, left) && SYMBOL_RIGHT.test(right) && !right.startsWith('和国家')) return true;
  if (endsIn(SMALL_LIST, left)) return true;
  if (isGroup(left, right) || hasMark(left, right)) return true;
  if (known || (sure && right.startsWith('的'))) return false;
  if (endsIn(QUANTITY_LEFT, left) && QUANTITY_RIGHT.test(right)) return true;
  if ((!sureLeft && CASE_RIGHT.test(right)) || (!sure && endsIn(CASE_LEFT, left))) return true;
  if (right.startsWith('的') && (endsIn(PLATE_LEFT, left) || endsIn(MARKED_LEFT, left))) return true;
  return !sure && (endsIn(PLATE_LEFT, left) || endsIn(SECTION_LEFT, left));
}

/** The letter by itself, whatever nouns of the party stand farther on in its clause. */
function hasMark(left: string, right: string): boolean {
  if ((HAS_MARK_RIGHT.test(right) && endsIn(HAS_MARK_LEFT, left)) || (STILL_MARK_RIGHT.test(right) && endsIn(STILL_MARK_LEFT, left))) return true;
  return endsIn(OF_ACRONYM, left) || MEMBER_BESIDE.test(right) || (MEMBER_RIGHT.test(right) && NO_NAME_LEFT.test(left));
}

function isGroup(left: string, right: string): boolean {
  if (!GROUP_RIGHT.test(right) || endsIn(OFFICE, left)) return false;
  return GROUPING.test(left) || GROUPING.test(right);
}

// Matches the beginning of a sentence. Trap: 局D组成员： has an office before it.
const SENTENCE_START = /(?:^|[。；！？])[ \u3000]*$/;

/** D组成员： at the beginning of a sentence: the members of a 党组 or of the fourth group; nothing in the line says which. */
export function isOpenGroup(left: string, right: string): boolean {
  return NAMED_GROUP.test(right) && SENTENCE_START.test(left);
}
