// `npm run bench:pages [-- --write] [--rounds N] [--no-speed]`: how right and how fast web pages are read, beside @mozilla/readability + linkedom and a bare parse, in one run.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { digestOf, generatePages } from './generate.mjs';
import { qualityOf, speedOf, summaryOf } from './measure.mjs';
import { between, pagePerformance, readmeTable } from './pages-report.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, rounds: { type: 'string', default: '5' }, 'no-speed': { type: 'boolean' } } });
const root = path.join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
const { cleanerOf, version } = require('../../dist/index.js');
const { ndjsonBytes } = require('../../dist/emitter/json-bytes.js');
const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
const versionOf = (name) => `${name} ${locked[`node_modules/${name}`].version}`;

const pages = generatePages();
const clean = cleanerOf();
const results = qualityOf(clean, pages);
const result = {
  version, digest: digestOf(pages), rows: summaryOf(results),
  peers: `${versionOf('@mozilla/readability')}, ${versionOf('linkedom')}, ${versionOf('cheerio')}`,
  machine: { cpu: os.cpus()[0]?.model.trim() ?? 'unknown', cores: os.cpus().length, memory: os.totalmem(), system: `${os.type()} ${os.arch()}`, node: process.version },
  speed: options['no-speed'] ? { megabytes: 0, rounds: 0, ours: NaN, peer: NaN, line: NaN, overPeer: NaN, overLine: NaN } : speedOf(clean, ndjsonBytes, pages, Number(options.rounds)),
  worst: results.filter(({ ours }) => ours < 0.99).sort((a, b) => a.ours - b.ours).slice(0, 20),
};

const page = pagePerformance(result);
console.log(page);
if (options.write && options['no-speed']) {
  console.error('--write needs the speed as well');
  process.exitCode = 2;
} else if (options.write) {
  writeFileSync(path.join(root, 'docs', 'page-performance.md'), page);
  for (const [file, language] of [['README.md', 'en'], ['README.zh-CN.md', 'zh']]) {
    const at = path.join(root, file);
    writeFileSync(at, between(readFileSync(at, 'utf8'), readmeTable(result, language)));
  }
}
