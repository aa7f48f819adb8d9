import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { judge, NEAR, type PageGold } from './page-expectations';

/** What `floors.json` of a set holds; `first` stands beside it and is only told. */
interface Floors {
  readonly pages: number;
  readonly documents: number;
  readonly expectations: number;
  readonly f1: number;
  readonly near: number;
  readonly held: number;
  /** By page, with the reason. */
  readonly missed: Readonly<Record<string, { readonly what: readonly string[]; readonly why: string }>>;
}

/** Tests of a set of pages that were written, with all that is expected of each, before the tool was run on them. */
export function testSet(set: string): void {
  const folder = join(__dirname, '..', 'fixtures', 'pages', set);
  const { floors } = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8')) as { readonly floors: Floors };
  const names = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -'.html'.length));
  const judged = names.map((name) => ({ name, ...judge(`${name}.html`, readFileSync(join(folder, `${name}.html`)), JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as PageGold) }));

  test.each(judged)('$name misses nothing new', ({ name, missed }) => {
    expect(missed).toEqual(floors.missed[name]?.what ?? []);
  });

  test('the figures stand as they are told', () => {
    const scores = judged.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
    const held = judged.reduce((sum, one) => sum + one.held, 0);
    const figures = { pages: judged.length, documents: scores.length, expectations: held + judged.reduce((sum, { missed }) => sum + missed.length, 0), f1: Math.round((scores.reduce((sum, one) => sum + one, 0) / scores.length) * 10_000) / 10_000, near: scores.filter((one) => one >= NEAR).length, held };
    if (process.env['PAGES_REPORT'] !== undefined) process.stderr.write(`${JSON.stringify({ ...figures, missed: judged.filter(({ missed }) => missed.length > 0).map(({ name, missed, f1 }) => [name, missed, f1]) })}\n`);
    expect([figures.pages, figures.documents, figures.expectations]).toEqual([floors.pages, floors.documents, floors.expectations]);
    expect(figures.f1).toBeGreaterThanOrEqual(floors.f1);
    expect(figures.near).toBeGreaterThanOrEqual(floors.near);
    expect(figures.held).toBeGreaterThanOrEqual(floors.held);
  });
}
