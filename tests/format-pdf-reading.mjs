// Reads PDF files with the built reader and prints what it found, a line of JSON each: node tests/format-pdf-reading.mjs FILE …
// pdfjs-dist is an ES module, which the test runner cannot import; a process of its own can.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
if (process.env.WITHOUT_PDFJS !== undefined) {
  const Module = require('node:module');
  const resolve = Module._resolveFilename;
  Module._resolveFilename = (request, ...rest) => {
    if (request.startsWith('pdfjs-dist')) throw Object.assign(new Error(`Cannot find module '${request}'`), { code: 'MODULE_NOT_FOUND' });
    return resolve(request, ...rest);
  };
}
const { readPdf } = require('../dist/formats/pdf/read.js');
const maxBytes = Number(process.env.MAX_BYTES ?? 100_000_000);
for (const file of process.argv.slice(2)) console.log(JSON.stringify(await readPdf(readFileSync(file), { maxBytes })));
