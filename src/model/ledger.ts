import type { RuleId } from './rule';
import type { Span } from './span';

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
  | { readonly op: 'keep'; readonly source: Span }
  | { readonly op: 'replace'; readonly source: Span; readonly now: string; readonly by: readonly RuleId[] }
  | { readonly op: 'remove'; readonly source: Span; readonly by: readonly RuleId[]; readonly hidden: boolean };

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
