// Fits what each feature of a line weighs for being the title of its text (softmax over the lines of a head) and writes title-weights.ts.
//   node scripts/fit-titles.mjs              from the heads of fixtures/titles; how well each writer's are read without them, in held-out.json there
//   node scripts/fit-titles.mjs --check      says whether weights and figures of the package are those
// Nothing that the sets of fixtures/quality test is read.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';
import { fitTitles, headsOf } from './titles/fit.mjs';
import { heldOut } from './titles/held-out.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'fixtures/titles');
const load = typescriptLoader(import.meta.url);
const features = load('../src/splitter/head/title/title-features.ts');
const writers = readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort().map((name) => [path.parse(name).name, headsOf(path.join(folder, name))]);
const heads = writers.flatMap(([, of]) => of);
console.log(`titles: ${heads.length} heads, ${heads.filter(({ title }) => title < 0).length} without a title`);

const { weights, unit, none } = fitTitles(heads, features);
settle('src/splitter/head/title/title-weights.ts', `import type { PackedTitleWeights } from './title-model';

// Written by scripts/fit-titles.mjs: do not edit.
export const TITLES: PackedTitleWeights = {
  unit: ${unit},
  none: ${none},
  weights:
    '${Buffer.from(weights.buffer).toString('base64')}',
};
`);
const figures = heldOut(writers, features, load('../src/splitter/head/title/chosen-title.ts').chosenTitle);
console.log(`titles: of heads by writers that were not read, ${figures.all.byRules} right by rules alone, ${figures.all.byModel} with the model`);
settle('fixtures/titles/held-out.json', `${JSON.stringify(figures, null, 2)}\n`);

/** Writes a file, or says that it is not what it should be. */
function settle(name, content) {
  const file = path.join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`titles: ${name} is not what these heads give; run node scripts/fit-titles.mjs and commit it`);
    process.exitCode = 1;
  }
}
