import { FREQUENT_TRADITIONAL } from './chars/traditional-characters';
import { unitsOf } from '../ledger/desk';
import { Note } from '../ledger/note';
import { carriedOver, type MarksAndRuns } from './carried-runs';
import type { Edit } from '../model/ledger';
import type { View } from '../model/view';

/**
 * What a text holds at all, as bits: kinds of characters, and words that rules are triggered by.
 * One pass over a text answers for all rules, so that a rule whose sign is absent need not search.
 */
export const SIGN = {
  /** A line end that is not LF. */
  lineEnd: 1,
  /** Controls, zero-width characters, direction marks, BOM. */
  invisible: 2,
  /** Kangxi radicals and compatibility ideographs. */
  compatibility: 4,
  /** Half-width , ; : ? ! ( ) */
  halfMark: 8,
  /** White space of any kind but LF. */
  blank: 16,
  /** First characters of the tokens of content systems: [h ## <! */
  token: 32,
  /** D or Ｄ. */
  letterD: 64,
  /** The words of photo captions: 摄 资料图 资料照. */
  caption: 128,
  /** What follows is found by its first two characters. */
  pair: 256,
  /** A bracket or Chinese numeral right before a line end. */
  brokenMark: 512,
  /** A Latin letter right behind a bracket. */
  gloss: 1024,
  /** Two characters of pagers, size switches and page buttons. */
  pager: 2048,
  /** First characters of notices that text was held back. */
  withheld: 4096,
  /** Characters that only traditional script has. */
  traditional: 1 << 13,
  /** < or > */
  angle: 1 << 14,
  ampersand: 1 << 15,
  /** What stands here is found by the character before it. */
  behind: 1 << 16,
  /** The word of pay tokens: paid. */
  paid: 1 << 17,
  /** Two characters of buttons that show the rest: 展开全文. */
  button: 1 << 18,
  /** Words that a name stands before: 思想 总书记. */
  named: 1 << 19,
  /** The last two characters of the word that pagers go on with: 下一页. */
  nextPage: 1 << 20,
  /** Two characters of what Word leaves: field codes, 错误!未, false. */
  residue: 1 << 21,
  /** A blank between a Latin letter or mark and another: scraps. */
  scraps: 1 << 22,
  /** { } ( ) with Latin or marks around: code. */
  code: 1 << 23,
  /** Two letters of the groups that stand for a word: GCD ZF X近平. */
  letterCode: 1 << 24,
  /** What hides a name or number: XX ** 某某 □□. */
  mask: 1 << 25,
  /** Brackets of a document number with nothing in them: 〔〕. */
  emptyYear: 1 << 26,
} as const;

type Ranges = readonly (readonly [first: number, last: number])[];

const CLASSES: readonly (readonly [bit: number, ranges: Ranges])[] = [
  [SIGN.lineEnd, [[0x0b, 0x0d], [0x85, 0x85], [0x2028, 0x2029]]],
  [SIGN.invisible, [[0, 8], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]]],
  [SIGN.compatibility, [[0x2f00, 0x2fd5], [0xf900, 0xfaff]]],
  [SIGN.halfMark, [[0x21, 0x21], [0x28, 0x29], [0x2c, 0x2c], [0x3a, 0x3b], [0x3f, 0x3f]]],
  [SIGN.blank, [[0x09, 0x09], [0x0b, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x2800, 0x2800], [0x3000, 0x3000], [0x3164, 0x3164]]],
];
const CHARACTERS: readonly (readonly [bit: number, characters: string])[] = [
  [SIGN.letterD, 'DＤ'],
  [SIGN.caption, '摄'],
  [SIGN.traditional, FREQUENT_TRADITIONAL],
  [SIGN.angle, '<>'],
  [SIGN.ampersand, '&'],
];
const PAIRS: readonly (readonly [bit: number, firsts: string, seconds: string])[] = [
  [SIGN.gloss, '（(', 'abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'],
  [SIGN.pager, '[【', '字'],
  [SIGN.pager, '扫', '一'],
  [SIGN.pager, '打', '印'],
  [SIGN.pager, '关', '闭'],
  [SIGN.token, '[', '/!hsaneifvlrpHSANEIFVLRP'],
  [SIGN.token, '#＃', '#＃pP'],
  [SIGN.token, '_', 'pP'],
  [SIGN.token, '<', '!'],
  [SIGN.caption, '料', '图照'],
  [SIGN.paid, 'pP', 'aA'],
  [SIGN.paid, '替', '换'],
  [SIGN.button, '开读看', '全更'],
  [SIGN.button, '余', '全'],
  [SIGN.named, '思', '想'],
  [SIGN.named, '总', '书'],
  [SIGN.named, '对', '关'],
  [SIGN.letterCode, 'GgＧ', 'CcWwＣ'],
  [SIGN.letterCode, 'Zz', 'FYGfy'],
  [SIGN.letterCode, 'XxIi', 'JjIi近'],
  [SIGN.letterCode, '习', 'ZzJj'],
  [SIGN.mask, 'XxＸｘ×✕╳', 'XxＸｘ×✕╳年月日'],
  [SIGN.mask, '*＊', '*＊'],
  [SIGN.mask, '某□○〇', '某□○〇'],
  [SIGN.emptyYear, '〔［[﹝【', '〕］]﹞】 \u00a0\u3000'],
  [SIGN.withheld, '隐', '藏'],
  [SIGN.withheld, '后', '可查阅'],
  [SIGN.withheld, '页', '未'],
  [SIGN.withheld, '预', '览'],
  [SIGN.withheld, '试', '读'],
  [SIGN.withheld, '剩', '余'],
  [SIGN.residue, '\\', '*hozu'],
  [SIGN.residue, 'K', ' "\\'],
  [SIGN.residue, 'E', '0123456789 \\'],
  [SIGN.residue, '误', '!！'],
  [SIGN.residue, '磅', ' 0f'],
  [SIGN.residue, '_', 'TRHG'],
  [SIGN.residue, 'o', '-'],
  [SIGN.scraps, '& ; : % + $ ! * @ # ~ ^ = , ?'.replaceAll(' ', ''), ' '],
  [SIGN.code, '{', '{%\n hbcdfmtlopw}'],
  [SIGN.code, '<', '%divspabDIVSPAB'],
  [SIGN.code, '=', '"\''],
  [SIGN.code, ')', ';{'],
  [SIGN.code, '}', ';)\n'],
  [SIGN.code, 'r', ' .'],
];
/** Pairs that are looked at from their second character, because it is the rarer one. */
const PAIRS_BEHIND: typeof PAIRS = [
  [SIGN.pager | SIGN.nextPage, '一', '页'],
];

