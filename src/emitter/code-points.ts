import { lastAtMost } from '../ledger/lines';
import type { Diagnostic } from '../model/diagnostic';
import type { WireSegment } from '../model/ledger';
import type { Metadata } from '../model/metadata';
import type { Counts, Report } from '../model/report';
import type { RuleId } from '../model/rule';
import type { Span } from '../model/span';
import type { TreeNode } from '../model/tree';

// Matches one character beyond U+FFFF, two units long: 𠮷
// Trap: a lone half is a code point of its own and must count as one.
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Turns an offset in UTF-16 units into one in code points. */
type Translate = (offset: number) => number;

/**
 * Rewrites every offset, column and count of a report in code points; texts and excerpts stay.
 * Linear in source and report, but for a binary search per offset.
 * @param report with offsets in UTF-16 units, and with its ledger: the counts are taken anew from it.
 * @param source the decoded source.
 */
export function inCodePoints(report: Report, source: string): Report {
  const inSource = translation(source);
  const inText = translation(report.text);
  const unit = { ...report.source, offsets: 'codepoint' as const };
  if (inSource === null && inText === null) return { ...report, source: unit };

  const ofSource = inSource ?? identity;
  const ofText = inText ?? identity;
  return {
    ...report,
    source: { ...unit, chars: ofSource(report.source.chars) },
    metadata: translateMetadata(report.metadata, ofText, ofSource),
    tree: report.tree.map((node) => translateNode(node, ofText, ofSource)),
    ...(report.ledger === undefined ? {} : translateLedger(report.ledger, ofText, ofSource)),
    diagnostics: report.diagnostics.map((diagnostic) => translateDiagnostic(diagnostic, ofSource)),
  };
}

const identity: Translate = (offset) => offset;

/** Null when both units are the same for this text. */
function translation(text: string): Translate | null {
  const secondHalves: number[] = [];
  for (const pair of text.matchAll(PAIR)) secondHalves.push(pair.index + 1);
  if (secondHalves.length === 0) return null;
  const first = secondHalves[0] ?? 0;
  return (offset) => (offset <= first ? offset : offset - lastAtMost(secondHalves, offset - 1) - 1);
}

function translateSpan([start, end]: Span, translate: Translate): Span {
  return [translate(start), translate(end)];
}

function translateMetadata(metadata: Metadata, ofText: Translate, ofSource: Translate): Metadata {
  const places = Object.entries(metadata.provenance).map(([key, place]) => [key, place.source === null ? place : { ...place, source: translateSpan(place.source, ofSource) }] as const);
  return {
    ...metadata,
    citations: metadata.citations.map((citation) => ({ ...citation, span: translateSpan(citation.span, ofText), source: translateSpan(citation.source, ofSource) })),
    provenance: Object.fromEntries(places),
  };
}

function translateNode<Node extends TreeNode>(node: Node, ofText: Translate, ofSource: Translate): Node {
  const place = { span: translateSpan(node.span, ofText), source: translateSpan(node.source, ofSource) };
  if (node.type === 'section') return { ...node, ...place, children: node.children.map((child) => translateNode(child, ofText, ofSource)) };
  if (node.type !== 'list') return { ...node, ...place };
  const children = node.children.map((item) => ({ ...item, span: translateSpan(item.span, ofText), source: translateSpan(item.source, ofSource) }));
  return { ...node, ...place, children };
}

/** The column counts from the start of the line, so both ends are translated. */
function translateDiagnostic(diagnostic: Diagnostic, ofSource: Translate): Diagnostic {
  const [start] = diagnostic.source;
  const lineStart = start - (diagnostic.column - 1);
  return { ...diagnostic, column: ofSource(start) - ofSource(lineStart) + 1, source: translateSpan(diagnostic.source, ofSource) };
}

function translateLedger(wire: readonly WireSegment[], ofText: Translate, ofSource: Translate): { ledger: WireSegment[]; counts: Counts } {
  const counts: Counts = { kept: 0, replaced: 0, removed: 0, byRule: {} };
  let sourceAt = 0;
  let textAt = 0;
  const ledger = wire.map((segment): WireSegment => {
    const sourceUnits = 'keep' in segment ? segment.keep.length : 'kept' in segment ? segment.kept : 'was' in segment ? segment.was.length : 'cut' in segment ? segment.cut.length : segment.skip;
    const units = ofSource(sourceAt + sourceUnits) - ofSource(sourceAt);
    sourceAt += sourceUnits;
    if ('keep' in segment || 'kept' in segment) {
      counts.kept += units;
      const keptPoints = ofText(textAt + sourceUnits) - ofText(textAt);
      textAt += sourceUnits;
      return 'kept' in segment ? { kept: keptPoints } : segment;
    }
    if ('was' in segment) {
      counts.replaced += units;
      textAt += segment.now.length;
    } else {
      counts.removed += units;
    }
    const last = segment.by[segment.by.length - 1] as RuleId;
    counts.byRule[last] = (counts.byRule[last] ?? 0) + units;
    return 'skip' in segment ? { ...segment, skip: units } : segment;
  });
  counts.byRule = Object.fromEntries(Object.entries(counts.byRule).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ledger, counts };
}
