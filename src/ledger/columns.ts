import type { Ledger, Segment } from '../model/ledger';
import type { RuleId } from '../model/rule';
import { chainOf, NOBODY, numberOfChain } from './chains';

/*
 * A ledger as columns of numbers: a long report has thousands of segments, and every sweep takes most of them over.
 * Objects are made of them for those who ask for segments.
 */

/** What became of a stretch of the source. */
export const KEEP = 0;
export const REPLACE = 1;
export const REMOVE = 2;
export const HIDDEN = 3;

/** Of each segment: where it ends in the source (it begins where the one before it ends), what became of it with its chain, and which text stands in its place. */
export const END = 0;
export const TAG = 1;
export const NOW = 2;
export const WIDTH = 3;
const KIND_BITS = 2;

export function tagOf(kind: number, chain: number): number {
  return kind | (chain << KIND_BITS);
}

export function kindOf(tag: number): number {
  return tag & 3;
}

export function chainOfTag(tag: number): number {
  return tag >> KIND_BITS;
}

export interface Columns {
  readonly count: number;
  readonly table: Int32Array;
  /** What stands in the place of replaced stretches. A sweep adds to it, so that ledgers made of one another share it. */
  readonly nows: string[];
}

/** Rows under construction; neighbours of one kind and one chain are merged, two replacements never. */
export class Rows {
  table: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.table = new Int32Array(capacity * WIDTH);
  }

  add(end: number, tag: number, now: number): void {
    let at = this.count * WIDTH;
    if (at === this.table.length) at = this.grow();
    const { table } = this;
    table[at] = end;
    table[at + TAG] = tag;
    table[at + NOW] = now;
    this.count++;
  }

  /** As `add`; a stretch that goes on with the one before it becomes part of it. */
  push(end: number, tag: number, now: number): void {
    const last = (this.count - 1) * WIDTH;
    if (last >= 0 && this.table[last + TAG] === tag && kindOf(tag) !== REPLACE) this.table[last] = end;
    else this.add(end, tag, now);
  }

  /** Takes over rows as they are. */
  copy(table: Int32Array, from: number, to: number): void {
    if (to <= from) return;
    while ((this.count + to - from) * WIDTH > this.table.length) this.grow();
    this.table.set(table.subarray(from * WIDTH, to * WIDTH), this.count * WIDTH);
    this.count += to - from;
  }

  private grow(): number {
    const larger = new Int32Array(this.table.length * 2 + WIDTH);
    larger.set(this.table);
    this.table = larger;
    return this.count * WIDTH;
  }
}

/** A ledger that a sweep has made. */
class ColumnLedger implements Ledger, Columns {
  readonly length: number;
  readonly count: number;
  readonly table: Int32Array;
  readonly nows: string[];
  private made: readonly Segment[] | null = null;

  constructor(length: number, { count, table }: Rows, nows: string[]) {
    this.length = length;
    this.count = count;
    this.table = table;
    this.nows = nows;
  }

  get segments(): readonly Segment[] {
    return (this.made ??= Array.from({ length: this.count }, (_, at) => segmentAt(this, at)));
  }
}

export function ledgerOf(length: number, rows: Rows, nows: string[]): Ledger {
  return new ColumnLedger(length, rows, nows);
}

function segmentAt({ table, nows }: Columns, at: number): Segment {
  const row = at * WIDTH;
  const sourceStart = at === 0 ? 0 : (table[row - WIDTH] as number);
  const sourceEnd = table[row] as number;
  const tag = table[row + TAG] as number;
  const kind = kindOf(tag);
  if (kind === KEEP) return { op: 'keep', sourceStart, sourceEnd };
  const by = chainOf(chainOfTag(tag));
  return kind === REPLACE ? { op: 'replace', sourceStart, sourceEnd, now: nows[table[row + NOW] as number] as string, by } : { op: 'remove', sourceStart, sourceEnd, by, hidden: kind === HIDDEN };
}

/** The columns of any ledger. */
export function columnsOf(ledger: Ledger): Columns {
  if (ledger instanceof ColumnLedger) return ledger;
  const rows = new Rows(ledger.segments.length);
  const nows: string[] = [];
  let by: readonly RuleId[] | null = null;
  let chain = NOBODY;
  for (const segment of ledger.segments) {
    if (segment.op === 'keep') {
      rows.add(segment.sourceEnd, KEEP, 0);
      continue;
    }
    if (segment.by !== by) chain = numberOfChain((by = segment.by));
    if (segment.op === 'replace') rows.add(segment.sourceEnd, tagOf(REPLACE, chain), nows.push(segment.now) - 1);
    else rows.add(segment.sourceEnd, tagOf(segment.hidden ? HIDDEN : REMOVE, chain), 0);
  }
  return { count: rows.count, table: rows.table, nows };
}
