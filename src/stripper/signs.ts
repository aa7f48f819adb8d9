import { unitsOf } from '../ledger/desk';
import { Note } from '../ledger/note';
import { carriedOver, type MarksAndRuns } from './carried-runs';
import type { Edit } from '../model/ledger';
import type { View } from '../model/view';
import { CHARACTERS, CLASSES, PAIRS, SIGN } from './sign-tables';
import { SELLER_STARTS } from './strip/seller-word-terms';

export { SIGN };

/** What may be broken off at the end of a line. Looked at from the line end, which is rarer than 一. */
const BROKEN_OFF = '（(一二三四五六七八九十';
const LF = 10;

/** Bits of every UTF-16 unit that has any. */
const bits = new Map<number, number>();
const addBit = (code: number, bit: number): unknown => bits.set(code, (bits.get(code) ?? 0) | bit);
for (const [bit, ranges] of CLASSES) for (const [first, last] of ranges) for (let code = first; code <= last; code++) addBit(code, bit);
for (const [bit, characters] of CHARACTERS) for (const character of characters) addBit(character.charCodeAt(0), bit);
bits.set(LF, SIGN.brokenMark);

/*
 * Two steps from a character to its bits: few combinations occur, so the large table needs one byte a character,
 * which halves the memory a scan touches. Kind 0 has no bits.
 */
const combinations = [0, ...new Set(bits.values())];
const kindOf = new Uint8Array(0x10000);
const isBlank = new Uint8Array(0x10000);
const isHalfMark = new Uint8Array(0x10000);
// Only units that have bits are visited: a call for each of 65,536 took a fifth of the start of the program.
for (const [code, value] of bits) {
  kindOf[code] = combinations.indexOf(value);
  if ((value & (SIGN.blank | SIGN.brokenMark)) !== 0) isBlank[code] = 1;
  if ((value & SIGN.halfMark) !== 0) isHalfMark[code] = 1;
}
const bitsOf = Int32Array.from(combinations);
const isBrokenOff = new Uint8Array(0x10000);
for (const character of BROKEN_OFF) isBrokenOff[character.charCodeAt(0)] = 1;

/* Pairs as a matrix: a row for every first character, a column for every second, 0 for none. */
const firstOfPairs = new Set(PAIRS.map(([, firsts]) => firsts).join(''));
const secondOfPairs = new Set(PAIRS.map(([, , seconds]) => seconds).join(''));
const rowOf = numbered(firstOfPairs);
const columnOf = numbered(secondOfPairs);
const COLUMNS = 1 + secondOfPairs.size;
const pairSign = new Int32Array((1 + firstOfPairs.size) * COLUMNS);

/*
 * One character in four begins some pair, and one in a hundred is followed by its second: asking for the first alone
 * makes a processor guess, and guess wrong. So both are asked for at once, by a number that few other pairs share.
 */
const OF_SIGN = 1;
const OF_SELLER = 2;
const slots = new Uint8Array(0x10000);
const slotOf = (first: number, second: number): number => (Math.imul(first, 40503) + second) & 0xffff;
const mark = (first: number, second: number, by: number): unknown => (slots[slotOf(first, second)] = (slots[slotOf(first, second)] as number) | by);

for (const [bit, firsts, seconds] of PAIRS) {
  for (const first of firsts) {
    for (const second of seconds) {
      const cell = pairCell(first.charCodeAt(0), second.charCodeAt(0));
      pairSign[cell] = (pairSign[cell] as number) | bit;
      mark(first.charCodeAt(0), second.charCodeAt(0), OF_SIGN);
    }
  }
}
for (const pair of SELLER_STARTS.pairs) mark(pair.charCodeAt(0), pair.charCodeAt(1), OF_SELLER);

/** Numbers from 1, and 0 for all others. */
function numbered(characters: ReadonlySet<string>): Uint8Array {
  const numbers = new Uint8Array(0x10000);
  let number = 0;
  for (const character of characters) numbers[character.charCodeAt(0)] = ++number;
  return numbers;
}

function pairCell(first: number, second: number): number {
  return (rowOf[first] as number) * COLUMNS + (columnOf[second] as number);
}

/** What one pass over a text found. */
interface Scan extends MarksAndRuns {
  readonly signs: number;
  /** Where words of sellers may begin, rising, some twice; null where a text was not read for them. */
  readonly sellers: readonly number[] | null;
}

