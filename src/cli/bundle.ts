import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join, sep } from 'node:path';
import { Script } from 'node:vm';

/** What the one file gives: every body is a file of the package, as CommonJS wraps it. */
interface Bundle {
  /** Relative to the package, `/`-separated. */
  readonly files: readonly string[];
  /** By file: what it requires → the place of that in `files`. */
  readonly links: readonly Readonly<Record<string, number>>[];
  readonly bodies: readonly ((exports: unknown, require: (request: string) => unknown, module: Module, filename: string, dirname: string) => void)[];
}

/** Where `scripts/bundle.mjs` puts it; its name holds its hash, so that code compiled of another is never taken for it. */
const FOLDER = join(__dirname, '../bundle');
const ROOT = join(__dirname, '../..');

/**
 * Loads a file of the package from the bundle: one file with all that cleaning a text needs, and V8's compiled code of it beside.
 * To find and compile hundreds of files takes longer than to clean a text. Every file stays a module of its own, under its own
 * name in `require.cache`, so that what is not in the bundle meets the same modules.
 * @returns null when there is no bundle, or `NODE_DISABLE_COMPILE_CACHE` is set: then the files themselves are loaded.
 */
export function loadBundled(process: NodeJS.Process, file: string): unknown {
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return null;
  const name = nameOfBundle();
  if (name === null) return null;
  const place = join(FOLDER, name);
  const compiled = `${place}.${process.version}-${process.platform}-${process.arch}.v8`;
  const cachedData = contentOf(compiled);
  const script = new Script(readFileSync(place, 'utf8'), { filename: place, ...(cachedData === null ? {} : { cachedData }) });
  // Written by the first run that cleaned something: then the functions that cleaning needs are compiled.
  if (cachedData === null) process.once('exit', () => keep(script, compiled, process));
  const load = loaderOf((script.runInThisContext() as () => Bundle)());
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

function loaderOf({ files, links, bodies }: Bundle): (file: string) => unknown {
  const modules: Module[] = [];
  const native = createRequire(__filename);
  const load = (at: number): unknown => {
    const known = modules[at];
    if (known !== undefined) return known.exports;
    const filename = ROOT + sep + (sep === '/' ? (files[at] as string) : (files[at] as string).replaceAll('/', sep));
    const cached = native.cache[filename];
    const module = cached ?? new Module(filename);
    modules[at] = module;
    if (cached !== undefined) return module.exports;
    module.filename = filename;
    native.cache[filename] = module;
    const own = links[at] as Readonly<Record<string, number>>;
    let outside: NodeJS.Require | undefined;
    const require = (request: string): unknown => {
      const linked = own[request];
      if (linked !== undefined) return load(linked);
      return request.startsWith('node:') ? native(request) : (outside ??= createRequire(filename))(request);
    };
    bodies[at]?.call(module.exports, module.exports, require, module, filename, filename.slice(0, filename.lastIndexOf(sep)));
    module.loaded = true;
    return module.exports;
  };
  return (file) => load(files.indexOf(file));
}

/** Beside the bundle, where the user may write there; otherwise each run compiles for itself. Never half a file. */
function keep(script: Script, place: string, { pid, argv }: NodeJS.Process): void {
  if (!argv.includes('clean')) return;
  try {
    accessSync(FOLDER, constants.W_OK);
    const partial = `${place}.${pid}`;
    writeFileSync(partial, script.createCachedData(), { flag: 'wx' });
    renameSync(partial, place);
  } catch {
    // It is only for speed.
  }
}
