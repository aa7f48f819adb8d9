import { indexLines } from '../ledger/lines';
import { sliceIn, unitOffsets } from '../ledger/units';
import type { Evidence, Language } from '../model/bilingual';
import type { LineRange } from '../model/line-range';
import type { Severity } from '../model/diagnostic';
import type { Counts, Report } from '../model/report';
import type { RuleId, RuleInfo } from '../model/rule';
import type { Span } from '../model/span';
import type { TreeNode } from '../model/tree';
import { eventsOf, touches, type EditEvent, type RemarkEvent } from './edits';
import { headingOf } from './heading';

/** What was done to a document, as data: `explain --format json`, and what its page shows. Offsets, columns and counts are in UTF-16 units. */
export interface ExplainData {
  schema: 'reportkit/explain@1';
  path: string;
  title: string | null;
  chars: number;
  counts: Counts;
  edits: ExplainedEdit[];
  findings: ExplainedFinding[];
  rules: ExplainedRule[];
  outline: OutlineEntry[];
}

export interface ExplainedEdit {
  kind: 'cut' | 'replace' | 'skip';
  /** The chain of rules, in order; counts credit the last. */
  by: RuleId[];
  line: number;
  column: number;
  source: Span;
  was: string;
  now: string;
  units: number;
  /** Findings, by their number, that speak of this edit. */
  findings: number[];
}

export interface ExplainedFinding {
  rule: RuleId;
  severity: Severity;
  message: string;
  /** What to do about it. */
  help?: string;
  line: number;
  column: number;
  source: Span;
  excerpt: string;
  evidence: Evidence;
}

export interface ExplainedRule {
  id: RuleId;
  what: string;
  why: string;
  edits: number;
  units: number;
  findings: number;
}

export interface OutlineEntry {
  depth: number;
  heading: string;
  source: Span;
}

export interface ExplainDataOptions {
  readonly language: Language;
  /** Only these lines of the source; null for the whole document. */
  readonly lines: LineRange | null;
  readonly rules: readonly RuleInfo[];
}

/** @param source the decoded source. */
export function explainData(report: Report, source: string, { language, lines, rules }: ExplainDataOptions): ExplainData {
  const events = eventsOf(report, source, indexLines(source)).filter((event) => lines === null || touches(event, lines));
  const done = events.filter((event): event is EditEvent => event.kind !== 'remark');
  const said = events.filter((event): event is RemarkEvent => event.kind === 'remark');
  const saidAt = new Map<number, number[]>();
  for (const [at, { sourceStart }] of said.entries()) saidAt.set(sourceStart, [...(saidAt.get(sourceStart) ?? []), at]);
  const edits = done.map(({ kind, by, firstLine, column, sourceStart, sourceEnd, was, now, units }): ExplainedEdit => ({
    kind, by: [...by], line: firstLine + 1, column, source: [sourceStart, sourceEnd], was, now, units,
    findings: (saidAt.get(sourceStart) ?? []).filter((at) => by.includes(said[at]?.diagnostic.rule as RuleId)),
  }));
  const findings = said.map(({ diagnostic: { rule, severity, message, help, excerpt, evidence }, firstLine, column, sourceStart, sourceEnd }): ExplainedFinding => (
    { rule, severity, message, ...(help === undefined ? {} : { help }), line: firstLine + 1, column, source: [sourceStart, sourceEnd], excerpt, evidence }));
  const { metadata, counts } = report;
  return {
    schema: 'reportkit/explain@1', path: report.source.path, title: metadata.title, chars: report.source.chars, counts,
    edits, findings, rules: rulesOf(edits, findings, { language, rules }), outline: outlineOf(report, source),
  };
}

function rulesOf(edits: readonly ExplainedEdit[], findings: readonly ExplainedFinding[], { language, rules }: Pick<ExplainDataOptions, 'language' | 'rules'>): ExplainedRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const found = new Map<RuleId, ExplainedRule>();
  const at = (id: RuleId): ExplainedRule => {
    const there = found.get(id);
    if (there !== undefined) return there;
    const docs = known.get(id)?.docs;
    const made: ExplainedRule = { id, what: docs?.what[language] ?? '', why: docs?.why[language] ?? '', edits: 0, units: 0, findings: 0 };
    found.set(id, made);
    return made;
  };
  for (const { by, units } of edits) {
    by.forEach(at);
    const last = by.at(-1);
    if (last === undefined) continue;
    at(last).edits++;
    at(last).units += units;
  }
  for (const { rule } of findings) at(rule).findings++;
  return [...found.values()].sort((a, b) => b.units - a.units || b.findings - a.findings || (a.id < b.id ? -1 : 1));
}

function outlineOf(report: Report, source: string): OutlineEntry[] {
  const inSource = unitOffsets(source, report.source.offsets);
  const textOf = sliceIn(report.text, report.source.offsets);
  const entries: OutlineEntry[] = [];
  const visit = (node: TreeNode): void => {
    const place: Span = [inSource(node.source[0]), inSource(node.source[1])];
    if (node.type === 'title') entries.push({ depth: 0, heading: node.text, source: place });
    if (node.type !== 'section') return;
    entries.push({ depth: node.depth, heading: headingOf(node, textOf) || node.title || '…', source: place });
    node.children.forEach(visit);
  };
  report.tree.forEach(visit);
  return entries;
}
