import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, type FailureRecord, type OutputRecord, type Report, type Severity } from '../src/index';
import { addToSummary, emptySummary, MOST_WORST, summaryJson } from '../src/emitter/summary';
import { renderSummary } from '../src/emitter/summary-text';
import { shellQuoted } from '../src/emitter/shell-quote';

const base = clean('正文。') as Report;
const failure: FailureRecord = { schema: 'reportkit/failure@1', source: { path: 'x.doc' }, error: { rule: 'load/not-text', message: 'Word' } };

function report(path: string, severities: readonly Severity[], removed = 0): Report {
  return {
    ...base,
    source: { ...base.source, path, chars: 1000 },
    counts: { kept: 990 - removed, replaced: 10, removed, byRule: { 'chars/width': 10, ...(removed === 0 ? {} : { 'strip/page-chrome': removed }) } },
    diagnostics: severities.map((severity) => ({ rule: 'outline/numbering-gap', severity, message: '', line: 1, column: 1, source: [0, 1], excerpt: '', evidence: {} })),
  };
}

function summed(records: readonly OutputRecord[]): ReturnType<typeof emptySummary> {
  const summary = emptySummary();
  for (const record of records) addToSummary(summary, record);
  return summary;
}

const records: OutputRecord[] = [
  report('clean.txt', []),
  report('甲 (1).txt', ['warning', 'info'], 100),
  report('removed.txt', [], 500),
  failure,
  report('error.txt', ['error']),
  report('two.txt', ['warning', 'warning']),
];

describe('summary', () => {
  test('adds up, and puts the worst first', () => {
    const summary = summed(records);
    expect(summary).toMatchObject({
      documents: 6, failed: 1, failuresByRule: { 'load/not-text': 1 }, chars: 5000, kept: 4350, replaced: 50, removed: 600,
      byRule: { 'chars/width': 50, 'strip/page-chrome': 600 }, diagnostics: { error: 1, warning: 3, info: 1 },
    });
    expect(summary.worst.map(({ path }) => path)).toEqual(['error.txt', 'two.txt', '甲 (1).txt', 'removed.txt']);
  });

  test('is JSON with its keys in order', () => {
    const json = summaryJson(summed(records));
    expect(json.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ schema: 'reportkit/summary@1', documents: 6 });
  });

  test('does not depend on the order of the records', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
    const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.array(severity, { maxLength: 3 }), fc.integer({ min: 0, max: 3 })), { selector: ([n]) => n, maxLength: 40 });
    fc.assert(
      fc.property(some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
        const [a, b] = [list, shuffled].map((all) => summed(all.map(([n, severities, removed]) => report(`${n}.txt`, severities, removed))));
        expect(summaryJson(a ?? emptySummary())).toBe(summaryJson(b ?? emptySummary()));
        expect(a?.worst.length).toBeLessThanOrEqual(MOST_WORST);
      }),
    );
  });

  test('is read in either language, with a line to go on', () => {
    expect(renderSummary(summed(records), { language: 'en', color: false, command: 'reportkit' })).toBe(
      [
        'Documents: 6 (5 done, 1 failed)', 'Characters: 5000 (4350 kept, 50 replaced, 600 removed)', 'Findings: error ×1, warning ×3, note ×1',
        '', 'Failed', '  load/not-text  1',
        '', 'Changed, by rule', '  strip/page-chrome  600', '  chars/width         50',
        '', 'Look at these first',
        '  reportkit explain "error.txt"  # error ×1',
        '  reportkit explain "two.txt"  # warning ×2',
        '  reportkit explain "甲 (1).txt"  # warning ×1, 10.0 % removed',
        '  reportkit explain "removed.txt"  # 50.0 % removed',
        '',
      ].join('\n'),
    );
    expect(renderSummary(summed(records), { language: 'zh', color: false, command: 'reportkit' })).toContain('请先查看');
  });

  test('the line names the file where the user finds it, whatever its name', () => {
    const summary = summed([report('a "$HOME" `x`.txt', ['error'])]);
    expect(renderSummary(summary, { language: 'en', color: false, command: 'npx reportkit', explainOf: (path) => shellQuoted(`in/${path}`) })).toContain('npx reportkit explain "in/a \\"\\$HOME\\" \\`x\\`.txt"');
  });

  test.each([
    ['in/报告　终  稿.txt', String.raw`$'in/报告\u3000终  稿.txt'`],
    ['in/会议\u200b纪要.txt', String.raw`$'in/会议\u200b纪要.txt'`],
    ["in/it's\u00a0\n\\.txt", String.raw`$'in/it\'s\u00a0\x0a\\.txt'`],
    ["重要!it's.txt", String.raw`'重要!it'\''s.txt'`],
    ['两  个 空格.txt', '"两  个 空格.txt"'],
  ])('a shell reads the name of %j back', (path, word) => {
    expect(shellQuoted(path)).toBe(word);
    expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })).toBe(path);
  });

  test('of nothing is one line', () => {
    expect(renderSummary(summed([failure]), { language: 'en', color: false, command: 'reportkit' })).toMatch(/^Documents: 1 \(0 done, 1 failed\)\n\nFailed/);
  });

  test('counts no mark-up and no frame of a page as removed from its document', () => {
    const page = clean('<html><body><div class="nav"><a href="/">首页</a></div><div id="zoom"><p>全县排查隐患六十处，已整改五十八处。</p><p>其余两处限期整改。</p></div></body></html>', {}, { path: 'a.html' });
    const summary = summed([page]);
    expect(summary.removed).toBe(98);
    expect(summary.worst).toMatchObject([{ chars: 27, removed: 0, warnings: 1 }]);
  });
});
