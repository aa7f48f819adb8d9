import { describe, expect, test } from '@jest/globals';
import { clean, compareRecords, isReport, type Report, type Settings } from '../src/index';
import { withKeptText } from '../src/ledger/kept-text';
import type { WireSegment } from '../src/model/ledger';

function reportOf(input: string, settings: Partial<Settings> = {}): Report {
  const record = clean(input, settings);
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

describe('edits of one side', () => {
  const text = '云溪县工作总结\n一、工作情况。今年工作总体良好，\u0000各项任务完成。';

  test('a character that no reader sees is shown as what it is, not as markup', () => {
    const [change] = compareRecords(reportOf(text, { rules: { 'chars/invisible': 'off' } }), reportOf(text))?.edits ?? [];
    expect(change).toMatchObject({ rule: 'chars/invisible', change: 'added', was: '\u0000', units: 1, before: '作总结\n一、工作情况。今年工作总体良好，', after: '各项任务完成。' });
  });

  test('markup that a ledger skips has units and no text, inside an edit and beside it', () => {
    const base = reportOf(text);
    const ledger = (own: WireSegment): Report => ({ ...base, text: '甲乙丙', ledger: [{ kept: 1 }, { skip: 5, by: ['markup/tag'] }, { kept: 1 }, own, { skip: 2, by: ['markup/tag'] }, { kept: 1 }] });
    const [change] = compareRecords(ledger({ skip: 3, by: ['markup/tag'] }), ledger({ cut: '丁丁丁', by: ['strip/page-chrome'] }))?.edits ?? [];
    expect(change).toMatchObject({ was: '丁丁丁', units: 3, before: '甲乙', after: '丙' });
  });
});

describe('a ledger that somebody changed', () => {
  const report = reportOf('云溪县工作总结\n全年工作平稳。');

  test.each([-1, 0, 1.5, Number.NaN])('that skips %d units is refused', (skip) => {
    const damaged = { ...report, ledger: [{ skip, by: ['markup/tag'] }, ...(report.ledger ?? [])] } satisfies Report;
    expect(() => withKeptText(damaged.ledger, report.text, 'utf-16')).toThrow('ledger segment 0: "skip" is no positive whole number');
    expect(compareRecords(report, { ...damaged, counts: { ...report.counts, removed: 1 } })?.parts).toEqual(['ledger']);
  });

  test('that skips more than any text holds is compared all the same', () => {
    const damaged = { ...report, ledger: [{ skip: 1e10, by: ['markup/tag'] }, ...(report.ledger ?? [])] } satisfies Report;
    expect(compareRecords(report, damaged)?.edits).toMatchObject([{ was: '', units: 1e10, after: '云溪县工作总结\n全年工作平稳。' }]);
  });
});
