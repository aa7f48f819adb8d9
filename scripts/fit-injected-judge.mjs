// Fits the judge of spans in any text (injected-judge.ts) and writes injected-judge-weights.ts.
//   node scripts/fit-injected-judge.mjs [--check]
// Clean texts and strings come from fixtures/quality: from every set of clean texts one half, from the lists those whose
// characters are not counted in the tables. --check fits, says what the other half of the clean texts gives at each score
// and what is found in it, and writes nothing. Nothing held out in fixtures/quality/injected-short is read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fitLogistic } from './injected/logistic.mjs';
import { fitNetwork } from './injected/network.mjs';
import { typescriptLoader } from './load-typescript.mjs';

const SEED = 77;
const COPIES = 12;
const MOST_TIMES = 2;
const SHORTEST = 60;
const LONGEST_STRETCH = 60;
/** Where the level of the first border stands among the features. */
const ENTRY = 22;
const NETWORK = { hidden: 24, rounds: 25, decay: 3e-4 };
const root = path.resolve(import.meta.dirname, '..');
const quality = path.join(root, 'fixtures/quality');
const load = typescriptLoader(import.meta.url);
const { readDictionary, segment } = load('../tests/character-model.ts');
const { drawing, isFound, place } = load('../tests/injected-places.ts');
const { casesOf, piecesOf } = load('../tests/quality/injected-short.ts');
const { officialProse } = load('../src/stripper/suspect/injected-model.ts');
const { AROUND_STRETCH, candidatesAt, LEVELS } = load('../src/stripper/suspect/injected-evidence.ts');
const { repeatsOf } = load('../src/stripper/suspect/injected-repeats.ts');
const { PairPlaces } = load('../src/stripper/suspect/pair-places.ts');
const { sitesOf } = load('../src/stripper/suspect/injected-sites.ts');
const { surroundingsOf, surroundingsOfText } = load('../src/stripper/suspect/injected-surroundings.ts');
const { glanced, LEAST_FIRST, LEAST_GLANCE } = load('../src/stripper/suspect/injected-judge.ts');
const { cleanerOf } = load('../src/clean.ts');

