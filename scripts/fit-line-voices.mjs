// Fits what each feature of a line weighs for its voice (logistic regression, stochastic gradient) and writes voice-weights.ts.
//   node scripts/fit-line-voices.mjs            from the lines of fixtures/voices
//   node scripts/fit-line-voices.mjs --check    says whether the weights of the package are those
// Nothing that the sets of fixtures/quality test is read.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';
import { fitVoice, linesOfGrammar, trainingLines } from './voices/fit.mjs';

const MADE = { lines: 5000, sentences: 2000 };
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'src/stripper/voice/voice-weights.ts');
const load = typescriptLoader(import.meta.url);
const features = load('../src/stripper/voice/voice-features.ts');
const { foldWidth } = load('../src/lexicon/folded-text.ts');

const rows = [...trainingLines(path.join(root, 'fixtures/voices'), foldWidth), ...linesOfGrammar(MADE, foldWidth)];
const tables = ['seller', 'page'].map((voice) => {
  const { weights, unit, bias } = fitVoice(voice, rows, features);
  return `export const ${voice.toUpperCase()}: PackedWeights = {\n  unit: ${unit},\n  bias: ${bias},\n  weights:\n    '${Buffer.from(weights.buffer).toString('base64')}',\n};\n`;
});
const text = `import type { PackedWeights } from './voice-model';

// Written by scripts/fit-line-voices.mjs: do not edit.
${tables.join('\n')}`;
const count = (wanted) => rows.filter(({ voice }) => voice === wanted).length;
console.log(`voices: lines of sellers ${count('seller')}, of pages ${count('page')}, of documents ${count('document')}`);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('voices: src/stripper/voice/voice-weights.ts is not what these lines give; run node scripts/fit-line-voices.mjs and commit it');
  process.exitCode = 1;
}
