import type { MarkerStyle } from '../model/tree';
import { characterSet, isDigit, isSpace } from '../lexicon/character-sets';
import { CJK_NUMERALS, arabicNumber, cjkNumber, cjkNumberIn, enclosedNumber, isCjkNumeral, romanNumber } from '../lexicon/numerals';
import { countedAt } from './counted-marks';

/** A numbering mark at the start of a line. */
export interface MarkerMatch {
  /** `heading`: marked up as one, without a number. */
  readonly style: MarkerStyle | 'heading';
  /** Of `heading`: 1 is the highest. */
  readonly level?: number;
  readonly ordinal: number;
  /** Length of the mark, without white space behind it. */
  readonly length: number;
  /** The mark alone does not prove a heading: it counts only beside a neighbour in the same sequence. */
  readonly weak: boolean;
  /** A number with nothing but a space behind it (1 总则): only the decimals below it (1.1) prove it. */
  readonly bare?: true;
  /** Of `decimal` marks: the numbers in front of the last (1.2.3 → "1.2"). */
  readonly prefix?: string;
}

const NUM = CJK_NUMERALS;
const SPACE = '[ \\t\\u00a0\\u3000]?';

// 一、 二 、 十三． 一. 一，      The mark after the numeral decides how sure we are.
// ^^^^
// Trap: 三、四线城市 and 一、二等奖 start the same way; `listsNumerals` sees to those.
const MOST_NUMERALS = 5;
const IDEOGRAPHIC_COMMA = 0x3001;
const BEHIND_CJK = characterSet('、．.，,');
const COMMAS = characterSet('，,');
/** What may stand behind a numeral instead of a mark. */
const BEHIND_BARE = characterSet(' \u3000：:）)');

// （一） (二) 〔三〕 【四】 [五]、
// ^^^^
// Trap: （一）至（三）项 is a reference.
const CLOSING_BRACKETS = characterSet('）)〕]】');
const POINTS = characterSet('、．.');

// 1. １． 2、 3） 12)
// ^^
// Trap: 1.5万本 and 2024.5.1: a digit behind the point is a decimal or a date.
const ARABIC = new RegExp(`([0-9０-９]{1,3})${SPACE}([.．、)）])(?![0-9０-９])`, 'y');

// 1.2024年工作情况: a point, then a year. Only a neighbour in sequence makes it a mark.
// ^^
// Trap: 1.2024 alone is a decimal.
const ARABIC_YEAR = /([0-9０-９]{1,2})[.．、](?=(?:19|20|１９|２０)[0-9０-９]{2}[年—-])/y;

// （1） (12) 〔3〕
// ^^^
// Trap: (2023-2027), (12345): at most two digits.
const ARABIC_PAREN = new RegExp(`[（(〔]${SPACE}([0-9０-９]{1,2})${SPACE}[）)〕][、．.]?`, 'y');

// 1.1 １．２．３ 2.10、
// ^^^
// Trap: 4.0事项, 3.15晚会: always weak, a neighbour must prove it. 1.1亿元 and 1.2亿元 are neighbours, so units are out behind two numbers; 3.3.4人才工作 is none.
const DECIMAL = /([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3})[.．、]?(?![0-9０-９%％‰]|(?<![.．][0-9０-９]{1,2}[.．][0-9０-９]{1,2}[.．、]?)\s?(?:[万亿千百]|个|倍|元|美元|公里|平方|立方|米|亩|公顷|吨|公斤|级|版|折|分(?![级类工析步期组别管区布配部局公支])|小时|天|岁|人|户|度))/y;

// 1 总则   ２　组织体系
// ^
// Trap: 2 号楼 and 30 个村 are counts, 1 道路 a row of a table: always weak and bare.
const BARE_LINE = /([0-9０-９]{1,2})[ \u3000](?!个|号[楼线桥院]|名|家企|项(?!目)|[月日年万亿元])(?=[\u4e00-\u9fa5“《][^。；;\t]{1,45}[。；;]?$)/y;

// 1 适用范围。本预案适用于…
// ^
// Trap: 2 号楼完成改造。 counts; as above, only decimals below or the number before prove it.
const BARE_RUN_IN = /([0-9０-９]{1,2})[ \u3000](?=[\u4e00-\u9fa5“《][^。；：;:\t]{1,45}[。：:])/y;

