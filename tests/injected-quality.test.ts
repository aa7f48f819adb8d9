import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { viewOf } from '../src/ledger/view';
import { injectedText } from '../src/stripper/suspect/injected-text';
import floors from '../fixtures/quality/injected-text-floors.json';

/*
 * How many watermarks and brands are found when each is put at one place, drawn without chance, of a clause in a report.
 * `held-out` was written by the same hand before the table of foreign words; nothing was added to the table for its misses. The counts are floors.
 */

const folder = join(__dirname, '../fixtures');
const real = join(__dirname, '../../shared/real');
const lists = Object.entries(floors.lists);
const wordsOf = (file: string): string[] => readFileSync(join(folder, 'quality', file), 'utf8').split('\n').filter((line) => line !== '');
const spansOf = (text: string): (readonly [number, number])[] => [...injectedText.find(viewOf(text), { script: 'auto', kind: 'text' })].map(({ viewStart, viewEnd }) => [viewStart, viewEnd] as const);

// Matches a place inside a clause or at its end:  加强|管理   落实|， . Trap: the first character of a clause has no clause before it.
const PLACE = /(?<=[一-鿿]{2})(?=[一-鿿，。；])/g;

function missedIn(texts: readonly string[], file: string): string[] {
  const places = texts.map((text) => [...text.matchAll(PLACE)].map(({ index }) => index));
  return wordsOf(file).filter((word, order) => {
    const which = order % texts.length;
    const text = texts[which] ?? '';
    const own = places[which] ?? [];
    // 7919 is prime: the places wander over the whole text.
    const at = own[((order + 1) * 7919) % own.length] ?? 0;
    return !spansOf(text.slice(0, at) + word + text.slice(at)).some(([start, end]) => start < at + word.length && end > at);
  });
}

describe('own report', () => {
  const text = readFileSync(join(folder, 'downloads/云溪县2023年法治政府建设情况报告.txt'), 'utf8');

  test('is clean itself', () => expect(spansOf(text)).toEqual([]));

  test.each(lists)('%s', (file, { cases, found }) => {
    const words = wordsOf(file);
    expect([words.length, new Set(words).size]).toEqual([cases, cases]);
    const missed = missedIn([text], file);
    expect(cases - missed.length).toBeGreaterThanOrEqual(found);
  });
});

if (!existsSync(real)) console.warn('!! injected text: ../shared/real is not there, real documents were NOT measured.');

(existsSync(real) ? describe : describe.skip)('real documents', () => {
  const filesIn = (group: string): string[] => readdirSync(join(real, group, 'raw')).map((name) => join(real, group, 'raw', name));
  const textOf = (file: string): string => {
    const record = clean(readFileSync(file), { ledger: 'none' }, { path: file });
    return isReport(record) ? record.text ?? '' : '';
  };
  const groups = existsSync(real) ? readdirSync(real) : [];
  const texts = groups.map((group) => filesIn(group).map(textOf));

  test(`at most ${floors.real.falseReports} false reports`, () => {
    const wrong = texts.flat().flatMap((text) => spansOf(text).map(([start, end]) => text.slice(start, end)));
    if (wrong.length > floors.real.falseReports) expect(wrong).toEqual([]);
    expect(texts.flat().length).toBeGreaterThan(40);
  });

  test.each(Object.entries(floors.real.found))('%s', (file, found) => {
    const reports = texts.filter((_, at) => /provincial|gwr|district/.test(groups[at] ?? '')).flat();
    expect(wordsOf(file).length - missedIn(reports, file).length).toBeGreaterThanOrEqual(found);
  });
});
