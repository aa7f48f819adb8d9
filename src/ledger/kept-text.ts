import type { WireSegment } from '../model/ledger';
import type { OffsetUnit } from '../model/settings';

/** A segment of the `text` form: kept text stands in it. */
export type TextSegment = Exclude<WireSegment, { kept: number }>;

// Matches half of a surrogate pair, whole pairs included.
// Trap: a text without any is the same in both units, and most are.
const SURROGATE = /[\ud800-\udfff]/;

/**
 * Writes `{kept: n}` as `{keep: s}`, in time linear in the text.
 * @param unit what `n` counts.
 * @throws RangeError when a segment keeps more than the text has, or no positive whole number.
 */
export function withKeptText(wire: readonly WireSegment[], text: string, unit: OffsetUnit): TextSegment[] {
  const endOf = endFinder(text, unit);
  let textAt = 0;
  return wire.map((segment, index): TextSegment => {
    if ('kept' in segment) {
      const textEnd = Number.isInteger(segment.kept) && segment.kept > 0 ? endOf(textAt, segment.kept) : -1;
      if (textEnd < 0) throw new RangeError(`ledger segment ${index} keeps ${segment.kept} units; from ${textAt} the text has ${text.length - textAt}`);
      const keep = text.slice(textAt, textEnd);
      textAt = textEnd;
      return { keep };
    }
    if ('keep' in segment) textAt += segment.keep.length;
    else if ('now' in segment) textAt += segment.now.length;
    return segment;
  });
}

/** Length in code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = text.length;
  // Matches one whole pair. Trap: a lone half is a code point of its own.
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) length--;
  return length;
}

/** Finds the offset, in UTF-16 units, behind `count` units from `at`; -1 when the text ends before. */
export function endFinder(text: string, unit: OffsetUnit): (at: number, count: number) => number {
  if (unit === 'utf-16' || !SURROGATE.test(text)) return (at, count) => (at + count <= text.length ? at + count : -1);
  return (at, count) => {
    let end = at;
    for (let left = count; left > 0; left--) {
      if (end >= text.length) return -1;
      end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    }
    return end;
  };
}
