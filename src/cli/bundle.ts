import { accessSync, closeSync, constants, openSync, readFileSync, readSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';
import { tuned, untuned } from './tuning';

/** What the one file gives: every body is a file of the package, or of a package it needs, as CommonJS wraps it. */
interface Bundle {
  /** Relative to the package, `/`-separated. */
  readonly files: readonly string[];
  /** Packages of others, by name: the version that is in the bundle, and the place of what a request of the package gives. */
  readonly packages: Readonly<Record<string, { readonly version: string; readonly main: number }>>;
  /** Modules of Node that the files load. */
  readonly builtins: readonly string[];
  /** They require files of the bundle by their places in `files`. */
  readonly bodies: readonly ((exports: unknown, require: (request: string | number) => unknown, module: Module, filename: string, dirname: string, text: (start: number, length: number) => string) => void)[];
}

/** Where `scripts/bundle.mjs` puts it; its name holds its hash, so that code compiled of another is never taken for it. */
const FOLDER = join(__dirname, '../bundle');
const ROOT = join(__dirname, '../..');

/** Commander starts no program here, and what could do it takes longer to load than commander. */
const LATE = 'node:child_process';

export interface Loading {
  /** Documents are cleaned: what is worth it only then is done. */
  readonly cleans: boolean;
  /** Asked at the end of the process: whether this thread cleaned, so that what it compiled is what the next one needs. */
  readonly keeps: () => boolean;
}

/**
 * Loads a file of the package from the bundle: one file with all that cleaning a text needs, and V8's compiled code of it beside.
 * To find and compile hundreds of files takes longer than to clean a text. Every file stays a module of its own, under its own
 * name in `require.cache`, so that what is not in the bundle meets the same modules.
 * @returns null when there is no bundle, or `NODE_DISABLE_COMPILE_CACHE` is set: then the files themselves are loaded.
 */
export function loadBundled(process: NodeJS.Process, file: string, { cleans, keeps }: Loading): unknown {
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return null;
  const name = nameOfBundle();
  if (name === null) return null;
  const place = join(FOLDER, name);
  const compiled = `${place}.${process.version}-${process.platform}-${process.arch}.v8`;
  const cachedData = contentOf(compiled);
  // It is ASCII: nothing is decoded, and V8 takes one byte for a character.
  const script = new Script(readFileSync(place, 'latin1'), { filename: place, ...(cachedData === null ? {} : { cachedData }) });
  const bundle = (script.runInThisContext() as () => Bundle)();
  const native = createRequire(__filename);
  const { load, loadAll } = loaderOf(bundle, native);
  // Written by the first run that cleaned something: then the functions that cleaning needs are compiled.
  if (cachedData === null) process.once('exit', () => { if (keeps()) keep(script, compiled, process, loadAll); });
  if (cleans) {
    for (const builtin of bundle.builtins) native(builtin);
    // Behind whatever V8 has code of: with other flags it takes none.
    tuned(process);
  }
  return load(file);
}

function nameOfBundle(): string | null {
  return contentOf(join(FOLDER, 'name'))?.toString('latin1') ?? null;
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

interface Loader {
  readonly load: (file: string) => unknown;
  /** What the text at hand did not need, another one does. */
  readonly loadAll: () => void;
}

function loaderOf({ files, packages, bodies }: Bundle, native: NodeJS.Require): Loader {
  const modules: (Module | undefined)[] = [];
  const places = new Map<string, string | null>();
  const packageOf = (file: string): string | undefined => (file.startsWith('dist/') ? undefined : Object.keys(packages).find((one) => file.startsWith(`node_modules/${one}/`)));
  const placeOf = (file: string): string | null => {
    const name = packageOf(file);
    if (name === undefined) return ROOT + sep + systemPath(file);
    const known = places.get(name);
    const place = known === undefined ? installed(name, packages[name]?.version, native) : known;
    places.set(name, place);
    return place === null ? null : place + systemPath(file.slice(`node_modules/${name}`.length));
  };
  const loadAt = (at: number): unknown => {
    const known = modules[at];
    if (known !== undefined) return known.exports;
    const file = files[at] as string;
    const filename = placeOf(file);
    if (filename === null) return native(packageOf(file) as string);
    const cached = native.cache[filename];
    const module = cached ?? new Module(filename);
    modules[at] = module;
    if (cached !== undefined) return module.exports;
    module.filename = filename;
    native.cache[filename] = module;
    let outside: NodeJS.Require | undefined;
    const require = (request: string | number): unknown => {
      if (typeof request === 'number') return modules[request]?.exports ?? loadAt(request);
      if (request === LATE) return late(() => native(request) as object);
      return request.startsWith('node:') ? native(request) : (outside ??= createRequire(filename))(request);
    };
    bodies[at]?.call(module.exports, module.exports, require, module, filename, dirname(filename), (start, length) => textIn(filename, start, length));
    module.loaded = true;
    return module.exports;
  };
  return { load: (file) => loadAt(files.indexOf(file)), loadAll: () => files.forEach((_, at) => loadAt(at)) };
}

function systemPath(file: string): string {
  return sep === '/' ? file : file.replaceAll('/', sep);
}

/**
 * Where a package of others is; null where it is not the version that is in the bundle. Looked for in the folders above, as Node does;
 * Node itself is asked where it is in none of them, since that loads what it has for ES modules.
 */
function installed(name: string, version: string | undefined, native: NodeJS.Require): string | null {
  for (let above = ROOT; ; above = dirname(above)) {
    const place = join(above, 'node_modules', systemPath(name));
    const described = contentOf(join(place, 'package.json'));
    if (described !== null) return isVersion(described, version) ? realpathSync(place) : null;
    if (above === dirname(above)) break;
  }
  const main = native.resolve(name);
  const folder = sep + systemPath(`node_modules/${name}`) + sep;
  const at = main.lastIndexOf(folder);
  if (at < 0) return null;
  const place = main.slice(0, at + folder.length - 1);
  const described = contentOf(join(place, 'package.json'));
  return described !== null && isVersion(described, version) ? place : null;
}

function isVersion(described: Buffer, version: string | undefined): boolean {
  return (JSON.parse(described.toString('utf8')) as { readonly version?: unknown }).version === version;
}

/** A module that is loaded when something of it is asked for. */
function late(load: () => object): object {
  return new Proxy({}, { get: (_, name) => Reflect.get(load(), name) as unknown });
}

/** A long text in ASCII, which the file holds and the bundle does not repeat. */
function textIn(filename: string, start: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(filename, 'r');
  try {
    for (let at = 0; at < length;) {
      const read = readSync(file, bytes, at, length - at, start + at);
      if (read === 0) throw new Error(`${filename} is shorter than when it was built`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes.toString('latin1');
}

/** Beside the bundle, where the user may write there; otherwise each run compiles for itself. Never half a file. */
function keep(script: Script, place: string, process: NodeJS.Process, loadAll: () => void): void {
  try {
    accessSync(FOLDER, constants.W_OK);
    loadAll();
    const partial = `${place}.${process.pid}`;
    // V8 takes the code only with the flags it was made with.
    untuned(process);
    writeFileSync(partial, script.createCachedData(), { flag: 'wx' });
    renameSync(partial, place);
  } catch {
    // It is only for speed.
  }
}
