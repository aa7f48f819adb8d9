import { codePointLength } from '../ledger/units';
import type { WireSegment } from '../model/ledger';
import type { OffsetUnit } from '../model/settings';
import type { Span } from '../model/span';

/** Answers, for spans in reading order, where they stood in the source. All offsets are in the unit of the report. */
export type SourcePlaces = (span: Span) => Span;

/** Reads the ledger of a report along with the questions: linear in both together. */
export function sourcePlaces(ledger: readonly WireSegment[], unit: OffsetUnit): SourcePlaces {
  const sizeOf = unit === 'utf-16' ? (text: string): number => text.length : codePointLength;
  let next = 0;
  let textStart = 0;
  let sourceStart = 0;
  let [textSize, sourceSize, kept] = [0, 0, true];
  /** Makes the segment current that holds this place of the text. */
  const moveTo = (offset: number): void => {
    while (textStart + textSize <= offset && next < ledger.length) {
      textStart += textSize;
      sourceStart += sourceSize;
      [textSize, sourceSize, kept] = sizesOf(ledger[next++] as WireSegment, sizeOf);
    }
  };
  return ([start, end]) => {
    moveTo(start);
    const first = kept ? sourceStart + start - textStart : sourceStart;
    moveTo(Math.max(start, end - 1));
    const last = kept ? sourceStart + end - textStart : sourceStart + sourceSize;
    return [first, Math.max(first, last)];
  };
}

/** Units in the text, units in the source, and whether the two are the same. */
function sizesOf(segment: WireSegment, sizeOf: (text: string) => number): [number, number, boolean] {
  if ('kept' in segment) return [segment.kept, segment.kept, true];
  if ('keep' in segment) return [sizeOf(segment.keep), sizeOf(segment.keep), true];
  if ('was' in segment) return [sizeOf(segment.now), sizeOf(segment.was), false];
  return 'cut' in segment ? [0, sizeOf(segment.cut), false] : [0, segment.skip, false];
}