/** What may be broken off at the end of a line. Looked at from the line end, which is rarer than 一. */
const BROKEN_OFF = '（(一二三四五六七八九十';
const LF = 10;

/** Bits of every UTF-16 unit that has any. */
const bits = new Map<number, number>();
const addBit = (code: number, bit: number): unknown => bits.set(code, (bits.get(code) ?? 0) | bit);
for (const [bit, ranges] of CLASSES) for (const [first, last] of ranges) for (let code = first; code <= last; code++) addBit(code, bit);
for (const [bit, characters] of CHARACTERS) for (const character of characters) addBit(character.charCodeAt(0), bit);
for (const [, firsts] of PAIRS) for (const first of firsts) addBit(first.charCodeAt(0), SIGN.pair);
for (const [, , seconds] of PAIRS_BEHIND) for (const second of seconds) addBit(second.charCodeAt(0), SIGN.behind);
bits.set(LF, SIGN.brokenMark);

/*
 * Two steps from a character to its bits: few combinations occur, so the large table needs one byte a character,
 * which halves the memory a scan touches. Kind 0 has no bits.
 */
const combinations = [0, ...new Set(bits.values())];
const kindOf = new Uint8Array(0x10000);
for (const [code, value] of bits) kindOf[code] = combinations.indexOf(value);
const bitsOf = Int32Array.from(combinations);
const isBlank = Uint8Array.from(kindOf, (kind) => ((combinations[kind] as number) & (SIGN.blank | SIGN.brokenMark)) === 0 ? 0 : 1);
const isHalfMark = Uint8Array.from(kindOf, (kind) => ((combinations[kind] as number) & SIGN.halfMark) === 0 ? 0 : 1);
const isBrokenOff = new Uint8Array(0x10000);
for (const character of BROKEN_OFF) isBrokenOff[character.charCodeAt(0)] = 1;

/* Pairs as a matrix: a row for every first character, a column for every second, 0 for none. */
const ALL_PAIRS = [...PAIRS, ...PAIRS_BEHIND];
const rowOf = numbered(ALL_PAIRS.map(([, firsts]) => firsts).join(''));
const columnOf = numbered(ALL_PAIRS.map(([, , seconds]) => seconds).join(''));
const COLUMNS = 1 + Math.max(...columnOf);
const pairSign = new Int32Array((1 + Math.max(...rowOf)) * COLUMNS);
for (const [bit, firsts, seconds] of ALL_PAIRS) {
  for (const first of firsts) {
    for (const second of seconds) {
      const cell = pairCell(first.charCodeAt(0), second.charCodeAt(0));
      pairSign[cell] = (pairSign[cell] as number) | bit;
    }
  }
}

/** A number from 1 for every character, 0 for all others. */
function numbered(characters: string): Uint8Array {
  const numbers = new Uint8Array(0x10000);
  for (const [at, character] of [...new Set(characters)].entries()) numbers[character.charCodeAt(0)] = at + 1;
  return numbers;
}

