import type { DifferencePart, DocumentDifference, ValueChange } from '../model/difference';
import type { FailureRecord, Report } from '../model/report';
import type { StableNode, StableRecord } from '../model/stable';
import type { TreeNode } from '../model/tree';
import { editChanges } from './edits';
import { editScript } from './sequence';

/** Whatever an output of `clean` holds. */
export type ResultRecord = Report | StableRecord | FailureRecord;

const NOTHING = { parts: [], metadata: [], sections: { lost: [], added: [] }, edits: [] } as const;

/** A document that only one of two results has. */
export function oneSided(path: string, change: 'added' | 'lost'): DocumentDifference {
  return { path, change, ...NOTHING };
}

/** What two records of one path say differently; null when they say the same, whatever tool and rules wrote them. */
export function compareRecords(was: ResultRecord, now: ResultRecord): DocumentDifference | null {
  const { path } = now.source;
  if (isFailure(was) || isFailure(now)) {
    const same = isFailure(was) && isFailure(now) && was.error.rule === now.error.rule;
    return same ? null : { path, change: 'changed', ...NOTHING, parts: ['status'] };
  }
  const metadata = valueChanges(plainMetadata(was), plainMetadata(now));
  const sections = editScript(headingsOf(was.tree), headingsOf(now.tree));
  const sameSource = was.source.textSha256 === now.source.textSha256;
  const reports = isReport(was) && isReport(now) ? { was, now } : null;
  // Edits of two sources have no places in common.
  const edits = reports !== null && sameSource ? editChanges(reports.was, reports.now) : [];
  const parts: DifferencePart[] = [];
  const add = (part: DifferencePart, differs: boolean): void => { if (differs) parts.push(part); };
  add('source', was.source.sha256 !== now.source.sha256 || !sameSource);
  add('text', was.text !== now.text);
  add('metadata', metadata.length > 0);
  add('sections', sections.lost.length + sections.added.length > 0);
  add('tree', sections.lost.length + sections.added.length === 0 && was.text === now.text && !equal(was.tree.map(withoutPlaces), now.tree.map(withoutPlaces)));
  add('edits', edits !== null && edits.length > 0);
  add('ledger', edits === null && reports !== null && !equal(reports.was.counts, reports.now.counts));
  add('findings', reports !== null && !equal(reports.was.diagnostics.map(findingOf), reports.now.diagnostics.map(findingOf)));
  add('facts', was.source.encoding !== now.source.encoding || was.source.mediaType !== now.source.mediaType || was.source.byteExact !== now.source.byteExact);
  return parts.length === 0 ? null : { path, change: 'changed', parts, metadata, sections, edits: edits ?? [] };
}

function isFailure(record: ResultRecord): record is FailureRecord {
  return record.schema === 'reportkit/failure@1';
}

function isReport(record: Report | StableRecord): record is Report {
  return record.schema === 'reportkit/report@1';
}

/** Where values were read, and where citations stand, is evidence and no value. */
function plainMetadata({ metadata }: Report | StableRecord): Record<string, unknown> {
  const { citations, ...values }: Record<string, unknown> = { ...metadata };
  delete values['provenance'];
  const cited = Array.isArray(citations) ? (citations as readonly Record<string, unknown>[]) : [];
  return { ...values, citations: cited.map(({ title, documentNumber, mentions }) => ({ title, documentNumber, mentions })) };
}

function valueChanges(was: Record<string, unknown>, now: Record<string, unknown>): ValueChange[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return keys.filter((key) => !equal(was[key], now[key])).map((key) => ({ key, was: was[key] ?? null, now: now[key] ?? null }));
}

function headingsOf(nodes: readonly (TreeNode | StableNode)[]): string[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [`${'  '.repeat(node.depth - 1)}${node.marker?.raw ?? ''}${node.title}`, ...headingsOf(node.children)] : []));
}

function withoutPlaces(node: object): unknown {
  const { span: _span, source: _source, children, ...rest } = node as { span?: unknown; source?: unknown; children?: readonly object[] };
  return children === undefined ? rest : { ...rest, children: children.map(withoutPlaces) };
}

/** Of a finding, what does not hang on the language or the unit of offsets. */
function findingOf({ rule, severity, line, excerpt }: Report['diagnostics'][number]): object {
  return { rule, severity, line, excerpt };
}

/** Values of JSON, whatever the order of their keys. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  return left.length === Object.keys(b).length && left.every(([key, value]) => key in b && equal(value, (b as Record<string, unknown>)[key]));
}
