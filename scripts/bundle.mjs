// Puts into one file what `reportkit clean` loads for a text, so that it starts in a fraction of the time (see src/cli/bundle.ts).
// Run by `npm run build`. Which files these are is seen by running it; each stays a function of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { bundledFile } from './bundled-file.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/bundle');

/** Tables that few texts need stay apart. */
const LARGEST = 200 * 1024;
/** These are there before the bundle is. */
const BY_MAIN = new Set(['dist/cli/main.js', 'dist/version.js', 'dist/cli/bundle.js']);
/** Packages of others that every run loads. */
const PACKAGES = ['commander', '@vant/area-data'];

const SAMPLE = '云溪县教育局2024年工作总结\n2024年，云溪县教育局按照部署，完成了各项工作。\n一、主要工作\n加强队伍建设，落实各项任务。\n（一）夯实基础\n1.新建学校3所。\n云溪县教育局\n2024年12月30日\n';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'reportkit-bundle-'));
try {
  rmSync(folder, { recursive: true, force: true });
  const sample = path.join(scratch, 'sample.txt');
  writeFileSync(sample, SAMPLE);
  const files = loadedFor(sample).filter(isBundled);
  // What a plain text needs is seen by running a bundle in which each module is loaded when something of it is used.
  write(bundleOf(files, new Set()));
  const needed = new Set(loadedFor(sample, {}));
  rmSync(folder, { recursive: true });
  write(bundleOf(files, needed));
  // The first run leaves V8's code of it, for the Node at hand.
  execFileSync(process.execPath, [path.join(root, 'bin/reportkit.js'), 'clean', sample, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function write(source) {
  const name = `${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js`;
  mkdirSync(folder);
  writeFileSync(path.join(folder, name), source);
  writeFileSync(path.join(folder, 'name'), name);
}

/** The files that were loaded, relative to the package, in the order they were met, and the modules of Node. */
function loadedFor(sample, env = { NODE_DISABLE_COMPILE_CACHE: '1' }) {
  const program = `
    process.argv = [process.execPath, 'reportkit', 'clean', ${JSON.stringify(sample)}, '--quiet'];
    // In front of whoever loads the rest at the end.
    process.on('exit', () => process.stderr.write(JSON.stringify([...Object.keys(require.cache), ...process.moduleLoadList])));
    require(${JSON.stringify(path.join(root, 'dist/cli/main.js'))}).main(process);
    // What a thread runs beside.
    ${'NODE_DISABLE_COMPILE_CACHE' in env ? `require(${JSON.stringify(path.join(root, 'dist/corpus/jobs/thread.js'))});` : ''}`;
  const { stderr } = spawnSync(process.execPath, ['-e', program], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return JSON.parse(stderr).map((loaded) => (path.isAbsolute(loaded) ? path.relative(root, loaded).replaceAll('\\', '/') : loaded.replace(/^NativeModule /, 'node:')));
}

/** Those that `main` loads by itself are not in the bundle, nor is what a compiled script that is kept cannot do: it does not remember where `import()` is to look. */
function isBundled(file) {
  return (file.startsWith('dist/') || packageOf(file) !== undefined) && !BY_MAIN.has(file) && bundledFile(read(file), () => undefined, () => false).length <= LARGEST && !/\bimport\(/.test(read(file));
}

function packageOf(file) {
  return PACKAGES.find((name) => file.startsWith(`node_modules/${name}/`));
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** One expression: the files as functions, and the packages that some of them are of. @param needed files that are loaded where they are asked for. */
function bundleOf(files, needed) {
  const places = new Map(files.map((file, at) => [file, at]));
  const packages = Object.fromEntries(PACKAGES.map((name) => [name, { version: JSON.parse(read(`node_modules/${name}/package.json`)).version, main: places.get(mainOf(name)) }]));
  const placeFrom = (file) => (request) => {
    if (request in packages) return packages[request].main;
    if (!request.startsWith('.')) return undefined;
    const asked = path.posix.join(path.posix.dirname(file), request);
    return ['', '.js', '/index.js'].map((ending) => places.get(asked + ending)).find((place) => place !== undefined);
  };
  // Matches a built-in module that a file loads when it is loaded itself:  const node_path_1 = require("node:path");
  // Trap: one that is loaded by a function, when it is needed, stands further in.
  const builtins = new Set(files.filter((file) => needed.has(file)).flatMap((file) => [...read(file).matchAll(/^const \w+ = (?:\w+\()?require\("(node:[^"]+)"\)/gm)].map((match) => match[1])).filter((name) => needed.has(name)));
  const waits = (request, place) => !needed.has(place === undefined ? request : files[place]) && (place === undefined ? request.startsWith('node:') : packageOf(files[place]) === undefined);
  const bodies = files.map((file) => `function (exports, require, module, __filename, __dirname, __text) {${bundledFile(read(file), placeFrom(file), waits)}\n}`);
  const licences = PACKAGES.map((name) => `/*! ${name}\n${read(`node_modules/${name}/LICENSE`).replaceAll('*/', '* /')}*/\n`);
  return inAscii(`${licences.join('')}() => ({ files: ${JSON.stringify(files)}, packages: ${JSON.stringify(packages)}, builtins: ${JSON.stringify([...builtins])}, bodies: [\n${bodies.join(',\n')}\n] })\n`);
}

/** The file that `require` of a package gives, relative to ours. */
function mainOf(name) {
  return path.relative(root, createRequire(import.meta.url).resolve(name)).replaceAll('\\', '/');
}

/** Characters as escapes, so that one byte is one character, and nothing is decoded where the bundle is read. */
function inAscii(source) {
  // Matches where an escape would mean something else: a character behind an odd backslash  '\＊'  and a raw template  String.raw`…`
  // Trap: behind two backslashes  '\\＊'  a character stands for itself.
  const otherwise = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]|\braw`[^`]*[^`\0-\x7f]/.exec(source);
  if (otherwise !== null) throw new Error(`cannot be written in ASCII: ${source.slice(otherwise.index, otherwise.index + 60)}`);
  return source.replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
