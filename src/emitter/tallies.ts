import type { Severity } from '../model/diagnostic';
import type { Report } from '../model/report';
import type { Section, TreeNode } from '../model/tree';

/** Diagnostics of one report, by severity. */
export function severityCounts(report: Report): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of report.diagnostics) counts[severity]++;
  return counts;
}

/** Units of the source that `restore/*` rules replaced. */
export function restoredUnits(report: Report): number {
  return Object.entries(report.counts.byRule).reduce((sum, [rule, units]) => (rule.startsWith('restore/') ? sum + (units ?? 0) : sum), 0);
}

/** Files whose text is the mark-up of a page. Trap: mail without a page in it has no rule of pages in its counts, and nothing is lost on it here. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'multipart/related', 'message/rfc822']);

export function isPage({ mediaType }: Pick<Report['source'], 'mediaType'>): boolean {
  return PAGES.has(mediaType);
}

/**
 * Units of the document that were removed. Of a page its mark-up and its frame are no part of the document:
 * nine tenths of a page are that, and say nothing about it.
 */
export function removedUnits({ source, counts }: Report): number {
  if (!isPage(source)) return counts.removed;
  return Object.entries(counts.byRule).reduce((sum, [rule, units]) => (rule.startsWith('strip/') && rule !== 'strip/page-frame' ? sum + (units ?? 0) : sum), 0);
}

/** Units of the document: of a page, what was kept and what was removed inside it. */
export function documentUnits(report: Report): number {
  return isPage(report.source) ? report.counts.kept + removedUnits(report) : report.source.chars;
}

/** Every section of a tree, in the order of the text. */
export function sectionsOf(tree: readonly TreeNode[]): Section[] {
  const found: Section[] = [];
  const visit = (node: TreeNode): void => {
    if (node.type !== 'section') return;
    found.push(node);
    node.children.forEach(visit);
  };
  tree.forEach(visit);
  return found;
}
