import { wordsOf } from '../../model/lists';
import { isInCompany, kindAround, reach as kindReach } from './party-d-kind-match';
import { FIRM_LEFT, LEFT, OBJECT_OF } from './party-d-left';
import { phrasesAround } from './party-d-phrases';
import { GENERAL, HEADS, HEADS_OF_ANY, NEVER, OF_LETTER, OF_PARTY, OF_PARTY_TOO, ORDINARY, RIGHT, SUBJECT, type Words } from './party-d-right';

/** What the words on both sides of a slot say. */
export interface Judgement {
  /** Sum of both sides; what it takes is settled by the document. */
  readonly score: number;
  /** The words that count, as they stand in the text. */
  readonly leftWord: string;
  readonly rightWord: string;
  /** Known phrases that fit, the longest first. */
  readonly phrases: readonly string[];
  /** A side that settles it alone. */
  readonly sureLeft: boolean;
  readonly sureRight: boolean;
}

const WEIGHT: Readonly<Record<keyof Words, number>> = { sure: 3, good: 2, slight: 1, mute: 0, not: -4 };
/** Words of the left side and phrases that not even a noun of a letter behind them outweighs. */
const FIRM = 7;
/** Nouns of a letter that outweigh even those. */
const NEVER_WEIGHT = -10;

interface Side {
  readonly weights: ReadonlyMap<string, number>;
  readonly longest: number;
  /** The longest word that begins, and the longest that ends, with each character. */
  readonly fromFirst: Uint8Array;
  readonly fromLast: Uint8Array;
}

function sideOf(entries: readonly (readonly [word: string, weight: number])[]): Side {
  const weights = new Map(entries);
  const fromFirst = new Uint8Array(0x10000);
  const fromLast = new Uint8Array(0x10000);
  const note = (longest: Uint8Array, code: number, length: number): unknown => (longest[code] = Math.max(longest[code] as number, length));
  for (const word of weights.keys()) {
    note(fromFirst, word.charCodeAt(0), word.length);
    note(fromLast, word.charCodeAt(word.length - 1), word.length);
  }
  return { weights, longest: Math.max(...entries.map(([word]) => word.length)), fromFirst, fromLast };
}

function entriesOf(words: Words): (readonly [string, number])[] {
  return (['slight', 'good', 'sure', 'mute', 'not'] as const).flatMap((kind) => wordsOf(words[kind]).map((word) => [word, WEIGHT[kind]] as const));
}

// Matches where a clause begins:  ，党提出   （党   ^党
//                                 ^           ^
// Trap: 、 stands in lists of letters too, but there the right side is a letter's.
const OPENS_CLAUSE = /(?:^|[，。；：、！？（(“《”》）)—,;:!?]|[0-9][.．])$/;

// Matches the letter of an option, which is no company of the D behind it:  A. 支部大会  B. D小组会
//                                                                                        ^^^
// Trap: A. A小组 D. D小组 are lettered groups; siblings of the D are looked for apart from this (see isLetter).
const OPENS_OPTION = /(?:^|\s)[A-H][.．、] ?$/;

// Matches the words behind 党的 up to the next mark:  的铁的纪律   的“三农”政策
//                                                       ^^^^^^^^^^   ^^^^^^^^^
// Trap: beyond ten characters another subject may have begun.
const CLAUSE = /^[^，。；：、！？（）,;:!?()\n]{0,10}/;
// Matches the words of the whole clause.  Trap: beyond sixteen characters another subject may have begun.
const SENTENCE_CLAUSE = /^[^，。；：、！？（）,;:!?()\n]{0,16}/;
const HAN = /^\p{Script=Han}/u;

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Words behind a D that leave open what it is, so that the clause is asked. */
const OPEN = new Set(['的', '在', '对', '把', '以', '从']);

/** Left words that say no more than the beginning of a clause: 其中D需要维修. */
const PARTICLES = new Set(['中', '后', '前', '时', '的', '了', '和', '及', '就', '其', '于', '下', '到', '有', '是', '将', '年']);

