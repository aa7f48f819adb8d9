import { SEVERITIES, type Severity } from '../model/diagnostic';
import type { OutputRecord, Report } from '../model/report';
import type { RuleId } from '../model/rule';
import { documentUnits, removedUnits, severityCounts } from './tallies';

/** A run in numbers. It grows with the rules, never with the documents. Counts are in the unit of the reports. */
export interface Summary {
  documents: number;
  failed: number;
  failuresByRule: Partial<Record<RuleId, number>>;
  chars: number;
  kept: number;
  replaced: number;
  removed: number;
  byRule: Partial<Record<RuleId, number>>;
  diagnostics: Record<Severity, number>;
  diagnosticsByRule: Partial<Record<RuleId, number>>;
  /** At most `MOST_WORST`, the worst first: errors, then warnings, then the share removed, then the path. */
  worst: WorstDocument[];
}

export interface WorstDocument {
  path: string;
  errors: number;
  warnings: number;
  chars: number;
  removed: number;
}

export const MOST_WORST = 10;

export function emptySummary(): Summary {
  return {
    documents: 0, failed: 0, failuresByRule: {},
    chars: 0, kept: 0, replaced: 0, removed: 0, byRule: {},
    diagnostics: { error: 0, warning: 0, info: 0 }, diagnosticsByRule: {},
    worst: [],
  };
}

/** What a summary takes of one report: small and plain, so that it can be sent and stored in place of the report. */
export interface DocumentFacts {
  readonly chars: number;
  readonly kept: number;
  readonly replaced: number;
  readonly removed: number;
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly diagnostics: Readonly<Record<Severity, number>>;
  readonly diagnosticsByRule: Readonly<Partial<Record<RuleId, number>>>;
  /** Null when there is nothing to say against the document. */
  readonly worst: WorstDocument | null;
}

export function factsOf(report: Report): DocumentFacts {
  const { source: { chars }, counts: { kept, replaced, removed, byRule } } = report;
  const diagnosticsByRule: Partial<Record<RuleId, number>> = {};
  for (const { rule } of report.diagnostics) add(diagnosticsByRule, rule, 1);
  return { chars, kept, replaced, removed, byRule, diagnostics: severityCounts(report), diagnosticsByRule, worst: worstOf(report) };
}

/** Adds one record, in place. The order in which records come does not matter. */
export function addToSummary(summary: Summary, record: OutputRecord): void {
  if (record.schema === 'reportkit/failure@1') addFailure(summary, record.error.rule);
  else addFacts(summary, factsOf(record));
}

export function addFailure(summary: Summary, rule: RuleId): void {
  summary.documents++;
  summary.failed++;
  add(summary.failuresByRule, rule, 1);
}

export function addFacts(summary: Summary, facts: DocumentFacts): void {
  summary.documents++;
  summary.chars += facts.chars;
  summary.kept += facts.kept;
  summary.replaced += facts.replaced;
  summary.removed += facts.removed;
  for (const [rule, units] of Object.entries(facts.byRule)) add(summary.byRule, rule as RuleId, units ?? 0);
  for (const severity of SEVERITIES) summary.diagnostics[severity] += facts.diagnostics[severity];
  for (const [rule, count] of Object.entries(facts.diagnosticsByRule)) add(summary.diagnosticsByRule, rule as RuleId, count ?? 0);
  if (facts.worst !== null) rank(summary.worst, facts.worst);
}

/** Whether there is a finding of this severity or a heavier one. */
export function hasFindings({ diagnostics }: Summary, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => diagnostics[severity] > 0);
}

function add(counts: Partial<Record<RuleId, number>>, rule: RuleId, count: number): void {
  counts[rule] = (counts[rule] ?? 0) + count;
}

function worstOf(report: Report): WorstDocument | null {
  const { error, warning } = severityCounts(report);
  const removed = removedUnits(report);
  if (error + warning + removed === 0) return null;
  return { path: report.source.path, errors: error, warnings: warning, chars: documentUnits(report), removed };
}

function rank(worst: WorstDocument[], document: WorstDocument): void {
  const before = worst.findIndex((other) => worse(document, other) < 0);
  worst.splice(before < 0 ? worst.length : before, 0, document);
  if (worst.length > MOST_WORST) worst.pop();
}

/** Orders documents, the worst first. */
export function worse(a: WorstDocument, b: WorstDocument): number {
  return b.errors - a.errors || b.warnings - a.warnings || shareRemoved(b) - shareRemoved(a) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** Of the document. */
export function shareRemoved({ chars, removed }: WorstDocument): number {
  return chars === 0 ? 0 : removed / chars;
}

/** The summary of all, as one run over the documents of all would have come to. */
export function sumOf(summaries: readonly Summary[]): Summary {
  const sum = emptySummary();
  for (const one of summaries) {
    for (const key of ['documents', 'failed', 'chars', 'kept', 'replaced', 'removed'] as const) sum[key] += one[key];
    for (const severity of SEVERITIES) sum.diagnostics[severity] += one.diagnostics[severity];
    for (const key of ['failuresByRule', 'byRule', 'diagnosticsByRule'] as const) for (const [rule, count] of Object.entries(one[key])) add(sum[key], rule as RuleId, count ?? 0);
  }
  // Whatever is among the worst of all is among the worst of its own part.
  sum.worst = summaries.flatMap(({ worst }) => worst).sort(worse).slice(0, MOST_WORST);
  return sum;
}

/** For `--summary FILE`: JSON on several lines, keys by rule in order. */
export function summaryJson(summary: Summary): string {
  return `${JSON.stringify({ schema: 'reportkit/summary@1', ...sortedSummary(summary) }, null, 2)}\n`;
}

/** The same with the keys by rule in order, whatever order the records came in. */
export function sortedSummary(summary: Summary): Summary {
  return { ...summary, failuresByRule: inOrder(summary.failuresByRule), byRule: inOrder(summary.byRule), diagnosticsByRule: inOrder(summary.diagnosticsByRule) };
}

function inOrder(counts: Partial<Record<RuleId, number>>): Partial<Record<RuleId, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
