import type { RuleId } from './rule-id';

/** What two results of the same sources say differently of one document. */
export interface DocumentDifference {
  readonly path: string;
  readonly change: 'changed' | 'added' | 'lost';
  /** In which respects; empty for a document that only one side has. */
  readonly parts: readonly DifferencePart[];
  readonly metadata: readonly ValueChange[];
  /** Headings that only one side has, in order. */
  readonly sections: { readonly lost: readonly string[]; readonly added: readonly string[] };
  readonly edits: readonly EditChange[];
}

/** `status`: a report became a failure, or the reverse. `ledger`: one side has none, or one that cannot be read, so its edits are unknown, and the counts differ. */
export type DifferencePart = 'status' | 'source' | 'text' | 'metadata' | 'sections' | 'tree' | 'edits' | 'ledger' | 'findings' | 'facts';

export interface ValueChange {
  readonly key: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** An edit that only one side makes. */
export interface EditChange {
  readonly rule: RuleId;
  readonly change: 'added' | 'taken-back';
  /** What stands in the source; empty for markup that the ledger skips. */
  readonly was: string;
  /** What stands in its place; empty where it was removed. */
  readonly now: string;
  /** Units of the source. */
  readonly units: number;
  /** What stands around it in the source. */
  readonly before: string;
  readonly after: string;
}

export interface RuleDifference {
  readonly rule: RuleId;
  readonly added: EditTally;
  readonly takenBack: EditTally;
  readonly samples: readonly (EditChange & { readonly path: string })[];
}

export interface EditTally {
  edits: number;
  units: number;
}

/** The sum of a comparison. */
export interface Difference {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly lost: number;
  /** Documents by the respects in which they changed. */
  readonly parts: Readonly<Partial<Record<DifferencePart, number>>>;
  readonly rules: readonly RuleDifference[];
  readonly documents: readonly DocumentDifference[];
}