interface WordLists {
  readonly objectOf: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly general: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  readonly headsOfParty: readonly string[];
  readonly fittingOfParty: ReadonlySet<string>;
  readonly left: Side;
  readonly right: Side;
}

let known: WordLists | undefined;

/** Made when the first text holds a D: most hold none, and thousands of words take time. */
function lists(): WordLists {
  return (known ??= made());
}

function made(): WordLists {
  const objectOf = new Set(wordsOf(OBJECT_OF));
  const headsOfAny = new Set(wordsOf(HEADS_OF_ANY));
  return {
    objectOf,
    heads: new Set(wordsOf(HEADS)),
    general: new Set(wordsOf(GENERAL)),
    subject: new Set(wordsOf(SUBJECT)),
    headsOfParty: wordsOf(HEADS).filter((head) => !headsOfAny.has(head)),
    fittingOfParty: new Set(wordsOf(OF_PARTY_TOO).map((word) => `的${word}`)),
    left: sideOf([...[...objectOf].map((word) => [word, WEIGHT.sure] as const), ...entriesOf(LEFT), ...wordsOf(FIRM_LEFT).map((word) => [word, FIRM] as const)]),
    right: sideOf([
      ...wordsOf(OF_PARTY_TOO).map((word) => [`的${word}`, WEIGHT.good] as const),
      ...wordsOf(OF_PARTY).map((word) => [`的${word}`, WEIGHT.sure] as const),
      ...wordsOf(OF_LETTER).map((word) => [`的${word}`, WEIGHT.not] as const),
      ['的', WEIGHT.slight] as const,
      ...congresses().map((words) => [words, WEIGHT.sure] as const),
      ...wordsOf(ORDINARY).map((word) => [word, WEIGHT.mute] as const),
      ...wordsOf(GENERAL).map((word) => [word, WEIGHT.good] as const),
      ...entriesOf(RIGHT),
      ...wordsOf(NEVER).map((word) => [word, NEVER_WEIGHT] as const),
    ]),
  };
}

/** Within this distance stands the word that tells a party abroad from a common word. */
const NEAR_REACH = 30;

/** Longest side of any word, so how much of the text a slot has to carry along. */
export function wordReach(): number {
  const { left, right } = lists();
  return Math.max(left.longest, right.longest, kindReach, NEAR_REACH);
}

/**
 * @param before the text before the slot, every bare D in it written 党.
 * @param after the text behind it, likewise.
 */
export function judge(before: string, after: string): Judgement {
  const { left, right, objectOf, general } = lists();
  const rightWord = longestStart(right, after);
  const leftWord = longestEnd(left, before);
  const ofRight = holdsHead(after, rightWord) || isSubject(before, after) ? WEIGHT.sure : (right.weights.get(rightWord) ?? 0);
  const ofLeft = left.weights.get(leftWord) ?? (OPENS_CLAUSE.test(before) ? WEIGHT.slight : 0);
  const sure = { sureLeft: ofLeft >= WEIGHT.sure, sureRight: ofRight >= WEIGHT.sure };
  const least = ofRight < 0 ? rightWord.length : 0;
  const phrases = phrasesAround(before, after, least);
  if (phrases.length > 0) return { score: FIRM, leftWord, rightWord, phrases, ...sure };
  // A word that belongs to a letter on the left (输入, 患者) is part of a longer word than the kinds know.
  const kind = ofLeft < 0 ? null : kindAround({ before, after, least });
  if (kind !== null) return { score: FIRM, leftWord, rightWord, phrases: [kind], ...sure };
  // A verb or preposition alone says nothing of a D that another word follows: 管D反向.
  const open = ofRight === 0 && HAN.test(after) && (objectOf.has(leftWord) || ofLeft === WEIGHT.good);
  // Nor does what anything may do, where a clause begins or behind a particle: D需要维修, 其中D需要维修.
  const leaning = (leftWord === '' || PARTICLES.has(leftWord)) && ofRight === WEIGHT.good && general.has(rightWord);
  // What a group or a person does alike fits, no more: D制定方案, 那位D代表.
  const bare = (leftWord === '' || PARTICLES.has(leftWord)) && isBareSubject(after, rightWord);
  const among = bare && !OPENS_OPTION.test(before) && isInCompany(before, after);
  return { score: open ? 0 : leaning ? WEIGHT.slight : bare ? (among ? 0 : Math.min(WEIGHT.good, sumOf(ofLeft, ofRight, rightWord))) : sumOf(ofLeft, ofRight, rightWord), leftWord, rightWord, phrases, ...sure };
}

