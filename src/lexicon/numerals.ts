/** Digits of Chinese numbering in the order of their values; 〇 and its look-alikes count as zero, 两 as two. */
const DIGITS = [['〇', '○', '◯', '零'], ['一'], ['二', '两'], ['三'], ['四'], ['五'], ['六'], ['七'], ['八'], ['九']];
const TENS_AND_UNITS = [['十', 10], ['廿', 20], ['卅', 30], ['百', 100], ['千', 1000]] as const;

/** The value of a numeral by its code; -1 for every other character. */
const VALUES = new Int16Array(0x10000).fill(-1);
DIGITS.forEach((chars, value) => chars.forEach((char) => (VALUES[char.charCodeAt(0)] = value)));
for (const [char, value] of TENS_AND_UNITS) VALUES[char.charCodeAt(0)] = value;

/** Characters a Chinese ordinal may be written with, for use inside a character class. */
export const CJK_NUMERALS = '〇○◯零一二两三四五六七八九十廿卅百千';

/** True for the characters of `CJK_NUMERALS`. */
export function isCjkNumeral(code: number): boolean {
  return VALUES[code] !== -1;
}

/**
 * Reads a Chinese whole number: 十三, 廿一, 一百二十, and digit by digit 二〇二三, 二○一一.
 * @returns null when the characters make no number.
 */
export function cjkNumber(text: string): number | null {
  return cjkNumberIn(text, 0, text.length);
}

/** Reads the Chinese whole number that the characters from `start` to `end` make. */
export function cjkNumberIn(text: string, start: number, end: number): number | null {
  if (start >= end) return null;
  return digitByDigit(text, start, end) ?? withUnits(text, start, end);
}

function digitByDigit(text: string, start: number, end: number): number | null {
  let number = 0;
  for (let at = start; at < end; at++) {
    const value = VALUES[text.charCodeAt(at)] as number;
    if (value < 0 || value > 9) return null;
    number = number * 10 + value;
  }
  return number;
}

function withUnits(text: string, start: number, end: number): number | null {
  let total = 0;
  let digit = -1;
  for (let at = start; at < end; at++) {
    const value = VALUES[text.charCodeAt(at)] as number;
    if (value < 0) return null;
    if (value <= 9) {
      if (digit > 0) return null;
      digit = value;
      continue;
    }
    // 十 behind a zero, or behind nothing, is ten; 百 and 千 stand for one of them only behind nothing.
    if (value >= 100) total += (digit < 0 ? 1 : digit) * value;
    else total += value === 10 && digit > 0 ? digit * 10 : value;
    digit = -1;
  }
  return total + (digit < 0 ? 0 : digit);
}

/** Reads Arabic digits of either width. */
export function arabicNumber(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    value = value * 10 + (code >= 0xff10 ? code - 0xff10 : code - 48);
  }
  return value;
}

/** Runs of single characters that are a number by themselves: first code point, how many, style. */
export const ENCLOSED = [
  { first: 0x2460, count: 20, kind: 'circled' },
  { first: 0x2776, count: 10, kind: 'circled' },
  { first: 0x2780, count: 10, kind: 'circled' },
  { first: 0x2474, count: 20, kind: 'arabic-paren' },
  { first: 0x3220, count: 10, kind: 'cjk-paren' },
  { first: 0x2488, count: 20, kind: 'arabic' },
  { first: 0x2160, count: 12, kind: 'roman' },
] as const;

/** Reads ① ⑴ ㈠ ⒈ Ⅰ. */
export function enclosedNumber(code: number): { kind: (typeof ENCLOSED)[number]['kind']; value: number } | null {
  if (code < 0x2160 || code > 0x3229) return null;
  for (const { first, count, kind } of ENCLOSED) if (code >= first && code < first + count) return { kind, value: code - first + 1 };
  return null;
}

/** XIV as 14, written with I, V and X. */
export function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charAt(at)] ?? 0;
    total += value < (values[text.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}
