import type { Edit, Ledger, Segment } from '../model/ledger';
import type { RuleId } from '../model/rule';

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
  if (ledger.segments.length === 1 && ledger.segments[0]?.op === 'keep') return { length: ledger.length, segments: firstSegments(ledger.length, edits) };
  const walk = new Composition(ledger.segments);
  let viewAt = 0;
  for (const edit of edits) {
    refuseUnordered(edit, viewAt);
    walk.copyTo(edit.viewStart);
    walk.apply(edit);
    viewAt = edit.viewEnd;
  }
  return { length: ledger.length, segments: walk.finish() };
}

function refuseUnordered({ viewStart, viewEnd, by }: Edit, viewAt: number): void {
  if (viewStart < viewAt || viewEnd <= viewStart) throw new Error(`compose: edit [${viewStart}, ${viewEnd}) by ${by} is empty or overlaps its neighbour, which ends at ${viewAt}`);
}

function beyondText({ viewStart, viewEnd, by }: Edit, viewAt: number): Error {
  return new Error(`compose: edit [${viewStart}, ${viewEnd}) by ${by} ends beyond the text, at ${viewAt}`);
}

/** The most common sweep, and the one with the most edits: nothing has happened to the source yet. */
function firstSegments(length: number, edits: readonly Edit[]): readonly Segment[] {
  const out = new SegmentList();
  let at = 0;
  for (const edit of edits) {
    refuseUnordered(edit, at);
    const { viewStart, viewEnd, to } = edit;
    if (viewEnd > length) throw beyondText(edit, length);
    if (viewStart > at) out.segments.push({ op: 'keep', sourceStart: at, sourceEnd: viewStart });
    if (to === '') out.remove(viewStart, viewEnd, single(edit.by), edit.hidden === true);
    else out.segments.push({ op: 'replace', sourceStart: viewStart, sourceEnd: viewEnd, now: to, by: single(edit.by) });
    at = viewEnd;
  }
  if (at < length) out.segments.push({ op: 'keep', sourceStart: at, sourceEnd: length });
  return out.segments;
}

/** A replacement under construction, made of one or more old segments of which none can be split. */
interface OpenReplacement {
  readonly sourceStart: number;
  sourceEnd: number;
  now: string;
  by: readonly RuleId[];
}

/** Two-pointer walk over the old segments; `offset` counts view units already taken from the current one. */
class Composition {
  private readonly out = new SegmentList();
  private index = 0;
  private offset = 0;
  private viewAt = 0;
  /** Between edits it is open only while the current segment is a replacement of which a part is taken. */
  private open: OpenReplacement | null = null;
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  /** Takes over everything before `viewStart`, and the removals that stand right there. */
  copyTo(viewStart: number): void {
    this.copyWhole(viewStart);
    for (;;) {
      const segment = this.segments[this.index];
      if (segment === undefined) return;
      if (segment.op === 'remove') {
        this.out.push(segment);
        this.index += 1;
        continue;
      }
      const take = this.unitsBefore(viewStart, segment);
      if (take === 0) return;
      if (take === viewLength(segment)) this.out.push(segment);
      else if (segment.op === 'keep') this.out.keep(segment.sourceStart + this.offset, take);
      else this.absorb(segment, segment.now.slice(this.offset, this.offset + take));
      this.advance(take, segment);
      this.closeUnlessInside();
    }
  }

  /** Takes over the segments that end at or before `viewStart` as they are: behind the first, they were canonical neighbours before. */
  private copyWhole(viewStart: number): void {
    if (this.offset > 0) return;
    const { segments, out } = this;
    let { index, viewAt } = this;
    for (let first = true; index < segments.length; index++, first = false) {
      const segment = segments[index] as Segment;
      const end = viewAt + viewLength(segment);
      if (end > viewStart) break;
      if (first) out.push(segment);
      else out.segments.push(segment);
      viewAt = end;
    }
    this.index = index;
    this.viewAt = viewAt;
  }

  /** Carries out one edit that starts where `copyTo` stopped. */
  apply(edit: Edit): void {
    if (this.applyWithin(edit)) return;
    const removing = edit.to === '';
    let now = edit.to;
    while (this.viewAt < edit.viewEnd) {
      const segment = this.segments[this.index];
      if (segment === undefined) throw beyondText(edit, this.viewAt);
      const take = this.unitsBefore(edit.viewEnd, segment);
      if (!removing) {
        if (segment.op === 'keep') this.open = widened(this.open, segment.sourceStart + this.offset, segment.sourceStart + this.offset + take, now, NOBODY);
        else this.absorb(segment, now);
        now = '';
      } else if (segment.op === 'remove') {
        this.out.push(segment);
      } else if (segment.op === 'keep') {
        this.out.remove(segment.sourceStart + this.offset, segment.sourceStart + this.offset + take, single(edit.by), edit.hidden === true);
      } else if (take === viewLength(segment)) {
        this.out.remove(segment.sourceStart, segment.sourceEnd, followedBy(segment.by, edit.by), edit.hidden === true);
      } else {
        this.absorb(segment, '');
        this.sign(edit.by);
      }
      this.advance(take, segment);
      if (removing) this.closeUnlessInside();
    }
    if (!removing) {
      this.sign(edit.by);
      this.closeUnlessInside();
    }
  }