// 第一章 第二节 第十二条之一 第三部分 第1条
// ^^^
// Trap: 第一届, 第二季度, 第三批 are no units of a document.
const UNIT = new RegExp(`第${SPACE}([${NUM}]{1,7}|[0-9０-９]{1,4})${SPACE}(编|分编|篇|部分|章|节|条)(?:之[${NUM}]{1,2})?`, 'y');

// I. IV、 Ⅱ．      A． b)
// ^^
// Trap: A.甲 B.乙 are options, D级 has no mark behind the letter.
const ROMAN = /([IVX]{1,5})[.．、]/y;
const LATIN = /([A-Za-z])[.．、)）]/y;

/** A line above this length is no bare number with its title alone. */
const LONGEST_BARE = 50;

const UNIT_STYLES: Readonly<Record<string, MarkerStyle>> = { 编: 'part', 分编: 'part', 篇: 'part', 部分: 'part', 章: 'chapter', 节: 'section', 条: 'article' };

/** Which of the patterns a line may match, by its first character; most lines start with none of these. */
const Opening = { cjk: 1, unit: 2, digit: 3, bracket: 4, letter: 5, enclosed: 6, formal: 7 } as const;
const OPENINGS = new Uint8Array(0x10000);
const open = (chars: string, kind: number): void => {
  for (let at = 0; at < chars.length; at++) OPENINGS[chars.charCodeAt(at)] = kind;
};
// ◯ is a numeral inside a mark; at the start of a line it is a bullet.
open(CJK_NUMERALS.replace('◯', ''), Opening.cjk);
open('第', Opening.unit);
open('0123456789０１２３４５６７８９', Opening.digit);
open('（(〔[【', Opening.bracket);
open('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', Opening.letter);
for (let code = 0x2160; code <= 0x3229; code++) if (enclosedNumber(code) !== null) OPENINGS[code] = Opening.enclosed;

/** 壹、 as accounts write numbers, in the order of their values, with traditional forms. */
const FORMAL = ['壹', '贰貳', '叁參', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];
for (const forms of FORMAL) open(forms, Opening.formal);

/** Reads the numbering mark at `start`, if there is one. `end` is the end of its line. */
export function markerAt(text: string, start: number, end: number): MarkerMatch | null {
  switch (OPENINGS[text.charCodeAt(start)]) {
    case Opening.cjk:
      return cjkAt(text, start, end);
    case Opening.unit:
      return unitAt(text, start, end);
    case Opening.digit:
      return digitAt(text, start, end);
    case Opening.bracket:
      return parenAt(text, start, end);
    case Opening.letter:
      return letterAt(text, start);
    case Opening.enclosed:
      return enclosedAt(text, start, end);
    case Opening.formal:
      return formalAt(text, start, end);
    default:
      return null;
  }
}

/** Behind up to `MOST_NUMERALS` Chinese numerals; -1 when there is none, or more. */
function behindNumerals(text: string, start: number): number {
  let at = start;
  while (at - start <= MOST_NUMERALS && isCjkNumeral(text.charCodeAt(at))) at++;
  return at === start || at - start > MOST_NUMERALS ? -1 : at;
}

/** Behind the one space, if there is one, that may stand inside a mark. */
function behindSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 9 || code === 0xa0 || code === 0x3000 ? at + 1 : at;
}

function cjkAt(text: string, start: number, end: number): MarkerMatch | null {
  const numeralsEnd = behindNumerals(text, start);
  if (numeralsEnd < 0) return null;
  const markAt = behindSpace(text, numeralsEnd);
  const mark = text.charCodeAt(markAt);
  if (BEHIND_CJK[mark] !== 1) return bareCjkAt(text, start, numeralsEnd, end);
  const ordinal = cjkNumberIn(text, start, numeralsEnd);
  const length = markAt + 1 - start;
  if (ordinal === null || ordinal === 0 || ordinal > 200 || start + length >= end) return null;
  if (mark === IDEOGRAPHIC_COMMA) return listsNumerals(text, start + length, ordinal) ? null : { style: 'cjk', ordinal, length, weak: false };
  // 一． is another way to write 一、 for whole documents; 一， is a slip, only believed on a short line of its own.
  const isSlip = COMMAS[mark] === 1;
  return isSlip && (end - start > 45 || /[。；]./.test(text.slice(start, end))) ? null : { style: 'cjk', ordinal, length, weak: true };
}

// Matches what is a title behind a numeral that no mark follows: 一 总体情况 · 一：总体情况 · 一）总体情况
// Trap: 一 年 来 is set apart for its looks, 三 甲 is a word, 一：… with a stop is a sentence; always weak.
const BARE_CJK = /[ \u3000：:）)]{1,4}[\u4e00-\u9fa5“《][^。；：;:\t \u3000]{2,30}$/y;

