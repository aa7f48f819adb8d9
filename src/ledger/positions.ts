import type { Ledger, Segment } from '../model/ledger';
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

/** Prefix arrays over the surviving segments; each question is one binary search. */
export function positionsOf(ledger: Ledger): Positions {
  const survivors = ledger.segments.filter(({ op }) => op !== 'remove');
  const last = survivors[survivors.length - 1];
  if (last === undefined) return { sourceOf: () => [0, 0], viewOf: () => 0 };
  const viewStarts = new Int32Array(survivors.length);
  const sourceStarts = new Int32Array(survivors.length);
  let total = 0;
  for (let i = 0; i < survivors.length; i++) {
    const segment = survivors[i] as Segment;
    viewStarts[i] = total;
    sourceStarts[i] = segment.source[0];
    total += viewLength(segment);
  }

  /** The source of one character of the text: the character itself, or the whole of what was replaced. */
  const sourceOfUnit = (viewOffset: number): Span => {
    const i = lastAtMost(viewStarts, viewOffset);
    const segment = survivors[i] as Segment;
    if (segment.op !== 'keep') return segment.source;
    const start = segment.source[0] + viewOffset - (viewStarts[i] as number);
    return [start, start + 1];
  };

  return {
    sourceOf(viewStart, viewEnd) {
      const start = viewStart >= total ? last.source[1] : sourceOfUnit(viewStart)[0];
      return viewEnd <= viewStart ? [start, start] : [start, Math.max(start, sourceOfUnit(Math.min(viewEnd, total) - 1)[1])];
    },
    viewOf(sourceOffset) {
      const i = lastAtMost(sourceStarts, sourceOffset);
      const segment = survivors[i] as Segment;
      const viewStart = viewStarts[i] as number;
      const inside = sourceOffset - segment.source[0];
      if (inside < 0) return 0;
      if (segment.op === 'keep') return viewStart + Math.min(inside, viewLength(segment));
      return sourceOffset < segment.source[1] ? viewStart : viewStart + viewLength(segment);
    },
  };
}
