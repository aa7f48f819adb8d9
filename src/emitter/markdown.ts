import { sliceIn } from '../ledger/units';
import type { Report } from '../model/report';
import type { List, ListItem, Table, TreeNode } from '../model/tree';
import { frontMatter } from './front-matter';
import { headingOf, type TextOf } from './heading';
import { largest } from './largest';
import { escapeBlock, escapeCell, escapeHeading } from './markdown-escape';

/**
 * The tree as Markdown: the title is `#`, a section of depth n has n + 1 of them (six at most) and keeps its marker,
 * lists and tables are lists and tables, notes are quotations. In front stands what the report knows of the document,
 * as YAML. An empty text is empty.
 */
export function renderMarkdown(report: Report): string {
  const textOf: TextOf = sliceIn(report.text, report.source.offsets);
  const blocks: string[] = [];
  addBlocks(report.tree, textOf, blocks);
  return blocks.length === 0 ? '' : `${frontMatter(report)}\n${blocks.join('\n\n')}\n`;
}

function addBlocks(nodes: readonly TreeNode[], textOf: TextOf, blocks: string[]): void {
  nodes.forEach((node, i) => {
    // Two lists in a row would be read as one.
    if (node.type === 'list' && nodes[i - 1]?.type === 'list') blocks.push('<!-- -->');
    const block = blockOf(node, textOf);
    if (block !== '') blocks.push(block);
    if (node.type === 'section') addBlocks(node.children, textOf, blocks);
  });
}

function blockOf(node: TreeNode, textOf: TextOf): string {
  switch (node.type) {
    case 'title':
      return `# ${escapeHeading(node.text)}`;
    case 'section':
      return `${'#'.repeat(Math.min(node.depth + 1, 6))} ${escapeHeading(headingOf(node, textOf))}`;
    case 'list':
      return listOf(node);
    case 'table':
      return tableOf(node);
    case 'signature':
      return escapeBlock(textOf(node.span));
    case 'note':
      return escapeBlock(node.text).split('\n').map((line) => `> ${line}`).join('\n');
    case 'subtitle':
    case 'salutation':
    case 'paragraph':
    case 'attachment':
    case 'toc':
      return escapeBlock(node.text);
  }
}

// Matches the marker Markdown has itself:  1.  12． . Trap: 1、 and （1） are no Markdown and stay as text.
const MARKDOWN_NUMBER = /^\d{1,9}[.．]$/;

function listOf(list: List): string {
  const first = list.children[0]?.ordinal ?? 1;
  const native = list.children.every((item, i) => MARKDOWN_NUMBER.test(item.marker.trim()) && item.ordinal === first + i);
  return list.children.map((item) => listLine(item, native ? `${item.ordinal}.` : '-', native || list.style === 'bullet')).join('\n');
}

/** @param bare the bullet already says what the marker said. */
function listLine(item: ListItem, bullet: string, bare: boolean): string {
  const text = escapeBlock(bare ? item.text : `${item.marker}${item.text}`);
  return `${bullet} ${text.split('\n').join(`\n${' '.repeat(bullet.length + 1)}`)}`;
}

/** The first row is the head; rows are filled up to the longest. */
function tableOf(table: Table): string {
  const columns = largest(table.rows.map((row) => row.length));
  const [head, ...body] = table.rows;
  if (head === undefined || columns === 0) return '';
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(head.map(escapeCell)), line(Array.from({ length: columns }, () => '---')), ...body.map((row) => line(row.map(escapeCell)))].join('\n');
}