const RUN = SIGN.blank | SIGN.brokenMark;

const BLOCK = 4096;
const places = new Int32Array(BLOCK);

/**
 * Units that may bear a sign or end a pair that does, up to a block of them. Each place is written down and kept or written over: one in
 * twenty-five is kept, and a processor that must guess which one loses more than it looks at.
 * @returns how many places there are.
 */
function gather(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  let before = from > 0 ? (units[from - 1] as number) : 0;
  let at = from;
  for (; at + 3 < to; at += 4) {
    const one = units[at] as number;
    const two = units[at + 1] as number;
    const three = units[at + 2] as number;
    const four = units[at + 3] as number;
    places[count] = at;
    count += mayBear(before, one);
    places[count] = at + 1;
    count += mayBear(one, two);
    places[count] = at + 2;
    count += mayBear(two, three);
    places[count] = at + 3;
    count += mayBear(three, four);
    before = four;
  }
  for (; at < to; at++) {
    const code = units[at] as number;
    places[count] = at;
    count += mayBear(before, code);
    before = code;
  }
  return count;
}

/** 1 where any bit is set: both tables hold bytes. */
const mayBear = (before: number, code: number): number => (((kindOf[code] as number) | (slots[slotOf(before, code)] as number)) + 0xff) >>> 8;

function scan(text: string): Scan {
  const units = unitsOf(text);
  const { length } = text;
  const marks: number[] = [];
  const runs: number[] = [];
  const sellers: number[] = [];
  let signs = 0;
  /** Up to where a run of white space was read. */
  let readTo = 0;
  for (let from = 0; from < length; from += BLOCK) {
    const count = gather(units, from, Math.min(length, from + BLOCK));
    for (let nth = 0; nth < count; nth++) {
      const at = places[nth] as number;
      if (at < readTo) continue;
      const code = units[at] as number;
      const before = at > 0 ? (units[at - 1] as number) : 0;
      const kind = kindOf[code] as number;
      const slot = slots[slotOf(before, code)] as number;
      if ((slot & OF_SIGN) !== 0) signs |= pairSign[pairCell(before, code)] as number;
      if ((slot & OF_SELLER) !== 0) sellers.push(at - 1);
      if (kind === 0) continue;
      const sign = bitsOf[kind] as number;
      if (code === LF && at > 0 && at + 1 < length && isBlank[units[at + 1] as number] === 0) {
        if (isBrokenOff[before] !== 0) signs |= SIGN.brokenMark;
        continue;
      }
      if ((sign & RUN) !== 0) {
        readTo = at;
        do {
          signs |= (bitsOf[kindOf[units[readTo] as number] as number] as number) & ~SIGN.brokenMark;
          readTo++;
        } while (readTo < length && isBlank[units[readTo] as number] !== 0);
        if (code === LF && at > 0 && isBrokenOff[before] !== 0) signs |= SIGN.brokenMark;
        if (readTo > at + 1 || code !== LF || at === 0 || readTo === length) runs.push(at, readTo);
        continue;
      }
      signs |= sign;
      if ((sign & SIGN.halfMark) !== 0) marks.push(at);
      if ((sign & SIGN.seller) !== 0) sellers.push(at);
    }
  }
  return { signs, marks, runs, sellers };
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
    found = known === undefined ? scan(view.text) : { signs: known.before.signs, sellers: null, ...carriedOver(known.before, view.text, known.edits, isBlank, isHalfMark) };
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

/** Where words of sellers may begin, rising, some twice: known of a text that was read for signs as it stands. */
export function sellerPlacesOf(view: View): readonly number[] | null {
  return scans.get(view)?.sellers ?? null;
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
    if (at > start && ((slots[slotOf(text.charCodeAt(at - 1), code)] as number) & OF_SIGN) !== 0) signs |= pairSign[pairCell(text.charCodeAt(at - 1), code)] as number;
    const kind = kindOf[code] as number;
    if (kind === 0) continue;
    const sign = bitsOf[kind] as number;
    if (code === LF) {
      if (at > start && isBrokenOff[text.charCodeAt(at - 1)] === 1) signs |= SIGN.brokenMark;
      continue;
    }
    signs |= sign;
  }
  return signs;
}
