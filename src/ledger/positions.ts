import type { Ledger } from '../model/ledger';
import type { Span } from '../model/span';
import { columnsOf, KEEP, kindOf, NOW, REPLACE, TAG, WIDTH as COLUMNS } from './columns';

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

/** What the table has of each surviving segment, side by side: one array takes a fraction of the time that four take. */
const VIEW_START = 0;
const SOURCE_START = 1;
const SOURCE_END = 2;
/** 1 for what was kept as it was, 0 for what was replaced. */
const KEPT = 3;
const WIDTH = 4;

class SegmentPositions implements Positions {
  /** Behind the last segment stands one more start: the text's end. */
  private readonly table: Int32Array;
  /** Surviving segments. */
  private readonly count: number;
  /** Units of the text. */
  private readonly total: number;
  private last = 0;

  constructor(ledger: Ledger) {
    const { table: segments, count, nows } = columnsOf(ledger);
    const table = new Int32Array((count + 1) * WIDTH);
    let row = 0;
    let total = 0;
    let end = 0;
    for (let at = 0; at < count * COLUMNS; at += COLUMNS) {
      const start = end;
      end = segments[at] as number;
      const kind = kindOf(segments[at + TAG] as number);
      if (kind !== KEEP && kind !== REPLACE) continue;
      table[row + VIEW_START] = total;
      table[row + SOURCE_START] = start;
      table[row + SOURCE_END] = end;
      if (kind === KEEP) table[row + KEPT] = 1;
      row += WIDTH;
      total += kind === KEEP ? end - start : (nows[segments[at + NOW] as number] as string).length;
    }
    table[row + VIEW_START] = total;
    this.table = table;
    this.count = row / WIDTH;
    this.total = total;
  }

  sourceOf(viewStart: number, viewEnd: number): Span {
    if (this.count === 0) return [0, 0];
    const { table, count, total } = this;
    let start = this.at(count - 1, SOURCE_END);
    if (viewStart < total) {
      const row = this.segmentAt(viewStart) * WIDTH;
      start = (table[row + SOURCE_START] as number) + (table[row + KEPT] === 1 ? viewStart - (table[row + VIEW_START] as number) : 0);
    }
    if (viewEnd <= viewStart) return [start, start];
    const unit = Math.min(viewEnd, total) - 1;
    const row = this.segmentAt(unit) * WIDTH;
    return [start, Math.max(start, table[row + KEPT] === 1 ? (table[row + SOURCE_START] as number) + unit + 1 - (table[row + VIEW_START] as number) : (table[row + SOURCE_END] as number))];
  }

  viewOf(sourceOffset: number): number {
    if (this.count === 0) return 0;
    const i = this.lastAtMost(SOURCE_START, sourceOffset);
    const viewStart = this.at(i, VIEW_START);
    const viewEnd = this.at(i + 1, VIEW_START);
    const inside = sourceOffset - this.at(i, SOURCE_START);
    if (inside < 0) return 0;
    if (this.at(i, KEPT) === 1) return Math.min(viewStart + inside, viewEnd);
    return sourceOffset < this.at(i, SOURCE_END) ? viewStart : viewEnd;
  }

  /** The segment a place of the text, before its end, lies in. */
  private segmentAt(viewOffset: number): number {
    const { count, last } = this;
    if (viewOffset >= this.at(last, VIEW_START)) {
      for (let i = last, stop = Math.min(count, i + SHORT_WALK); i < stop; i++) if (viewOffset < this.at(i + 1, VIEW_START)) return (this.last = i);
    }
    return (this.last = this.lastAtMost(VIEW_START, viewOffset));
  }

  private at(segment: number, column: number): number {
    return this.table[segment * WIDTH + column] as number;
  }

  /** The last segment that has no more than this in a column, of which the values rise. */
  private lastAtMost(column: number, limit: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle, column) <= limit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
