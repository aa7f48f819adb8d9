import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { clean, type FailureRecord, type Report, type TreeNode } from '../src/index';
import { FORMATS, renderDocument, type RenderedFormat } from '../src/emitter/formats';
import { escapeBlock, escapeHeading } from '../src/emitter/markdown-escape';
import { inCodePoints } from '../src/emitter/code-points';

const failure: FailureRecord = { schema: 'reportkit/failure@1', source: { path: 'a.doc' }, error: { rule: 'load/too-large', message: '太大' } };
const flat = { indent: false };
const documentFormats = FORMATS.filter((format): format is Exclude<typeof format, 'csv'> => format !== 'csv') satisfies RenderedFormat[];

/** A report whose text is laid out from nodes: each line is a leaf, its spans are counted here. */
function reportWith(lines: readonly string[], tree: (at: (line: number, from?: string, to?: string) => [number, number]) => TreeNode[]): Report {
  const text = lines.join('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const at = (line: number, from = '', to = ''): [number, number] => {
    const content = lines[line] ?? '';
    const start = (starts[line] ?? 0) + (from === '' ? 0 : content.indexOf(from));
    return [start, to === '' ? (starts[line] ?? 0) + content.length : (starts[line] ?? 0) + content.indexOf(to) + to.length];
  };
  return { ...(clean(text) as Report), text, tree: tree(at), ledger: text === '' ? [] : [{ kept: text.length }] };
}

const sample = reportWith(
  ['关于𠮷县工作的报告', '2023年', '一、总体情况。全县完成*任务*。', '（一）指标', '一是抓落实；', '二是抓督查。', '1.甲', '2.乙', '表|头\t值', '<b>\t', '注：见附件', '某某县人民政府', '2023年11月21日'],
  (at) => {
    const source: [number, number] = [0, 1];
    const inner: TreeNode = {
      type: 'section', depth: 6, marker: { raw: '（一）', style: 'cjk-paren', ordinal: 1 }, title: '指标', runIn: false, headingPath: ['总体情况', '指标'], span: [at(3)[0], at(10)[1]], source,
      children: [
        { type: 'list', style: 'shi', span: [at(4)[0], at(5)[1]], source, children: [{ type: 'item', marker: '一是', ordinal: 1, text: '抓落实；', span: at(4), source }, { type: 'item', marker: '二是', ordinal: 2, text: '抓督查。', span: at(5), source }] },
        { type: 'list', style: 'arabic', span: [at(6)[0], at(7)[1]], source, children: [{ type: 'item', marker: '1.', ordinal: 1, text: '甲', span: at(6), source }, { type: 'item', marker: '2.', ordinal: 2, text: '乙', span: at(7), source }] },
        { type: 'table', rows: [['表|头', '值'], ['<b>']], span: [at(8)[0], at(9)[1]], source },
        { type: 'note', text: '注：见附件', span: at(10), source },
      ],
    };
    return [
      { type: 'title', text: '关于𠮷县工作的报告', span: at(0), source },
      { type: 'subtitle', text: '2023年', span: at(1), source },
      {
        type: 'section', depth: 1, marker: { raw: '一、', style: 'cjk', ordinal: 1 }, title: '总体情况', runIn: true, headingPath: ['总体情况'], span: [at(2)[0], at(10)[1]], source,
        children: [{ type: 'paragraph', text: '全县完成*任务*。', span: at(2, '全县'), source }, inner],
      },
      { type: 'signature', issuer: '某某县人民政府', date: '2023-11-21', span: [at(11)[0], at(12)[1]], source },
    ];
  },
);