function isBareSubject(after: string, rightWord: string): boolean {
  const { subject, headsOfParty } = lists();
  if (!subject.has(rightWord)) return false;
  const clause = CLAUSE.exec(after)?.[0] ?? '';
  return !headsOfParty.some((head) => clause.includes(head));
}

function sumOf(ofLeft: number, ofRight: number, rightWord: string): number {
  // A name before the D counts only where no compound of 党 follows: 患者党员.
  if (ofLeft < 0 && ofRight >= WEIGHT.sure && !rightWord.startsWith('的')) return ofRight;
  // A word that says little on the left adds to a word that says much on the right, no more.
  return ofLeft === WEIGHT.slight && ofRight < WEIGHT.good ? ofRight : ofLeft + ofRight;
}

/** 党的 and, in the same clause, a word that belongs to 党. */
function holdsHead(after: string, rightWord: string): boolean {
  const { fittingOfParty, heads, general } = lists();
  if (!OPEN.has(rightWord) && !fittingOfParty.has(rightWord) && !(general.has(rightWord) && rightWord.length > 1)) return false;
  const clause = CLAUSE.exec(after)?.[0] ?? '';
  for (let at = 1; at < clause.length; at++) if (heads.has(clause.slice(at, at + 2)) || heads.has(clause.slice(at, at + 3))) return true;
  return false;
}

// Matches what a subject is followed by before its verb:  党将永远铭记   党最可敬的是   党向全国发出号召
//                                                        ^            ^               ^
// Trap: D也可选, D将由乙方承担: only words of the party in the same clause make it one.
const OF_SUBJECT = /^(?:[将也最既要向因已曾正才又还更都总再]|不仅|不但|一直|始终|永远|现在|为了|之所以)/;
// Matches what is said of an option or a grade.  Trap: 党要求选拔 has 选 in a longer word, but no party word stands in such a clause alone.
const OF_OPTION = /[选项题]|答案|正确|错误|符合|属于|体现|等级|得分/;

/** 党 where a clause begins, with words of the party behind its verb: 党将永远铭记烈士. */
function isSubject(before: string, after: string): boolean {
  if (!OF_SUBJECT.test(after) || !OPENS_CLAUSE.test(before) || isInCompany(before, after)) return false;
  const clause = SENTENCE_CLAUSE.exec(after)?.[0] ?? '';
  return !OF_OPTION.test(clause) && lists().headsOfParty.some((head) => clause.includes(head));
}

function longestStart({ weights, fromFirst }: Side, text: string): string {
  for (let length = Math.min(fromFirst[text.charCodeAt(0)] ?? 0, text.length); length > 0; length--) {
    const word = text.slice(0, length);
    if (weights.has(word)) return word;
  }
  return '';
}

function longestEnd({ weights, fromLast }: Side, text: string): string {
  for (let length = Math.min(fromLast[text.charCodeAt(text.length - 1)] ?? 0, text.length); length > 0; length--) {
    const word = text.slice(-length);
    if (weights.has(word)) return word;
  }
  return '';
}

/** 党的一大 … 党的三十九大, and the plenums and congresses counted the same way: 党的二十届. */
function congresses(): string[] {
  const ordinals = NUMERALS.flatMap((one) => [one, `十${one}`, `二十${one}`, `三十${one}`]).filter((ordinal) => ordinal !== '');
  return ordinals.flatMap((ordinal) => [`的${ordinal}大`, `的${ordinal}届`, `的第${ordinal}次`, ...(ordinal.length > 1 ? [`${ordinal}大`, `${ordinal}届`] : [])]);
}
