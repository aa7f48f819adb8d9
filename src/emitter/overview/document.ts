import type { Severity } from '../../model/diagnostic';
import type { FailureRecord, Report } from '../../model/report';
import type { RuleId } from '../../model/rule';
import type { MarkerStyle } from '../../model/tree';
import { documentUnits, removedUnits, sectionsOf, severityCounts } from '../tallies';

/** Why a person should look at a document, the weightiest first in `REASONS`. */
export type ReasonKind = 'failed' | 'error' | 'lossy' | 'overCut' | 'suspect' | 'outline' | 'untitled' | 'empty';

export interface Reason {
  kind: ReasonKind;
  /** The rule that said so; null for what the numbers say. */
  rule: RuleId | null;
  /** How often it was said, or the share in percent for `overCut`. */
  count: number;
}

/** What the overview keeps of one document: numbers and names, never its text. */
export interface OverviewDocument {
  path: string;
  title: string | null;
  issuer: string | null;
  genre: string | null;
  year: number | null;
  encoding: string | null;
  /** Of the clean text. */
  length: number;
  /** Of the document's characters; of a page, those within its document. */
  removedPercent: number;
  findings: Record<Severity, number>;
  sections: number;
  reasons: Reason[];
  /** The sum of the weights of the reasons: where to look first. */
  weight: number;
}

/** What is counted over the corpus and not kept by document. */
export interface DocumentCounts {
  readonly chars: number;
  readonly kept: number;
  readonly replaced: number;
  readonly removed: number;
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly headings: readonly (MarkerStyle | 'none')[];
}

/** Above this share of removed characters a person should see what went. */
const OVER_CUT_PERCENT = 30;

const REASONS: Readonly<Record<ReasonKind, number>> = { failed: 1000, empty: 400, lossy: 300, error: 200, overCut: 100, suspect: 50, outline: 20, untitled: 10 };

export function documentOf(report: Report): { readonly document: OverviewDocument; readonly counts: DocumentCounts } {
  const { source, metadata, counts, tree, text } = report;
  const removed = removedUnits(report);
  const chars = documentUnits(report);
  const removedPercent = chars === 0 ? 0 : Math.round((removed / chars) * 1000) / 10;
  const findings = severityCounts(report);
  const sections = sectionsOf(tree);
  const reasons = reasonsOf(report, removedPercent);
  return {
    document: {
      path: source.path, title: metadata.title, issuer: metadata.issuer, genre: metadata.genre, year: metadata.year, encoding: source.encoding,
      length: text.length, removedPercent, findings, sections: sections.length, reasons, weight: weightOf(reasons),
    },
    counts: { ...counts, chars: source.chars, headings: sections.map(({ marker }) => marker?.style ?? 'none') },
  };
}

export function failedDocument({ source: { path }, error: { rule } }: FailureRecord): OverviewDocument {
  const reasons: Reason[] = [{ kind: 'failed', rule, count: 1 }];
  return { path, title: null, issuer: null, genre: null, year: null, encoding: null, length: 0, removedPercent: 0, findings: { error: 0, warning: 0, info: 0 }, sections: 0, reasons, weight: weightOf(reasons) };
}

function reasonsOf({ diagnostics, text, metadata }: Report, removedPercent: number): Reason[] {
  const reasons = new Map<string, Reason>();
  const add = (kind: ReasonKind, rule: RuleId | null, count = 1): void => {
    const there = reasons.get(`${kind} ${rule}`);
    if (there === undefined) reasons.set(`${kind} ${rule}`, { kind, rule, count });
    else there.count += count;
  };
  if (text.trim() === '') add('empty', null);
  for (const { rule, severity } of diagnostics) {
    if (rule === 'load/lossy-decoding') add('lossy', rule);
    else if (rule.startsWith('suspect/')) add('suspect', rule);
    else if (severity === 'error') add(rule.startsWith('outline/') ? 'outline' : 'error', rule);
    else if (severity === 'warning' && rule.startsWith('outline/')) add('outline', rule);
  }
  if (removedPercent > OVER_CUT_PERCENT) add('overCut', null, removedPercent);
  if (metadata.title === null && text !== '') add('untitled', null);
  return [...reasons.values()].sort((a, b) => REASONS[b.kind] - REASONS[a.kind] || ((a.rule ?? '') < (b.rule ?? '') ? -1 : 1));
}

/** Each kind counts once; how often a thing was said only breaks ties. */
function weightOf(reasons: readonly Reason[]): number {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return [...kinds].reduce((sum, kind) => sum + REASONS[kind], 0) + Math.min(9, reasons.length);
}
