// `npm run bench [-- --write] [--megabytes N] [--rounds N]`: how fast the pipeline is beside the floor, in the same run.
// Rounds are paired (floor, whole, stages, floor, …), so that a busy machine slows both sides; figures are medians.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { floorOf } from './floor.mjs';
import { corpusIn, document, randomOf } from './generate.mjs';
import { HEADING_SHAPES, headingText } from './headings.mjs';
import { performancePage } from './page.mjs';
import { PHASES, stagedCleaner } from './stages.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, megabytes: { type: 'string', default: '30' }, rounds: { type: 'string', default: '5' }, 'only-corpus': { type: 'boolean' } } });
const rounds = Number(options.rounds);
const load = createRequire(import.meta.url);
const { cleanerOf, version } = load('../dist/index.js');
const { ndjsonBytes } = load('../dist/emitter/json-bytes.js');

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const seconds = (work) => {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e9;
};

const files = corpusIn(path.join(os.tmpdir(), `reportkit-bench-${options.megabytes}`), Number(options.megabytes));
const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
const clean = cleanerOf();
/** To the bytes that the command line writes; the floor stops at a string. */
const wholeOf = (file) => ndjsonBytes(clean(readFileSync(file), { path: file })).length;
const floorPass = () => files.forEach(({ path: file }) => floorOf(file));
const wholePass = () => files.forEach(({ path: file }) => wholeOf(file));

floorPass();
wholePass();
const measured = [];
for (let round = 0; round < rounds; round++) {
  const floor = seconds(floorPass);
  const whole = seconds(wholePass);
  const staged = stagedCleaner();
  files.forEach(({ path: file }) => staged.run(file));
  measured.push({ floor, whole, staged });
}

const stage = (pick) => median(measured.map(({ staged }) => pick(staged.times)));
const time = (name) => stage((times) => (times.get(name) ?? 0) / 1e9);
const rate = (duration) => (duration > 0 ? megabytes / duration : null);
const stages = [
  ['read', time('read')],
  ['load (decode, hash)', time('load')],
  ...PHASES.map((phase) => [`phase ${phase}: rules`, time(phase)]),
  ['phases: apply, compose', stage((times) => (times.get('phases') - PHASES.reduce((sum, phase) => sum + (times.get(phase) ?? 0), 0)) / 1e9)],
  ['split', time('split')],
  ['metadata', time('metadata')],
  ['report (ledger, hashes, diagnostics)', stage((times) => Math.max(0, times.get('clean') - times.get('load') - times.get('phases') - times.get('split') - times.get('metadata')) / 1e9)],
  ['JSON', time('json')],
].map(([name, duration]) => ({ name, duration, rate: rate(duration) }));
const byRule = [...measured[0].staged.byRule.keys()]
  .map((id) => ({ id, duration: median(measured.map(({ staged }) => (staged.byRule.get(id) ?? 0) / 1e9)) }))
  .sort((a, b) => b.duration - a.duration);

const result = {
  version, megabytes, files: files.length, rounds,
  machine: { cpu: os.cpus()[0]?.model.trim() ?? 'unknown', cores: os.cpus().length, memory: os.totalmem(), system: `${os.type()} ${os.arch()}`, node: process.version },
  floor: rate(median(measured.map(({ floor }) => floor))),
  whole: rate(median(measured.map(({ whole }) => whole))),
  ratio: median(measured.map(({ floor, whole }) => floor / whole)),
  stages, byRule,
  ...(options['only-corpus'] ? {} : { shapes: shapes(), start: startUp() }),
};

/** A single line, and many short lines, at one size and at twice the size: linear work doubles. */
function shapes() {
  const random = randomOf(7);
  const textOf = (bytes, separator) => {
    const parts = [];
    for (let size = 0; size < bytes;) {
      const part = document(random, 60_000).replaceAll(/\r?\n/g, separator);
      parts.push(part);
      size += Buffer.byteLength(part);
    }
    return Buffer.from(parts.join(separator)).subarray(0, bytes);
  };
  const wholeCharacters = (bytes) => {
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] & 0xc0) === 0x80) end--;
    return bytes.subarray(0, Math.max(0, end - 1));
  };
  const prose = [['one line', '', 8e6], ['lines', '\n', 8e6]].map(([name, separator, size]) => [name, () => wholeCharacters(textOf(size, separator)), () => wholeCharacters(textOf(size * 2, separator))]);
  const headings = Object.keys(HEADING_SHAPES).map((shape) => [`100,000 candidate headings: ${shape}`, () => Buffer.from(headingText(shape, 100_000)), () => Buffer.from(headingText(shape, 200_000))]);
  return [...prose, ...headings].map(([name, smallOf, largeOf]) => {
    const [small, large] = [smallOf(), largeOf()];
    const pairs = Array.from({ length: 6 }, () => [seconds(() => ndjsonBytes(clean(small))), seconds(() => ndjsonBytes(clean(large)))]).slice(1);
    return { name, megabytes: Math.round(small.length / 1e5) / 10, small: median(pairs.map(([one]) => one)), large: median(pairs.map(([, two]) => two)), growth: median(pairs.map(([one, two]) => two / one)) };
  });
}

/** `reportkit --version` and `clean` of one text of 5 KB beside an empty Node process, in turn. */
function startUp() {
  const bin = path.join(import.meta.dirname, '..', 'bin', 'reportkit.js');
  const run = (args) => seconds(() => spawnSync(process.execPath, args, { stdio: 'ignore' }));
  const text = path.join(os.tmpdir(), `reportkit-bench-one-${process.pid}.txt`);
  writeFileSync(text, document(randomOf(7), 5000));
  const rounds = Array.from({ length: 15 }, () => [run(['-e', '0']), run([bin, '--version']), run([bin, 'clean', text, '--quiet'])]);
  rmSync(text);
  const [node, version, clean] = [0, 1, 2].map((which) => median(rounds.map((round) => round[which])));
  return { node, version, clean, versionRatio: median(rounds.map(([one, two]) => two / one)), cleanRatio: median(rounds.map(([one, , three]) => three / one)) };
}

const page = performancePage(result);
console.log(page);
console.log('\nslowest rules, seconds over the corpus');
for (const { id, duration } of byRule.slice(0, 12)) console.log(`  ${duration.toFixed(3)}  ${id}`);
if (options.write) writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'performance.md'), page);
