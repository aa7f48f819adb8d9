import { endsIn } from './party-d-context';

/**
 * Answers and options of an exam told in prose, and the row that a D belongs to by the noun before it.
 * They read one line of the untouched text, on both sides of the D. Left patterns are sticky look-behinds, see {@link endsIn}.
 */

// Matches what makes a sentence one about an exam:  第12题   错选B   A项   选项C   答案依次为   题干
// Trap: 专题D课, 议题 and 选D组书记 speak of no exam: a number, a letter or a word of exams must stand with 题, 选 and 项.
const EXAM = /第 ?[0-9０-９一二三四五六七八九十]+ ?小?题|[单多]选|选择题|判断题|错选|误选|漏选|选项|题[干意目]|[本此这该小][道小]?题|答案|阅卷|答题卡|试题|解析|(?<![A-Za-z])[A-CEＡ-ＣＥ](?:项|选项|正确|错误|对|错(?!综))|[选答填涂故][A-CEＡ-ＣＥ](?![A-Za-z])/;

// Matches what asks for the letter of an answer:  正确项为D   选D   答案应是D   排除D   第5题答D
//                                                 ^^^^^^^     ^    ^^^^^^^    ^^^^          ^
// Trap: 推选D代表 and 当选D委委员 are party matters; the letter must end the clause, or be said to be right or wrong.
const ANSWER_LEFT = /(?<=[选答填涂]|排除|只剩|应[选是为]|(?:正确|错误|不正确|最佳|合适|恰当|符合题意|不符)的?(?:一?[项个]|选项|答案|说法|表述|是)?(?:应?[该当]?[为是])?|[项题案][^，。；：、\n]{0,2}[为是])/y;
const ANSWER_RIGHT = /^(?:$|[，。；;,！？）)”、]|[与和]|的|者|项)/;

// Matches what is said of an option:  D项表述有误   D正确   D选项   D符合题意   D与题干不符   D对，A错
//                                      ^^^^^^^^^    ^^^^   ^^^^    ^^^^^^^^    ^^^^^^^^^^     ^^
// Trap: D项羌 is a people, and D对 begins 党对农村工作; those are no verdicts.
const JUDGED = '正确|错误|不正确|有误|不当|不符|最佳|最符合|表述|说法|偷换|张冠李戴|以偏概全|绝对|过于绝对|干扰|无关|排除';
const VERDICT = new RegExp(`^(?:(?:项|的说法|的表述|的观点)[^，。；\\n]{0,6}(?:${JUDGED}|均|都)|[项为]?(?:${JUDGED})|[对错](?:[，。；]|$))`);
const VERDICT_SURE = /^(?:选项|项(?:正确|错误|有误|表述|说法|不当|不符)|(?:符合|不符合|不合|合)题意|与题[干意])/;

/** True where the D is what an exam asks for, or judges. */
export function isAnswer(left: string, right: string): boolean {
  if (VERDICT_SURE.test(right)) return true;
  // What touches the D is asked first: whether the line speaks of an exam is searched for in all of it.
  if (!VERDICT.test(right) && !(ANSWER_RIGHT.test(right) && endsIn(ANSWER_LEFT, left))) return false;
  return EXAM.test(left) || EXAM.test(right);
}

// Matches the noun before the D:  岗位D政审合格
//                                 ^^
// Trap: one character is part of any word, and two of a longer name are enough to find it again.
const NOUN = /\p{Script=Han}{2}$/u;

// Matches a verb whose object one letter may name as well:  参观D史陈列馆，重点参观A展厅
// Trap: 岗位D and 岗位A are two of a row.
const VERB = /(?:参观|学习|开展|组织|参加|召开|开设|重温|建设|建立|了解)$/;

// Matches the first character of what a letter names:  D组以吸入为主
//                                                       ^
const NAMED = /^\p{Script=Han}/u;

// Matches where nothing names what the letter is of. Trap: 局D组 is a party group, whatever letters stand before.
const CLAUSE_START = /[，。；：、,;:]$/;

const OTHER_LETTER = /[A-CE-ZＡ-ＣＥ-Ｚ]/; // not the slot's own

/** Another letter after the same noun in the line, or a row of letters above the same one: 岗位D政审合格，岗位C体检未到   分为A、B、C、D组，D组以吸入为主 */
export function isOfRow(left: string, right: string): boolean {
  // A pattern with these words in it is made only where there is a letter that it may find.
  if (!OTHER_LETTER.test(left) && !OTHER_LETTER.test(right)) return false;
  const named = NAMED.exec(right)?.[0];
  if (named !== undefined && CLAUSE_START.test(left) && new RegExp(`[A-CＡ-Ｃ] ?[、,，和与及] ?[DＤ]${named}`).test(left)) return true;
  const noun = VERB.test(left) ? undefined : NOUN.exec(left)?.[0];
  // The noun holds Chinese characters alone, so nothing in it needs escaping.
  return noun !== undefined && new RegExp(`${noun} ?[A-CE-ZＡ-ＣＥ-Ｚ](?![A-Za-z0-9])`).test(`${left}\n${right}`);
}