const prose = officialProse();
const dictionary = readDictionary(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const wordsOf = (clause) => segment(clause, dictionary, total);

const read = (...names) => readFileSync(path.join(quality, ...names), 'utf8');
const folders = (pattern) => readdirSync(quality).filter((name) => pattern.test(name)).sort();
const textsOf = (folder) => readdirSync(path.join(quality, folder)).filter((name) => name.endsWith('.txt')).sort();
/** Texts of one half: of small sets every second text, of the clean documents the first three sets. */
function textsOfHalf(half) {
  const every = (texts) => texts.filter((_, at) => at % 2 === half);
  const documents = folders(/^clean(?:-\d)?$/).filter((_, at) => at < 3 === (half === 0)).flatMap((folder) => textsOf(folder).map((name) => read(folder, name)));
  const party = every(folders(/^party-d\.(?:held-out-\d+|documents-5)\.mixed/).flatMap((name) => read(name).split(/^=== .*\n/m).slice(1).map((text) => text.replaceAll('D', '党'))));
  // What is marked as noise is taken out; two files are of strings that were put in.
  const wild = folders(/^wild(?:-\d+)?$/).flatMap((folder) => textsOf(folder).filter((name) => !/^(?:injected|brand-swap)/.test(name)).flatMap((name) => read(folder, name).split(/^=[+-] .*\n/m).slice(1)));
  const layouts = every(folders(/^documents$/).flatMap((folder) => readdirSync(path.join(quality, folder)).filter((name) => !/[.]|README/.test(name)).sort().flatMap((set) => textsOf(`${folder}/${set}`).map((name) => cleaned(path.join(quality, folder, set, name))))));
  return { documents: [...documents, ...party, ...layouts], wild: every(wild.map((text) => text.replace(/⟦[^⟦⟧]*⟧/g, '')).filter((text) => text.length > SHORTEST)) };
}
const clean = cleanerOf({ ledger: 'none' });
function cleaned(file) {
  return clean(readFileSync(file), { path: path.basename(file) }).text ?? '';
}

/** Numbers of each candidate of a text. */
function rowsOf(text) {
  const { stretches } = sitesOf(text, prose);
  const pairs = new PairPlaces(text, stretches, AROUND_STRETCH);
  const whole = surroundingsOfText(text, stretches);
  return stretches.filter(({ from, to }) => to - from <= LONGEST_STRETCH).flatMap((stretch) =>
    candidatesAt(text, stretch, prose).map((one) => ({ start: one.viewStart, end: one.viewEnd, of: stretch.from, seen: [...glanced(text, glimpseOf(one), prose)], alone: one.features, x: [...one.features, ...repeatsOf(text, one, prose, pairs), ...surroundingsOf(text, one, stretch, whole, prose)] })),
  );
}

/** Levels of the borders stand among the features, one number for each level. */
const glimpseOf = ({ viewStart, viewEnd, features, doubt }) => ({ viewStart, viewEnd, doubt, entry: features.indexOf(1, ENTRY) - ENTRY, exit: features.indexOf(1, ENTRY + LEVELS) - ENTRY - LEVELS });

const strings = [['injected-text.blind-3-', quality], ['injected-text.blind-4-', quality], ['train-', path.join(quality, 'injected-short')]].flatMap(([name, folder]) =>
  ['mark', 'brand'].flatMap((kind) => readFileSync(path.join(folder, `${name}${kind}s.txt`), 'utf8').trim().split('\n').map((words) => ({ words, kind }))),
);

/** Candidates that touch a string, in copies of each. */
function placedIn(hosts, copies, draw) {
  const placed = [];
  for (const { words, kind } of strings) for (let copy = 0; copy < copies; copy++) {
    const { text, spans } = place(hosts[Math.floor(draw() * hosts.length)], words, kind === 'mark' && copy % 2 === 0 ? 'between' : kind, draw, wordsOf, MOST_TIMES);
    placed.push({ kind, spans, rows: rowsOf(text).filter(({ start, end }) => spans.some(([a, b]) => start < b + AROUND_STRETCH && end > a - AROUND_STRETCH)) });
  }
  return placed;
}

const draw = drawing(SEED);
const learned = textsOfHalf(0);
const train = casesOf('train').map((one) => one.clean);
const against = [...learned.documents, ...learned.wild, ...train].flatMap(rowsOf);
const placed = placedIn([...learned.documents, ...learned.wild, ...train].flatMap((text) => (text.length < 1500 ? [text] : piecesOf(text))).filter((text) => text.length > 150), COPIES, draw);
const right = placed.flatMap(({ spans, rows }) => rows.filter(({ start, end }) => spans.some(([a, b]) => a === start && b === end)));
console.log(`${against.length} candidates against, ${right.length} for`);

const fit = (numbersOf) => fitLogistic([...against.map((row) => [numbersOf(row), 0]), ...right.map((row) => [numbersOf(row), 1])], 10);
const [glance, first] = [fit(({ seen }) => seen), fit(({ alone }) => alone)];
const valueOf = ({ weights, bias }, x) => x.reduce((sum, one, at) => sum + one * weights[at], bias);
const passes = ({ seen, alone }) => valueOf(glance, seen) > LEAST_GLANCE && valueOf(first, alone) > LEAST_FIRST;
const shareOf = (rows) => (rows.filter(({ seen }) => valueOf(glance, seen) > LEAST_GLANCE).length / rows.length).toFixed(3);
console.log(`at a glance ${shareOf(against)} of those against pass, ${shareOf(right)} of those for`);
const cases = [...against.filter(passes).map(({ x }) => [x, 0]), ...right.filter(passes).map(({ x }) => [x, 1])];
console.log(`${cases.length} pass both looks`);
const network = fitNetwork(cases, { ...NETWORK, draw });
const judge = (x) => network.units.reduce((sum, unit) => sum + unit.worth * leaky(unit.weights.reduce((all, one, at) => all + one * x[at], unit.bias)), network.bias);
const leaky = (value) => (value > 0 ? value : 0.01 * value);
report();
if (!process.argv.includes('--check')) write();

/** The likeliest of each stretch. */
function bestOf(rows) {
  const best = new Map();
  for (const row of rows.filter(passes)) {
    const score = judge(row.x);
    if (score > (best.get(row.of)?.score ?? -Infinity)) best.set(row.of, { ...row, score });
  }
  return [...best.values()];
}

function report() {
  const other = textsOfHalf(1);
  const [documents, wild] = [other.documents, other.wild].map((texts) => texts.flatMap((text) => bestOf(rowsOf(text)).map(({ score }) => score)));
  const found = placedIn(other.documents.flatMap((text) => (text.length < 1500 ? [text] : piecesOf(text))).filter((text) => text.length > 150), 2, draw).map(({ kind, spans, rows }) => ({ kind, score: Math.max(-99, ...bestOf(rows).filter(({ start, end }) => isFound(spans, [[start, end]])).map(({ score }) => score)) }));
  const byHand = casesOf('train').map(({ text, span }) => Math.max(-99, ...bestOf(rowsOf(text)).filter(({ start, end }) => isFound([span], [[start, end]])).map(({ score }) => score)));
  console.log(`the other half: ${other.documents.length} documents, ${other.wild.length} wild texts; strings are those learned from, in unseen texts`);
  for (const least of [2, 2.5, 3, 3.5, 4, 4.5, 5, 6]) {
    const above = (scores) => scores.filter((score) => score >= least).length;
    const share = (kind) => { const some = found.filter((one) => one.kind === kind); return `${above(some.map(({ score }) => score))}/${some.length}`; };
    console.log(`${least}: reports ${above(documents)} and ${above(wild)}; marks ${share('mark')}, brands ${share('brand')}, by hand ${above(byHand)}/${byHand.length}`);
  }
}

function write() {
  const round = (value) => Number(value.toPrecision(4));
  const list = (values) => `[${values.map(round).join(', ')}]`;
  writeFileSync(path.join(root, 'src/stripper/suspect/injected-judge-weights.ts'), `// Written by scripts/fit-injected-judge.mjs: do not edit.
/** Of the glance: weights in the order of injected-judge.ts. */
export const GLANCE_BIAS = ${round(glance.bias)};
export const GLANCE: readonly number[] = ${list(glance.weights)};
/** Of the first look: weights in the order of injected-evidence.ts. */
export const FIRST_BIAS = ${round(first.bias)};
export const FIRST: readonly number[] = ${list(first.weights)};
export const JUDGE_BIAS = ${round(network.bias)};
/** Units of the network: weights in the order of injected-evidence.ts, injected-repeats.ts and injected-surroundings.ts. */
export const JUDGE: readonly { readonly bias: number; readonly worth: number; readonly weights: readonly number[] }[] = [
${network.units.map((unit) => `  { bias: ${round(unit.bias)}, worth: ${round(unit.worth)}, weights: ${list(unit.weights)} },`).join('\n')}
];
`);
}
