import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport, verify, type Report } from '../src/index';

/*
 * The generated pages of bench/pages, read by the whole pipeline. Floors are per layout and written by `node bench/pages/floors.mjs` alone:
 * a change that lowers one fails here, and raising them shows in the difference.
 */
interface Right {
  readonly bodies: readonly string[];
  readonly title: string;
  readonly date: string | null;
  readonly publishedAt: string | null;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly source: string | null;
}
interface Floor {
  readonly f1: number;
  readonly worst: number;
  readonly exact: Readonly<Record<Exclude<keyof Right, 'bodies'>, number>>;
}

const root = join(__dirname, '..');
const { bodyScore, same } = require('../bench/pages/score.cjs') as { bodyScore(right: Right, got: string): number; same(right: string | null, got: string | null): boolean };
const generated = execFileSync(process.execPath, [join(root, 'bench/pages/generate.mjs'), '--json'], { encoding: 'utf8', maxBuffer: 1 << 27 });
const { digest, pages } = JSON.parse(generated) as { digest: string; pages: { name: string; layout: string; encoding: string; bytes: string; right: Right }[] };
const layouts = [...new Set(pages.map(({ layout }) => layout))];

const floorsAt = join(__dirname, 'page-floors.json');
const floors = existsSync(floorsAt) ? (JSON.parse(readFileSync(floorsAt, 'utf8')) as { digest: string; layouts: Record<string, Floor> }) : null;
if (floors === null) console.warn('SKIPPED: no floors for web pages yet. Write tests/page-floors.json with `npm run build && node bench/pages/floors.mjs`.');

const reportOf = (bytes: string, name: string): Report => {
  const record = clean(Buffer.from(bytes, 'base64'), {}, { path: name });
  if (!isReport(record)) throw new Error(`${name}: ${record.error.message}`);
  return record;
};

test('there are at least 120 pages in 12 layouts', () => {
  expect(layouts).toHaveLength(12);
  expect(pages.length).toBeGreaterThanOrEqual(120);
});

(floors === null ? describe.skip : describe)('floors', () => {
  test('are of these pages', () => {
    expect(floors?.digest).toBe(digest);
    expect(Object.keys(floors?.layouts ?? {})).toEqual(layouts);
  });

  test.each(layouts)('%s', (layout) => {
    const floor = floors?.layouts[layout];
    if (floor === undefined) throw new Error(`no floor for ${layout}`);
    const mine = pages.filter((page) => page.layout === layout);
    const scores: number[] = [];
    const exact = { title: 0, date: 0, publishedAt: 0, documentNumber: 0, issuer: 0, source: 0 };
    for (const { name, encoding, bytes, right } of mine) {
      const report = reportOf(bytes, name);
      expect([name, report.source.encoding]).toEqual([name, encoding]);
      expect([name, report.text.length > 0]).toEqual([name, true]);
      expect([name, verify(report)]).toEqual([name, []]);
      const again = clean(report.text);
      expect([name, isReport(again) && again.text === report.text]).toEqual([name, true]);
      scores.push(bodyScore(right, report.text));
      const { title, date, publishedAt, documentNumber, issuer, origin } = report.metadata;
      const got = { title, date, publishedAt, documentNumber, issuer, source: origin };
      for (const field of Object.keys(exact) as (keyof typeof exact)[]) exact[field] += Number(same(right[field], got[field]));
    }
    const lower = (Object.keys(exact) as (keyof typeof exact)[]).filter((field) => exact[field] < floor.exact[field]);
    expect(lower.map((field) => `${field}: ${exact[field]} of ${mine.length}, floor ${floor.exact[field]}`)).toEqual([]);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(floor.f1);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(floor.worst);
  });
});
