import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Level, RuleId } from '../src/model/rule';
import type { Report } from '../src/model/report';
import type { TreeNode } from '../src/model/tree';

/** What a page looks like as text. The whole page is kept, so that nothing here depends on what is found to be the document. */

const folder = resolve(__dirname, '..', 'fixtures', 'pages');

function reportOf(page: string, rules: Partial<Record<RuleId, Level>> = { 'strip/page-frame': 'off' }): Report {
  const record = clean(page, { rules, from: 'html', ledger: 'text' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

const textOf = (page: string): string => reportOf(page).text;
const nodesOf = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...(node.type === 'section' ? nodesOf(node.children) : [])]);

describe('fixtures', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  test.each(names)('%s', (name) => {
    expect(`${textOf(readFileSync(join(folder, name), 'utf8'))}\n`).toBe(readFileSync(join(folder, name.replace('.html', '.txt')), 'utf8'));
  });
});

describe('a page without text', () => {
  test.each([['nothing', '<html><head><style>p{}</style></head><body></body></html>'], ['a picture', '<html><body><img src="a.jpg"></body></html>'], ['a script', '<html><body><div id="app"></div><script src="a.js"></script></body></html>']])('%s is no document, and says so', (_name, page) => {
    const { text, diagnostics } = reportOf(page, {});
    expect(text).toBe('');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['suspect/not-a-document']);
  });
});

describe('the ledger of a page', () => {
  test('tags, comments and scripts are skipped, text is cut, one tag becomes the line end', () => {
    const { ledger } = reportOf('<p>第一段</p><!-- 注 --><script>var a;</script><p>  第二段</p>');
    expect(ledger).toEqual([
      { skip: 3, by: ['markup/html-tag'] },
      { keep: '第一段' },
      { was: '</p>', now: '\n', by: ['markup/block-break'] },
      { skip: 10, by: ['markup/html-comment'] },
      { skip: 23, by: ['markup/html-script'] },
      { skip: 3, by: ['markup/html-tag'] },
      { cut: '  ', by: ['markup/white-space'] },
      { keep: '第二段' },
      { skip: 4, by: ['markup/html-tag'] },
    ]);
  });
  test('a line end of the source serves where one stands', () => {
    expect(reportOf('<p>甲</p>\n<p>乙</p>').ledger).toEqual([{ skip: 3, by: ['markup/html-tag'] }, { keep: '甲' }, { skip: 4, by: ['markup/html-tag'] }, { keep: '\n' }, { skip: 3, by: ['markup/html-tag'] }, { keep: '乙' }, { skip: 4, by: ['markup/html-tag'] }]);
  });
  test('a numbered item and its line end may share one tag', () => {
    expect(textOf('<ol>甲<li>乙</ol>')).toBe('甲\n1. 乙');
  });
  test.each(['3.5亿元专项资金按时到位', '12.5%的项目已完工', '1．2公里河道完成治理'])('an item that opens with an amount is numbered: %s', (item) => {
    expect(textOf(`<ol><li>加强领导</li><li>${item}</li></ol>`)).toBe(`1. 加强领导\n2. ${item}`);
  });
  test.each(['2.2023年工作', '1.1总体目标', '2.3个工作日内办结', '2. 5亿元到位', '2、严格考核'])('an item that writes its own number is not: %s', (item) => {
    expect(textOf(`<ol><li>加强领导</li><li>${item}</li></ol>`)).toBe(`1. 加强领导\n${item}`);
  });
});

