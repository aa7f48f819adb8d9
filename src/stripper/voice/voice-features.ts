import { isHan } from '../../lexicon/character-sets';
import { slotIn } from '../../lexicon/hashed-weights';

/*
 * What the voice of a line is told from: its characters, pairs and threes of them, and its shape. A line is given folded and trimmed.
 * Each feature is a slot of one table of weights; two features may share a slot, which costs little where most slots say nothing.
 */

export const SLOTS = 1 << 17;
const LONGEST_GRAM = 3;
/** Longer lines are paragraphs. Their first and last characters say whose they are as well. */
export const LONGEST_LINE = 200;
const MOST_DIGITS = 4;

const LINE_START = 1;
const LINE_END = 2;
const ZERO = 0x30;
const BLANK = 0x20;

const units = new Uint16Array(LONGEST_LINE + 2);
const SHAPES = 5;
/** A unit begins at most three grams. */
const slots = new Uint32Array((LONGEST_LINE + 2) * LONGEST_GRAM + SHAPES);

/** Slots of a line's features, in an array that the next call writes over, and how many they are. */
export interface Features {
  readonly slots: Uint32Array;
  readonly count: number;
}

/** @param trimmed a folded line of at most `LONGEST_LINE` characters. */
export function featuresOf(trimmed: string): Features {
  const length = normalise(trimmed);
  let count = 0;
  for (let at = 0; at < length; at++) {
    let hash = 0x811c9dc5;
    const most = Math.min(LONGEST_GRAM, length - at);
    for (let size = 1; size <= most; size++) {
      hash = Math.imul(hash ^ (units[at + size - 1] as number), 0x01000193);
      hash ^= hash >>> 15;
      slots[count++] = slotIn(SLOTS, hash);
    }
  }
  for (const shape of shapesOf(trimmed)) slots[count++] = slotIn(SLOTS, Math.imul(shape + 0x10000, 0x9e3779b1));
  return { slots, count };
}

/** Letters in lower case, runs of digits as up to four zeros, runs of blanks as one: which number it is says nothing. */
function normalise(trimmed: string): number {
  let length = 0;
  let digits = 0;
  units[length++] = LINE_START;
  for (let at = 0; at < trimmed.length && at < LONGEST_LINE; at++) {
    const unit = trimmed.charCodeAt(at);
    const digit = isDigit(unit);
    digits = digit ? digits + 1 : 0;
    if (digits > MOST_DIGITS || (unit === BLANK && units[length - 1] === BLANK)) continue;
    units[length++] = digit ? ZERO : isCapital(unit) ? unit + 32 : unit;
  }
  units[length++] = LINE_END;
  return length;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLetter = (unit: number): boolean => isCapital(unit) || (unit >= 0x61 && unit <= 0x7a);

/** The kinds of shapes are told apart by their hundreds. */
function shapesOf(trimmed: string): readonly number[] {
  let letters = 0;
  let digits = 0;
  let han = 0;
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at);
    if (isHan(unit)) han++;
    else if (isDigit(unit)) digits++;
    else if (isLetter(unit)) letters++;
  }
  const { length } = trimmed;
  const share = (count: number): number => Math.min(4, Math.floor((count / length) * 6));
  return [100 + Math.floor(Math.log2(length + 1) * 1.5), 200 + ENDS.indexOf(trimmed.at(-1) ?? ''), 300 + share(letters), 400 + share(digits), 500 + share(length - han - digits - letters)];
}

/** How a line ends. */
const ENDS = '。;:,、!?)…>”》~';
