import type { Edit, Ledger, Segment } from '../model/ledger';
import { followedBy, joined, NOBODY, single } from './chains';
import { chainOfTag, columnsOf, END, HIDDEN, KEEP, kindOf, ledgerOf, NOW, REMOVE, REPLACE, Rows, TAG, tagOf, WIDTH, type Columns } from './columns';

/** The ledger of a source nothing has happened to. */
export function identityLedger(length: number): Ledger {
  return { length, segments: length === 0 ? [] : [{ op: 'keep', sourceStart: 0, sourceEnd: length }] };
}

/**
 * Carries one sweep of edits into the ledger, in time linear in segments and edits.
 *
 * Edits are in the coordinates of the text the ledger yields now. A removal over earlier removals leaves
 * those as they were, so every rule keeps its credit. An edit that cuts into a replacement merges with it
 * into one segment, whose `by` is the chain of rules.
 * @param edits sorted by `viewStart`, disjoint, none empty.
 * @throws when an edit is out of order, empty or beyond the text: a broken rule, not bad input.
 */
export function compose(ledger: Ledger, edits: readonly Edit[]): Ledger {
  if (edits.length === 0) return ledger;
  const columns = columnsOf(ledger);
  const { nows } = columns;
  if (columns.count === 1 && columns.table[TAG] === KEEP) return ledgerOf(ledger.length, firstRows(ledger.length, edits, nows), nows);
  const walk = new Composition(columns, edits.length);
  let viewAt = 0;
  for (const edit of edits) {
    refuseUnordered(edit, viewAt);
    walk.copyTo(edit.viewStart);
    walk.apply(edit);
    viewAt = edit.viewEnd;
  }
  return ledgerOf(ledger.length, walk.finish(), nows);
}

function refuseUnordered({ viewStart, viewEnd, by }: Edit, viewAt: number): void {
  if (viewStart < viewAt || viewEnd <= viewStart) throw new Error(`compose: edit [${viewStart}, ${viewEnd}) by ${by} is empty or overlaps its neighbour, which ends at ${viewAt}`);
}

function beyondText({ viewStart, viewEnd, by }: Edit, viewAt: number): Error {
  return new Error(`compose: edit [${viewStart}, ${viewEnd}) by ${by} ends beyond the text, at ${viewAt}`);
}

/** The most common sweep, and the one with the most edits: nothing has happened to the source yet. */
function firstRows(length: number, edits: readonly Edit[], nows: string[]): Rows {
  const out = new Rows(edits.length * 2 + 1);
  let at = 0;
  for (const edit of edits) {
    refuseUnordered(edit, at);
    const { viewStart, viewEnd, to } = edit;
    if (viewEnd > length) throw beyondText(edit, length);
    if (viewStart > at) out.add(viewStart, KEEP, 0);
    if (to === '') out.push(viewEnd, removal(single(edit.by), edit), 0);
    else out.add(viewEnd, tagOf(REPLACE, single(edit.by)), nows.push(to) - 1);
    at = viewEnd;
  }
  if (at < length) out.add(length, KEEP, 0);
  return out;
}

function removal(chain: number, { hidden }: Edit): number {
  return tagOf(hidden === true ? HIDDEN : REMOVE, chain);
}

/** A replacement under construction, made of one or more old segments of which none can be split. */
interface OpenReplacement {
  sourceEnd: number;
  now: string;
  chain: number;
}

/** Two-pointer walk over the old segments; `offset` counts view units already taken from the current one. */
class Composition {
  private readonly out: Rows;
  private index = 0;
  private offset = 0;
  private viewAt = 0;
  /** Between edits it is open only while the current segment is a replacement of which a part is taken. */
  private open: OpenReplacement | null = null;
  private readonly table: Int32Array;
  private readonly count: number;
  private readonly nows: string[];

  constructor({ table, count, nows }: Columns, edits: number) {
    this.table = table;
    this.count = count;
    this.nows = nows;
    // An edit adds a segment of its own, and another where it cuts one in two.
    this.out = new Rows(count + 2 * edits + 1);
  }

  /** Takes over everything before `viewStart`, and the removals that stand right there. */
  copyTo(viewStart: number): void {
    this.copyWhole(viewStart);
    while (this.index < this.count) {
      const tag = this.tag();
      if (kindOf(tag) >= REMOVE) {
        this.out.push(this.sourceEnd(), tag, 0);
        this.index += 1;
        continue;
      }
      const take = this.unitsBefore(viewStart);
      if (take === 0) return;
      if (take === this.units()) this.out.push(this.sourceEnd(), tag, this.table[this.index * WIDTH + NOW] as number);
      else if (kindOf(tag) === KEEP) this.out.push(this.sourceStart() + this.offset + take, KEEP, 0);
      else this.absorb(this.now().slice(this.offset, this.offset + take));
      this.advance(take);
      this.closeUnlessInside();
    }
  }

