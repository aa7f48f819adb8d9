// Fits what each feature of `suspect/injected-text` weighs (logistic regression, Newton steps) and writes injected-weights.ts.
//   node scripts/fit-injected-text.mjs [--check] FILE...     official texts, one document a file, UTF-8
// Each document is judged by counts made without it and one other; strings come from the training lists in fixtures/quality,
// and each is judged by characters counted without it and a fifth of the others. --check fits on four fifths of documents and
// strings, judges the last fifth, five times, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fitLogistic } from './injected/logistic.mjs';
import { typescriptLoader } from './load-typescript.mjs';

const STRING_FOLDS = 5;
const COPIES = 4;
const RIDGE = 10;
const SECTION = 3000;
const root = path.resolve(import.meta.dirname, '..');
const load = typescriptLoader(import.meta.url);
const { buildTables, countDocument, ownSentences, readDictionary, segment, trainingStrings } = load('../tests/character-model.ts');
const { drawing, isFound, place } = load('../tests/injected-places.ts');
const { officialProseOf } = load('../src/stripper/suspect/injected-model.ts');
const { candidatesAt } = load('../src/stripper/suspect/injected-evidence.ts');
const { repeatsOf } = load('../src/stripper/suspect/injected-repeats.ts');
const { sitesOf } = load('../src/stripper/suspect/injected-sites.ts');
const { isOfficial } = load('../src/stripper/suspect/injected-register.ts');

const check = process.argv[2] === '--check';
const dictionary = readDictionary(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const wordsOf = (clause) => segment(clause, dictionary, total);
const texts = process.argv.slice(check ? 3 : 2).map((file) => readFileSync(file, 'utf8')).filter((text) => isOfficial(text));
const own = countDocument(ownSentences(), dictionary, total);
const counts = texts.map((text) => countDocument(text, dictionary, total));
const folds = Math.ceil(texts.length / 2);
const strings = trainingStrings().map(({ words, kind }) => ({ words, kind, fold: foldOf(words) }));
const proses = Array.from({ length: folds }, (_, fold) => {
  const documents = [own, ...counts.filter((_, at) => at % folds !== fold)];
  const tables = buildTables(documents, dictionary, strings.map(({ words }) => words));
  const characters = documents.map((one) => ({ ...one, pairs: new Map(), words: new Map() }));
  const without = Array.from({ length: STRING_FOLDS }, (_, part) => buildTables(characters, dictionary, strings.filter((one) => one.fold !== part).map(({ words }) => words)).characters);
  return [...without, tables.characters].map((bytes) => officialProseOf({ gate: tables.gate, characters: bytes }, () => tables.counts));
});

const rows = [];
const describe = (text, prose, near, note) => {
  for (const stretch of sitesOf(text, prose).stretches) {
    if (!near(stretch.from, stretch.to)) continue;
    for (const one of candidatesAt(text, stretch, prose)) rows.push({ x: [...one.features, ...repeatsOf(text, one, prose)], alone: one.features.length, start: one.viewStart, end: one.viewEnd, words: text.slice(one.viewStart, one.viewEnd), ...note(one) });
  }
};
texts.forEach((text, at) => describe(text, proses[at % folds][STRING_FOLDS], () => true, () => ({ y: 0, at, fold: at % STRING_FOLDS })));
const all = proses[0][STRING_FOLDS];
for (const text of readFileSync(path.join(root, 'fixtures/quality/injected-text.clean.txt'), 'utf8').trim().split('\n')) describe(text, all, () => true, () => ({ y: 0, at: -1, fold: -1 }));
const against = rows.length;
const draw = drawing(99);
const long = texts.map((text, at) => [text, at]).filter(([text]) => text.length > 10000);
const cases = [];
for (const { words, kind, fold } of strings) for (let copy = 0; copy < COPIES; copy++) {
  const [text, at] = long[Math.floor(draw() * long.length)];
  const from = Math.floor(draw() * (text.length - SECTION));
  const placed = place(text.slice(from, from + SECTION), words, kind, draw, wordsOf);
  const id = cases.push({ words, kind, spans: placed.spans, found: -99 }) - 1;
  const touches = (start, end) => placed.spans.some(([a, b]) => start < b + 3 && end > a - 3);
  describe(placed.text, proses[at % folds][fold], touches, ({ viewStart, viewEnd }) => ({ y: placed.spans.some(([a, b]) => a === viewStart && b === viewEnd) ? 1 : -1, hit: isFound(placed.spans, [[viewStart, viewEnd]]), id, fold }));
}
const learn = rows.filter(({ y }) => y >= 0);
console.log(`${texts.length} documents, ${against} against, ${learn.length - against} for, ${learn[0].x.length} features`);
const value = ({ bias, weights }, x) => x.reduce((sum, one, at) => sum + one * weights[at], bias);
if (check) {
  for (let fold = 0; fold < STRING_FOLDS; fold++) {
    const model = fit(learn.filter((one) => one.fold !== fold).map(({ x, y }) => [x, y]));
    for (const one of rows) if (one.fold === fold) one.score = value(model, one.x);
  }
  report();
} else {
  const model = fit(learn.map(({ x, y }) => [x, y]));
  for (const one of rows) one.score = value(model, one.x);
  report();
  const alone = rows[0].alone;
  const most = rows.filter(({ y }) => y === 1).map(({ x }) => x.slice(alone).reduce((sum, one, at) => sum + one * model.weights[alone + at], 0)).sort((a, b) => b - a);
  const round = (number) => Number(number.toFixed(3));
  writeFileSync(path.join(root, 'src/stripper/suspect/injected-weights.ts'), `/** What each feature of a candidate weighs, in the order of injected-evidence.ts, then of injected-repeats.ts. Written by scripts/fit-injected-text.mjs: do not edit. */
export const BIAS = ${round(model.bias)};
export const WEIGHTS: readonly number[] = [${model.weights.slice(0, alone).map(round).join(', ')}];
export const REPEATS: readonly number[] = [${model.weights.slice(alone).map(round).join(', ')}];
/** What repeats add at most to a string of the training lists. */
export const MOST_BY_REPEATS = ${round(most[0])};
`);
}

/** False reports at each score, and what is found above it. */
function report() {
  const kept = [];
  for (const one of rows.filter(({ y, at }) => y === 0 && at >= 0).sort((a, b) => b.score - a.score)) {
    if (kept.length >= 40) break;
    if (!kept.some((other) => other.at === one.at && one.start < other.end && other.start < one.end)) kept.push(one);
  }
  for (const one of cases) one.found = -99;
  for (const { hit, id, score } of rows) if (hit) cases[id].found = Math.max(cases[id].found, score);
  console.log(kept.slice(0, 30).map(({ words, score, at }) => `${words} ${score.toFixed(1)} (${at})`).join(', '));
  const share = (some, least) => `${((100 * some.filter(({ found }) => found > least).length) / some.length).toFixed(1)} %`;
  for (const most of [3, 6, 10, 30]) {
    const least = kept[most]?.score ?? 0;
    const of = (kind, once) => share(cases.filter((one) => one.kind === kind && (once === undefined || (one.spans.length === 1) === once)), least);
    console.log(`at ${most} false reports (${least.toFixed(2)}): all ${share(cases, least)}, marks ${of('mark')} (once ${of('mark', true)}), brands ${of('brand')} (once ${of('brand', true)})`);
  }
}

function foldOf(words) {
  let hash = 7;
  for (const one of words) hash = (Math.imul(hash, 31) + one.charCodeAt(0)) >>> 0;
  return hash % STRING_FOLDS;
}

function fit(cases) {
  return fitLogistic(cases, RIDGE);
}
