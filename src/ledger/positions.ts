import type { Ledger } from '../model/ledger';
import type { Span } from '../model/span';
import { viewLength } from './segments';
import { lastAtMost } from './view';

/** Answers, for a text and the source it came from, which place of one is which place of the other. */
export interface Positions {
  /** The source of a span of the text: from the first to behind the last surviving character. An empty span has an empty source. */
  sourceOf(viewStart: number, viewEnd: number): Span;
  /** Where a source offset stands in the text; a removed character maps to the place where it would have stood. */
  viewOf(sourceOffset: number): number;
}

/** So many segments are walked over before a binary search is cheaper. */
const SHORT_WALK = 8;

/** Prefix arrays over the surviving segments. Questions in reading order cost a step; any other one binary search. */
export function positionsOf(ledger: Ledger): Positions {
  const { segments } = ledger;
  const viewStarts = new Int32Array(segments.length + 1);
  const sourceStarts = new Int32Array(segments.length);
  const sourceEnds = new Int32Array(segments.length);
  /** 1 for what was kept as it was, 0 for what was replaced. */
  const kept = new Uint8Array(segments.length);
  let count = 0;
  let total = 0;
  for (const segment of segments) {
    if (segment.op === 'remove') continue;
    viewStarts[count] = total;
    sourceStarts[count] = segment.sourceStart;
    sourceEnds[count] = segment.sourceEnd;
    if (segment.op === 'keep') kept[count] = 1;
    count++;
    total += viewLength(segment);
  }
  if (count === 0) return { sourceOf: () => [0, 0], viewOf: () => 0 };
  viewStarts[count] = total;
  const starts = viewStarts.subarray(0, count);
  const textEnd = sourceEnds[count - 1] as number;

  let last = 0;
  /** The segment a place of the text, before its end, lies in. */
  const segmentAt = (viewOffset: number): number => {
    if (viewOffset < (viewStarts[last] as number)) return (last = lastAtMost(starts, viewOffset));
    for (let i = last, stop = Math.min(count, last + SHORT_WALK); i < stop; i++) if (viewOffset < (viewStarts[i + 1] as number)) return (last = i);
    return (last = lastAtMost(starts, viewOffset));
  };

  return {
    sourceOf(viewStart, viewEnd) {
      let start = textEnd;
      if (viewStart < total) {
        const i = segmentAt(viewStart);
        start = (sourceStarts[i] as number) + (kept[i] === 1 ? viewStart - (viewStarts[i] as number) : 0);
      }
      if (viewEnd <= viewStart) return [start, start];
      const unit = Math.min(viewEnd, total) - 1;
      const i = segmentAt(unit);
      return [start, Math.max(start, kept[i] === 1 ? (sourceStarts[i] as number) + unit + 1 - (viewStarts[i] as number) : (sourceEnds[i] as number))];
    },
    viewOf(sourceOffset) {
      const i = lastAtMost(sourceStarts.subarray(0, count), sourceOffset);
      const viewStart = viewStarts[i] as number;
      const viewEnd = viewStarts[i + 1] as number;
      const inside = sourceOffset - (sourceStarts[i] as number);
      if (inside < 0) return 0;
      if (kept[i] === 1) return Math.min(viewStart + inside, viewEnd);
      return sourceOffset < (sourceEnds[i] as number) ? viewStart : viewEnd;
    },
  };
}
