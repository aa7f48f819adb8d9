// `validate` (without duplicates) beside `clean` to NDJSON on the same raw files, as whole processes, in turn.
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { corpusIn } from './generate.mjs';

const ROUNDS = 7;
const MEGABYTES = 30;
const folder = path.join(os.tmpdir(), `reportkit-bench-${MEGABYTES}`);
corpusIn(folder, MEGABYTES);
const bin = path.resolve(import.meta.dirname, '..', 'bin', 'reportkit.js');

const seconds = (...args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === null || status > 1) throw new Error(String(stderr));
  return (performance.now() - start) / 1000;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const rounds = Array.from({ length: ROUNDS }, () => ({
  clean: seconds('clean', folder, '-o', '-', '-f', 'ndjson', '--quiet'),
  validate: seconds('validate', folder, '--rule', 'corpus/duplicate=off', '--rule', 'corpus/near-duplicate=off', '--quiet', '-f', 'ndjson'),
}));
const clean = median(rounds.map((round) => round.clean));
const validate = median(rounds.map((round) => round.validate));
console.log(`clean ${clean.toFixed(2)} s, validate ${validate.toFixed(2)} s; validate has ${(clean / validate).toFixed(2)} of the speed of clean (at least 0.8)`);
