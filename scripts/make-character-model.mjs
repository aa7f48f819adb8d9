// Writes the counts that `suspect/injected-text` reads: how usual pairs of characters and short words are in official Chinese.
//   node scripts/make-character-model.mjs FILE...     the texts to count, one document a file, UTF-8
// The table holds hashes and levels only. Words of any kind come from the dictionary of @node-rs/jieba (MIT).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { typescriptLoader } from './load-typescript.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = typescriptLoader(import.meta.url);
const { buildTable, countDocument, readDictionary } = load('../tests/character-model.ts');

const dictionary = readDictionary(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));
const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
const documents = process.argv.slice(2).map((file) => countDocument(readFileSync(file, 'utf8'), dictionary, total));
const table = buildTable(documents, dictionary);
const target = path.join(root, 'src/stripper/suspect/injected-counts.ts');
const data = Buffer.from(table.buffer).toString('base64');
writeFileSync(target, `// Written by scripts/make-character-model.mjs: do not edit.\nexport const COUNTS: string =\n  '${data}';\n`);
console.log(`${documents.length} documents, ${table.filter((entry) => entry !== 0).length} entries, ${(data.length / 1e6).toFixed(2)} MB`);