  /** The common case: a part of one kept segment is replaced. */
  private applyWithin(edit: Edit): boolean {
    const segment = this.segments[this.index];
    if (segment === undefined || segment.op !== 'keep' || edit.to === '') return false;
    const units = edit.viewEnd - this.viewAt;
    const sourceStart = segment.sourceStart + this.offset;
    if (sourceStart + units > segment.sourceEnd) return false;
    this.out.segments.push({ op: 'replace', sourceStart, sourceEnd: sourceStart + units, now: edit.to, by: single(edit.by) });
    this.advance(units, segment);
    return true;
  }

  /** Takes over the rest. */
  finish(): readonly Segment[] {
    const { segments, out } = this;
    if (this.offset > 0) {
      const current = segments[this.index] as Segment;
      this.copyTo(this.viewAt + viewLength(current) - this.offset);
    }
    let { index } = this;
    if (index < segments.length) out.push(segments[index++] as Segment);
    for (; index < segments.length; index++) out.segments.push(segments[index] as Segment);
    return out.segments;
  }

  /** How many units of the current segment lie before a place of the view. */
  private unitsBefore(viewOffset: number, segment: Segment): number {
    return Math.min(viewLength(segment) - this.offset, viewOffset - this.viewAt);
  }

  private advance(units: number, segment: Segment): void {
    this.viewAt += units;
    this.offset += units;
    if (this.offset >= viewLength(segment)) {
      this.index += 1;
      this.offset = 0;
    }
  }

  /** Adds a replacement or removal, or more of the same one, to the open replacement, with what of its text survives. */
  private absorb(segment: Exclude<Segment, { op: 'keep' }>, now: string): void {
    this.open = widened(this.open, segment.sourceStart, segment.sourceEnd, now, segment.by);
  }

  /** Adds a rule to the chain of the open replacement, which `absorb` has just opened or widened. */
  private sign(rule: RuleId): void {
    const open = this.open as OpenReplacement;
    open.by = followedBy(open.by, rule);
  }

  private closeUnlessInside(): void {
    const open = this.open;
    if (open === null || (this.offset > 0 && this.segments[this.index]?.op === 'replace')) return;
    this.open = null;
    const { sourceStart, sourceEnd, now, by } = open;
    if (now === '') this.out.remove(sourceStart, sourceEnd, by, false);
    else this.out.segments.push({ op: 'replace', sourceStart, sourceEnd, now, by });
  }
}

/** Appends segments in canonical form: neighbours of one kind and one `by` are merged, two replacements never. */
class SegmentList {
  readonly segments: Segment[] = [];

  push(segment: Segment): void {
    const last = this.segments[this.segments.length - 1];
    if (last === undefined || !mergeable(last, segment)) this.segments.push(segment);
    else this.segments[this.segments.length - 1] = { ...last, sourceEnd: segment.sourceEnd };
  }

  keep(sourceStart: number, units: number): void {
    this.push({ op: 'keep', sourceStart, sourceEnd: sourceStart + units });
  }

  remove(sourceStart: number, sourceEnd: number, by: readonly RuleId[], hidden: boolean): void {
    this.push({ op: 'remove', sourceStart, sourceEnd, by, hidden });
  }
}

/** The replacement that is open, or a new one, with a stretch of the source more and what of its text survives. */
function widened(open: OpenReplacement | null, sourceStart: number, sourceEnd: number, now: string, by: readonly RuleId[]): OpenReplacement {
  if (open === null) return { sourceStart, sourceEnd, now, by };
  if (sourceEnd > open.sourceEnd) {
    open.sourceEnd = sourceEnd;
    open.by = joined(open.by, by);
  }
  open.now += now;
  return open;
}

/** The chain of what no rule has touched. */
const NOBODY: readonly RuleId[] = [];

function mergeable(a: Segment, b: Segment): boolean {
  if (a.op === 'keep') return b.op === 'keep';
  return a.op === 'remove' && b.op === 'remove' && a.hidden === b.hidden && sameRules(a.by, b.by);
}

/** Units of the text a segment yields. */
export function viewLength(segment: Segment): number {
  if (segment.op === 'keep') return segment.sourceEnd - segment.sourceStart;
  return segment.op === 'replace' ? segment.now.length : 0;
}

const singles = new Map<RuleId, readonly RuleId[]>();

/** One shared array per rule: most segments have a chain of one, and sharing keeps memory flat. */
function single(rule: RuleId): readonly RuleId[] {
  let by = singles.get(rule);
  if (by === undefined) singles.set(rule, (by = [rule]));
  return by;
}

/** A chain with one rule more; a rule that follows itself is named once. */
function followedBy(by: readonly RuleId[], rule: RuleId): readonly RuleId[] {
  if (by.length === 0) return single(rule);
  return by[by.length - 1] === rule ? by : [...by, rule];
}

/** The chains of two segments that become one: the first as it was, then the rules only the second knows. */
function joined(a: readonly RuleId[], b: readonly RuleId[]): readonly RuleId[] {
  if (a.length === 0) return b;
  const more = b.filter((rule) => !a.includes(rule));
  return more.length === 0 ? a : [...a, ...more];
}

function sameRules(a: readonly RuleId[], b: readonly RuleId[]): boolean {
  return a === b || (a.length === b.length && a.every((rule, i) => rule === b[i]));
}
