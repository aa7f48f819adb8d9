import { isSpace } from '../../lexicon/character-sets';
import { DATE_LABELS, HEAD_LABELS, INDEX_LABELS, TRADITIONAL_LABELS } from './label-terms';

/** What the characters of a line tell before its text is made: one look at each, and most lines of a page need no text. */
export const Sign = {
  /** Not all is white space of mark-up. */
  written: 1,
  /** A character that shows, entities aside. */
  shown: 2,
  /** An entity may stand there, or not all was looked at: only the text can tell. */
  unsure: 4,
  colon: 8,
  /** A character that no label holds. */
  foreign: 16,
  digit: 32,
  /** The first character, and the last, of labels that may do without their colon. */
  datesFirst: 64,
  datesLast: 128,
} as const;

/** Blanks, bullets and brackets that may stand around and in a label. */
const PADDING = '·•●■◆*[]【】〖〗()（）:：';
const UNSEEN = '\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff';
/** White space of mark-up above U+0020. */
const WIDE_BLANKS = '\u00a0\u3000\ufeff';

/** The signs of every character. */
export const SIGNS: Uint8Array = new Uint8Array(0x10000).fill(Sign.written | Sign.shown | Sign.foreign);
SIGNS.fill(0, 0, 0x21);
for (let code = 0x21; code < SIGNS.length; code++) if (isSpace(code)) SIGNS[code] = Sign.written;
for (const char of UNSEEN) SIGNS[char.charCodeAt(0)] = Sign.written;
for (const char of WIDE_BLANKS) SIGNS[char.charCodeAt(0)] = 0;
for (const char of [PADDING, ...INDEX_LABELS, ...HEAD_LABELS, ...TRADITIONAL_LABELS.keys()].join('')) SIGNS[char.charCodeAt(0)] = Sign.written | Sign.shown;
for (const label of DATE_LABELS) {
  add(label.charCodeAt(0), Sign.datesFirst);
  add(label.charCodeAt(label.length - 1), Sign.datesLast);
}
for (const colon of ':：') add(colon.charCodeAt(0), Sign.colon);
for (const digit of '0123456789') add(digit.charCodeAt(0), Sign.digit);
add('&'.charCodeAt(0), Sign.unsure);

function add(code: number, sign: number): void {
  SIGNS[code] = (SIGNS[code] as number) | sign;
}

/** The signs of a piece of a page, each at least once there. */
export function signsOf(units: Uint16Array, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at++) signs |= SIGNS[units[at]!]!;
  return signs;
}

const DATED = Sign.digit | Sign.datesFirst | Sign.datesLast;

/** Whether a line may hold a label: with its colon, in front of a date, or, where it may stand alone, of a label's characters and no others. */
export function mayHoldLabel(signs: number, alone: boolean): boolean {
  return (signs & (Sign.colon | Sign.unsure)) !== 0 || (alone && (signs & Sign.foreign) === 0) || (signs & DATED) === DATED;
}
