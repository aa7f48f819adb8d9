// Fits what each feature of `suspect/injected-text` weighs (logistic regression, Newton steps) and writes injected-weights.ts.
//   node scripts/fit-injected-text.mjs FILE...     official texts, one document a file, UTF-8
// Each document is judged by counts made without it and its seven or so neighbours; strings come from the training lists in fixtures/quality.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';

const FOLDS = 8;
const COPIES = 5;
const RIDGE = 3;
const root = path.resolve(import.meta.dirname, '..');
const load = typescriptLoader(import.meta.url);
const { buildTable, countDocument, readDictionary, segment } = load('../tests/character-model.ts');
const { drawing, place } = load('../tests/injected-places.ts');
const { officialProseOf } = load('../src/stripper/suspect/injected-model.ts');
const { candidatesAt } = load('../src/stripper/suspect/injected-evidence.ts');
const { sitesOf } = load('../src/stripper/suspect/injected-sites.ts');

const dictionary = readDictionary(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const linesOf = (file) => readFileSync(path.join(root, 'fixtures/quality', file), 'utf8').trim().split('\n');
const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const counts = texts.map((text) => countDocument(text, dictionary, total));
const proses = Array.from({ length: FOLDS }, (_, fold) => officialProseOf(buildTable(counts.filter((_, at) => at % FOLDS !== fold), dictionary)));

const rows = [];
const candidatesOf = (text, prose) => sitesOf(text).words.flatMap((site) => candidatesAt(text, site, prose));
texts.forEach((text, at) => { for (const { features } of candidatesOf(text, proses[at % FOLDS])) rows.push([features, 0]); });
const negatives = linesOf('injected-text.clean.txt');
const all = officialProseOf(buildTable(counts, dictionary));
for (const text of negatives) for (const { features } of candidatesOf(text, all)) rows.push([features, 0]);
const against = rows.length;
const draw = drawing(99);
const long = texts.map((text, at) => [text, at]).filter(([text]) => text.length > 10000);
for (const [file, kind] of [['injected-text.txt', 'mark'], ['injected-text.held-out.txt', 'mark'], ['injected-text.train-marks.txt', 'mark'], ['injected-text.train-brands.txt', 'brand']]) {
  for (const word of linesOf(file)) for (let copy = 0; copy < COPIES; copy++) {
    const [text, at] = long[Math.floor(draw() * long.length)];
    const placed = place(text, word, copy === 0 ? 'mark' : kind, draw, (clause) => segment(clause, dictionary, total));
    const [start, end] = placed.spans[0];
    const near = placed.text.slice(start - 40, end + 40);
    for (const one of candidatesOf(near, proses[at % FOLDS])) if (one.viewStart === 40 && one.viewEnd === 40 + end - start) rows.push([one.features, 1]);
  }
}
console.log(`${against} against, ${rows.length - against} for`);
const { bias, weights } = fit(rows);
const round = (value) => Number(value.toFixed(3));
writeFileSync(path.join(root, 'src/stripper/suspect/injected-weights.ts'), `/** What each feature of a candidate weighs, in the order of injected-evidence.ts. Written by scripts/fit-injected-text.mjs: do not edit. */
export const BIAS = ${round(bias)};
export const WEIGHTS: readonly number[] = [${weights.map(round).join(', ')}];
`);

function fit(cases) {
  const width = cases[0][0].length;
  const mean = Array.from({ length: width }, (_, at) => cases.reduce((sum, [x]) => sum + x[at], 0) / cases.length);
  const spread = mean.map((middle, at) => Math.sqrt(cases.reduce((sum, [x]) => sum + (x[at] - middle) ** 2, 0) / cases.length) || 1);
  const scaled = cases.map(([x, y]) => [[1, ...x.map((value, at) => (value - mean[at]) / spread[at])], y]);
  let beta = new Array(width + 1).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -RIDGE * value));
    const hessian = beta.map((_, row) => beta.map((_, column) => (row === column ? (row === 0 ? 1e-6 : RIDGE) : 0)));
    for (const [x, y] of scaled) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * beta[at], 0)));
      const w = p * (1 - p) + 1e-9;
      for (let row = 0; row < x.length; row++) {
        gradient[row] += (y - p) * x[row];
        for (let column = 0; column <= row; column++) hessian[row][column] += w * x[row] * x[column];
      }
    }
    for (let row = 0; row < beta.length; row++) for (let column = 0; column < row; column++) hessian[column][row] = hessian[row][column];
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + step[at]);
    if (Math.max(...step.map(Math.abs)) < 1e-5) break;
  }
  const weights = beta.slice(1).map((value, at) => value / spread[at]);
  return { weights, bias: beta[0] - weights.reduce((sum, value, at) => sum + value * mean[at], 0) };
}

function solve(matrix, right) {
  const rowsOf = matrix.map((row, at) => [...row, right[at]]);
  for (let pivot = 0; pivot < rowsOf.length; pivot++) {
    const best = rowsOf.slice(pivot).reduce((most, row, at) => (Math.abs(row[pivot]) > Math.abs(rowsOf[most][pivot]) ? at + pivot : most), pivot);
    [rowsOf[pivot], rowsOf[best]] = [rowsOf[best], rowsOf[pivot]];
    for (let row = 0; row < rowsOf.length; row++) {
      if (row === pivot) continue;
      const factor = rowsOf[row][pivot] / rowsOf[pivot][pivot];
      for (let column = pivot; column <= rowsOf.length; column++) rowsOf[row][column] -= factor * rowsOf[pivot][column];
    }
  }
  return rowsOf.map((row, at) => row[rowsOf.length] / row[at]);
}
