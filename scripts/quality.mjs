// Prints precision and recall of every heuristic on its case lists, with counts and 95 % Wilson bounds. Reads the sources, so no build is needed.
// `npm run quality -- PART` measures only the part of that name (lines, structure, …), or prints the heuristics whose name holds PART.
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

const part = process.argv[2] ?? '';
// The name of a measure takes that one alone; anything else is looked for in the names of all heuristics.
const figures = part in measures ? measures[part]() : Object.values(measures).flatMap((measure) => measure()).filter(({ heuristic }) => heuristic.includes(part));
const width = Math.max(...figures.map(({ list }) => list.length)) + 2;

let last = '';
for (const { heuristic, list, found, of, wrong, kept } of figures) {
  if (heuristic !== last) console.log(`\n${heuristic}\n  ${'list'.padEnd(width)}${'recall'.padEnd(46)}${'precision'.padEnd(46)}left alone that had to be`);
  last = heuristic;
  console.log(`  ${list.padEnd(width)}${shareOf(found, of)}  ${shareOf(found, found + wrong)}  ${kept - wrong}/${kept}`);
}