  /** Takes over the segments that end at or before `viewStart` as they are: behind the first, they were canonical neighbours before. */
  private copyWhole(viewStart: number): void {
    if (this.offset > 0) return;
    const { table, count, nows } = this;
    const first = this.index;
    let { index, viewAt } = this;
    let start = this.sourceStart();
    for (; index < count; index++) {
      const row = index * WIDTH;
      const end = table[row] as number;
      const kind = kindOf(table[row + TAG] as number);
      const viewEnd = viewAt + (kind === KEEP ? end - start : kind === REPLACE ? (nows[table[row + NOW] as number] as string).length : 0);
      if (viewEnd > viewStart) break;
      viewAt = viewEnd;
      start = end;
    }
    this.takeOver(first, index);
    this.index = index;
    this.viewAt = viewAt;
  }

  private takeOver(from: number, to: number): void {
    if (from >= to) return;
    const row = from * WIDTH;
    this.out.push(this.table[row] as number, this.table[row + TAG] as number, this.table[row + NOW] as number);
    this.out.copy(this.table, from + 1, to);
  }

  /** Carries out one edit that starts where `copyTo` stopped. */
  apply(edit: Edit): void {
    if (this.applyWithin(edit)) return;
    const removing = edit.to === '';
    let now = edit.to;
    while (this.viewAt < edit.viewEnd) {
      if (this.index >= this.count) throw beyondText(edit, this.viewAt);
      const tag = this.tag();
      const kind = kindOf(tag);
      const take = this.unitsBefore(edit.viewEnd);
      if (!removing) {
        if (kind === KEEP) this.widen(this.sourceStart() + this.offset + take, now, NOBODY);
        else this.absorb(now);
        now = '';
      } else if (kind >= REMOVE) {
        this.out.push(this.sourceEnd(), tag, 0);
      } else if (kind === KEEP) {
        this.out.push(this.sourceStart() + this.offset + take, removal(single(edit.by), edit), 0);
      } else if (take === this.units()) {
        this.out.push(this.sourceEnd(), removal(followedBy(chainOfTag(tag), edit.by), edit), 0);
      } else {
        this.absorb('');
        this.sign(edit);
      }
      this.advance(take);
      if (removing) this.closeUnlessInside();
    }
    if (!removing) {
      this.sign(edit);
      this.closeUnlessInside();
    }
  }

  /** The common case: a part of one kept segment is replaced. */
  private applyWithin(edit: Edit): boolean {
    if (this.index >= this.count || this.tag() !== KEEP || edit.to === '') return false;
    const units = edit.viewEnd - this.viewAt;
    const end = this.sourceStart() + this.offset + units;
    if (end > this.sourceEnd()) return false;
    this.out.add(end, tagOf(REPLACE, single(edit.by)), this.nows.push(edit.to) - 1);
    this.advance(units);
    return true;
  }

  /** Takes over the rest. */
  finish(): Rows {
    if (this.offset > 0) this.copyTo(this.viewAt + this.units() - this.offset);
    this.takeOver(this.index, this.count);
    return this.out;
  }

  private tag(): number {
    return this.table[this.index * WIDTH + TAG] as number;
  }

  private sourceStart(): number {
    return this.index === 0 ? 0 : (this.table[(this.index - 1) * WIDTH + END] as number);
  }

  private sourceEnd(): number {
    return this.table[this.index * WIDTH + END] as number;
  }

  private now(): string {
    return this.nows[this.table[this.index * WIDTH + NOW] as number] as string;
  }

  /** Units of the text that the current segment yields. */
  private units(): number {
    const kind = kindOf(this.tag());
    return kind === KEEP ? this.sourceEnd() - this.sourceStart() : kind === REPLACE ? this.now().length : 0;
  }

  /** How many units of the current segment lie before a place of the view. */
  private unitsBefore(viewOffset: number): number {
    return Math.min(this.units() - this.offset, viewOffset - this.viewAt);
  }

  private advance(units: number): void {
    this.viewAt += units;
    this.offset += units;
    if (this.offset >= this.units()) {
      this.index += 1;
      this.offset = 0;
    }
  }

  /** Adds the current replacement or removal, or more of the same one, to the open replacement, with what of its text survives. */
  private absorb(now: string): void {
    this.widen(this.sourceEnd(), now, chainOfTag(this.tag()));
  }

  /** Opens a replacement, or adds a stretch of the source to the open one. */
  private widen(sourceEnd: number, now: string, chain: number): void {
    const { open } = this;
    if (open === null) {
      this.open = { sourceEnd, now, chain };
      return;
    }
    if (sourceEnd > open.sourceEnd) {
      open.sourceEnd = sourceEnd;
      open.chain = joined(open.chain, chain);
    }
    open.now += now;
  }

  /** Adds a rule to the chain of the open replacement, which `absorb` has just opened or widened. */
  private sign({ by }: Edit): void {
    const open = this.open as OpenReplacement;
    open.chain = followedBy(open.chain, by);
  }

  private closeUnlessInside(): void {
    const open = this.open;
    if (open === null || (this.offset > 0 && kindOf(this.tag()) === REPLACE)) return;
    this.open = null;
    const { sourceEnd, now, chain } = open;
    if (now === '') this.out.push(sourceEnd, tagOf(REMOVE, chain), 0);
    else this.out.add(sourceEnd, tagOf(REPLACE, chain), this.nows.push(now) - 1);
  }
}

/** Units of the text a segment yields. */
export function viewLength(segment: Segment): number {
  if (segment.op === 'keep') return segment.sourceEnd - segment.sourceStart;
  return segment.op === 'replace' ? segment.now.length : 0;
}
