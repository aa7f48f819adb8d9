import { characterSet, isDigit, isSpace } from '../../lexicon/character-sets';
import { arabicNumber, CJK_NUMERALS as NUM, cjkNumber, cjkNumberIn, isCjkNumeral } from '../../lexicon/numerals';
import { countedAt } from './counted-marks';
import { behindSpace, matchAt, POINTS, SPACE, type MarkerMatch } from './mark-match';

/*
 * Chinese numerals with a mark behind them, and numbers in brackets.
 */

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

// （1） (12) 〔3〕
// ^^^
// Trap: (2023-2027), (12345): at most two digits.
const ARABIC_PAREN = new RegExp(`[（(〔]${SPACE}([0-9０-９]{1,2})${SPACE}[）)〕][、．.]?`, 'y');

/** Behind up to `MOST_NUMERALS` Chinese numerals; -1 when there is none, or more. */
function behindNumerals(text: string, start: number): number {
  let at = start;
  while (at - start <= MOST_NUMERALS && isCjkNumeral(text.charCodeAt(at))) at++;
  return at === start || at - start > MOST_NUMERALS ? -1 : at;
}

export function cjkAt(text: string, start: number, end: number): MarkerMatch | null {
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

// Matches what is a title behind a numeral that no mark follows: 一 总体情况 · 一　2023年工作回顾 · 一 总体情况。 · 一：总体情况 · 一）总体情况
// Trap: 一 年 来 is set apart for its looks, 三 甲 is a word, 一：… with a stop is a sentence; always weak.
const BARE_CJK = /[ \u3000：:）)]{1,4}(?:20[0-9]{2}年)?[\u4e00-\u9fa5“《][^。；：;:\t \u3000]{2,30}(?:$|(?<=^[ \u3000][^：:]{0,40})[。：:]$)/y;

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

export function parenAt(text: string, start: number, end: number): MarkerMatch | null {
  const numeralsStart = behindSpace(text, start + 1);
  const numeralsEnd = behindNumerals(text, numeralsStart);
  if (numeralsEnd >= 0) return cjkParenAt(text, start, end, numeralsStart, numeralsEnd);
  if (!isDigit(text.charCodeAt(numeralsStart))) return countedAt(text, start, end);
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
