import type { Evidence, Message } from '../model/bilingual';
import type { Report } from '../model/report';
import type { RuleInfo } from '../model/rule';
import type { Span } from '../model/span';

/** What a check found, before it has words in one language and a place in lines. */
export interface Complaint {
  readonly message: Message;
  readonly evidence: Evidence;
  /** In the decoded source, in the unit of the report; null for the document as a whole. */
  readonly source: Span | null;
}

/** A check of one report by itself. */
export interface ReportCheck extends RuleInfo {
  /** @param options those of the rule that were set. */
  check(report: Report, options: Readonly<Record<string, number>>): Iterable<Complaint>;
}

/** @throws Error when the rule has no such message: a slip of this program. */
export function messageOf(rule: RuleInfo, key: string): Message {
  const message = rule.messages[key];
  if (message === undefined) throw new Error(`${rule.id} has no message ${key}`);
  return message;
}