/** A speech has no more parts than this; larger numerals alone count something. */
const MOST_PARTS = 20;

/** A line of its own only, and a neighbour must prove it. */
function bareCjkAt(text: string, start: number, numeralsEnd: number, end: number): MarkerMatch | null {
  // 一 alone, above a part of a speech; what stands below must prove it, too (see `candidatesIn`).
  if (numeralsEnd === end) {
    const ordinal = cjkNumberIn(text, start, numeralsEnd);
    return ordinal === null || ordinal === 0 || ordinal > MOST_PARTS ? null : { style: 'cjk', ordinal, length: end - start, weak: true };
  }
  if (end - start > 40) return null;
  const behind = text.charCodeAt(numeralsEnd);
  if (BEHIND_BARE[behind] !== 1 || matchAt(BARE_CJK, text.slice(numeralsEnd, end), 0) === null) return null;
  const ordinal = cjkNumberIn(text, start, numeralsEnd);
  if (ordinal === null || ordinal === 0 || ordinal > 30) return null;
  return { style: 'cjk', ordinal, length: numeralsEnd + (isSpace(behind) ? 0 : 1) - start, weak: true };
}

// Matches what makes 三、四线城市 or 一、二、三产业 a phrase: the next numeral and a unit or another comma behind it.
// Trap: 一、二〇二三年工作回顾 and 二、三年行动 are headings.
const NUMERAL_PHRASE = new RegExp(`([${NUM}]{1,3})(?:[、等级线类产季期批次楼层号位环至到和与或是]|[，,])`, 'y');

function listsNumerals(text: string, at: number, ordinal: number): boolean {
  if (!isCjkNumeral(text.charCodeAt(at))) return false;
  const match = matchAt(NUMERAL_PHRASE, text, at);
  return match !== null && cjkNumber(match[1] ?? '') === ordinal + 1;
}

// Matches what makes a bracketed number a reference instead of a mark: （一）至（三）项, （二）项, (一)期.
// Trap: （一）项目建设 and （三）期货市场 are headings.
const REFERENCE = /[ \t\u3000]?(?:[至到和与或、及][（(第]|项(?!目)|款(?!项)|目[规所]|期(?!货|限|间|权|刊|待)|号(?!召)|中(?:的|所))/y;

function parenAt(text: string, start: number, end: number): MarkerMatch | null {
  const numeralsStart = behindSpace(text, start + 1);
  const numeralsEnd = behindNumerals(text, numeralsStart);
  if (numeralsEnd >= 0) return cjkParenAt(text, start, end, numeralsStart, numeralsEnd);
  if (!isDigit(text.charCodeAt(numeralsStart))) return null;
  const arabic = matchAt(ARABIC_PAREN, text, start);
  if (arabic === null || start + arabic[0].length >= end || isReference(text, start + arabic[0].length)) return null;
  return { style: 'arabic-paren', ordinal: arabicNumber(arabic[1] ?? '0'), length: arabic[0].length, weak: false };
}

function cjkParenAt(text: string, start: number, end: number, numeralsStart: number, numeralsEnd: number): MarkerMatch | null {
  const closeAt = behindSpace(text, numeralsEnd);
  if (CLOSING_BRACKETS[text.charCodeAt(closeAt)] !== 1) return null;
  const behind = POINTS[text.charCodeAt(closeAt + 1)] === 1 ? closeAt + 2 : closeAt + 1;
  if (behind >= end || isReference(text, behind)) return null;
  const ordinal = cjkNumberIn(text, numeralsStart, numeralsEnd);
  return ordinal === null || ordinal === 0 || ordinal > 200 ? null : { style: 'cjk-paren', ordinal, length: behind - start, weak: false };
}

/** What a reference goes on with; a look at it spares most marks the pattern above. */
const OPENS_REFERENCE = characterSet(' \t\u00a0\u3000至到和与或、及项款目期号中');

function isReference(text: string, at: number): boolean {
  return OPENS_REFERENCE[text.charCodeAt(at)] === 1 && matchAt(REFERENCE, text, at) !== null;
}

/** What may stand behind the digits of a mark. */
const BEHIND_DIGITS = characterSet('.．、)） \t\u00a0\u3000');
const DECIMAL_POINTS = characterSet('.．');

/** Looks behind the digits first: most lines that start with some start with a year or an amount. */
function digitAt(text: string, start: number, end: number): MarkerMatch | null {
  let at = start;
  while (at - start <= 3 && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (BEHIND_DIGITS[code] !== 1) return null;
  const decimal = DECIMAL_POINTS[code] === 1 && isDigit(text.charCodeAt(at + 1)) ? decimalAt(text, start, end) : null;
  return decimal ?? arabicAt(text, start, end);
}

function arabicAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(ARABIC, text, start);
  if (match !== null && start + match[0].length < end) {
    const ordinal = arabicNumber(match[1] ?? '0');
    return ordinal === 0 ? null : { style: 'arabic', ordinal, length: match[0].length, weak: false };
  }
  const year = matchAt(ARABIC_YEAR, text, start);
  if (year !== null) return { style: 'arabic', ordinal: arabicNumber(year[1] ?? '0'), length: year[0].length, weak: true };
  const bare = end - start > LONGEST_BARE ? matchAt(BARE_RUN_IN, text, start) : matchAt(BARE_LINE, text.slice(start, end), 0) ?? matchAt(BARE_RUN_IN, text, start);
  return bare === null ? null : { style: 'arabic', ordinal: arabicNumber(bare[1] ?? '0'), length: bare[0].length - 1, weak: true, bare: true };
}

function decimalAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(DECIMAL, text, start);
  if (match === null || start + match[0].length >= end) return null;
  const numbers = (match[1] ?? '').split(/[.．]/).map(arabicNumber);
  const ordinal = numbers.pop() ?? 0;
  if (ordinal === 0 || numbers.includes(0)) return null;
  return { style: 'decimal', ordinal, length: match[0].length, weak: true, prefix: numbers.join('.') };
}

