/** Values of the digits that Chinese numbering uses; 〇 and its look-alikes count as zero. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, '○': 0, '◯': 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30 };
const UNITS: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

/** Characters a Chinese ordinal may be written with, for use inside a character class. */
export const CJK_NUMERALS = '〇○◯零一二两三四五六七八九十廿卅百千';

/**
 * Reads a Chinese whole number: 十三, 廿一, 一百二十, and digit by digit 二〇二三, 二○一一.
 * @returns null when the characters make no number.
 */
export function cjkNumber(text: string): number | null {
  if (text === '') return null;
  const chars = [...text];
  if (chars.every((char) => char in DIGITS)) return chars.reduce((value, char) => value * 10 + (DIGITS[char] ?? 0), 0);
  let total = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const ten = TENS[char];
    const unit = UNITS[char];
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? 0;
    } else if (ten !== undefined) {
      total += ten === 10 ? (digit === null || digit === 0 ? 1 : digit) * 10 : ten;
      digit = null;
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else return null;
  }
  return total + (digit ?? 0);
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
const ENCLOSED = [
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
  for (const { first, count, kind } of ENCLOSED) if (code >= first && code < first + count) return { kind, value: code - first + 1 };
  return null;
}
