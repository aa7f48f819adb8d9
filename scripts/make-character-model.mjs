// Writes the tables that `suspect/injected-text` reads: how usual pairs of characters and short words are in official Chinese.
//   node scripts/make-character-model.mjs FILE...     the texts to count, one document a file, UTF-8
// Own sentences of the fixtures are counted too. The tables hold hashes and levels only. Words of any kind come from the
// dictionary of @node-rs/jieba (MIT), characters of strings that were put in from the training lists of the fixtures.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = typescriptLoader(import.meta.url);
const { buildTables, countDocument, ownSentences, readDictionary, trainingStrings } = load('../tests/character-model.ts');

const dictionary = readDictionary(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const texts = [ownSentences(), ...process.argv.slice(2).map((file) => readFileSync(file, 'utf8'))];
const { counts, gate, characters } = buildTables(texts.map((text) => countDocument(text, dictionary, total)), dictionary, trainingStrings().map(({ words }) => words));
const base64 = (array) => Buffer.from(array.buffer).toString('base64');
const NOTE = '// Written by scripts/make-character-model.mjs: do not edit.\n';
const folder = path.join(root, 'src/stripper/suspect');
writeFileSync(path.join(folder, 'injected-counts.ts'), `${NOTE}export const COUNTS: string =\n  '${base64(counts)}';\n`);
writeFileSync(path.join(folder, 'injected-characters.ts'), `${NOTE}export const GATE: string =\n  '${base64(gate)}';\nexport const CHARACTER_BYTES: string =\n  '${base64(characters)}';\n`);
console.log(`${texts.length} documents, ${counts.filter((entry) => entry !== 0).length} entries, ${((base64(counts).length + base64(gate).length + base64(characters).length) / 1e6).toFixed(2)} MB`);
