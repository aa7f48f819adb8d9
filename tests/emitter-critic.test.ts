import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, isReport, type Report, type WireSegment } from '../src/index';
import { criticOf, renderCritic } from '../src/emitter/critic';
import { parseCritic } from './parse-critic';

/** Texts made of the pieces marks are made of: the worst a source can hold. */
const nasty = fc.array(fc.constantFrom('{', '}', '-', '~', '>', '<', '+', '=', '\\', '{--', '--}', '~>', '{>>', '<<}', '党', '𠮷', '\r\n'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const by = fc.constantFrom<['chars/space'] | ['markup/entity', 'strip/page-chrome']>(['chars/space'], ['markup/entity', 'strip/page-chrome']);
const marks = fc.oneof(
  nasty.map((keep): WireSegment => ({ keep })),
  fc.record({ cut: nasty, by }) as fc.Arbitrary<WireSegment>,
  fc.record({ was: nasty, now: nasty, by }) as fc.Arbitrary<WireSegment>,
);
/** No two kept segments side by side, as in every canonical ledger. */
const segments = fc.array(marks, { maxLength: 8 }).map((all) => all.filter((segment, i) => !('keep' in segment && 'keep' in (all[i - 1] ?? {}))));

const reportOf = (text: string, settings = {}): Report => {
  const record = clean(text, settings);
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
};

describe('critic', () => {
  test('shows cuts, replacements and the rules behind them', () => {
    const critic = criticOf([{ keep: '责任主' }, { cut: '##paidbegin##', by: ['strip/paywall-marker'] }, { keep: '体，' }, { was: 'D', now: '党', by: ['restore/party-d'] }]);
    expect(critic).toBe('责任主{--##paidbegin##--}{>>strip/paywall-marker<<}体，{~~D~>党~~}{>>restore/party-d<<}');
    expect(parseCritic(critic)).toMatchObject({ source: '责任主##paidbegin##体，D', text: '责任主体，党' });
  });

  test('what is written can be read back, whatever the source holds', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const read = parseCritic(criticOf(list));
        expect(read.segments).toEqual(list);
        expect(read.source).toBe(list.map((s) => ('keep' in s ? s.keep : 'was' in s ? s.was : 'cut' in s ? s.cut : '')).join(''));
        expect(read.text).toBe(list.map((s) => ('keep' in s ? s.keep : 'now' in s ? s.now : '')).join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['compact', 'text', 'full'] as const)('renders a report from the %s ledger, in both units', (ledger) => {
    const source = '一、𠮷字##paidbegin##体\\n{--不是标记--}##paidend##';
    for (const offsets of ['utf-16', 'codepoint'] as const) {
      const report = reportOf(source, { ledger, offsets });
      const read = parseCritic(renderCritic(report));
      expect(read.source).toBe(source);
      expect(read.text).toBe(report.text);
    }
  });

  test('says so when there is no ledger', () => {
    const report = reportOf('正文##paidend##', { ledger: 'none' });
    expect(renderCritic(report)).toContain('no ledger');
    expect(parseCritic(renderCritic(report)).text).toBe(report.text);
  });

  test('a backslash before an ordinary character is itself', () => {
    expect(parseCritic('\\u3000 C:\\x').source).toBe('\\u3000 C:\\x');
    expect(criticOf([{ keep: '\\u3000' }])).toBe('\\u3000');
  });

  test('remarks that name no rule are for readers only', () => {
    expect(parseCritic('甲{--乙--}{>>see issue 7<<}丙{>>note<<}丁').segments).toEqual([{ keep: '甲' }, { cut: '乙', by: [] }, { keep: '丙丁' }]);
  });

  test.each([['{--甲', 'close'], ['{~~甲~~}', '~>'], ['{~~~>乙~~}', 'two sides'], ['{----}', 'empty'], ['甲{++乙++}', 'no {++']])('refuses %s', (critic, words) => {
    expect(() => parseCritic(critic)).toThrow(words);
  });
});
