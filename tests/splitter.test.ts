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

describe('a list from the middle of a longer one', () => {
  const listFrom = (first: number, last: number): string => `有关事项如下，请认真抓好落实。\n${Array.from({ length: last - first + 1 }, (_, i) => `${first + i}.落实该项任务并及时报送结果；`).join('\n')}`;
  const ordinals = (text: string): number[] => reportOf(text).tree.flatMap((node) => (node.type === 'list' ? node.children.map(({ ordinal }) => ordinal) : []));

  test('item 99 has the number that it has', () => expect(ordinals(listFrom(95, 101))).toEqual([95, 96, 97, 98, 99, 100, 101]));
  test('最后 counts on, whatever stood before', () => expect(ordinals('各单位要认真抓好落实。首先，要统一思想；其次，要落实责任；最后，要严格督查。')).toEqual([1, 2, 3]));
  test('1. and 99. are no enumeration', () => expect(ordinals('有关要求：1.各单位要统一思想；99.各单位要落实责任。')).toEqual([]));
});
