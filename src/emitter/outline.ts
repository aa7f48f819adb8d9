import { sliceIn } from '../ledger/units';
import type { Report } from '../model/report';
import type { Span } from '../model/span';
import type { Section, TreeNode } from '../model/tree';
import { largest } from './largest';
import { headingOf } from './heading';
import { cutToWidth, painter, printable, type Paint } from './style';

/** Longest text of one entry, in cells: 45 Chinese characters make a heading, the rest is body. */
const ENTRY_WIDTH = 100;

/**
 * The section tree as an indented outline, a line each: `[depth]` and the heading with its marker, and between the
 * headings what stands there in numbers (`paragraph ×3`, `list shi ×4`, `table 5×3`).
 */
export function renderOutline(report: Report, options: { readonly color: boolean }): string {
  const paint = painter(options.color);
  const textOf = sliceIn(report.text, report.source.offsets);
  const lines: string[] = [];
  addLines(report.tree, 0, { paint, textOf, lines });
  return lines.map((line) => `${line}\n`).join('');
}

interface Outline {
  readonly paint: Paint;
  readonly textOf: (span: Span) => string;
  readonly lines: string[];
}

function addLines(nodes: readonly TreeNode[], level: number, outline: Outline): void {
  const { paint, textOf, lines } = outline;
  const indent = '  '.repeat(level);
  const add = (what: string, text = ''): void => {
    lines.push(`${indent}${paint('dim', what)}${text === '' ? '' : ` ${cutToWidth(printable(text), ENTRY_WIDTH)}`}`);
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as TreeNode;
    if (node.type === 'section') {
      lines.push(`${indent}${paint('cyan', `[${node.depth}]`)} ${cutToWidth(printable(headingLine(node, textOf)), ENTRY_WIDTH)}`);
      addLines(node.children, level + 1, outline);
    } else if (node.type === 'list') {
      add(`list ${node.style} ×${node.children.length}`);
    } else if (node.type === 'table') {
      add(`table ${node.rows.length}×${largest(node.rows.map((row) => row.length))}`);
    } else if (node.type === 'paragraph' || node.type === 'note' || node.type === 'toc') {
      const from = i;
      while (nodes[i + 1]?.type === node.type) i++;
      add(`${node.type} ×${i - from + 1}`);
    } else {
      add(node.type, textOf(node.span));
    }
  }
}

/** A heading that has neither title nor marker would be an empty line. */
function headingLine(section: Section, textOf: (span: Span) => string): string {
  return headingOf(section, textOf) || section.title || '…';
}
