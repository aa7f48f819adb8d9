// Removes from dist what was compiled of sources that are no longer there: it would be packed, loaded and tested as if it were.
// Run by `npm run build`, behind the compiler: dist is never empty, so that what runs from it meanwhile goes on.
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

sweep('');

/** @returns whether nothing is left in the folder. */
function sweep(folder) {
  let left = 0;
  for (const entry of readdirSync(path.join(root, 'dist', folder), { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    // scripts/bundle.mjs sweeps its own; links lead elsewhere.
    if (entry.isDirectory() && name !== 'bundle' && sweep(name)) rmdirSync(path.join(root, 'dist', name));
    else if (entry.isFile() && isStale(name)) rmSync(path.join(root, 'dist', name));
    else left++;
  }
  return left === 0;
}

function isStale(name) {
  // Matches what the compiler makes of a source:  cli/run.js  cli/run.d.ts  cli/run.js.map . Trap: files of other kinds are not its, and stay.
  const source = /^(.+?)(?:\.js|\.d\.ts)(?:\.map)?$/.exec(name)?.[1];
  return source !== undefined && !existsSync(path.join(root, 'src', `${source}.ts`));
}