function pairCell(first: number, second: number): number {
  return (rowOf[first] as number) * COLUMNS + (columnOf[second] as number);
}

/** What one pass over a text found. */
interface Scan extends MarksAndRuns {
  readonly signs: number;
}

const RUN = SIGN.blank | SIGN.brokenMark;

function scan(text: string): Scan {
  const units = unitsOf(text);
  const { length } = text;
  const marks: number[] = [];
  const runs: number[] = [];
  let signs = 0;
  for (let at = 0; at < length; at++) {
    const code = units[at] as number;
    const kind = kindOf[code] as number;
    if (kind === 0) continue;
    const sign = bitsOf[kind] as number;
    if (code === LF && at > 0 && at + 1 < length && isBlank[units[at + 1] as number] === 0) {
      if (isBrokenOff[units[at - 1] as number] !== 0) signs |= SIGN.brokenMark;
      continue;
    }
    if ((sign & RUN) !== 0) {
      const start = at;
      do {
        signs |= (bitsOf[kindOf[units[at] as number] as number] as number) & ~SIGN.brokenMark;
        at++;
      } while (at < length && isBlank[units[at] as number] !== 0);
      if (code === LF && start > 0 && isBrokenOff[units[start - 1] as number] !== 0) signs |= SIGN.brokenMark;
      if (at > start + 1 || code !== LF || start === 0 || at === length) runs.push(start, at);
      at--;
      continue;
    }
    signs |= sign;
    if ((sign & SIGN.halfMark) !== 0) marks.push(at);
    if ((sign & SIGN.pair) !== 0 && at + 1 < length) signs |= pairSign[pairCell(code, units[at + 1] as number)] as number;
    if ((sign & SIGN.behind) !== 0 && at > 0) signs |= pairSign[pairCell(units[at - 1] as number, code)] as number;
  }
  return { signs, marks, runs };
}

/** Remembered per view: the rules of a phase all ask the same text. */
const scans = new Note<Scan>();
/** Of texts that were not read but made from others by edits. May name more signs than the text still holds. */
const inherited = new Note<number>();

/** What is known of the text before a sweep, and the sweep: for whoever asks for the text's own scan. */
const carried = new Note<{ readonly before: Scan; readonly edits: readonly Edit[] }>();

function scanOf(view: View): Scan {
  let found = scans.get(view);
  if (found === undefined) {
    const known = carried.get(view);
    found = known === undefined ? scan(view.text) : { signs: known.before.signs, ...carriedOver(known.before, view.text, known.edits, isBlank, isHalfMark) };
    scans.set(view, found);
    carried.forget(view);
  }
  return found;
}

/** True when the text holds one of these signs. */
export function holdsSign(view: View, bits: number): boolean {
  return ((inherited.get(view) ?? scanOf(view).signs) & bits) !== 0;
}

/** Offsets of half-width marks, rising. */
export function halfMarksOf(view: View): readonly number[] {
  return holdsSign(view, SIGN.halfMark) ? scanOf(view).marks : [];
}

/**
 * Starts and ends, in turn, of the runs of white space of any kind, line ends included.
 * A lone line feed between two lines is no run; at either end of the text it is.
 */
export function blankRunsOf(view: View): readonly number[] {
  return scanOf(view).runs;
}

/**
 * Hands the signs of a text on to the text a sweep made of it: an edit adds only what it writes and where it joins.
 * Signs that were cut stay named, so that no text but the first is read for them.
 */
export function inheritSigns(from: View, to: View, edits: readonly Edit[]): void {
  const before = scans.get(from);
  let signs = inherited.get(from) ?? before?.signs;
  if (signs === undefined) return;
  if (before !== undefined) carried.set(to, { before, edits });
  let shift = 0;
  for (const edit of edits) {
    const start = edit.viewStart + shift;
    signs |= signsAround(to.text, Math.max(0, start - 1), start + edit.to.length + 1);
    shift += edit.to.length - (edit.viewEnd - edit.viewStart);
  }
  inherited.set(to, signs);
}

function signsAround(text: string, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end && at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = bitsOf[kindOf[code] as number] as number;
    if (sign === 0) continue;
    if (code === LF) {
      if (at > start && isBrokenOff[text.charCodeAt(at - 1)] === 1) signs |= SIGN.brokenMark;
      continue;
    }
    signs |= sign;
    if ((sign & SIGN.pair) !== 0 && at + 1 < end) signs |= pairSign[pairCell(code, text.charCodeAt(at + 1))] as number;
    if ((sign & SIGN.behind) !== 0 && at > start) signs |= pairSign[pairCell(text.charCodeAt(at - 1), code)] as number;
  }
  return signs;
}
