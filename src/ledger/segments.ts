import type { Edit, Ledger, Segment } from '../model/ledger';
import type { RuleId } from '../model/rule';

/** The ledger of a source nothing has happened to. */
export function identityLedger(length: number): Ledger {
  return { length, segments: length === 0 ? [] : [{ op: 'keep', source: [0, length] }] };
}

/**
 * Applies one sweep of edits to a text.
 * @param edits sorted by `viewStart`, disjoint, none empty.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let viewAt = 0;
  for (const edit of edits) {
    if (edit.viewStart > viewAt) parts.push(text.slice(viewAt, edit.viewStart));
    if (edit.to !== '') parts.push(edit.to);
    viewAt = edit.viewEnd;
  }
  parts.push(text.slice(viewAt));
  return parts.join('');
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
  const walk = new Composition(ledger.segments);
  let viewAt = 0;
  for (const edit of edits) {
    if (edit.viewStart < viewAt || edit.viewEnd <= edit.viewStart) {
      throw new Error(`compose: edit [${edit.viewStart}, ${edit.viewEnd}) by ${edit.by} is empty or overlaps its neighbour, which ends at ${viewAt}`);
    }
    walk.copyTo(edit.viewStart);
    walk.apply(edit);
    viewAt = edit.viewEnd;
  }
  return { length: ledger.length, segments: walk.finish() };
}

/** A merged replacement under construction: it covers `[sourceStart, sourceEnd)` and yields `now`. */
interface OpenGroup {
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
  private group: OpenGroup | null = null;
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  /** Takes over everything before `viewStart`, and the removals that stand right there. */
  copyTo(viewStart: number): void {
    for (;;) {
      const segment = this.segments[this.index];
      if (segment === undefined) break;
      const length = viewLength(segment);
      if (segment.op === 'remove') {
        this.closeGroup();
        this.out.push(segment);
        this.next();
        continue;
      }
      if (this.viewAt >= viewStart) break;
      const take = Math.min(length - this.offset, viewStart - this.viewAt);
      if (segment.op === 'keep') {
        this.closeGroup();
        this.out.push(take === length ? segment : { op: 'keep', source: [segment.source[0] + this.offset, segment.source[0] + this.offset + take] });
      } else if (take === length) {
        this.closeGroup();
        this.out.push(segment);
      } else {
        // Part of a replacement survives: the whole of it belongs to the group of the edit that cuts it.
        this.extendGroup(segment.source[0], segment.source[1], segment.now.slice(this.offset, this.offset + take), segment.by);
      }
      this.take(take, length);
      if (this.offset === 0) this.closeGroup();
    }
  }

  apply(edit: Edit): void {
    if (edit.to !== '') this.extendGroup(-1, -1, edit.to, []);
    while (this.viewAt < edit.viewEnd) {
      const segment = this.segments[this.index];
      if (segment === undefined) throw new Error(`compose: edit [${edit.viewStart}, ${edit.viewEnd}) by ${edit.by} ends beyond the text, at ${this.viewAt}`);
      const length = viewLength(segment);
      const take = Math.min(length - this.offset, edit.viewEnd - this.viewAt);
      const cutsIn = segment.op === 'replace' && take < length;
      if (this.group !== null || cutsIn) {
        const [start, end] = segment.op === 'keep' ? [segment.source[0] + this.offset, segment.source[0] + this.offset + take] : segment.source;
        const by = segment.op === 'keep' ? [] : segment.by;
        this.extendGroup(start, end, '', by);
      } else if (segment.op === 'keep') {
        this.out.push({ op: 'remove', source: [segment.source[0] + this.offset, segment.source[0] + this.offset + take], by: single(edit.by), hidden: edit.hidden === true });
      } else if (segment.op === 'replace') {
        this.out.push({ op: 'remove', source: segment.source, by: chain(segment.by, single(edit.by)), hidden: edit.hidden === true });
      } else {
        this.out.push(segment);
      }
      this.take(take, length);
    }
    if (this.group !== null) {
      this.group.by = chain(this.group.by, single(edit.by));
      if (this.offset === 0) this.closeGroup();
    }
  }

  finish(): readonly Segment[] {
    this.copyTo(Number.POSITIVE_INFINITY);
    this.closeGroup();
    return this.out.segments;
  }

  private take(units: number, length: number): void {
    this.viewAt += units;
    this.offset += units;
    if (this.offset >= length) this.next();
  }

  private next(): void {
    this.index += 1;
    this.offset = 0;
  }

  /** Opens the group or widens it; a start of -1 leaves the place to the first segment that comes. */
  private extendGroup(sourceStart: number, sourceEnd: number, now: string, by: readonly RuleId[]): void {
    if (this.group === null) {
      this.group = { sourceStart, sourceEnd, now, by };
      return;
    }
    const group = this.group;
    this.group = {
      sourceStart: group.sourceStart === -1 ? sourceStart : group.sourceStart,
      sourceEnd: Math.max(group.sourceEnd, sourceEnd),
      now: group.now + now,
      by: chain(group.by, by),
    };
  }

  private closeGroup(): void {
    const group = this.group;
    if (group === null) return;
    this.group = null;
    const source = [group.sourceStart, group.sourceEnd] as const;
    this.out.push(group.now === '' ? { op: 'remove', source, by: group.by, hidden: false } : { op: 'replace', source, now: group.now, by: group.by });
  }
}

/** Appends segments in canonical form: neighbours of one kind and one `by` are merged, two replacements never. */
class SegmentList {
  readonly segments: Segment[] = [];

  push(segment: Segment): void {
    const last = this.segments[this.segments.length - 1];
    if (last !== undefined && last.op === segment.op && last.source[1] === segment.source[0]) {
      if (last.op === 'keep') {
        this.segments[this.segments.length - 1] = { op: 'keep', source: [last.source[0], segment.source[1]] };
        return;
      }
      if (last.op === 'remove' && segment.op === 'remove' && last.hidden === segment.hidden && sameRules(last.by, segment.by)) {
        this.segments[this.segments.length - 1] = { ...last, source: [last.source[0], segment.source[1]] };
        return;
      }
    }
    this.segments.push(segment);
  }
}

/** Units of the text a segment yields. */
export function viewLength(segment: Segment): number {
  if (segment.op === 'keep') return segment.source[1] - segment.source[0];
  return segment.op === 'replace' ? segment.now.length : 0;
}

const singles = new Map<RuleId, readonly RuleId[]>();

/** One shared array per rule: most segments have a chain of one, and sharing keeps memory flat. */
function single(rule: RuleId): readonly RuleId[] {
  let by = singles.get(rule);
  if (by === undefined) singles.set(rule, (by = [rule]));
  return by;
}

/** `first` then `then`; a rule that follows itself is named once. */
function chain(first: readonly RuleId[], then: readonly RuleId[]): readonly RuleId[] {
  if (first.length === 0) return then;
  if (then.length === 0) return first;
  const rest = first[first.length - 1] === then[0] ? then.slice(1) : then;
  return rest.length === 0 ? first : [...first, ...rest];
}

function sameRules(a: readonly RuleId[], b: readonly RuleId[]): boolean {
  return a === b || (a.length === b.length && a.every((rule, i) => rule === b[i]));
}
