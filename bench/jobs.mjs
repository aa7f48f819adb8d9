// `npm run bench:jobs [-- --write] [--files N] [--rounds N]`: one job and two over the same files, the memory of many files beside few, and
// two programs of one job at once beside one alone: no two threads can do better than what the machine gives to two programs.
// Rounds are paired (few, one job, two jobs, few, …), so that a busy machine slows all sides; figures are medians.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
async function run(set, jobs, name = 'out') {
  const output = path.join(work, `${name}.ndjson`);
  const program = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage()))); require(${JSON.stringify(path.join(import.meta.dirname, '..', 'dist', 'cli', 'main.js'))}).main(process);`;
  const from = process.hrtime.bigint();
  const child = spawn(process.execPath, ['-e', program, 'reportkit', 'clean', path.join(work, set), '--jobs', String(jobs), '-o', output, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const said = { 2: '', 3: '' };
  for (const pipe of [2, 3]) child.stdio[pipe].setEncoding('utf8').on('data', (text) => (said[pipe] += text));
  const [status] = await once(child, 'close');
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (status !== 0) throw new Error(`exit code ${status}: ${said[2]}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(said[3]);
  return { seconds, megabytes: (maxRSS * 1024) / 1e6, processor: (userCPUTime + systemCPUTime) / 1e6 };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const megabytes = corpus();
const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const [few, one, two, alone] = [await run('few', 2), await run('many', 1), await run('many', 2), await run('few', 1)];
  const beside = await Promise.all([run('few', 1, 'left'), run('few', 1, 'right')]);
  rounds.push({ few, one, two, alone, beside: { seconds: Math.max(...beside.map(({ seconds }) => seconds)) } });
}
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
| two programs at once over one, one job each: what the machine gives to two | ${of(({ alone, beside }) => (2 * alone.seconds) / beside.seconds).toFixed(2)} | – |
| peak memory of ${many} files over that of ${few}, two jobs | ${of(({ few: small, two }) => two.megabytes / small.megabytes).toFixed(2)} | ≤ 1.15 |
| peak memory, two jobs, MB | ${of(({ two }) => two.megabytes).toFixed(0)} | < 350 |

On a machine that does other work the first ratio says little: two threads then share what one would have had. Where two cores are two threads of one, two programs that know nothing of each other are hardly faster than one, and two jobs cannot be: the second ratio says how much there is to have.
`;
console.log(page);
if (values.write) writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'jobs-performance.md'), page);
