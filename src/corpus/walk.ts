import { readdir, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeName, forFs } from './file-names';
import { globber } from './globs';
import { lookAt, realPath } from './places';

/** A file found under a folder. Paths are absolute, names as `file-names` holds them. */
export interface Found {
  /** Relative to the folder, `/`-separated. */
  readonly relative: string;
  readonly location: string;
  /** Reached through a symbolic link. */
  readonly linked: boolean;
}

export interface WalkFault {
  readonly relative: string;
  readonly location: string;
  readonly error: NodeJS.ErrnoException;
}

export interface Walk {
  readonly files: readonly Found[];
  /** Folders that could not be listed. */
  readonly faults: readonly WalkFault[];
}

export interface WalkFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Real paths that are never entered or taken: the run's own output. */
  readonly avoid: ReadonlySet<string>;
}

/** Dot files and `node_modules` are skipped, as ripgrep and eslint do. */
const NEVER = ['**/node_modules/**'];

/**
 * Lists the regular files under a folder, or those a glob means there.
 * Symbolic links are followed, except into a folder that the walk reaches anyway or is already inside.
 * @param folder real and absolute.
 * @param pattern a glob below the folder; absent: every file.
 */
export async function walk(folder: string, filter: WalkFilter, pattern?: string): Promise<Walk> {
  const lister = new Lister(folder, filter.avoid);
  const wanted = pattern === undefined ? (filter.include.length > 0 ? filter.include.flatMap(anywhere) : ['**']) : [pattern];
  const names = await globber()(wanted, {
    cwd: folder,
    fs: { readdir: lister.readdir },
    ignore: [...NEVER, ...filter.exclude.flatMap(anywhere)],
    followSymbolicLinks: false,
    dot: false,
    onlyFiles: true,
  });
  const files = names.map((name): Found => {
    const location = join(folder, fromGlob(name));
    return { relative: fromGlob(name), location, linked: lister.isLinked(location) };
  });
  const included = pattern === undefined || filter.include.length === 0 ? files : await narrowed(folder, files, filter);
  return { files: included, faults: lister.faults };
}

/** What a glob found, less what `--include` does not name. */
async function narrowed(folder: string, files: readonly Found[], filter: WalkFilter): Promise<Found[]> {
  const { files: wanted } = await walk(folder, filter);
  const names = new Set(wanted.map((file) => file.location));
  return files.filter((file) => names.has(file.location));
}

/** A pattern without a slash means the name at any depth; a folder's name means all it holds. */
function anywhere(pattern: string): string[] {
  const trimmed = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  const placed = trimmed.includes('/') || trimmed === '**' ? trimmed : `**/${trimmed}`;
  return [placed, `${placed}/**`];
}

/** The `readdir` that fast-glob sees: names of any bytes, links resolved, faults collected instead of thrown. */
class Lister {
  readonly faults: WalkFault[] = [];
  /** Walked path of a linked folder → real path of its target. */
  readonly #linkedFolders = new Map<string, string>();
  readonly #linkedFiles = new Set<string>();
  readonly #root: string;
  readonly #avoid: ReadonlySet<string>;

  constructor(root: string, avoid: ReadonlySet<string>) {
    this.#root = root;
    this.#avoid = avoid;
  }

  isLinked(location: string): boolean {
    return this.#linkedFiles.has(location) || this.#chainOf(location).length > 0;
  }

  // fast-glob types `readdir` as Node's function with all its overloads; it calls this one form.
  readonly readdir = ((shown: string, _options: object, done: (error: Error | null, entries: Entry[]) => void): void => {
    const folder = fromGlob(shown);
    readdir(forFs(folder), { withFileTypes: true, encoding: 'buffer' }, (error, entries) => {
      if (error !== null) {
        // A pattern may name a file as if it were a folder, and a folder may vanish: neither is a fault.
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') this.#fault(folder, error);
        done(null, []);
        return;
      }
      done(null, entries.flatMap((entry) => this.#entry(folder, entry as unknown as Dirent<Buffer>)));
    });
  }) as never;

  #entry(folder: string, entry: Dirent<Buffer>): Entry[] {
    const name = decodeName(entry.name);
    const location = join(folder, name);
    if (this.#avoid.has(location)) return [];
    if (!entry.isSymbolicLink()) return [new Entry(toGlob(name), entry.isFile(), entry.isDirectory())];
    const target = targetOf(location);
    // A link that leads nowhere counts as a file: reading it fails, and the failure is recorded.
    if (target === null || target.stats.isFile()) {
      this.#linkedFiles.add(location);
      return [new Entry(toGlob(name), true, false)];
    }
    if (!target.stats.isDirectory() || this.#avoid.has(target.path)) return [];
    if (this.#reachedAnyway(target.path) || this.#holds(target.path, folder)) return [];
    this.#linkedFolders.set(location, target.path);
    return [new Entry(toGlob(name), false, true)];
  }

  /** The target lies in the walked folder, in a place the walk does not skip. */
  #reachedAnyway(target: string): boolean {
    if (target === this.#root) return true;
    if (!target.startsWith(this.#root + sep)) return false;
    return !target.slice(this.#root.length).split(sep).some((part) => part.startsWith('.') || part === 'node_modules');
  }

  /** A link to a folder that the walk is inside of would never end. */
  #holds(target: string, folder: string): boolean {
    return [realPath(folder), this.#root, ...this.#chainOf(folder)].some((place) => place === target || place.startsWith(target + sep));
  }

  /** Targets of the linked folders on the way to a place. */
  #chainOf(location: string): string[] {
    if (this.#linkedFolders.size === 0) return [];
    return [...this.#linkedFolders].filter(([link]) => location.startsWith(link + sep)).map(([, target]) => target);
  }

  #fault(location: string, error: NodeJS.ErrnoException): void {
    this.faults.push({ location, relative: location.slice(this.#root.length + 1).split(sep).join('/'), error });
  }
}

// Matches what the dot of a regular expression does not: fast-glob would pass over a file called "a\nb.txt" in silence.
// Trap: only these four; other control characters it sees.
const UNSEEN = /[\n\r\u2028\u2029]/g;

/** A name as fast-glob gets it: line ends stand as lone surrogates below those of `file-names`. */
function toGlob(name: string): string {
  return name.replace(UNSEEN, (end) => String.fromCharCode(0xdc00 + (end.charCodeAt(0) & 0x7f)));
}

function fromGlob(name: string): string {
  return name.replace(/[\udc0a\udc0d]/gu, (end) => String.fromCharCode(end.charCodeAt(0) & 0x7f)).replace(/[\udc28\udc29]/gu, (end) => String.fromCharCode(0x2000 + (end.charCodeAt(0) & 0x7f)));
}

/** What fast-glob asks of an entry; links are resolved before. */
class Entry {
  readonly name: string;
  readonly #file: boolean;
  readonly #folder: boolean;

  constructor(name: string, file: boolean, folder: boolean) {
    this.name = name;
    this.#file = file;
    this.#folder = folder;
  }
  isFile(): boolean { return this.#file; }
  isDirectory(): boolean { return this.#folder; }
  isSymbolicLink(): boolean { return false; }
}

function targetOf(link: string): { readonly path: string; readonly stats: Stats } | null {
  const seen = lookAt(link);
  if ('error' in seen) return null;
  try {
    return { path: realPath(link), stats: seen.stats };
  } catch {
    return null;
  }
}
