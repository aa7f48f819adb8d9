// Puts into one file what `reportkit clean` loads for a text, so that it starts in a fraction of the time (see src/cli/bundle.ts).
// Run by `npm run build`. Which files these are is seen by running it; each stays a function of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/bundle');

/** Tables that few texts need stay apart. */
const LARGEST = 200 * 1024;
/** These are there before the bundle is. */
const BY_MAIN = new Set(['dist/cli/main.js', 'dist/version.js', 'dist/cli/bundle.js']);

const SAMPLE = '云溪县教育局2024年工作总结\n2024年，云溪县教育局按照部署，完成了各项工作。\n一、主要工作\n加强队伍建设，落实各项任务。\n（一）夯实基础\n1.新建学校3所。\n云溪县教育局\n2024年12月30日\n';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'reportkit-bundle-'));
try {
  rmSync(folder, { recursive: true, force: true });
  const sample = path.join(scratch, 'sample.txt');
  writeFileSync(sample, SAMPLE);
  const files = loadedFor(sample);
  const source = bundleOf(files);
  const name = `${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js`;
  mkdirSync(folder);
  writeFileSync(path.join(folder, name), source);
  writeFileSync(path.join(folder, 'name'), name);
  // The first run leaves V8's code of it, for the Node at hand.
  execFileSync(process.execPath, [path.join(root, 'bin/reportkit.js'), 'clean', sample, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The files that were loaded, relative to the package, in the order they were met; those that `main` loads by itself are not in the bundle. */
function loadedFor(sample) {
  const program = `
    process.argv = [process.execPath, 'reportkit', 'clean', ${JSON.stringify(sample)}, '--quiet'];
    require(${JSON.stringify(path.join(root, 'dist/cli/main.js'))}).main(process);
    process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));`;
  const { stderr } = spawnSync(process.execPath, ['-e', program], { env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }, encoding: 'utf8' });
  return JSON.parse(stderr).map((file) => path.relative(root, file).replaceAll('\\', '/'))
    // A compiled script that is kept does not remember where `import()` is to look.
    .filter((file) => file.startsWith('dist/') && !BY_MAIN.has(file) && statSync(path.join(root, file)).size <= LARGEST && !/\bimport\(/.test(readFileSync(path.join(root, file), 'utf8')));
}

/** One expression: the files as functions, and for each what its requests mean. */
function bundleOf(files) {
  const places = new Map(files.map((file, at) => [file, at]));
  const links = files.map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    // Matches a request of a file of the package:  require("../model/rule")   require('./run')
    // Trap: one in a comment is found too, and does no harm: it is only looked up.
    const requests = [...text.matchAll(/\brequire\(["'](\.[^"']*)["']\)/g)].map((match) => match[1]);
    const known = requests.flatMap((request) => {
      const at = ['.js', '/index.js'].map((ending) => places.get(path.posix.join(path.posix.dirname(file), request) + ending)).find((place) => place !== undefined);
      return at === undefined ? [] : [[request, at]];
    });
    return Object.fromEntries(known);
  });
  const bodies = files.map((file) => `function (exports, require, module, __filename, __dirname) {${readFileSync(path.join(root, file), 'utf8')}\n}`);
  return `() => ({ files: ${JSON.stringify(files)}, links: ${JSON.stringify(links)}, bodies: [\n${bodies.join(',\n')}\n] })\n`;
}
