import { isAnswer, isOfRow } from './party-d-answers';
import { CONTEXT, endsIn, isLetter } from './party-d-context';
import { isMarkedLetter, isOpenGroup } from './party-d-letters';
import { isCalledParty, isCoded, isJoinedParty, isSetApart, pairAt } from './party-d-joined';
import { judge as judgeWords, wordReach, type Judgement } from './party-d-judge';
import { lineEnd, lineStart, overBreak } from './party-d-lines';
import { countBefore, isSettledByMany, MANY } from './party-d-many';
import { reach as phraseReach } from './party-d-phrases';
import { isSurname } from './party-d-surname';
import { mayNameThing } from './party-d-things';

/**
 * How far a document is to be trusted.
 *
 * - `confident`: two sure places or more and next to no 党 beside them, so a mere leaning is enough.
 * - `supported`: a sure place; what fits well is restored.
 * - `none`: no sure place; nothing is restored.
 */
export type Mode = 'confident' | 'supported' | 'none';

/** Score from which a place is sure by itself, is restored beside a sure one, is restored in a document that is sure of itself. */
const SURE = 3;
const FITTING = 2;
const LEANING = 1;
/** In a document that is sure of itself at most one 党 in so many stands as 党. */
const INTACT_SHARE = 4;

/** A place where D, d or dang may stand for 党. */
export interface Slot {
  readonly viewStart: number;
  readonly viewEnd: number;
  /** A few characters on either side, as the text has them. */
  readonly left: string;
  readonly right: string;
  readonly leftWord: string;
  readonly rightWord: string;
  readonly phrases: readonly string[];
  readonly score: number;
  readonly restore: boolean;
}

export interface Decision {
  readonly slots: readonly Slot[];
  /** Sure places of the capital letter. */
  readonly strong: number;
  /** How often 党 is written out. */
  readonly intact: number;
  readonly mode: Mode;
}

let reach: number | undefined;

/** Characters on either side that phrases are compared with; some more than the longest, as a space or two may go. */
function near(): number {
  return (reach ??= Math.max(wordReach(), phraseReach) + 4);
}

/** `ofThing`: the D may be the name of a thing as well (see `mayNameThing`). */
type Candidate = Omit<Slot, 'restore'> & { readonly ofThing: boolean };

// Matches the compounds that settle a small d:  员   支部   费证   内选举
// Trap: 的 and verbs behind a d speak of quantities as well:  d的最大值   d等于
const SURE_OF_SMALL = /^(?:员|支|工委|总支|委|费|校|课|史|章|旗|徽|组[织会书]|建|内(?:选举|职|民主|监督|政治|法规|严重|警告|处分|生活|同志|关怀|党)|性|群|纪|代会|风|派|政|人)/;
// Matches what a formula calls d. Trap: the last character alone tells; 间距 and 孔距 are two of many.
const MEASURED = /[距径深高宽厚长度差取令设臂值数量]$/;

/** Words before a small d that need no help of the document. */
const FIRM_SMALL = new Set(['共产', '中国共产', '没有共产', '民主', '各民主', '从严治', '全面从严治', '国民', '自民', '社民', '致公', '农工', '民进']);

// Matches one D that no letter, digit or joining sign follows, but for a span of years:  D的建设   建D100周年
//                                                                                      ^         ^
// The first of two counts between the name of a party and what it has:  社民DD首
// Trap: D100型, D-Day, D/A, D%, DD内网
const CAPITAL = /[DＤ](?:(?<=\p{Script=Han}[DＤ])(?=[DＤ]\p{Script=Han})|(?=[0-9]{1,3}[余多]?(?:周年|年|名|人(?!次)))|(?<=(?:农工|致公)[DＤ])(?=[0-9]{1,4}[余多]?[名人件条篇份个位])|(?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆+\-/_%℃=@\\]))/gu;
// Matches d or dang alone, not beside its capital (字母D、d):  d的建设   dang员 . The look behind stands behind the d, so that a text is searched for the letter.
const SMALL = /d(?<![A-Za-z0-9&＆+\-./_%=@\\]d)(?<![DＤ][、,，和与及或]d)(?:ang)?(?![A-Za-z0-9&＆+\-./_%=@\\])/g;

