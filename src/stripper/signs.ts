import type { View } from '../model/view';

/**
 * Kinds of characters that rules are triggered by, as bits. One pass over a text tells which kinds it holds at all,
 * so that a rule whose kind is absent need not search.
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
} as const;

const RANGES: readonly (readonly [bit: number, ...ranges: readonly (readonly [first: number, last: number])[]])[] = [
  [SIGN.lineEnd, [0x0b, 0x0d], [0x85, 0x85], [0x2028, 0x2029]],
  [SIGN.invisible, [0, 8], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]],
  [SIGN.compatibility, [0x2f00, 0x2fd5], [0xf900, 0xfaff]],
  [SIGN.halfMark, [0x21, 0x21], [0x28, 0x29], [0x2c, 0x2c], [0x3a, 0x3b], [0x3f, 0x3f]],
  [SIGN.blank, [0x09, 0x09], [0x0b, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x2800, 0x2800], [0x3000, 0x3000], [0x3164, 0x3164]],
];

const signOf = new Uint8Array(0x10000);
for (const [bit, ...ranges] of RANGES) for (const [first, last] of ranges) for (let code = first; code <= last; code++) signOf[code] = (signOf[code] ?? 0) | bit;

/** Remembered per view: the rules of a phase all ask the same text. */
const known = new WeakMap<View, number>();

/** True when the text holds a character of one of these kinds. */
export function holdsSign(view: View, bits: number): boolean {
  let signs = known.get(view);
  if (signs === undefined) {
    const { text } = view;
    signs = 0;
    for (let at = 0; at < text.length; at++) signs |= signOf[text.charCodeAt(at)] as number;
    known.set(view, signs);
  }
  return (signs & bits) !== 0;
}
