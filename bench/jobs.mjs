// `npm run bench:jobs [-- --write] [--files N] [--rounds N]`: one job and two over the same files, and the memory of many files beside few.
// Rounds are paired (few, one job, two jobs, few, …), so that a busy machine slows all sides; figures are medians.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { document, randomOf } from './generate.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, files: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '5' } } });
const many = Number(values.files);
const few = Math.round(many / 10);
const work = path.join(os.tmpdir(), `reportkit-bench-jobs-${many}`);
const { version } = createRequire(import.meta.url)('../dist/index.js');

/** Raise it when the corpus changes. */
const EDITION = 1;

/** Writes the corpus once: a hundred files a folder, 3 to 40 KB each. A tenth of it is `few`. @returns its megabytes. */
function corpus() {
  const listing = path.join(work, 'listing.json');
  if (existsSync(listing)) {
    const had = JSON.parse(readFileSync(listing, 'utf8'));
    if (had.edition === EDITION) return had.megabytes;
  }
  rmSync(work, { recursive: true, force: true });
  const random = randomOf(20241128);
  let bytes = 0;
  for (let n = 0; n < many; n++) {
    const text = document(random, random.whole(3, 40) * 1000);
    bytes += Buffer.byteLength(text);
    for (const set of n % 10 === 0 ? ['many', 'few'] : ['many']) {
      const folder = path.join(work, set, String(Math.floor(n / 100)).padStart(4, '0'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${n}.txt`), text);
    }
  }
  writeFileSync(listing, JSON.stringify({ edition: EDITION, megabytes: bytes / 1e6 }));
  return bytes / 1e6;
}

/** Runs the tool in a process of its own, which says at its end what memory it had at most. */
function run(set, jobs) {
  const output = path.join(work, 'out.ndjson');
  const program = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage()))); require(${JSON.stringify(path.join(import.meta.dirname, '..', 'dist', 'cli', 'main.js'))}).main(process);`;
  const from = process.hrtime.bigint();
  const { status, output: pipes, stderr } = spawnSync(process.execPath, ['-e', program, 'reportkit', 'clean', path.join(work, set), '--jobs', String(jobs), '-o', output, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(pipes[3].toString('utf8'));
  return { seconds, megabytes: (maxRSS * 1024) / 1e6, processor: (userCPUTime + systemCPUTime) / 1e6 };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const megabytes = corpus();
const rounds = Array.from({ length: Number(values.rounds) }, () => ({ few: run('few', 2), one: run('many', 1), two: run('many', 2) }));
const of = (pick) => median(rounds.map(pick));
const row = (name, side) => `| ${name} | ${of((round) => round[side].seconds).toFixed(1)} | ${of((round) => round[side].processor).toFixed(1)} | ${of((round) => round[side].megabytes).toFixed(0)} |`;
const page = `# Jobs and memory

Written by \`npm run bench:jobs -- --write\`; do not edit. Only the ratios are meant to be compared between machines.

reportkit ${version}, Node ${process.version}, ${os.type()} ${os.arch()}, ${os.cpus()[0]?.model.trim() ?? 'unknown'} (${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB), load ${os.loadavg()[1].toFixed(1)} over the last five minutes.
${many} generated files, ${megabytes.toFixed(0)} MB, and every tenth of them; \`clean FOLDER -o all.ndjson\` in a process of its own; median of ${rounds.length} paired rounds.

| | seconds | of the processor | peak MB |
| --- | --: | --: | --: |
${row(`${few} files, two jobs`, 'few')}
${row(`${many} files, one job`, 'one')}
${row(`${many} files, two jobs`, 'two')}

| | ratio | goal |
| --- | --: | --: |
| two jobs over one, speed | ${of(({ one, two }) => one.seconds / two.seconds).toFixed(2)} | ≥ 1.7 on two idle cores |
| peak memory of ${many} files over that of ${few}, two jobs | ${of(({ few: small, two }) => two.megabytes / small.megabytes).toFixed(2)} | ≤ 1.15 |
| peak memory, two jobs, MB | ${of(({ two }) => two.megabytes).toFixed(0)} | < 350 |

On a machine that does other work the first ratio says little: two threads then share what one would have had.
`;
console.log(page);
if (values.write) writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'jobs-performance.md'), page);
