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

/** So many segments are walked over before a binary search is cheaper. */
const SHORT_WALK = 8;

/** Prefix arrays over the surviving segments. Questions in reading order cost a step; any other one binary search. */
export function positionsOf(ledger: Ledger): Positions {
  return new SegmentPositions(ledger);
}

class SegmentPositions implements Positions {
  private readonly viewStarts: Int32Array;
  private readonly sourceStarts: Int32Array;
  private readonly sourceEnds: Int32Array;
  /** 1 for what was kept as it was, 0 for what was replaced. */
  private readonly kept: Uint8Array;
  /** Surviving segments. */
  private readonly count: number;
  /** Units of the text. */
  private readonly total: number;
  private last = 0;

  constructor({ segments }: Ledger) {
    const { length } = segments;
    this.viewStarts = new Int32Array(length + 1);
    this.sourceStarts = new Int32Array(length);
    this.sourceEnds = new Int32Array(length);
    this.kept = new Uint8Array(length);
    let count = 0;
    let total = 0;
    for (let i = 0; i < length; i++) {
      const segment = segments[i] as Segment;
      if (segment.op === 'remove') continue;
      this.viewStarts[count] = total;
      this.sourceStarts[count] = segment.sourceStart;
      this.sourceEnds[count] = segment.sourceEnd;
      if (segment.op === 'keep') this.kept[count] = 1;
      count++;
      total += viewLength(segment);
    }
    this.viewStarts[count] = total;
    this.count = count;
    this.total = total;
  }

  sourceOf(viewStart: number, viewEnd: number): Span {
    if (this.count === 0) return [0, 0];
    const { viewStarts, sourceStarts, sourceEnds, kept, count, total } = this;
    let start = sourceEnds[count - 1] as number;
    if (viewStart < total) {
      const i = this.segmentAt(viewStart);
      start = (sourceStarts[i] as number) + (kept[i] === 1 ? viewStart - (viewStarts[i] as number) : 0);
    }
    if (viewEnd <= viewStart) return [start, start];
    const unit = Math.min(viewEnd, total) - 1;
    const i = this.segmentAt(unit);
    return [start, Math.max(start, kept[i] === 1 ? (sourceStarts[i] as number) + unit + 1 - (viewStarts[i] as number) : (sourceEnds[i] as number))];
  }

  viewOf(sourceOffset: number): number {
    if (this.count === 0) return 0;
    const i = lastAtMost(this.sourceStarts.subarray(0, this.count), sourceOffset);
    const viewStart = this.viewStarts[i] as number;
    const viewEnd = this.viewStarts[i + 1] as number;
    const inside = sourceOffset - (this.sourceStarts[i] as number);
    if (inside < 0) return 0;
    if (this.kept[i] === 1) return Math.min(viewStart + inside, viewEnd);
    return sourceOffset < (this.sourceEnds[i] as number) ? viewStart : viewEnd;
  }

  /** The segment a place of the text, before its end, lies in. */
  private segmentAt(viewOffset: number): number {
    const { viewStarts, count } = this;
    if (viewOffset >= (viewStarts[this.last] as number)) {
      for (let i = this.last, stop = Math.min(count, i + SHORT_WALK); i < stop; i++) if (viewOffset < (viewStarts[i + 1] as number)) return (this.last = i);
    }
    return (this.last = lastAtMost(viewStarts.subarray(0, count), viewOffset));
  }
}
