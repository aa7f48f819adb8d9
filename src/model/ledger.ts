import type { RuleId } from './rule';

/**
 * What happened to one stretch of the decoded source.
 *
 * - `keep`: it stands in the text as it was.
 * - `replace`: `now` stands in its place; `now` is never empty.
 * - `remove`: it is gone. `hidden` marks markup that no reader sees (tags, comments of a page).
 *
 * `by` is the chain of rules that acted, in order. There is no insertion.
 */
export type Segment =
  | (Stretch & { readonly op: 'keep' })
  | (Stretch & { readonly op: 'replace'; readonly now: string; readonly by: readonly RuleId[] })
  | (Stretch & { readonly op: 'remove'; readonly by: readonly RuleId[]; readonly hidden: boolean });

/** A half-open stretch of the source; two numbers and no pair, since a long report has thousands of segments. */
interface Stretch {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Invariant: the segments tile `[0, length)` in order, none is empty, and the form is canonical. */
export interface Ledger {
  readonly length: number;
  readonly segments: readonly Segment[];
}

/** One change a phase makes to the text it reads. `to` is the new text; the empty string removes. */
export interface Edit {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly to: string;
  readonly by: RuleId;
  /** True for markup that no reader sees; such a removal is written as `skip`. */
  readonly hidden?: boolean;
}

/** The JSON form of a segment (see `ledger/wire`). */
export type WireSegment =
  | { keep: string }
  | { kept: number }
  | { was: string; now: string; by: RuleId[] }
  | { cut: string; by: RuleId[] }
  | { skip: number; by: RuleId[] };

export type LedgerForm = 'compact' | 'text' | 'full' | 'none';
