// Runs the gold checker that stands beside a development clone, and holds its result against the pinned list of passing checks.
// A pinned check that fails or is gone: exit 1. `--accept` adds the checks that pass now; nothing is ever taken off the list by a script.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Cells of a terminal, counted as the checker counts them. */
const width = (text) => [...text].reduce((cells, character) => cells + (character.codePointAt(0) > 0x2e7f ? 2 : 1), 0);

/** The check's name stands in a column of 30 cells; a longer name ends at the next space. */
function nameOf(row) {
  let name = '';
  for (const character of row) {
    if (width(name) >= 30 && (character === ' ' || name.endsWith(' '))) break;
    name += character;
  }
  return name.trimEnd();
}

/**
 * @param {string} output of the checker with --verbose.
 * @returns {Map<string, boolean>} "group / file / check" → passed; a name that comes again in a file gets " #2".
 */
export function readChecks(output) {
  const checks = new Map();
  let group = '';
  let file = '';
  for (const line of output.split('\n')) {
    const heading = /^━━ (.+) \(\d+ files?\) ━━/.exec(line);
    const table = /^[✓✗] (.+?) {3}\d+ passed/.exec(line);
    const row = /^ {3}(ok {2}|FAIL) (.*)$/.exec(line);
    if (heading !== null) group = heading[1];
    else if (table !== null) file = table[1];
    else if (row !== null) {
      const name = `${group} / ${file} / ${nameOf(row[2])}`;
      let unique = name;
      for (let count = 2; checks.has(unique); count++) unique = `${name} #${count}`;
      checks.set(unique, row[1] !== 'FAIL');
    }
  }
  return checks;
}

function main() {
  const root = path.resolve(import.meta.dirname, '..');
  const checker = path.join(root, '..', 'shared', 'check', 'gold.mjs');
  const pinnedFile = path.join(root, 'tests', 'gold-checks.txt');
  if (!existsSync(checker)) {
    console.error('!'.repeat(78));
    console.error('!!  GOLD CHECKS SKIPPED: ../shared/check/gold.mjs is not there.');
    console.error('!!  The pinned results of tests/gold-checks.txt were NOT verified in this run.');
    console.error('!'.repeat(78));
    return 0;
  }
  const run = spawnSync(process.execPath, [checker, '--verbose'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const checks = readChecks(run.stdout ?? '');
  const passing = [...checks].filter(([, ok]) => ok).map(([name]) => name);
  const pinned = existsSync(pinnedFile) ? readFileSync(pinnedFile, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('# ')) : [];
  const lost = pinned.filter((name) => checks.get(name) !== true);
  const known = new Set(pinned);
  const fresh = passing.filter((name) => !known.has(name));

  console.log(`gold: ${passing.length} of ${checks.size} checks pass, ${pinned.length} are pinned`);
  if (checks.size === 0) console.error(`gold: the checker printed no check; it ended with ${run.status ?? run.signal}:\n${run.stderr}`);
  for (const name of lost) console.error(`gold: ${checks.has(name) ? 'no longer passes' : 'is gone'}: ${name}`);
  if (process.argv.includes('--failing')) for (const [name, ok] of checks) if (!ok) console.log(`gold: fails: ${name}`);
  if (process.argv.includes('--accept')) {
    const all = [...new Set([...pinned, ...passing])].sort();
    writeFileSync(pinnedFile, `# Passing checks of the gold checker, pinned by name. Added by: npm run gold -- --accept\n${all.join('\n')}\n`);
    console.log(`gold: ${fresh.length} checks added to tests/gold-checks.txt`);
  } else if (fresh.length > 0) {
    for (const name of fresh.slice(0, 20)) console.log(`gold: passes, not pinned: ${name}`);
    if (fresh.length > 20) console.log(`gold: … and ${fresh.length - 20} more`);
    console.log('gold: pin them with: npm run gold -- --accept');
  }
  return lost.length > 0 || checks.size === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
