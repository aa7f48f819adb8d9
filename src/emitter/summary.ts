import { fill } from '../catalogue/fill';
import { summaryWords } from '../catalogue/views';
import type { Bilingual, Evidence, Language } from '../model/bilingual';
import { SEVERITIES, type Severity } from '../model/diagnostic';
import type { OutputRecord, Report } from '../model/report';
import type { RuleId } from '../model/rule';
import { shellQuoted } from './shell-quote';
import { padEnd, padStart, painter, printable, widthOf } from './style';
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

function shareRemoved({ chars, removed }: WorstDocument): number {
  return chars === 0 ? 0 : removed / chars;
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

export interface SummaryOptions {
  readonly language: Language;
  readonly color: boolean;
  /** How the user calls the tool: `reportkit`. */
  readonly command: string;
  /** How `explain` takes the document of a report’s path, quoted; null where it cannot be asked for. Default: the path itself. */
  readonly explainOf?: (path: string) => string | null;
}

const MOST_RULES = 12;

/** The closing summary, for people. */
export function renderSummary(summary: Summary, { language, color, command, explainOf = shellQuoted }: SummaryOptions): string {
  const paint = painter(color);
  const words = (text: Bilingual, parameters: Evidence = {}): string => fill(text, language, parameters);
  const { documents, failed, chars, kept, replaced, removed, diagnostics } = summary;
  const lines = [paint('bold', words(summaryWords.documents, { documents, done: documents - failed, failed }))];
  if (documents > failed) lines.push(words(summaryWords.characters, { chars, kept, replaced, removed }), words(summaryWords.diagnostics, { ...diagnostics }));

  const table = (head: Bilingual, counts: Partial<Record<RuleId, number>>): void => {
    const rows = Object.entries(counts).map(([rule, count]) => [rule, String(count)] as const).sort(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1));
    if (rows.length === 0) return;
    const shown = rows.slice(0, MOST_RULES);
    const [ruleWidth, countWidth] = [Math.max(...shown.map(([rule]) => widthOf(rule))), Math.max(...shown.map(([, count]) => count.length))];
    lines.push('', paint('bold', words(head)), ...shown.map(([rule, count]) => `  ${padEnd(rule, ruleWidth)}  ${padStart(count, countWidth)}`));
    if (rows.length > MOST_RULES) lines.push(`  ${words(summaryWords.more, { count: rows.length - MOST_RULES })}`);
  };
  table(summaryWords.failures, summary.failuresByRule);
  table(summaryWords.byRule, summary.byRule);

  if (summary.worst.length > 0) {
    lines.push('', paint('bold', words(summaryWords.worst)));
    for (const document of summary.worst) {
      const faults = [
        ...(document.errors > 0 ? [paint('red', words(summaryWords.errors, { count: document.errors }))] : []),
        ...(document.warnings > 0 ? [paint('yellow', words(summaryWords.warnings, { count: document.warnings }))] : []),
        ...(document.removed > 0 ? [words(summaryWords.share, { percent: (shareRemoved(document) * 100).toFixed(1) })] : []),
      ];
      const named = explainOf(document.path);
      lines.push(`  ${named === null ? printable(document.path) : `${command} explain ${named}`}  # ${faults.join(', ')}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