// Matches what may not stand before a D, with or without a space:  R&   3   C/   v2.   Vitamin␣
// Trap: the number or letter of an item may:  1.D的建设   不足:1.D建   B.D委 (see NUMBERED); so may a plus or a question behind a Chinese word:  互联网+D建   依据何在?D委答复
const JOINED_LEFT = /(?<=(?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆\-.·/_=@\\#]|(?<!\p{Script=Han})[+?]) ?)/uy;
const NUMBERED = /(?<=(?:^|[\s。；：:;])(?:[0-9]{1,2}|[A-H])[.．] ?)/y;
// Behind it:  D␣110   D:\档案
const JOINED_RIGHT = /^ [A-Za-z0-9&＆+\-/_]|^ ?[:：][\\/]/;

// Matches the span of time behind 建D and 入D, and who joined:  建D100周年   入D20年   在D50年   推优入D46人
// Trap: D20年 without 建, 入 or 在 is a label.
const SPAN_OF_YEARS = /^[0-9]/;
const FOUNDED_OR_JOINED = /[建入在]$/;
// Trap: 编入D20人 counts a class.
const COUNTED = /^[0-9]{1,3}[余多]?[人名]/;
/** A party whose members or proposals are counted behind it: 农工D7名、致公D1名 */
const COUNTED_PARTY = /(?:农工|致公)$/;
const JOINED = /(?<![进编列加录投转收计纳])入$/;

// Matches a bare D inside a context, with a space beside it, so that D章D规 reads 党章党规.
const BARE_IN_CONTEXT = /(?<![A-Za-z0-9&＆+\-./_])[ \u00a0]?[DＤ][ \u00a0]?(?![A-Za-z0-9&＆+\-./_])/g;

// Matches what parts two sentences. Trap: ； parts the items of a list, each of which speaks for itself, so it counts.
const SENTENCE_END = /[。；！？\n]/;

/** Judges every D of a text, then lets the whole document say which of them are restored. */
export function decide(text: string): Decision {
  const capitals = candidatesOf(text, CAPITAL);
  const strong = capitals.filter(({ score }) => score >= SURE).length;
  const intact = capitals.length === 0 ? 0 : countOf(text, '党');
  const unsure = strong > 0 && intact === 0 && areOfThings(capitals);
  const mode = strong === 0 ? 'none' : strong > 1 && intact * INTACT_SHARE <= strong ? 'confident' : 'supported';
  const least = mode === 'none' ? SURE : mode === 'supported' ? FITTING : LEANING;
  // Small letters and pinyin are ordinary Latin text far more often: only in a document that is sure of itself.
  // A known phrase on both sides of one is as good as three (共产d).
  const smalls = candidatesOf(text, SMALL).filter((slot) => slot.score >= SURE && (strong >= 3 || slot.phrases.length > 0 || FIRM_SMALL.has(slot.leftWord) || isOnlySmall(text, slot)));
  const all = smalls.length === 0 ? capitals : [...capitals, ...smalls].sort((a, b) => a.viewStart - b.viewStart);
  const isOfMany = manyOf(text, capitals);
  const restore = (slot: Candidate): boolean => slot.score >= least && !(unsure && slot.ofThing) && (slot.score > LEANING || (slot.rightWord.startsWith('的') && isBesideSure(text, slot, capitals)) || (strong >= MANY && isOfMany(slot)));
  return { slots: all.map((slot) => settled(slot, restore(slot))), strong, intact, mode };
}

/** Field by field: a text may hold thousands, and a spread object costs several times as much. */
function settled({ viewStart, viewEnd, left, right, leftWord, rightWord, phrases, score }: Candidate, restore: boolean): Slot {
  return { viewStart, viewEnd, left, right, leftWord, rightWord, phrases, score, restore };
}

/** No place says more than 以D的 or 围绕D日: what the document calls D may be a point, a plan, a day. */
function areOfThings(capitals: readonly Candidate[]): boolean {
  return capitals.every(({ score, ofThing }) => score < SURE || ofThing);
}

// Matches a small letter that stands alone, as in formulas and lists:  a、b与d组   f = kd
//                                                                      ^  ^       ^
// Trap: words and units of several letters (dB, cm) are no row that a d belongs to; digits before them are.
const LONE_SMALL = /(?<![A-Za-z])[a-ce-z](?![A-Za-z])|[=＝+×∠]/;

/** A small d before a compound of 党 in a line without other letters or formulas:  d费证   困难d员 */
function isOnlySmall(text: string, { viewStart, viewEnd, rightWord }: Candidate): boolean {
  if (!SURE_OF_SMALL.test(rightWord)) return false;
  const left = lineEnd(text.slice(Math.max(0, viewStart - CONTEXT), viewStart));
  return !MEASURED.test(left) && !LONE_SMALL.test(left) && !LONE_SMALL.test(lineStart(text.slice(viewEnd, viewEnd + CONTEXT)));
}

/**
 * A mere leaning is believed in a document of many sure places, where no D before the same word was taken for a letter.
 * Each word is counted once: a text may hold thousands of them.
 */
function manyOf(text: string, capitals: readonly Candidate[]): (slot: Candidate) => boolean {
  const clear = new Map<string, boolean>();
  const isClear = (next: string): boolean => {
    const known = clear.get(next) ?? capitals.filter((other) => text.charAt(other.viewEnd) === next).length === countBefore(text, next);
    clear.set(next, known);
    return known;
  };
  return ({ viewStart, viewEnd }) =>
    isSettledByMany(text.slice(Math.max(0, viewStart - CONTEXT), viewStart), text.slice(viewEnd, viewEnd + CONTEXT)) && isClear(text.charAt(viewEnd));
}

/** A mere leaning is believed in a sentence that holds a sure place:  过好主题党日活动，讲清D的意义 */
function isBesideSure(text: string, { viewStart, viewEnd }: Candidate, capitals: readonly Candidate[]): boolean {
  return capitals.some((other) => other.score >= SURE && !SENTENCE_END.test(text.slice(Math.min(other.viewEnd, viewEnd), Math.max(other.viewStart, viewStart))));
}

function candidatesOf(text: string, pattern: RegExp): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const candidate = judge(text, match.index, match.index + match[0].length);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function judge(text: string, viewStart: number, viewEnd: number): Candidate | null {
  const mayStandAlone = !isWordCharacter(text.charCodeAt(viewStart - 1));
  const pair = pairAt(text, viewStart);
  if (pair >= 0) return judgePair(text, pair, viewStart, viewEnd);
  if (!mayStandAlone && !isJoinedParty(text, viewStart, viewEnd)) return null;
  const nearLeft = text.slice(Math.max(0, viewStart - near()), viewStart);
  const nearRight = text.slice(viewEnd, viewEnd + near());
  const sides = { left: nearLeft.slice(-8), right: nearRight.slice(0, 8) };
  if (isCalledParty(nearLeft, nearRight)) return { viewStart, viewEnd, ...sides, leftWord: nearLeft.slice(-2, -1), rightWord: '', phrases: ['党'], score: SURE, ofThing: false };
  if (isSetApart(nearLeft, nearRight)) {
    const { leftWord, rightWord, phrases, score } = judgeWords(lineEnd(nearLeft).replaceAll(' ', ''), lineStart(nearRight).replaceAll(' ', ''));
    return score < SURE ? null : { viewStart, viewEnd, ...sides, leftWord, rightWord, phrases, score, ofThing: false };
  }
  if (mayStandAlone && isSurname(lineEnd(nearLeft), lineStart(nearRight))) return { viewStart, viewEnd, ...sides, leftWord: '', rightWord: nearRight.slice(0, 2), phrases: [`党${nearRight.slice(0, 2)}`], score: FITTING, ofThing: false };
  const coded = mayStandAlone && isCoded(nearLeft, nearRight);
  if (mayStandAlone && ((endsIn(JOINED_LEFT, nearLeft) && !coded && !endsIn(NUMBERED, nearLeft) && !isJoinedParty(text, viewStart, viewEnd)) || JOINED_RIGHT.test(nearRight))) return null;
  const words = SPAN_OF_YEARS.test(nearRight) ? judgeSpan(nearLeft, nearRight) : wordsAround(nearLeft, nearRight);
  const { leftWord, rightWord, phrases } = words;
  if (words.score < LEANING || (coded && !words.sureRight)) return null;
  const left = text.slice(Math.max(0, viewStart - CONTEXT), viewStart);
  const right = text.slice(viewEnd, viewEnd + CONTEXT);
  const known = phrases.length > 0;
  if (isLetter(left, right, { rightWord, known })) return null;
  const [leftLine, rightLine] = [lineEnd(left), lineStart(right)];
  if (isMarkedLetter(leftLine, rightLine, { left: words.sureLeft, right: words.sureRight, known })) return null;
  if (isAnswer(leftLine, rightLine) || isOfRow(leftLine, rightLine)) return null;
  const score = isOpenGroup(leftLine, rightLine) ? LEANING : mayStandAlone ? words.score : SURE;
  return { viewStart, viewEnd, ...sides, leftWord, rightWord, phrases, score, ofThing: mayNameThing(text, left, nearRight, words) };
}

/** What the words in its line say, or surely say over a break in mid-sentence. */
function wordsAround(nearLeft: string, nearRight: string): Judgement {
  const words = judgeWords(lineEnd(read(nearLeft)), lineStart(read(nearRight)));
  const over = words.score >= SURE ? null : overBreak(nearLeft, nearRight);
  if (over === null) return words;
  const joined = judgeWords(lineEnd(read(over.left)), lineStart(read(over.right)));
  return joined.score >= SURE ? joined : words;
}

// Matches how a compound of 党 goes on behind the second D of a pair:  首   内监督   员
// Trap: 员工 is none; what stands before the pair must end in the name of a party as well.
const OF_PAIR = /^(?:[首魁鞭籍内组校章徽旗史课费风纪性龄]|员(?!工)|支部|委[员会书])/;

/** The first D of a pair ends the name of a party, the second begins a compound: 中国共产党党内监督条例. Only both together are sure. */
function judgePair(text: string, pair: number, viewStart: number, viewEnd: number): Candidate | null {
  const left = text.slice(Math.max(0, pair - near()), pair);
  const right = text.slice(pair + 2, pair + 2 + near());
  const [before, after] = [lineEnd(read(left)), lineStart(read(right))];
  const first = judgeWords(before, `党${after}`);
  const second = judgeWords(`${before}党`, after);
  const ofFirst = first.score >= SURE && first.leftWord !== '';
  const ofSecond = second.score >= FITTING || OF_PAIR.test(after);
  if (!ofFirst) return null;
  const { leftWord, rightWord, phrases } = viewStart === pair ? first : second;
  const sides = { left: text.slice(Math.max(0, viewStart - 8), viewStart), right: text.slice(viewEnd, viewEnd + 8) };
  return { viewStart, viewEnd, ...sides, leftWord, rightWord, phrases, score: ofSecond ? SURE : LEANING, ofThing: false };
}

/** A Latin letter or a digit of ASCII: by far the most frequent neighbour of a D that is no 党. */
function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function judgeSpan(left: string, right: string): Judgement {
  const sure = COUNTED_PARTY.test(left) || (COUNTED.test(right) ? JOINED : FOUNDED_OR_JOINED).test(left);
  return { score: sure ? SURE : 0, leftWord: left.slice(-1), rightWord: '', phrases: sure ? [`${left.slice(-1)}党`] : [], sureLeft: false, sureRight: false };
}

/** The nearest part of a context, with every other bare D in it read as 党 and without the space beside this one. */
function read(context: string): string {
  const plain = context.includes('D') || context.includes('Ｄ') ? context.replace(BARE_IN_CONTEXT, '党') : context;
  return plain.startsWith(' ') || plain.endsWith(' ') ? plain.replace(/^ | $/g, '') : plain;
}

function countOf(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
