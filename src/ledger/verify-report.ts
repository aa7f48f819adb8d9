import type { WireSegment } from '../model/ledger';
import type { Counts, Report } from '../model/report';
import type { Span } from '../model/span';
import type { TreeNode } from '../model/tree';
import { sourceOfSegment, withKeptText, type TextSegment } from './kept-text';
import { positionsOf } from './positions';
import { clauseOf, restore, sha256 } from './restore';
import { codePointLength, same, unitOffsets } from './units';
import { verifyLedger, verifyTree } from './verify';
import { fromWire } from './wire';

/**
 * Checks a report by itself: its shape, laws 1 to 3, its counts and its hashes. It may be any value read from a file.
 * @param source the decoded source, where it is at hand: a ledger with `skip` segments can only be proved with it.
 * @returns the faults in words, for developers; none means the report holds.
 */
export function verify(report: Report, source?: string): string[] {
  // Loaded here and not above: zod takes 60 ms, and most users of this room never come by.
  const { problemsOf, reportSchema } = require('../model/report-schema') as typeof import('../model/report-schema');
  const shape = problemsOf(reportSchema, report);
  if (shape.length > 0) return shape.map((problem) => `shape: ${problem}`);

  const faults: string[] = [];
  if (sha256(report.text) !== report.cleanSha256) faults.push('hash: cleanSha256 is not the hash of text');
  const { kept, replaced, removed } = report.counts;
  if (kept + replaced + removed !== report.source.chars) faults.push(`counts: ${kept} + ${replaced} + ${removed} are not the ${report.source.chars} units of the source`);
  report.diagnostics.forEach(({ source: [start, end], rule }, i) => {
    if (start > end || end > report.source.chars) faults.push(`diagnostics.${i}: ${rule} at [${start}, ${end}) lies outside the source of ${report.source.chars} units`);
  });
  const tree = treeInUnits(report);
  faults.push(...verifyTree(tree, report.text).map((fault) => `law 3: ${fault}`));
  return report.ledger === undefined ? faults : [...faults, ...ledgerFaults(report, report.ledger, tree, source)];
}

/** Laws 1 and 2, the counts, and that every node names the source of its span. */
function ledgerFaults(report: Report, wire: readonly WireSegment[], tree: readonly TreeNode[], source: string | undefined): string[] {
  const unit = report.source.offsets;
  let segments: readonly TextSegment[];
  let reading: ReturnType<typeof fromWire>;
  try {
    segments = withKeptText(wire, report.text, unit);
    reading = fromWire(segments);
  } catch (error) {
    return [`law 1: ${error instanceof Error ? error.message : String(error)}`];
  }
  const faults = verifyLedger(reading.ledger).map((fault) => `law 1: ${fault}`);
  if (reading.text !== report.text) faults.push(`law 2: kept and now, joined, part from text at ${firstDifference(reading.text, report.text)}`);
  const counts = countsIn(segments, unit);
  const units = counts.kept + counts.replaced + counts.removed;
  if (units !== report.source.chars) faults.push(`law 1: the segments hold ${units} units, source.chars says ${report.source.chars}`);
  for (const key of ['kept', 'replaced', 'removed'] as const) {
    if (counts[key] !== report.counts[key]) faults.push(`counts: ${key} is ${report.counts[key]}, the ledger has ${counts[key]}`);
  }
  for (const rule of new Set([...Object.keys(counts.byRule), ...Object.keys(report.counts.byRule)] as (keyof Counts['byRule'])[])) {
    const [said, found] = [report.counts.byRule[rule] ?? 0, counts.byRule[rule] ?? 0];
    if (said !== found) faults.push(`counts: byRule ${rule} is ${said}, the ledger has ${found}`);
  }
  if (reading.source !== null || source !== undefined) {
    const restored = restore(report, source);
    if (!restored.ok) faults.push(`law 1: ${clauseOf(restored.reason).en}`);
  }
  // A skip that counts code points of an unknown text has no place in units.
  if (faults.length === 0 && (unit === 'utf-16' || reading.source !== null)) faults.push(...sourceFaults(report, reading, tree));
  return faults;
}

/** Every node's `source` runs from the first to the last character that survived in its span. */
function sourceFaults(report: Report, reading: ReturnType<typeof fromWire>, tree: readonly TreeNode[]): string[] {
  const faults: string[] = [];
  const positions = positionsOf(reading.ledger);
  const inUnits = reading.source === null ? same : unitOffsets(reading.source, report.source.offsets);
  const visit = (node: { type: string; span: Span; source: Span; children?: readonly unknown[] }): void => {
    const [start, end] = positions.sourceOf(node.span[0], node.span[1]);
    const [saidStart, saidEnd] = [inUnits(node.source[0]), inUnits(node.source[1])];
    if (start !== saidStart || end !== saidEnd) faults.push(`law 3: ${node.type} at [${node.span[0]}, ${node.span[1]}) says it comes from [${saidStart}, ${saidEnd}), the ledger says [${start}, ${end})`);
    if (node.children !== undefined) (node.children as TreeNode[]).forEach(visit);
  };
  tree.forEach(visit);
  return faults;
}

/** The counts of a ledger in the report's own unit. */
function countsIn(segments: readonly TextSegment[], unit: Report['source']['offsets']): Counts {
  const counts: Counts = { kept: 0, replaced: 0, removed: 0, byRule: {} };
  for (const segment of segments) {
    const was = sourceOfSegment(segment);
    const units = was === null ? ('skip' in segment ? segment.skip : 0) : unit === 'codepoint' ? codePointLength(was) : was.length;
    if ('keep' in segment) {
      counts.kept += units;
      continue;
    }
    counts['was' in segment ? 'replaced' : 'removed'] += units;
    const last = segment.by[segment.by.length - 1];
    if (last !== undefined) counts.byRule[last] = (counts.byRule[last] ?? 0) + units;
  }
  return counts;
}

/** The tree with its spans in UTF-16 units; `source` stays as it is. */
function treeInUnits(report: Report): readonly TreeNode[] {
  const inUnits = unitOffsets(report.text, report.source.offsets);
  if (inUnits === same) return report.tree;
  const placed = <Node extends { span: Span }>(node: Node): Node => ({ ...node, span: [inUnits(node.span[0]), inUnits(node.span[1])] });
  const visit = (node: TreeNode): TreeNode => {
    if (node.type === 'section') return { ...placed(node), children: node.children.map(visit) };
    return node.type === 'list' ? { ...placed(node), children: node.children.map(placed) } : placed(node);
  };
  return report.tree.map(visit);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
