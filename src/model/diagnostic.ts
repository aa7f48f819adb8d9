import type { Evidence, Message } from './bilingual';
import type { RuleId } from './rule-id';
import type { Span } from './span';

/** From the heaviest down. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A finding people read, placed in the decoded source. Lines and columns start at 1. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is the case, and why. */
  readonly message: string;
  /** What to do about it; absent in records of versions that said all in the message. */
  readonly help?: string;
  readonly line: number;
  readonly column: number;
  readonly source: Span;
  readonly excerpt: string;
  readonly evidence: Evidence;
}

/** A diagnostic before it has a place in the source and words in one language. */
export interface Remark {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Message;
  readonly evidence: Evidence;
  /** In the decoded source. */
  readonly source: Span;
  /** It notes an edit that was made: the severity that is set for a rule's findings is not for it. */
  readonly applied?: boolean;
}
