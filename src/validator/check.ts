import type { Bilingual, Evidence } from '../model/bilingual';
import type { Report } from '../model/report';
import type { RuleInfo } from '../model/rule';
import type { Span } from '../model/span';

/** What a check found, before it has words in one language and a place in lines. */
export interface Complaint {
  readonly message: Bilingual;
  readonly evidence: Evidence;
  /** In the decoded source, in the unit of the report; null for the document as a whole. */
  readonly source: Span | null;
}

/** A check of one report by itself. */
export interface ReportCheck extends RuleInfo {
  /** @param options those of the rule that were set. */
  check(report: Report, options: Readonly<Record<string, number>>): Iterable<Complaint>;
}