// Matches what follows 第三条 in a sentence that only speaks of it.
// Trap: 第三条 规定… with a space is the article itself; `unitAt` looks at the space first.
const UNIT_REFERENCE = /[第至到和与或、及的中之以款项，,]|规定(?:的|了)|所[称列规述]|明确/y;

function unitAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(UNIT, text, start);
  if (match === null) return countedAt(text, start, end);
  const behind = start + match[0].length;
  const style = UNIT_STYLES[match[2] ?? ''] ?? 'article';
  const ordinal = /[0-9０-９]/.test(match[1] ?? '') ? arabicNumber(match[1] ?? '0') : cjkNumber(match[1] ?? '');
  if (ordinal === null || ordinal === 0) return null;
  const spaced = behind < end && /[ \t\u3000：:]/.test(text.charAt(behind));
  if (!spaced && behind < end && matchAt(UNIT_REFERENCE, text, behind) !== null) return null;
  if (style !== 'article' && end - behind > 45) return null;
  return { style, ordinal, length: match[0].length, weak: false };
}

function letterAt(text: string, start: number): MarkerMatch | null {
  const roman = matchAt(ROMAN, text, start);
  if (roman !== null) return { style: 'roman', ordinal: romanNumber(roman[1] ?? ''), length: roman[0].length, weak: true };
  const latin = matchAt(LATIN, text, start);
  if (latin === null) return null;
  return { style: 'latin', ordinal: (latin[1] ?? 'a').toLowerCase().charCodeAt(0) - 96, length: latin[0].length, weak: true };
}

function enclosedAt(text: string, start: number, end: number): MarkerMatch | null {
  const enclosed = enclosedNumber(text.charCodeAt(start));
  if (enclosed === null) return null;
  const length = /[、．.]/.test(text.charAt(start + 1)) ? 2 : 1;
  if (start + length >= end) return null;
  return { style: enclosed.kind, ordinal: enclosed.value, length, weak: enclosed.kind === 'roman' };
}

/** Numbers the parts of a document, above 一、 where both stand. 叁、 may be the end of a list of amounts: a neighbour must prove it. */
function formalAt(text: string, start: number, end: number): MarkerMatch | null {
  const markAt = behindSpace(text, start + 1);
  if (markAt + 1 >= end || end - start > 45) return null;
  // 壹　总体情况: a gap alone, and a title.
  if (POINTS[text.charCodeAt(markAt)] !== 1) return markAt === start + 1 || text.slice(markAt, end).search(/[。；：，]/) >= 0 ? null : { style: 'part', ordinal: formalNumber(text.charAt(start)), length: 1, weak: true };
  return { style: 'part', ordinal: formalNumber(text.charAt(start)), length: markAt + 1 - start, weak: true };
}

const formalNumber = (character: string): number => FORMAL.findIndex((forms) => forms.includes(character)) + 1;

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
