// `node bench/pages/floors.mjs`: writes tests/page-floors.json from the built tool, for when a change is meant to move the floors. Look at the difference before it goes in.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { digestOf, generatePages } from './generate.mjs';
import { FIELDS, oursOf } from './ours.mjs';
import { bodyScore, same } from './score.cjs';

const { cleanerOf } = createRequire(import.meta.url)('../../dist/index.js');
const clean = cleanerOf();
const pages = generatePages();
const layouts = {};
for (const page of pages) {
  const ours = oursOf(clean, page);
  const floor = (layouts[page.layout] ??= { f1: 0, worst: 1, exact: Object.fromEntries(FIELDS.map((field) => [field, 0])) });
  const score = bodyScore(page.right, ours.text);
  floor.f1 += score;
  floor.worst = Math.min(floor.worst, score);
  for (const field of FIELDS) floor.exact[field] += Number(same(page.right[field], ours[field]));
}
// Rounded down, so that the floor is never above what was measured.
const down = (value) => Math.floor(value * 1000) / 1000;
for (const floor of Object.values(layouts)) Object.assign(floor, { f1: down(floor.f1 / (pages.length / Object.keys(layouts).length)), worst: down(floor.worst) });
writeFileSync(path.join(import.meta.dirname, '..', '..', 'tests', 'page-floors.json'), `${JSON.stringify({ digest: digestOf(pages), layouts }, null, 2)}\n`);
