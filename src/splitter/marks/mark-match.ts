import type { MarkerStyle } from '../../model/tree';
import { characterSet } from '../../lexicon/character-sets';

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

/** The one blank that may stand inside a mark, as a pattern. */
export const SPACE = '[ \\t\\u00a0\\u3000]?';

/** What may end a mark behind its bracket or numeral. */
export const POINTS = characterSet('、．.');

/** Behind the one space, if there is one, that may stand inside a mark. */
export function behindSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 9 || code === 0xa0 || code === 0x3000 ? at + 1 : at;
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
