import { describe, expect, test } from '@jest/globals';
import { clean, type FailureRecord, type OutputRecord, type Report, type TreeNode } from '../src/index';
import { renderOutline } from '../src/emitter/outline';
import { cutToWidth, printable, widthOf, wrap } from '../src/emitter/style';
import { renderMarkdown } from '../src/emitter/markdown';
import { renderRows, tableRowOf, type TableOptions } from '../src/emitter/terminal-table';

const base = clean('正文。', {}, { path: 'a/b.txt' }) as Report;
const source: [number, number] = [0, 1];
const titled = (title: string | null, extra: Partial<Report> = {}): Report => ({ ...base, metadata: { ...base.metadata, title, date: '2023-11-21' }, ...extra });
const failure: FailureRecord = { schema: 'reportkit/failure@1', source: { path: 'c.doc' }, error: { rule: 'load/not-text', message: '这是 Word 文件' } };
const renderTable = (records: readonly OutputRecord[], options: TableOptions): string => renderRows(records.map(tableRowOf), options);
const flag = { rule: 'outline/numbering-gap', severity: 'warning', message: '', line: 1, column: 1, source, excerpt: '', evidence: {} } as const;

describe('table', () => {
  const records = [
    titled('关于全县经济社会发展情况和下一步工作打算的报告', { counts: { kept: 1, replaced: 3, removed: 1234, byRule: { 'restore/party-d': 3 } }, diagnostics: [flag, { ...flag, severity: 'info' }] }),
    titled(null),
    failure,
  ];

  test('one line a document, in columns', () => {
    const lines = renderTable(records, { language: 'en', width: 80, color: false }).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Title\s+Date\s+Sections\s+Removed\s+Restored\s+Flags$/);
    expect(lines[1]).toMatch(/^关于全县.*…\s+2023-11-21\s+0\s+1234\s+3\s+1$/);
    expect(lines[2]).toMatch(/^a\/b\.txt\s+2023-11-21/);
    expect(lines[3]).toBe('✗ c.doc  这是 Word 文件 [load/not-text]');
    expect(renderTable(records, { language: 'zh', width: 80, color: false })).toMatch(/^标题\s+日期/);
  });

  test.each([20, 40, 60, 80, 200])('no line is wider than %i cells', (width) => {
    for (const line of renderTable(records, { language: 'zh', width, color: false }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('colour changes nothing but the colour', () => {
    const colored = renderTable(records, { language: 'en', width: 80, color: true });
    expect(colored).toContain('\u001b[33m1\u001b[0m');
    // Matches the codes of colours.
    expect(colored.replace(/\u001b\[[0-9;]*m/g, '')).toBe(renderTable(records, { language: 'en', width: 80, color: false }));
  });

  test('a title cannot speak to the terminal', () => {
    const table = renderTable([titled('甲\u001b[2J\n乙\u202e')], { language: 'en', width: 80, color: false });
    expect(table).toContain('甲\ufffd[2J 乙\ufffd');
  });
});

describe('outline', () => {
  const text = '关于甲的报告\n一、总体。正文\n第一条\n一是甲\n某某政府';
  const tree: TreeNode[] = [
    { type: 'title', text: '关于甲的报告', span: [0, 6], source },
    {
      type: 'section', depth: 1, marker: { raw: '一、', style: 'cjk', ordinal: 1 }, title: '总体', runIn: true, headingPath: ['总体'], span: [7, 22], source,
      children: [
        { type: 'paragraph', text: '正文', span: [12, 14], source },
        {
          type: 'section', depth: 2, marker: { raw: '第一条', style: 'article', ordinal: 1 }, title: '', runIn: false, headingPath: ['总体', ''], span: [15, 22], source,
          children: [
            { type: 'list', style: 'shi', span: [19, 22], source, children: [{ type: 'item', marker: '一是', ordinal: 1, text: '甲', span: [19, 22], source }] },
            { type: 'table', rows: [['a', 'b'], ['c', 'd'], ['e', 'f']], span: [22, 22], source },
          ],
        },
      ],
    },
    { type: 'signature', issuer: '某某政府', date: null, span: [23, 27], source },
  ];

  test('headings with markers and depth, the rest in numbers', () => {
    expect(renderOutline({ ...base, text, tree }, { color: false })).toBe(
      ['title 关于甲的报告', '[1] 一、总体', '  paragraph ×1', '  [2] 第一条', '    list shi ×1', '    table 3×2', 'signature 某某政府', ''].join('\n'),
    );
  });

  test('an empty report has an empty outline', () => {
    expect(renderOutline({ ...base, text: '', tree: [] }, { color: true })).toBe('');
  });
});

describe('lines of a terminal', () => {
  test('are cut by cells, not by characters', () => {
    expect(cutToWidth('关于工作', 8)).toBe('关于工作');
    expect(cutToWidth('关于工作', 7)).toBe('关于工…');
    expect(cutToWidth('关于工作', 6)).toBe('关于…');
    expect(cutToWidth('abcdef', 4)).toBe('abc…');
  });

  test('are wrapped between words and between Chinese characters, marks stay behind', () => {
    expect(wrap('keep the words whole', 9)).toEqual(['keep the', 'words', 'whole']);
    expect(wrap('删除标记，保留正文。', 9)).toEqual(['删除标', '记，保留', '正文。']);
  });

  test('hold nothing a terminal obeys', () => {
    expect(printable('a\u0007\u200b\tb')).toBe('a\ufffd\ufffd b');
  });
});

// A call takes fewer arguments than these.
describe('of very many rows', () => {
  const MANY = 200_000;
  const long = { ...base, tree: [{ type: 'table', rows: Array.from({ length: MANY }, () => ['甲', '乙']), span: [0, 3], source } satisfies TreeNode] };

  test('the outline counts them', () => expect(renderOutline(long, { color: false })).toBe(`table ${MANY}×2\n`));
  test('Markdown has them all', () => expect(renderMarkdown(long).split('| 甲 | 乙 |')).toHaveLength(MANY + 1));
  test('the table of a run has a line for each', () => {
    const rows = Array.from({ length: MANY }, () => tableRowOf(base));
    expect(renderRows(rows, { language: 'en', width: 80, color: false }).split('\n')).toHaveLength(MANY + 2);
  });
});
