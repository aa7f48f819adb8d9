import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { verifyTree } from '../src/ledger/verify';
import type { Report } from '../src/model/report';
import type { TreeNode } from '../src/model/tree';

const folder = join(__dirname, '..', 'fixtures', 'outlines');
const cases = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));

/** One line per node, indented by depth: `§2 （一） 基本原则 +` is a run-in section of depth 2. */
function outline(nodes: readonly TreeNode[], indent = ''): string {
  return nodes.map((node) => indent + lineOf(node, indent)).join('');
}

function lineOf(node: TreeNode, indent: string): string {
  switch (node.type) {
    case 'section':
      return `§${node.depth} ${node.marker?.raw ?? '-'} ${node.title}${node.runIn ? ' +' : ''}\n${outline(node.children, `${indent}  `)}`;
    case 'list':
      return `list ${node.style}\n${node.children.map((item) => `${indent}  ${item.marker} [${item.ordinal}] ${item.text}\n`).join('')}`;
    case 'signature':
      return `signature ${node.issuer ?? '-'} ${node.date ?? '-'}\n`;
    case 'table':
      return `table ${node.rows.map((row) => row.join(' | ')).join(' / ')}\n`;
    default:
      return `${node.type} ${node.text.replace(/\n/g, ' / ')}\n`;
  }
}

function reportOf(text: string): Report {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

describe('outlines', () => {
  test.each(cases)('%s', (name) => {
    const report = reportOf(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    const found = report.diagnostics.filter(({ rule }) => rule.startsWith('outline/')).map(({ rule, line }) => `! ${rule} line ${line}\n`);
    expect(outline(report.tree) + found.join('')).toBe(readFileSync(join(folder, `${name}.outline`), 'utf8'));
    expect(verifyTree(report.tree, report.text)).toEqual([]);
  });
});
