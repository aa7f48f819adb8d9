import { describe, expect, test } from '@jest/globals';
import { clean, rules, type Edit, type Report, type RuleInfo } from '../src/index';
import { inCodePoints } from '../src/emitter/code-points';
import { renderExplain, type ExplainOptions } from '../src/emitter/explain';
import { widthOf } from '../src/emitter/style';
import { visible } from '../src/emitter/excerpt';
import { applyEdits } from '../src/ledger/edited-text';
import { compose, identityLedger } from '../src/ledger/segments';
import { countsOf, toWire } from '../src/ledger/wire';

const why: RuleInfo['docs'] = { what: { en: 'w', zh: 'w' }, why: { en: 'Sites print their date here.', zh: '网站在此印上日期。' }, examples: { match: [], ignore: [] } };
const rule = (id: RuleInfo['id']): RuleInfo => ({ id, default: 'apply', levels: ['off', 'apply'], severity: 'info', docs: why, messages: {} });
const known = [rule('strip/page-chrome'), rule('strip/paywall-marker'), rule('restore/party-d'), rule('outline/numbering-gap')];
const plain: ExplainOptions = { language: 'en', color: false, lines: null, all: false, rules: known };

const SOURCE = '发布时间：2023年\r\n字体：[大]\r\n𠮷县\u00a0责任主##paidbegin##体，利用D组会\r\n平安无事。\r\n';

function report(form: 'compact' | 'text' | 'full' | 'none' = 'compact', offsets: 'utf-16' | 'codepoint' = 'utf-16'): Report {
  const at = (piece: string): number => SOURCE.indexOf(piece);
  const edits: Edit[] = [
    { viewStart: 0, viewEnd: at('𠮷'), to: '', by: 'strip/page-chrome' },
    { viewStart: at('\u00a0'), viewEnd: at('\u00a0') + 1, to: '', by: 'chars/space' },
    { viewStart: at('##'), viewEnd: at('体，'), to: '', by: 'strip/paywall-marker' },
    { viewStart: at('D'), viewEnd: at('D') + 1, to: '党', by: 'restore/party-d' },
    { viewStart: SOURCE.length - 2, viewEnd: SOURCE.length, to: '', by: 'chars/line-ending' },
  ];
  const ledger = compose(identityLedger(SOURCE.length), edits);
  const base = clean(SOURCE, {}, { path: 'a.txt' }) as Report;
  const full: Report = {
    ...base,
    text: applyEdits(SOURCE, edits),
    tree: [],
    ledger: toWire(ledger, SOURCE, form === 'none' ? 'text' : form),
    counts: countsOf(ledger),
    diagnostics: [
      { rule: 'restore/party-d', severity: 'info', message: 'D stands for 党.', line: 3, column: at('D') - at('𠮷') + 1, source: [at('D'), at('D') + 1], excerpt: 'D', evidence: { phrase: '党组会' } },
      { rule: 'outline/numbering-gap', severity: 'warning', message: 'A number is missing.', line: 4, column: 1, source: [at('平'), at('平') + 2], excerpt: '平安', evidence: { expected: 2 } },
    ],
  };
  const counted = offsets === 'codepoint' ? inCodePoints(full, SOURCE) : full;
  if (form !== 'none') return counted;
  const { ledger: _, ...rest } = counted;
  return rest;
}

