import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, type FailureRecord, type Report } from '../src/index';
import { csvHeader, csvRows } from '../src/emitter/csv';

/** Reads RFC 4180, strictly: fields by comma, rows by CRLF, quotes doubled. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // Matches one field and the mark behind it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(csv); match !== null; match = field.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(rows.map((fields) => fields.length)).toEqual(rows.map(() => rows[0]?.length));
  return rows;
}

function table(record: Report | FailureRecord, name: 'documents' | 'sections'): Record<string, string>[] {
  const header = csvHeader(name);
  expect(header.startsWith('\ufeff')).toBe(true);
  const [columns = [], ...rows] = parse(header.slice(1) + csvRows(record, name));
  return rows.map((row) => Object.fromEntries(row.map((field, i) => [columns[i] ?? '?', field])));
}

const report = clean('一、甲##paidbegin##。乙\n', {}, { path: '甲/a,b.txt' }) as Report;
const source: [number, number] = [0, 1];

describe('csv', () => {
  test('one row a document, with counts, flags and metadata', () => {
    const flagged: Report = {
      ...report,
      metadata: { ...report.metadata, title: '关于"五年"规划,的报告', year: 2023, region: { code: '430200', name: '株洲市' } },
      counts: { kept: 5, replaced: 2, removed: 4, byRule: { 'restore/party-d': 2, 'strip/page-chrome': 4 } },
      diagnostics: (['error', 'warning', 'warning', 'info'] as const).map((severity, i) => ({ rule: i === 0 ? 'load/lossy-decoding' : 'outline/numbering-gap', severity, message: '', line: 1, column: 1, source, excerpt: '', evidence: {} })),
    };
    expect(table(flagged, 'documents')).toMatchObject([
      {
        path: '甲/a,b.txt', status: 'ok', title: '关于"五年"规划,的报告', issuer: '', year: '2023', regionCode: '430200', regionName: '株洲市',
        replaced: '2', removed: '4', restored: '2', flags: '3', errors: '1', warnings: '2', flagRules: 'load/lossy-decoding outline/numbering-gap', errorRule: '',
      },
    ]);
  });

  test('a failure is a row that says why', () => {
    const failure: FailureRecord = { schema: 'reportkit/failure@1', source: { path: 'x.doc' }, error: { rule: 'load/too-large', message: 'too large, 3 "GB"' } };
    expect(table(failure, 'documents')).toMatchObject([{ path: 'x.doc', status: 'failed', title: '', errorRule: 'load/too-large', errorMessage: 'too large, 3 "GB"' }]);
    expect(table(failure, 'sections')).toMatchObject([{ path: 'x.doc', order: '', title: '', status: 'failed', errorRule: 'load/too-large', errorMessage: 'too large, 3 "GB"' }]);
  });

  test('one row a section, with its own body', () => {
    const text = '一、总体\n甲\n（一）指标\n乙\n丙';
    const sections: Report = {
      ...report,
      text,
      tree: [
        {
          type: 'section', depth: 1, marker: { raw: '一、', style: 'cjk', ordinal: 1 }, title: '总体', runIn: false, headingPath: ['总体'], span: [0, text.length], source,
          children: [
            { type: 'paragraph', text: '甲', span: [5, 6], source },
            {
              type: 'section', depth: 2, marker: null, title: '指标', runIn: false, headingPath: ['总体', '指标'], span: [7, 16], source,
              children: [{ type: 'paragraph', text: '乙', span: [13, 14], source }, { type: 'paragraph', text: '丙', span: [15, 16], source }],
            },
          ],
        },
      ],
    };
    expect(table(sections, 'sections')).toMatchObject([
      { order: '1', depth: '1', marker: '一、', style: 'cjk', ordinal: '1', title: '总体', headingPath: '总体', spanStart: '0', text: '甲' },
      { order: '2', depth: '2', marker: '', style: '', title: '指标', headingPath: '总体 > 指标', text: '乙\n丙' },
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', "=cmd|' /C calc'!A0"])('%j is text, not a formula', (title) => {
    const [row] = table({ ...report, metadata: { ...report.metadata, title } }, 'documents');
    expect(row?.['title']).toBe(`'${title}`);
  });

  test('any text can be read back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\r', '\n', '=', '甲', ' ', "'"), { maxLength: 8 }), (pieces) => {
        const title = pieces.join('');
        const [row] = table({ ...report, metadata: { ...report.metadata, title } }, 'documents');
        expect([title, `'${title}`]).toContain(row?.['title']);
        expect(row?.['title']).not.toMatch(/^[=\r\n]/);
      }),
    );
  });
});