describe('levels', () => {
  test('a rule that only reports says so once and changes nothing', () => {
    const report = reportOf('<p>甲&ldquo;乙&rdquo;</p>', { 'markup/html-entity': 'report', 'strip/page-frame': 'off' });
    expect(report.diagnostics.filter(({ rule, evidence }) => rule === 'markup/html-entity' && evidence['count'] === 2)).toHaveLength(1);
  });
  test('a slip in the mark-up that parts the document is told of', () => {
    const page = readFileSync(join(folder, 'heldout-4', '01.html'), 'utf8');
    const breaks = [...page.matchAll(/<p[ >]|<br/g)].map(({ index }) => index);
    const place = breaks[Math.floor(breaks.length / 4)];
    const told = (text: string): unknown[] => reportOf(text, {}).diagnostics.filter(({ rule, evidence }) => rule === 'strip/page-frame' && 'cut' in evidence);
    expect(told(page)).toEqual([]);
    expect(told(`${page.slice(0, place)}</div></div></div><div class="footer">${page.slice(place)}`)).toHaveLength(1);
  });
  test('of two pages in one file, that the other is cut is told of', () => {
    const [one, two] = ['01', '31'].map((name) => readFileSync(join(folder, 'heldout-4', `${name}.html`), 'utf8'));
    const told = reportOf(`${one}\n${two}`, {}).diagnostics.filter(({ rule, evidence }) => rule === 'strip/page-frame' && 'cut' in evidence);
    expect(told).toHaveLength(1);
  });
  test('words of a line that a style makes a block are lines', () => {
    expect(textOf('<p><span style="display:block;font-weight:bold">一、加强学习</span><span style="DISPLAY: Block">坚持带着问题学。</span><span style="display:inline-block">全年</span><b>十五次。</b></p>')).toBe('一、加强学习\n坚持带着问题学。\n全年十五次。');
  });
  test.each([
    ['an end tag too many', '</div>'],
    ['the end of a table around it', '</td></tr></table>'],
    ['the end of a page that was pasted in', '</body></html>'],
    ['a link that is not closed', '<a href="/1.html">'],
    ['a box that is not closed', '<div class="x">'],
    ['letters in bold that end inside a box', '<b><div>目录</b>'],
  ])('%s in the middle costs no text', (_, slip) => {
    const page = readFileSync(join(folder, 'heldout-4', '13.html'), 'utf8');
    const middle = page.indexOf('<p', page.indexOf('<p', page.length / 2) + 2);
    const { length } = textOf(page);
    expect(textOf(`${page.slice(0, middle)}${slip}${page.slice(middle)}`).length).toBeGreaterThan(length * 0.97);
  });
  test('page-frame off keeps the whole page', () => {
    expect(textOf('<div class="nav">首页</div><div id="zoom"><p>各单位要抓好落实。</p></div>')).toContain('首页');
  });
});

describe('style', () => {
  const page = (body: string): string => `<div><h1>关于做好秋收工作的通知</h1><p>各乡镇人民政府：</p><p>为做好今年的秋收工作，现就有关事项通知如下。</p>${body}<p>特此通知，请遵照执行。</p></div>`;
  test('headings and bold lines are sections without marker; a run of bold lines is none', () => {
    const nodes = nodesOf(reportOf(page('<p><strong>加强组织领导</strong>。</p><p>主要负责同志要亲自抓，层层压实责任。</p><h3>其他事项</h3><p>未尽事宜由县政府办公室解释。</p><p><b>张某某</b></p><p><b>李某某</b></p>')).tree);
    expect(nodes.flatMap((node) => (node.type === 'section' ? [[node.marker, node.title]] : []))).toEqual([[null, '加强组织领导'], [null, '其他事项']]);
  });
  test('words in bold inside a line head nothing', () => {
    const nodes = nodesOf(reportOf(page('<p><b>各级各部门</b>要提高认识，加强领导。</p><p>要抓好落实。</p>')).tree);
    expect(nodes.some(({ type }) => type === 'section')).toBe(false);
  });
  test('spanned cells stand once in the text and in every field of the rows', () => {
    const report = reportOf(page('<table border=1><tr><th rowspan=2>单位</th><th colspan=2>任务</th></tr><tr><td>名称</td><td>时限</td></tr></table>'));
    expect(nodesOf(report.tree).find(({ type }) => type === 'table')).toMatchObject({ rows: [['单位', '任务', '任务'], ['单位', '名称', '时限']] });
  });
  test('a line set to the right above a date signs, known as a body or not', () => {
    const { tree } = reportOf(page('').replace('</div>', '<p align="right">长桥秋收专班</p><p style="text-align: right">2024年9月1日</p></div>'));
    expect(tree.at(-1)).toMatchObject({ type: 'signature', issuer: '长桥秋收专班', date: '2024-09-01' });
  });
});

describe('large and strange pages', () => {
  test('20,000 open elements do not overflow the stack', () => {
    const deep = '<div>'.repeat(20_000);
    expect(textOf(`${deep}各单位要认真抓好落实。`)).toBe('各单位要认真抓好落实。');
    expect(textOf(`${'<table><tr><td>'.repeat(5000)}甲${'<b><ol><li>'.repeat(5000)}乙`)).toContain('甲');
  });
  test.each(['', '<', '<p', '<!--', '<br>', '&', '&#;', '<table>', '<td>甲', '</p>甲</br>乙', '<frameset><frame src=a></frameset>', '\0<p>\0</p>'])('%j is read', (page) => {
    expect(() => reportOf(page)).not.toThrow();
  });
});
