import type { MarkerStyle } from '../../model/tree';
import { CJK_NUMERALS, ENCLOSED, arabicNumber, cjkNumber, enclosedNumber, romanNumber } from '../../lexicon/numerals';
import { digitAt } from './arabic-marks';
import { cjkAt, parenAt } from './cjk-marks';
import { countedAt } from './counted-marks';
import { behindSpace, matchAt, POINTS, SPACE, type MarkerMatch } from './mark-match';

/*
 * The numbering mark at the start of a line, by its first character.
 */

// 第一章 第二节 第十二条之一 第三部分 第1条
// ^^^
// Trap: 第一届, 第二季度, 第三批 are no units of a document.
const UNIT = new RegExp(`第${SPACE}([${CJK_NUMERALS}]{1,7}|[0-9０-９]{1,4})${SPACE}(编|分编|篇|部分|章|节|条)(?:之[${CJK_NUMERALS}]{1,2})?`, 'y');

// I. IV、 Ⅱ．      A． b)
// ^^
// Trap: A.甲 B.乙 are options, D级 has no mark behind the letter.
const ROMAN = /([IVX]{1,5})[.．、]/y;
const LATIN = /([A-Za-z])[.．、)）]/y;

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
for (const { first, count } of ENCLOSED) OPENINGS.fill(Opening.enclosed, first, first + count);

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

// Matches what follows 第三条 in a sentence that only speaks of it.
// Trap: 第三条 规定… with a space is the article itself; `unitAt` looks at the space first.
const UNIT_REFERENCE = /[第至到和与或、及的中之以款项，,]|规定(?:的|了)|所[称列规述]|明确/y;

/** A longer line is no title alone. */
const LONGEST_UNIT_LINE = 45;

// Matches a title that its text follows on the line:  第一节　经济运行稳中有进。全年完成…   第二部分 存在的问题。一些… . Trap: 第一节 课上讲了… has a comma before its stop.
const RUN_IN_TITLE = /[ \t\u3000：:]{1,4}[\u4e00-\u9fa5“”《》、]{4,24}。(?=\S{6})/y;

function unitAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(UNIT, text, start);
  if (match === null) return countedAt(text, start, end);
  const behind = start + match[0].length;
  const style = UNIT_STYLES[match[2] ?? ''] ?? 'article';
  const ordinal = /[0-9０-９]/.test(match[1] ?? '') ? arabicNumber(match[1] ?? '0') : cjkNumber(match[1] ?? '');
  if (ordinal === null || ordinal === 0) return null;
  const spaced = behind < end && /[ \t\u3000：:]/.test(text.charAt(behind));
  if (!spaced && behind < end && matchAt(UNIT_REFERENCE, text, behind) !== null) return null;
  // A neighbour must prove that the text goes on behind a title.
  const isRunIn = style !== 'article' && spaced && matchAt(RUN_IN_TITLE, text, behind) !== null;
  return style === 'article' || isRunIn || end - behind <= LONGEST_UNIT_LINE ? { style, ordinal, length: match[0].length, weak: isRunIn } : null;
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