describe('explain', () => {
  test('shows every edit in place, its rule, and the reason once', () => {
    expect(renderExplain(report(), SOURCE, plain)).toBe(
      [
        `a.txt: ${SOURCE.length} characters; ${report().counts.kept} kept, 1 replaced, ${report().counts.removed} removed`,
        '',
        'line 1',
        '  1:1  [-发布时间：2023年⏎字体：[大]⏎-]',
        '       removed 20 characters over 2 lines · strip/page-chrome',
        '       Sites print their date here.',
        '',
        'line 3',
        '  3:8  𠮷县 责任主[-##paidbegin##-]体，利用D组会',
        '       removed 13 characters · strip/paywall-marker',
        '       Sites print their date here.',
        '  3:25  𠮷县 责任主##paidbegin##体，利用[-D-]{+党+}组会',
        '        replaced · restore/party-d',
        '        Sites print their date here.',
        '        note: D stands for 党.',
        '        evidence: phrase=党组会',
        '',
        'line 4',
        '  4:1  ⟦平安⟧无事。',
        '       warning · outline/numbering-gap',
        '       A number is missing.',
        '       evidence: expected=2',
        '       Sites print their date here.',
        '',
        'Not shown one by one (--all shows them):',
        '  chars/line-ending  1 edit  2 characters',
        '  chars/space        1 edit   1 character',
        '',
        'By rule',
        '  strip/page-chrome      1 edit  20 characters',
        '  strip/paywall-marker   1 edit  13 characters',
        '  chars/line-ending      1 edit   2 characters',
        '  chars/space            1 edit    1 character',
        '  restore/party-d        1 edit    1 character  1 finding',
        '  outline/numbering-gap                         1 finding',
        '',
      ].join('\n'),
    );
  });

  test.each(['text', 'full'] as const)('says the same from the %s ledger', (form) => {
    expect(renderExplain(report(form), SOURCE, plain)).toBe(renderExplain(report(), SOURCE, plain));
  });

  test('counts columns in code points where the report does', () => {
    const explained = renderExplain(report('compact', 'codepoint'), SOURCE, plain);
    expect(explained).toContain('  3:7  𠮷县 责任主[-##paidbegin##-]体');
    expect(explained).toContain('  3:24  ');
    expect(explained).toContain('  4:1  ⟦平安⟧');
  });

  test('--all shows characters and line breaks too', () => {
    const all = renderExplain(report(), SOURCE, { ...plain, all: true });
    expect(all).toContain('  3:4  𠮷县[-<U+00A0>-]责任主');
    expect(all).toContain('  4:6  平安无事。[-⏎-]');
    expect(all).not.toContain('Not shown');
  });

  test('one line, with all that touches it', () => {
    const third = renderExplain(report(), SOURCE, { ...plain, lines: { first: 3, last: 3 } });
    expect(third).toContain('chars/space');
    expect(third).toContain('strip/paywall-marker');
    expect(third).not.toContain('strip/page-chrome');
    expect(renderExplain(report(), SOURCE, { ...plain, lines: { first: 2, last: 2 } })).toContain('over 2 lines · strip/page-chrome');
    const both = renderExplain(report(), SOURCE, { ...plain, lines: { first: 2, last: 3 } });
    expect(both).toContain('strip/page-chrome');
    expect(both).toContain('strip/paywall-marker');
  });

  test('says when nothing happened, when there is no such line, and when there is no ledger', () => {
    const quiet = clean('平安无事。\n二', { rules: {}, ledger: 'text' }) as Report;
    const untouched = { ...quiet, ledger: [{ keep: '平安无事。\n二' }], diagnostics: [] };
    expect(renderExplain(untouched, '平安无事。\n二', { ...plain, lines: { first: 2, last: 2 } })).toContain('Nothing happened on line 2');
    expect(renderExplain(untouched, '平安无事。\n二', plain)).toContain('Nothing was changed');
    expect(renderExplain(untouched, '平安无事。\n二', { ...plain, lines: { first: 9, last: 9 }, language: 'zh' })).toContain('没有第 9 行：原文共 2 行');
    expect(renderExplain(report('none'), SOURCE, plain)).toMatch(/no ledger[\s\S]*outline\/numbering-gap/);
  });

  test.each(['en', 'zh'] as const)('no line is wider than 80 cells (%s)', (language) => {
    const long = `${'长'.repeat(300)}##paidbegin##${'句'.repeat(5000)}\n${'a b '.repeat(200)}##paidend##。`;
    const explained = renderExplain(clean(long, { language }) as Report, long, { ...plain, language, all: true, rules });
    for (const line of explained.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  test('colour changes nothing but the colour', () => {
    // Matches the codes of colours.
    expect(renderExplain(report(), SOURCE, { ...plain, color: true }).replace(/\u001b\[[0-9;]*m/g, '')).toBe(renderExplain(report(), SOURCE, plain));
  });

  test('names what cannot be seen', () => {
    expect(visible('\u200b甲\u00a0乙\t\u3000 丙')).toBe('<U+200B>甲<U+00A0>乙<U+0009><U+3000> 丙');
    expect(visible('  ')).toBe('␣␣');
    expect(visible('\r\n\n')).toBe('⏎⏎');
    expect(visible('\u001b[2J')).toBe('<U+001B>[2J');
  });
});
