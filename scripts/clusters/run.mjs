// Runs the cluster examples on real engines: undisturbed, and with workers killed midway; each merge must have the bytes
// of a single run. Installs nothing: an engine that is not there is skipped, loudly. `--keep` leaves the folder and its logs.
// Reads dist, so build first.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as parallel from './parallel.mjs';
import { newFolder, notInstalled, singleRun } from './proof.mjs';
import * as slurm from './slurm.mjs';

const ENGINES = { 'Slurm job array': slurm, 'GNU parallel over ssh': parallel };

const folder = mkdtempSync(path.join(tmpdir(), 'reportkit-cluster-'));
let corpus = null;
let failed = false;
for (const [name, engine] of Object.entries(ENGINES)) {
  const missing = process.platform === 'linux' ? notInstalled(engine.programs) : engine.programs;
  if (missing.length > 0) {
    console.log(`SKIPPED  ${name}: NOT PROVEN HERE, ${missing.join(', ')} missing. On Debian: apt-get install --no-install-recommends ${engine.packages}`);
    continue;
  }
  corpus ??= singleRun(folder);
  const own = newFolder(folder, name.split(' ').at(-1));
  try {
    for await (const line of engine.prove(own, corpus)) console.log(`ok       ${name}: ${line}`);
  } catch (error) {
    failed = true;
    console.error(`FAILED   ${name}: ${error.message}\n${logOf(own)}`);
  }
}
if (process.argv.includes('--keep')) console.log(`kept     ${folder}`);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

function logOf(own) {
  try {
    return readFileSync(path.join(own, 'servers.log'), 'utf8').split('\n').slice(-25).join('\n');
  } catch {
    return '';
  }
}
