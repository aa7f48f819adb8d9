import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { officialProse, officialProseOf, type OfficialProse } from '../src/stripper/suspect/injected-model';
import { searchInjected } from '../src/stripper/suspect/injected-search';
import floors from '../fixtures/quality/injected-text-floors.json';
import { buildTables, countDocument, ownSentences, readDictionary, segment, TRAINING, trainingStrings } from './character-model';
import { drawing, isFound, place } from './injected-places';

/*
 * How many watermarks and brands are found when each is put into a report at one to four places drawn by a fixed seed, and
 * what is reported of texts that hold none. A real report is judged by counts made without it and its neighbours.
 * `blind` lists were written before the detector (the first) and after its words (the second) and are no source of either;
 * docs/decisions/0020 keeps the figures of their first runs. All counts are floors.
 */

const folder = join(__dirname, '../fixtures');
const real = join(__dirname, '../../shared/real');
const SEED = 20261128;
/** Strings are put into a section of a report: what stands farther off changes nothing but the time. */
const SECTION = 3000;
const linesOf = (file: string): string[] => readFileSync(join(folder, 'quality', file), 'utf8').split('\n').filter((line) => line !== '');
const dictionary = readDictionary(require.resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const wordsOf = (clause: string): string[] => segment(clause, dictionary, total);

interface Judged {
  readonly text: string;
  readonly prose: OfficialProse;
}

const reportsOf = ({ text, prose }: Judged): (readonly [number, number])[] => searchInjected(text, () => prose).map(({ viewStart, viewEnd }) => [viewStart, viewEnd] as const);

function foundIn(reports: readonly Judged[], file: string): number {
  const draw = drawing(SEED);
  return linesOf(file).filter((words) => {
    const judged = reports[Math.floor(draw() * reports.length)] as Judged;
    const from = Math.floor(draw() * Math.max(1, judged.text.length - SECTION));
    const placed = place(judged.text.slice(from, from + SECTION), words, file.includes('brands') ? 'brand' : 'mark', draw, wordsOf);
    return isFound(placed.spans, reportsOf({ text: placed.text, prose: judged.prose }));
  }).length;
}

describe('texts without injected words', () => {
  /** Lines are too short to show that they speak officially, so each is read in such company. */
  const COMPANY = '\n加强建设工作，推进发展服务管理，完善制度机制，落实组织政府依法经济人民。';

  test.each(Object.entries(floors.clean))('%s: at most %d reports', (file, most) => {
    const wrong = linesOf(file).flatMap((line) => reportsOf({ text: line + COMPANY, prose: officialProse() }).map(([start, end]) => `${line.slice(start - 4, start)}[${line.slice(start, end)}]`));
    if (wrong.length > most) expect(wrong).toEqual([]);
  });

  test('an own report', () => {
    expect(reportsOf({ text: readFileSync(join(folder, 'downloads/云溪县2023年法治政府建设情况报告.txt'), 'utf8'), prose: officialProse() })).toEqual([]);
  });
});

describe('lists', () => {
  test('no string of the list that nobody had seen stands in a list that was learned from', () => {
    const learned = new Set(TRAINING.flatMap(([file]) => linesOf(file)));
    expect(Object.keys(floors.found).filter((file) => file.includes('blind-3')).flatMap(linesOf).filter((words) => learned.has(words))).toEqual([]);
  });

  test.each(Object.entries(floors.found))('%s in an own report', (file, { cases, inOwn }) => {
    const text = readFileSync(join(folder, 'downloads/云溪县2023年法治政府建设情况报告.txt'), 'utf8');
    expect(linesOf(file)).toHaveLength(cases);
    expect(foundIn([{ text, prose: officialProse() }], file)).toBeGreaterThanOrEqual(inOwn);
  });
});

if (!existsSync(real)) console.warn('!! injected text: ../shared/real is not there, real documents were NOT measured.');

(existsSync(real) ? describe : describe.skip)('real documents', () => {
  const FOLDS = 12;
  const groups = existsSync(real) ? readdirSync(real).sort() : [];
  const documents = groups.flatMap((group) =>
    readdirSync(join(real, group, 'raw')).sort().map((name) => {
      const file = join(real, group, 'raw', name);
      const record = clean(readFileSync(file), { ledger: 'none' }, { path: file });
      return { group, text: isReport(record) ? (record.text ?? '') : '' };
    }),
  );
  const counts = documents.map(({ text }) => countDocument(text, dictionary, total));
  const own = countDocument(ownSentences(), dictionary, total);
  const known = trainingStrings().map(({ words }) => words);
  const proses = Array.from({ length: documents.length === 0 ? 0 : FOLDS }, (_, fold) => {
    const tables = buildTables([own, ...counts.filter((_, at) => documents[at]?.group !== 'web-html' && at % FOLDS !== fold)], dictionary, known);
    return officialProseOf(tables, () => tables.counts);
  });
  const judged = documents.map(({ text }, at) => ({ text, prose: proses[at % FOLDS] as OfficialProse }));

  test(`at most ${floors.real.falseReports} false reports`, () => {
    expect(judged.length).toBeGreaterThan(40);
    const wrong = judged.flatMap((one) => reportsOf(one).map(([start, end]) => `${one.text.slice(start - 6, start)}[${one.text.slice(start, end)}]`));
    if (wrong.length > floors.real.falseReports) expect(wrong).toEqual([]);
  });

  test.each(Object.entries(floors.found))('%s', (file, { inReal }) => {
    const reports = judged.filter((_, at) => /provincial|gwr|district/.test(documents[at]?.group ?? ''));
    expect(foundIn(reports, file)).toBeGreaterThanOrEqual(inReal);
  });
});
