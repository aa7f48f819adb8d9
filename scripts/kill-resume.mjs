// `npm run test:kill [-- --rounds N --files N --seed N]`: kills a run at a random moment, goes on with --resume (killed again, now and
// then), and holds the result byte for byte against that of a run that nobody disturbed. Manifests apart.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { document, randomOf } from '../bench/generate.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, files: { type: 'string', default: '400' }, seed: { type: 'string', default: String(Date.now() % 1e6) } } });
const random = randomOf(Number(values.seed));
const bin = path.join(import.meta.dirname, '..', 'bin', 'reportkit.js');
const work = mkdtempSync(path.join(os.tmpdir(), 'reportkit-kill-'));
const input = path.join(work, 'd');

for (let n = 0; n < Number(values.files); n++) {
  const place = path.join(input, String(n % 7), `${n}.txt`);
  mkdirSync(path.dirname(place), { recursive: true });
  // Now and then one that fails: it is done again each time.
  writeFileSync(place, n % 50 === 49 ? Buffer.from([0xc4, 0xd2]) : document(random, random.whole(1, 20) * 1000));
}

/** @returns whether it came to its end; killed after so many milliseconds, if it was not done by then. */
function run(output, options, killAfter) {
  const child = spawn(process.execPath, [bin, 'clean', 'd', '-o', output, '--quiet', '--max-failures', 'all', ...options], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === 'SIGKILL') resolve(code === 0);
      else reject(new Error(`exit code ${code}: ${Buffer.concat(said).toString('utf8')}`));
    });
  });
}

/** Name and hash of every file of an output, whether it is a folder or a file. */
function contentOf(output) {
  const place = path.join(work, output);
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  if (statSync(place).isFile()) return hash(place);
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.reportkit-manifest.ndjson')
    .map((entry) => path.join(entry.parentPath, entry.name)).map((file) => `${path.relative(place, file)} ${hash(file)}`).sort().join('\n');
}

const kinds = [
  { output: 'out', options: ['--jobs', '2', '--timeout', '60'] },
  { output: 'out', options: ['--jobs', '1'] },
  { output: 'all.ndjson', options: ['--jobs', '2', '--timeout', '60', '--resume'] },
  { output: 'all.ndjson.gz', options: ['--jobs', '1', '--resume'] },
];
const wholes = new Map();
const started = Date.now();
for (const { output } of kinds) if (!wholes.has(output)) {
  await run(`whole-${output}`, []);
  wholes.set(output, contentOf(`whole-${output}`));
}
const duration = (Date.now() - started) / wholes.size;

let [kills, resumed] = [0, 0];
for (let round = 0; round < Number(values.rounds); round++) {
  const { output, options } = kinds[round % kinds.length];
  for (const name of readdirSync(work)) if (name !== 'd' && !name.startsWith('whole-')) rmSync(path.join(work, name), { recursive: true });
  let done = await run(output, options, Math.round(random.next() * duration));
  if (!done) kills++;
  while (!done) {
    resumed++;
    done = await run(output, [...options, '--resume'], random.chance(0.5) ? Math.round(random.next() * duration) : undefined);
    if (!done) kills++;
  }
  if (contentOf(output) !== wholes.get(output)) throw new Error(`round ${round} (--seed ${values.seed}, ${output} ${options.join(' ')}): the result differs from that of an undisturbed run; see ${work}`);
}
rmSync(work, { recursive: true });
console.log(`${values.rounds} rounds over ${values.files} files, ${kills} times killed, ${resumed} times resumed: every result is byte for byte that of an undisturbed run (--seed ${values.seed}).`);
