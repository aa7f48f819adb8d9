import type { WireSegment } from '../model/ledger';
import type { OffsetUnit } from '../model/settings';
import { endFinder } from './units';

/** A segment of the `text` form: kept text stands in it. */
export type TextSegment = Exclude<WireSegment, { kept: number }>;

/** What a segment says stood in the source; null when it does not tell. */
export function sourceOfSegment(segment: TextSegment): string | null {
  if ('keep' in segment) return segment.keep;
  if ('was' in segment) return segment.was;
  return 'cut' in segment ? segment.cut : null;
}

/**
 * Writes `{kept: n}` as `{keep: s}`, in time linear in the text.
 * @param unit what `n` counts.
 * @throws RangeError when a segment keeps more than the text has, or keeps or skips what is no positive whole number.
 */
export function withKeptText(wire: readonly WireSegment[], text: string, unit: OffsetUnit): TextSegment[] {
  const endOf = endFinder(text, unit);
  let textAt = 0;
  return wire.map((segment, index): TextSegment => {
    // What is no segment at all is told of by who reads the kinds.
    if (typeof segment !== 'object' || segment === null) return segment;
    if ('kept' in segment) {
      const textEnd = Number.isInteger(segment.kept) && segment.kept > 0 ? endOf(textAt, segment.kept) : -1;
      if (textEnd < 0) throw new RangeError(`ledger segment ${index} keeps ${segment.kept} units; from ${textAt} the text has ${text.length - textAt}`);
      const keep = text.slice(textAt, textEnd);
      textAt = textEnd;
      return { keep };
    }
    if ('keep' in segment) textAt += segment.keep.length;
    else if ('now' in segment) textAt += segment.now.length;
    else if ('skip' in segment) refuseUnits(segment.skip, 'skip', index);
    return segment;
  });
}

function refuseUnits(units: number, key: string, index: number): void {
  if (!(Number.isSafeInteger(units) && units > 0)) throw new RangeError(`ledger segment ${index}: "${key}" is no positive whole number`);
}
