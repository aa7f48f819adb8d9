// What every engine is held against: a corpus, one run over it, and the bytes of a merge.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');

/** How the examples call the tool. */
export const REPORTKIT = `${process.execPath} ${path.join(root, 'bin', 'reportkit.js')}`;
export const EXAMPLES = path.join(root, 'examples', 'clusters');
export const SHARDS = 4;

/** So many copies of the downloads that a shard takes seconds and can be killed midway. */
const COPIES = 80;

/** Makes the corpus and cleans it in one run. */
export function singleRun(folder) {
  const input = path.join(folder, 'in');
  for (let n = 1; n <= COPIES; n++) cpSync(path.join(root, 'fixtures', 'downloads'), path.join(input, `第${n}批`), { recursive: true });
  const single = path.join(folder, 'single.ndjson');
  reportkit(0, 'clean', input, '-o', single, '--max-failures', 'all', '--no-progress');
  return { input, single };
}

/** Runs the tool. @throws when it ends with another code. @returns what it said on standard error. */
export function reportkit(code, ...args) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'bin', 'reportkit.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  if (status !== code) throw new Error(`reportkit ${args[0]} ended with ${status} and not ${code}:\n${stderr.slice(-2000)}`);
  return stderr;
}

/** Merges shards and holds the file against the single run. @returns a line for people. */
export function proveEqual(shards, single) {
  const merged = `${shards}.ndjson`;
  reportkit(0, 'merge', shards, '-o', merged, '--max-failures', 'all');
  const [got, want] = [merged, single].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  if (got !== want) throw new Error(`${merged} is not the file of a single run: sha256 ${got}, and ${want} was wanted`);
  return `${SHARDS} shards, ${statSync(merged).size} bytes, sha256 ${got.slice(0, 16)}…: byte-equal to a single run`;
}

export function newFolder(...names) {
  const folder = path.join(...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Asks until there is an answer. @throws when there is none in time. */
export async function until(what, answer, seconds = 120) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(20)) {
    const found = await answer();
    if (found !== undefined && found !== null && found !== false) return found;
  }
  throw new Error(`waited ${seconds} s in vain for ${what}`);
}

/** The process that writes a shard, as soon as a part of its output is on disk and the whole is not. */
export function midway(file) {
  return until(`half of ${file}`, () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const words = read(`/proc/${pid}/cmdline`).split('\0');
      if (!words.includes(file) || !/reportkit\.js$/.test(words[1] ?? '')) continue;
      const half = readdirSync(path.dirname(file)).find((name) => name.startsWith(`.reportkit-${pid}-`));
      if (half !== undefined && sizeOf(path.join(path.dirname(file), half)) > 0) return Number(pid);
    }
    return null;
  });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** The programs of a list that are not installed. */
export function notInstalled(programs) {
  return programs.filter((program) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin:/sbin command -v ${program}`]).status !== 0);
}

/** Output of a program. @throws with what it said when it fails. */
export function output(program, args, options = {}) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
}
