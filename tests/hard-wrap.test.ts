import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { DOCUMENTS, wrap } from './hard-wrap-texts';
import { LISTS } from './hard-wrap-others';

/** The lines of a text after all rules, and whether hard-wrap took a break out. */
function cleaned(text: string): { lines: string[]; touched: boolean } {
  const record = clean(text, { from: 'text', ledger: 'text' }, { path: 'a.txt' });
  if (!isReport(record)) throw new Error(record.error.message);
  return { lines: record.text.split('\n'), touched: (record.ledger ?? []).some((segment) => 'by' in segment && segment.by.includes('chars/hard-wrap')) };
}

const isBody = (paragraph: string): boolean => paragraph.length > 30;

/** How a printed paragraph begins, and what stands between two of them. */
const LAYOUTS = [
  { name: 'wide indentation', first: '　　', other: '', between: '\n', options: {} },
  { name: 'four spaces', first: '    ', other: '', between: '\n', options: {} },
  { name: 'blank lines', first: '', other: '', between: '\n\n', options: {} },
  { name: 'nothing but a short last line', first: '', other: '', between: '\n', options: {} },
  { name: 'a margin of two cells', first: '      ', other: '  ', between: '\r\n', options: {} },
  { name: 'marks where they fall', first: '　　', other: '', between: '\n', options: { kinsoku: false, words: false } },
] as const;

describe('texts broken at a fixed width', () => {
  // The same rules read the unbroken text, so that what they do besides joining is done on both sides.
  const breaks = { kept: 0, taken: 0, missed: 0, wrong: 0 };
  const cases = LAYOUTS.flatMap((layout, nth) => DOCUMENTS.map((paragraphs, at) => ({ layout, paragraphs, width: [40, 56, 60, 64, 70, 72, 76, 78, 80, 90][(nth * 3 + at) % 10] as number })));

  test.each(cases.map(({ layout, paragraphs, width }) => [`${paragraphs[0]}, ${width} columns, ${layout.name}`, layout, paragraphs, width] as const))('%s', (_name, layout, paragraphs, width) => {
    const eol = layout.between.startsWith('\r') ? '\r\n' : '\n';
    const text = paragraphs
      .map((paragraph) => {
        const indent = isBody(paragraph) || /^[一二三（第]/.test(paragraph) ? layout.first : layout.other;
        return wrap(indent.slice(layout.other.length) + paragraph, width - layout.other.length, layout.options).map((line) => layout.other + line).join(eol);
      })
      .join(layout.between);
    const expected = cleaned(paragraphs.join('\n')).lines;
    // A title over two lines stays: the splitter joins it.
    const title = (paragraphs[0] as string).replace(/\s/g, '');
    const { lines } = cleaned(text);
    while (lines[0] !== expected[0] && title.includes((lines[0] as string) + (lines[1] as string))) lines.splice(0, 2, (lines[0] as string) + (lines[1] as string));
    const found = new Set(lines);
    breaks.kept += expected.length;
    breaks.taken += lines.length;
    breaks.missed += expected.filter((line) => !found.has(line)).length;
    breaks.wrong += lines.filter((line) => !expected.includes(line)).length;
    if (process.env['HARD_WRAP_REPORT'] !== undefined && lines.join('\n') !== expected.join('\n')) process.stderr.write(`${width} ${layout.name}\n${[...lines.filter((line) => !expected.includes(line)), ...expected.filter((line) => !found.has(line))].map((line) => `  ${line.slice(0, 60)}…${line.slice(-10)}`).join('\n')}\n`);
    // Where nothing but a short line ends a paragraph, one that fills its last line runs on into the next.
    const wrong = lines.filter((line) => !expected.includes(line)).length;
    expect(wrong).toBeLessThanOrEqual(layout.name === 'nothing but a short last line' ? 2 : 0);
  });

  test('together they come out as they went in', () => {
    if (process.env['HARD_WRAP_REPORT'] !== undefined) process.stderr.write(`${JSON.stringify(breaks)}\n`);
    expect(breaks.missed).toBeLessThanOrEqual(0.02 * breaks.kept);
    expect(breaks.wrong).toBeLessThanOrEqual(0.02 * breaks.taken);
  });
});

describe('texts whose lines are their own', () => {
  test.each(Object.entries(LISTS))('%s', (_name, text) => expect(cleaned(text).touched).toBe(false));

  test.each(DOCUMENTS.map((paragraphs) => [paragraphs[0] as string, paragraphs] as const))('one paragraph a line: %s', (_name, paragraphs) => {
    expect([cleaned(paragraphs.join('\n')).touched, cleaned(paragraphs.join('\n\n')).touched, cleaned(paragraphs.map((one) => `　　${one}`).join('\n')).touched]).toEqual([false, false, false]);
  });
});
