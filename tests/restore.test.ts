import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, isReport, restore, verify, type Report, type WireSegment } from '../src/index';
import { inCodePoints } from '../src/emitter/code-points';
import { applyEdits } from '../src/ledger/edited-text';
import { compose, identityLedger } from '../src/ledger/segments';
import { positionsOf } from '../src/ledger/positions';
import { sha256 } from '../src/ledger/restore';
import { countsOf, toWire } from '../src/ledger/wire';

const SOURCE = '\ufeff关于𠮷县工作的报告\r\n一、总体情况##paidbegin##。全县𠮷𠮷完成任务。\r\n##paidend##二、下一步打算。继续努力。\r\n';
const FORMS = ['compact', 'text', 'full'] as const;
const UNITS = ['utf-16', 'codepoint'] as const;

function reportOf(source: string, settings: Parameters<typeof clean>[1] = {}): Report {
  const record = clean(source, settings);
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

/** A report of a page: the tag is hidden markup, so the default ledger skips it. */
function pageReport(form: 'compact' | 'text' | 'full', offsets: 'utf-16' | 'codepoint'): { source: string; report: Report } {
  const source = '<b data="𠮷">𠮷甲</b>乙D丙';
  const edits = [
    { viewStart: 0, viewEnd: 13, to: '', by: 'markup/html-tag', hidden: true },
    { viewStart: 16, viewEnd: 20, to: '', by: 'markup/html-tag', hidden: true },
    { viewStart: 21, viewEnd: 22, to: '党', by: 'restore/party-d' },
  ] as const;
  const base = reportOf(source);
  const ledger = compose(identityLedger(source.length), edits);
  const text = applyEdits(source, edits);
  const report: Report = {
    ...base,
    text,
    cleanSha256: sha256(text),
    tree: [{ type: 'paragraph', text, span: [0, text.length], source: positionsOf(ledger).sourceOf(0, text.length) }],
    ledger: toWire(ledger, source, form),
    diagnostics: [],
    counts: countsOf(ledger),
  };
  return { source, report: offsets === 'codepoint' ? inCodePoints(report, source) : report };
}

describe.each(FORMS)('a report with a %s ledger', (ledger) => {
  test.each(UNITS)('restores its source from JSON, offsets %s', (offsets) => {
    const report = JSON.parse(JSON.stringify(reportOf(SOURCE, { ledger, offsets }))) as Report;
    const result = restore(report);
    expect(result).toEqual({ ok: true, text: SOURCE, proof: { expected: report.source.textSha256, actual: report.source.textSha256 } });
    expect(verify(report)).toEqual([]);
    expect(verify(report, SOURCE)).toEqual([]);
  });

  test.each(UNITS)('restores any source, offsets %s', (offsets) => {
    const piece = fc.constantFrom('##paidend##', '甲', '𠮷', '\n', '\r\n', 'D', ' ', '\u3000', '一、', '。', '{--', 'a', '\t');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const report = JSON.parse(JSON.stringify(reportOf(source, { ledger, offsets }))) as Report;
        expect(restore(report)).toMatchObject({ ok: true, text: source });
        expect(verify(report)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(UNITS)('a page with hidden markup, offsets %s', (offsets) => {
    const { source, report } = pageReport(ledger, offsets);
    expect(verify(report)).toEqual([]);
    expect(verify(report, source)).toEqual([]);
    expect(restore(report, source)).toMatchObject({ ok: true, text: source });
    expect(restore(report, source.replace('乙', '丁'))).toMatchObject({ ok: false, fault: 'other-source' });
    expect(restore(report, `${source}尾`)).toMatchObject({ ok: false, fault: 'other-source' });
    // Inside a tag nothing but the hash can tell.
    if (ledger !== 'full') {
      expect(restore(report, source.replace('data', 'tada'))).toMatchObject({ ok: false, fault: 'other-hash' });
      const refused = restore(report);
      expect(refused).toMatchObject({ ok: false, fault: 'skipped-markup', proof: null });
      expect(refused.ok ? '' : refused.reason.help.en).toContain('--source');
    }
  });
});

describe('restore refuses', () => {
  const report = reportOf(SOURCE);
  const withLedger = (ledger: unknown): Report => ({ ...report, ledger: ledger as WireSegment[] });

  test('a report without ledger', () => {
    expect(restore(reportOf(SOURCE, { ledger: 'none' }))).toMatchObject({ ok: false, fault: 'no-ledger' });
  });

  test.each<[string, unknown]>([
    ['keeps more than there is', [{ kept: 9999 }]],
    ['keeps half a unit', [{ kept: 0.5 }]],
    ['an unknown kind', [{ gone: 'x', by: ['strip/x'] }]],
    ['no object', [null]],
    ['a number', [7]],
    ['no rule', [{ cut: 'x' }]],
    ['no text', [{ cut: '', by: ['strip/x'] }]],
    ['no list', { kept: 1 }],
  ])('a damaged ledger: %s', (_, ledger) => {
    const result = restore(withLedger(ledger));
    expect(result).toMatchObject({ ok: false, fault: 'damaged-ledger' });
    expect(verify(withLedger(ledger))).not.toEqual([]);
  });

  test('a text that was changed afterwards', () => {
    const result = restore({ ...report, text: report.text.replace('任务', '事务') });
    expect(result).toMatchObject({ ok: false, fault: 'other-hash' });
    expect(result.proof?.actual).not.toBe(result.proof?.expected);
  });

  test('always in both languages', () => {
    const result = restore(withLedger([]));
    expect(result.ok ? null : [result.reason.en, result.reason.zh].every((words) => words.length > 10)).toBe(true);
  });
});

describe('verify finds', () => {
  const report = reportOf(SOURCE);
  const cases: [string, Report, RegExp][] = [
    ['a changed text', { ...report, text: `${report.text}尾` }, /hash: cleanSha256/],
    ['wrong counts', { ...report, counts: { ...report.counts, kept: report.counts.kept + 1, removed: report.counts.removed - 1 } }, /counts: kept/],
    ['wrong credit', { ...report, counts: { ...report.counts, byRule: { 'strip/other': 1 } } }, /byRule strip\/other/],
    ['a lost segment', { ...report, ledger: (report.ledger ?? []).slice(1) }, /law [12]/],
    ['an unmerged ledger', { ...report, ledger: (report.ledger ?? []).flatMap((s) => ('kept' in s && s.kept > 1 ? [{ kept: 1 }, { kept: s.kept - 1 }] : [s])) }, /not merged/],
    ['a tree with a hole', { ...report, tree: report.tree.slice(1) }, /law 3/],
    ['a node from elsewhere', { ...report, tree: report.tree.map((node) => ({ ...node, source: [node.source[0], node.source[1] + 1] as const })) }, /law 3: .* says it comes from/],
    ['a finding beyond the source', { ...report, diagnostics: [{ rule: 'load/empty', severity: 'info', message: '', line: 1, column: 1, source: [0, 9999], excerpt: '', evidence: {} }] }, /outside the source/],
    ['another shape', { ...report, metadata: { ...report.metadata, year: '2023' } } as unknown as Report, /shape: metadata\.year/],
    ['a missing key', JSON.parse(JSON.stringify({ ...report, counts: undefined })) as Report, /shape: counts/],
  ];
  test.each(cases)('%s', (_, broken, words) => {
    expect(verify(broken).join('\n')).toMatch(words);
  });

  test('a source that is not the one', () => {
    expect(verify(report, `${SOURCE}。`).join('\n')).toMatch(/differs from the ledger/);
  });

  test('nothing in a value that is no report but its shape', () => {
    expect(verify(null as unknown as Report).join('\n')).toMatch(/^shape/);
  });
});
