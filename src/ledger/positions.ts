import type { Ledger } from '../model/ledger';
import type { Span } from '../model/span';
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
  const viewStarts: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  const verbatim: boolean[] = [];
  let viewAt = 0;
  for (const segment of ledger.segments) {
    if (segment.op === 'remove') continue;
    viewStarts.push(viewAt);
    sourceStarts.push(segment.source[0]);
    sourceEnds.push(segment.source[1]);
    verbatim.push(segment.op === 'keep');
    viewAt += segment.op === 'keep' ? segment.source[1] - segment.source[0] : segment.now.length;
  }
  const total = viewAt;

  const sourceStartOf = (viewOffset: number): number => {
    if (viewStarts.length === 0) return 0;
    if (viewOffset >= total) return sourceEnds[sourceEnds.length - 1] ?? 0;
    const i = lastAtMost(viewStarts, viewOffset);
    const start = sourceStarts[i] ?? 0;
    return verbatim[i] ? start + viewOffset - (viewStarts[i] ?? 0) : start;
  };
  const sourceEndOf = (viewLast: number): number => {
    const i = lastAtMost(viewStarts, viewLast);
    return verbatim[i] ? (sourceStarts[i] ?? 0) + viewLast - (viewStarts[i] ?? 0) + 1 : (sourceEnds[i] ?? 0);
  };

  return {
    sourceOf(viewStart, viewEnd) {
      const start = sourceStartOf(viewStart);
      return viewEnd <= viewStart ? [start, start] : [start, sourceEndOf(viewEnd - 1)];
    },
    viewOf(sourceOffset) {
      if (sourceStarts.length === 0) return 0;
      const i = lastAtMost(sourceStarts, sourceOffset);
      const start = sourceStarts[i] ?? 0;
      if (sourceOffset < start) return 0;
      const viewStart = viewStarts[i] ?? 0;
      const viewEnd = viewStarts[i + 1] ?? total;
      return verbatim[i] ? Math.min(viewStart + sourceOffset - start, viewEnd) : sourceOffset >= (sourceEnds[i] ?? 0) ? viewEnd : viewStart;
    },
  };
}
