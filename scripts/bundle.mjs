// Puts into one file what `reportkit clean` loads for a text, so that it starts in a fraction of the time (see src/cli/bundle.ts).
// Run by `npm run build`. Which files these are is seen by running it; each stays a function of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/bundle');

/** A string of this length is not repeated in the bundle, but read from its file. */
const LONG_TEXT = 64 * 1024;
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
    process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));
    // What a thread runs beside.
    require(${JSON.stringify(path.join(root, 'dist/corpus/jobs/thread.js'))});`;
  const { stderr } = spawnSync(process.execPath, ['-e', program], { env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }, encoding: 'utf8' });
  return JSON.parse(stderr).map((file) => path.relative(root, file).replaceAll('\\', '/'))
    // A compiled script that is kept does not remember where `import()` is to look.
    .filter((file) => (file.startsWith('dist/') || packageOf(file) !== undefined) && !BY_MAIN.has(file) && bodyOf(file).length <= LARGEST && !/\bimport\(/.test(read(file)));
}

function packageOf(file) {
  return PACKAGES.find((name) => file.startsWith(`node_modules/${name}/`));
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** One expression: the files as functions, for each what its requests mean, and the packages that some of them are of. */
function bundleOf(files) {
  const places = new Map(files.map((file, at) => [file, at]));
  const mains = Object.fromEntries(PACKAGES.map((name) => [name, mainOf(name)]));
  const links = files.map((file) => {
    // Matches a request of a file of the package, or of a package:  require("../model/rule")   require('./run')   require('commander')
    // Trap: one in a comment is found too, and does no harm: it is only looked up.
    const requests = [...read(file).matchAll(/\brequire\(["'](\.[^"']*|commander|@vant\/area-data)["']\)/g)].map((match) => match[1]);
    const known = requests.flatMap((request) => {
      const asked = mains[request] ?? path.posix.join(path.posix.dirname(file), request);
      const at = ['', '.js', '/index.js'].map((ending) => places.get(asked + ending)).find((place) => place !== undefined);
      return at === undefined ? [] : [[request, at]];
    });
    return Object.fromEntries(known);
  });
  // Matches a built-in module that a file loads when it is loaded itself:  const node_path_1 = require("node:path");
  // Trap: one that is loaded by a function, when it is needed, stands further in.
  const builtins = new Set(files.filter((file) => file !== 'dist/corpus/jobs/thread.js').flatMap((file) => [...read(file).matchAll(/^const \w+ = (?:\w+\()?require\("(node:[^"]+)"\)/gm)].map((match) => match[1])));
  const versions = PACKAGES.map((name) => [name, JSON.parse(read(`node_modules/${name}/package.json`)).version]);
  const bodies = files.map((file) => `function (exports, require, module, __filename, __dirname, __text) {${bodyOf(file)}\n}`);
  const licences = PACKAGES.map((name) => `/*! ${name}\n${read(`node_modules/${name}/LICENSE`).replaceAll('*/', '* /')}*/\n`);
  return inAscii(`${licences.join('')}() => ({ files: ${JSON.stringify(files)}, packages: ${JSON.stringify(Object.fromEntries(versions))}, builtins: ${JSON.stringify([...builtins])}, links: ${JSON.stringify(links)}, bodies: [\n${bodies.join(',\n')}\n] })\n`);
}

/** What the bundle holds of a file. Comments of ours are left out, and long texts, which it reads from the file when it runs. */
function bodyOf(file) {
  const source = read(file);
  if (packageOf(file) !== undefined) return source;
  // Matches a long text in letters of base64:  'UhJSwgAAAADSySHU8e/5vQ…'
  // Trap: one with an escape or a quote in it is another text than its characters are.
  const shorter = isAscii(source) ? source.replaceAll(/'([\w+\/=]+)'/g, (quoted, text, at) => (text.length < LONG_TEXT ? quoted : `__text(${at + 1}, ${text.length})`)) : source;
  return ts.transpileModule(shorter, { compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext } }).outputText;
}

function isAscii(source) {
  return /^[\0-\x7f]*$/.test(source);
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