describe('formats', () => {
  test.each(documentFormats)('%s ends with one line break and renders a failure as JSON', (format) => {
    const rendered = renderDocument(sample, format, flat);
    if (format !== 'critic') expect(rendered).toMatch(/[^\n]\n$/);
    expect(JSON.parse(renderDocument(failure, format, flat))).toEqual(failure);
  });

  test('an ndjson record is one line for every reader of lines', () => {
    const report = clean('甲\u2028乙\u2029丙\u0085丁', { rules: {} });
    const line = renderDocument(report, 'ndjson', { indent: true });
    expect(line.trimEnd()).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
    expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('json is laid out when asked', () => {
    expect(renderDocument(failure, 'json', { indent: true })).toBe(`${JSON.stringify(failure, null, 2)}\n`);
    expect(renderDocument(failure, 'json', flat)).toBe(`${JSON.stringify(failure)}\n`);
  });

  test('text is the clean text', () => {
    expect(renderDocument(sample, 'text', flat)).toBe(`${sample.text}\n`);
    expect(renderDocument(clean(''), 'text', flat)).toBe('');
  });
});

/** Markdown behind its front matter. */
function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

describe('markdown', () => {
  const expected = [
    '# 关于𠮷县工作的报告', '', '2023年', '', '## 一、总体情况', '', '全县完成\\*任务\\*。', '', '###### （一）指标', '', '- 一是抓落实；', '- 二是抓督查。', '', '<!-- -->', '',
    '1. 甲', '2. 乙', '', '| 表\\|头 | 值 |', '| --- | --- |', '| \\<b> |  |', '', '> 注：见附件', '', '某某县人民政府\\', '2023年11月21日', '',
  ].join('\n');

  test('renders the tree', () => {
    expect(bodyOf(renderDocument(sample, 'markdown', flat))).toBe(expected);
  });

  test('what is known stands in front, as YAML', () => {
    const report: Report = { ...sample, metadata: { ...sample.metadata, title: '"甲": 乙 # 丙\u2028丁', date: '2023-11-21', year: 2023, region: { code: '430200', name: '株洲市' }, attachments: [{ name: '- 附件', href: 'a.doc' }] } };
    const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n\n# /.exec(renderDocument(report, 'markdown', flat)) ?? [];
    expect(parse(yaml)).toEqual({
      title: '"甲": 乙 # 丙\u2028丁', date: '2023-11-21', year: 2023, genre: '报告', issuer: '某某县人民政府', region: { code: '430200', name: '株洲市' },
      attachments: [{ name: '- 附件', href: 'a.doc' }], source: { path: report.source.path, sha256: report.source.sha256 }, cleanSha256: report.cleanSha256,
    });
  });

  test('any value survives YAML', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n\n# /.exec(renderDocument({ ...sample, metadata: { ...sample.metadata, title } }, 'markdown', flat)) ?? [];
      expect((parse(yaml) as { title: string }).title).toBe(title);
    }));
  });

  test('renders the same from a report in code points', () => {
    expect(bodyOf(renderDocument(inCodePoints(sample, sample.text), 'markdown', flat))).toBe(expected);
  });

  test('an empty report is empty', () => {
    expect(renderDocument(clean(''), 'markdown', flat)).toBe('');
  });

  test.each([
    ['# 标题', '\\# 标题'],
    ['#党建#', '#党建#'],
    ['> 引文', '\\> 引文'],
    ['- 项', '\\- 项'],
    ['-5℃', '-5℃'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. 项', '1\\. 项'],
    ['1.开展', '1.开展'],
    ['12) 项', '12\\) 项'],
    ['国发[2019]5号', '国发[2019]5号'],
    ['[甲]: 乙', '\\[甲\\]: 乙'],
    ['见[此](http://a.cn)', '见[此\\](http://a.cn)'],
    ['某某**区', '某某\\*\\*区'],
    ['30~40元', '30\\~40元'],
    ['a_b', 'a_b'],
    ['填写____', '填写\\_\\_\\_\\_'],
    ['A&B &amp;', 'A&B \\&amp;'],
    ['3<5 <b>', '3<5 \\<b>'],
    ['C:\\x', 'C:\\x'],
    ['甲\n# 乙', '甲\\\n\\# 乙'],
    ['    四格', '四格'],
  ])('%s → %s', (text, markdown) => {
    expect(escapeBlock(text)).toBe(markdown);
  });

  test('a heading is one line and has no closing mark', () => {
    expect(escapeHeading('关于\n工作#')).toBe('关于工作\\#');
  });

  test('backslashes are all that is added', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', '_', '`', '[', ']', '(', '<', '&', '#', '-', '=', '1.', ' ', '甲', '~', '$', '|', '>'), { maxLength: 9 }), (pieces) => {
        const text = pieces.join('').trim();
        expect(escapeBlock(text).replaceAll('\\', '')).toBe(text);
      }),
    );
  });
});
