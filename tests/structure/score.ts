import { clean, isReport } from '../../src/clean';
import type { Report } from '../../src/model/report';
import type { Section, TreeNode } from '../../src/model/tree';
import type { Made, Piece } from './document';

/* Holds a report's tree against what the document is by construction. Everything is compared by its place in the source. */

/** A stretch of the source that the tree gives one type. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Sections by the place of their first character, and every stretch in source order. */
interface Reading {
  readonly sections: ReadonlyMap<number, { readonly section: Section; readonly parentAt: number | null }>;
  readonly stretches: readonly Stretch[];
}

function readingOf(tree: readonly TreeNode[]): Reading {
  const sections = new Map<number, { section: Section; parentAt: number | null }>();
  const stretches: Stretch[] = [];
  const visit = (nodes: readonly TreeNode[], parentAt: number | null): void => {
    for (const node of nodes) {
      const [start, end] = node.source;
      if (node.type === 'section') {
        sections.set(start, { section: node, parentAt });
        stretches.push({ start, end: node.children[0]?.source[0] ?? end, label: 'heading' });
        visit(node.children, start);
      } else if (node.type === 'list') node.children.forEach((item) => stretches.push({ start: item.source[0], end: item.source[1], label: `item ${node.style}` }));
      else stretches.push({ start, end, label: node.type });
    }
  };
  visit(tree, null);
  return { sections, stretches: stretches.sort((a, b) => a.start - b.start) };
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | null {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && offset < found.end ? found : null;
}

export const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What one piece came to. `wrong` says in words what is wrong, for the reader of a failing test. */
export interface Verdict {
  readonly piece: Piece;
  /** A heading that is found with its style, ordinal and title. */
  readonly matched: boolean;
  readonly depthRight: boolean;
  readonly typeRight: boolean;
  /** A heading the tree has here that there is not, or not so. */
  readonly falseHeading: Section | null;
  readonly section: Section | null;
  readonly wrong: string | null;
}

export interface Judged {
  readonly made: Made;
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
}

const expectedLabel = (piece: Piece): string => (piece.kind === 'item' ? `item ${piece.list ?? ''}` : piece.kind);

export function reportOf({ source, path }: Made): Report {
  const record = clean(source, {}, { path });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

export function judge(made: Made, report: Report = reportOf(made)): Judged {
  const { sections, stretches } = readingOf(report.tree);
  const verdicts = made.pieces.map((piece) => verdictOf(piece, made.pieces, sections, stretches));
  return { made, report, verdicts };
}

function verdictOf(piece: Piece, pieces: readonly Piece[], sections: Reading['sections'], stretches: readonly Stretch[]): Verdict {
  const gold = piece.heading;
  const inside = [...sectionsWithin(piece, sections)];
  const at = sections.get(piece.sourceStart) ?? null;
  const matched = gold !== undefined && at !== null && gold.styles.includes(at.section.marker?.style ?? null) && (at.section.marker?.ordinal ?? null) === gold.ordinal && fold(at.section.title) === fold(gold.title);
  const falseHeading = inside.find((section) => !(matched && section === at.section)) ?? null;
  const parentStart = gold === undefined || gold.parent === null ? null : (pieces[gold.parent] as Piece).sourceStart;
  const depthRight = matched && at.section.depth === gold.depth && at.parentAt === parentStart;
  const first = stretchAt(stretches, piece.sourceStart);
  const last = stretchAt(stretches, piece.sourceEnd - 1);
  const label = expectedLabel(piece);
  const typeRight = piece.kind === 'no-heading' ? inside.length === 0 && first?.label !== 'heading' : first !== null && first === last && first.label === label;
  return { piece, matched, depthRight, typeRight, falseHeading, section: matched ? at.section : null, wrong: complaint({ gold, matched, depthRight, typeRight, at: at?.section ?? null, first, last, label, falseHeading }) };
}

function* sectionsWithin({ sourceStart, sourceEnd }: Piece, sections: Reading['sections']): Generator<Section> {
  for (let offset = sourceStart; offset < sourceEnd; offset++) {
    const found = sections.get(offset);
    if (found !== undefined) yield found.section;
  }
}

interface Facts {
  readonly gold: Piece['heading'];
  readonly matched: boolean;
  readonly depthRight: boolean;
  readonly typeRight: boolean;
  readonly at: Section | null;
  readonly first: Stretch | null;
  readonly last: Stretch | null;
  readonly label: string;
  readonly falseHeading: Section | null;
}

function complaint({ gold, matched, depthRight, typeRight, at, first, last, label, falseHeading }: Facts): string | null {
  if (gold !== undefined && !matched) return at === null ? `no heading but ${first?.label ?? 'nothing'}` : `heading “${at.marker?.raw ?? '-'}|${at.title}” ${at.marker?.style ?? '-'} ${at.marker?.ordinal ?? '-'}, want “${gold.title}”`;
  if (gold !== undefined && !depthRight) return `depth ${at?.depth ?? '-'}, want ${gold.depth}, or another parent`;
  if (falseHeading !== null) return `false heading “${falseHeading.title}”`;
  return typeRight ? null : `${label} is ${first?.label ?? 'nothing'}${last === first ? '' : ` … ${last?.label ?? 'nothing'}`}`;
}
