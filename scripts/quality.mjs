// Prints precision and recall of every heuristic on its case lists, with counts and 95 % Wilson bounds. Reads the sources, so no build is needed.
// `npm run quality -- PART` measures only the part of that name (lines, structure, …), or prints the heuristics whose name holds PART.
// `npm run quality -- --accept` writes the floors of the wild sets and the tables of docs/quality.md, and refuses to lower a floor.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';

const load = typescriptLoader(import.meta.url);
const { measures } = load('../tests/quality/measures.ts');
const { wilson } = load('../tests/quality/wilson.ts');

const percent = (share) => `${(share * 100).toFixed(2)} %`;

/** A share with its counts and bounds, or a dash where nothing was to be found. */
function shareOf(right, of) {
  if (of === 0) return '–'.padEnd(44);
  const { low, high } = wilson(right, of);
  return `${percent(right / of).padStart(9)}  ${`${right}/${of}`.padStart(11)}  [${percent(low)} – ${percent(high)}]`.padEnd(44);
}

const root = path.resolve(import.meta.dirname, '..');

function accept() {
  const { SETS } = load('../tests/quality/wild/cases.ts');
  for (const set of SETS) acceptSet(set);
}

function acceptSet(set) {
  const { classFigures, judged } = load('../tests/quality/wild/figures.ts');
  const { classFloors, digestOf, failuresOf, fallsOf } = load('../tests/quality/wild/floors.ts');
  const { tableOf, withTable } = load('../tests/quality/wild/page.ts');
  const { wildCases } = load('../tests/quality/wild/cases.ts');
  const floorsFile = path.join(root, `fixtures/quality/${set}-floors.json`);
  const pageFile = path.join(root, 'docs/quality.md');
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const cases = wildCases(set);
  const all = judged(cases);
  const figures = classFigures(all);
  const falls = fallsOf(figures, floors.classes);
  if (falls.length > 0) {
    console.error(`quality: these figures of ${set} are below their floors; mend the rule, or lower the floor by hand and say why:\n  ${falls.join('\n  ')}`);
    process.exitCode = 1;
    return;
  }
  const next = { ...floors, digest: digestOf(cases), classes: classFloors(figures), knownFailures: failuresOf(all) };
  const list = (rows) => (rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`);
  const floorRows = Object.entries(next.classes).map(([name, floor]) => `    ${JSON.stringify(name)}: ${JSON.stringify(floor)}`).join(',\n');
  writeFileSync(floorsFile, `{\n  "comment": ${JSON.stringify(next.comment)},\n  "digest": "${next.digest}",\n  "firstRun": ${list(next.firstRun)},\n  "classes": {\n${floorRows}\n  },\n  "knownFailures": ${list(next.knownFailures)}\n}\n`);
  writeFileSync(pageFile, withTable(readFileSync(pageFile, 'utf8'), set, tableOf(figures, next.firstRun)));
  console.log(`quality: ${set}: ${cases.length} cases, ${next.knownFailures.length} known failures`);
}

function print(part) {
  // The name of a measure takes that one alone; anything else is looked for in the names of all heuristics.
  const figures = part in measures ? measures[part]() : Object.values(measures).flatMap((measure) => measure()).filter(({ heuristic }) => heuristic.includes(part));
  const width = Math.max(...figures.map(({ list }) => list.length)) + 2;

  let last = '';
  for (const { heuristic, list, found, of, wrong, kept, untouched = kept - wrong } of figures) {
    if (heuristic !== last) console.log(`\n${heuristic}\n  ${'list'.padEnd(width)}${'recall'.padEnd(46)}${'precision'.padEnd(46)}left alone that had to be`);
    last = heuristic;
    console.log(`  ${list.padEnd(width)}${shareOf(found, of)}  ${shareOf(found, found + wrong)}  ${kept === 0 ? "–" : `${untouched}/${kept}`}`);
  }
}

if (process.argv[2] === '--accept') accept();
else print(process.argv[2] ?? '');
