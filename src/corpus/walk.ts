import { lstat, readdir, stat, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { LoadFailure } from '../model/load';
import type { Archives, Inside } from './archives/archives';
import type { ArchivedPlace } from './archives/reader';
import { decodeName, forFs } from './file-names';
import { globber } from './globs';
import { lookAt, realPath } from './places';
import { CONFIG_NAME } from '../model/config-name';

/** A file found under a folder. Paths are absolute, names as `file-names` holds them. */
export interface Found {
  /** Relative to the folder, `/`-separated. */
  readonly relative: string;
  readonly location: string;
  /** Reached through a symbolic link. */
  readonly linked: boolean;
  /** Of a file in an archive: the archive on disk, and the way inside it. */
  readonly inside?: { readonly location: string; readonly archived: ArchivedPlace };
  /** The archive on disk, relative to the folder; '' when the folder is in it. Absent outside archives. */
  readonly archive?: string;
}

export interface WalkFault {
  readonly relative: string;
  readonly location: string;
  readonly why: NodeJS.ErrnoException | LoadFailure;
  readonly archive?: string;
}

export interface Walk {
  readonly files: readonly Found[];
  /** Folders and archives that could not be listed. */
  readonly faults: readonly WalkFault[];
  /** Archives that could not be looked into, and that no pattern names. Relative to the folder. */
  readonly passed: readonly string[];
}

export interface WalkFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Real paths that are never entered or taken: the run's own output. */
  readonly avoid: ReadonlySet<string>;
  /** Hidden files and `node_modules` are walked too. */
  readonly hidden?: boolean;
}

/** Dot files, `node_modules` and what configures the run are skipped, as ripgrep and eslint do. */
const HIDDEN = ['**/node_modules/**'];

/** What the tool itself writes beside its output. */
const OWN = ['**/.reportkit-*'];

/**
 * Lists the regular files under a folder, or those a glob means there.
 * Symbolic links are followed, except into a folder that the walk reaches anyway or is already inside.
 * @param folder real and absolute; an archive is a folder too.
 * @param pattern a glob below the folder; absent: every file.
 * @param archives opens the archives that are met and walks them as folders; null: they are files.
 */
export async function walk(folder: string, filter: WalkFilter, pattern: string | undefined, archives: Archives | null): Promise<Walk> {
  const lister = new Lister(folder, filter, archives);
  const wanted = pattern === undefined ? (filter.include.length > 0 ? filter.include.flatMap(anywhere) : ['**']) : [pattern];
  const list = (patterns: string[]): Promise<string[]> =>
    globber()(patterns, {
      cwd: folder,
      fs: { readdir: lister.readdir, lstat: lister.lstat, stat: lister.stat },
      ignore: [...OWN, ...(filter.hidden === true ? [] : HIDDEN), ...filter.exclude.flatMap(anywhere)],
      followSymbolicLinks: false,
      dot: filter.hidden === true,
      onlyFiles: true,
    });
  const names = await list(wanted);
  // An archive that is itself meant is meant with all it holds. A walk of everything has looked into those it knew by name.
  const whole = names.filter((name) => lister.isArchive(join(folder, fromGlob(name))) && (pattern !== undefined || archives?.mayBe(name) !== true));
  const more = whole.length === 0 ? [] : await list(whole.map((name) => `${globber().escapePath(name)}/**`));
  const files = [...new Set([...names, ...more])].flatMap((name) => lister.filesAt(fromGlob(name)));
  const included = pattern === undefined || filter.include.length === 0 ? files : await narrowed(folder, files, filter, archives);
  const everything = pattern === undefined && filter.include.length === 0;
  const meant = new Set(names.map(fromGlob));
  const isMeant = ({ why, relative }: WalkFault): boolean => everything || why instanceof Error || relative === '' || meant.has(relative);
  return { files: included, faults: lister.faults.filter(isMeant), passed: lister.faults.filter((fault) => !isMeant(fault)).map(({ relative }) => relative) };
}

/** What a glob found, less what `--include` does not name. */
async function narrowed(folder: string, files: readonly Found[], filter: WalkFilter, archives: Archives | null): Promise<Found[]> {
  const { files: wanted } = await walk(folder, filter, undefined, archives);
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
  readonly #hidden: boolean;
  readonly #archives: Archives | null;

  constructor(root: string, { avoid, hidden = false }: Pick<WalkFilter, 'avoid' | 'hidden'>, archives: Archives | null) {
    this.#root = root;
    this.#avoid = avoid;
    this.#hidden = hidden;
    this.#archives = archives;
  }

  /** The files a name means: one, those of one name in an archive, or none where it is an archive that is walked. */
  filesAt(relative: string): Found[] {
    const location = join(this.#root, relative);
    const opened = this.#archives?.at(location) ?? null;
    if (opened !== null) {
      if ('failure' in opened) this.#fault(location, opened.failure);
      return [];
    }
    const inside = this.#archives?.inside(location) ?? null;
    if (inside === null) return [{ relative, location, linked: this.isLinked(location) }];
    return (this.#archives?.files(inside) ?? []).map((file) => ({ relative, location, linked: this.isLinked(file.location), inside: file, ...this.#archiveAround(location) }));
  }

  isArchive(location: string): boolean {
    const opened = this.#archives?.at(location) ?? null;
    return opened !== null && 'archive' in opened;
  }

  isLinked(location: string): boolean {
    return this.#linkedFiles.has(location) || this.#chainOf(location).length > 0;
  }

  // fast-glob types `readdir` as Node's function with all its overloads; it calls this one form.
  readonly readdir = ((shown: string, _options: object, done: (error: Error | null, entries: Entry[]) => void): void => {
    const folder = fromGlob(shown);
    const archived = this.#listArchive(folder, this.#archives?.inside(folder) ?? null);
    if (archived !== null) {
      done(null, archived);
      return;
    }
    readdir(forFs(folder), { withFileTypes: true, encoding: 'buffer' }, (error, entries) => {
      if (error !== null) {
        // A pattern may name a file as if it were a folder, and a folder may vanish: neither is a fault.
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') this.#fault(folder, error);
        done(null, (error.code === 'ENOTDIR' ? this.#listArchive(folder, this.#archives?.probe(folder) ?? null) : null) ?? []);
        return;
      }
      done(null, entries.flatMap((entry) => this.#entry(folder, entry as unknown as Dirent<Buffer>)));
    });
  }) as never;

  // Asked for patterns that are plain names; a name in an archive is none to the system.
  readonly lstat = ((shown: string, done: (error: Error | null, stats?: unknown) => void): void => this.#look(lstat, shown, done)) as never;
  readonly stat = ((shown: string, done: (error: Error | null, stats?: unknown) => void): void => this.#look(stat, shown, done)) as never;

  #look(ask: typeof stat, shown: string, done: (error: Error | null, stats?: unknown) => void): void {
    const location = fromGlob(shown);
    const inside = this.#archives?.probe(location) ?? null;
    // A file in an archive is a regular file, as the archive is.
    if (inside !== null && this.#archives?.files(inside).length === 0) done(Object.assign(new Error('ENOENT: no such file in the archive'), { code: 'ENOENT' }));
    else ask(forFs(inside?.archive.location ?? location), done);
  }

  /** The names in an archive, or in a folder of one; null where the path leads into none. */
  #listArchive(folder: string, around: Inside | null): Entry[] | null {
    const opened = this.#archives?.mayBe(folder) === true ? this.#archives.at(folder) : null;
    if (opened !== null && 'failure' in opened) {
      this.#fault(folder, opened.failure);
      return [];
    }
    const inside = opened === null ? around : { archive: opened.archive, inner: '' };
    if (inside === null) return null;
    return (this.#archives?.list(inside) ?? []).map(({ name, isFile, isFolder }) => new Entry(toGlob(name), isFile, isFolder || this.#archives?.mayBe(name) === true));
  }

  #entry(folder: string, entry: Dirent<Buffer>): Entry[] {
    const name = decodeName(entry.name);
    const location = join(folder, name);
    if (this.#avoid.has(location) || (name === CONFIG_NAME && !this.#hidden)) return [];
    // What may be an archive is both: a file to a pattern, and a folder to the walk.
    const mayBeArchive = this.#archives?.mayBe(name) === true;
    if (!entry.isSymbolicLink()) return [new Entry(toGlob(name), entry.isFile(), entry.isDirectory() || (mayBeArchive && entry.isFile()))];
    const target = targetOf(location);
    // A link that leads nowhere counts as a file: reading it fails, and the failure is recorded.
    if (target === null || target.stats.isFile()) {
      this.#linkedFiles.add(location);
      return [new Entry(toGlob(name), true, mayBeArchive && target !== null)];
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
    return this.#hidden || !target.slice(this.#root.length).split(sep).some((part) => part.startsWith('.') || part === 'node_modules');
  }

  /** A link to a folder that the walk is inside of would never end. */
  #holds(target: string, folder: string): boolean {
    return [realPath(folder), this.#root, ...this.#chainOf(folder)].some((place) => place === target || place.startsWith(target + sep));
  }

  /** Targets of the linked folders and archives on the way to a place. */
  #chainOf(location: string): string[] {
    if (this.#linkedFolders.size === 0) return [];
    return [...this.#linkedFolders].filter(([link]) => location.startsWith(link + sep)).map(([, target]) => target);
  }

  #fault(location: string, why: WalkFault['why']): void {
    if (this.faults.some((fault) => fault.location === location)) return;
    this.faults.push({ location, relative: location.slice(this.#root.length + 1).split(sep).join('/'), why, ...this.#archiveAround(location) });
  }

  #archiveAround(location: string): { readonly archive?: string } {
    const around = this.#archives?.inside(location)?.archive.location;
    return around === undefined ? {} : { archive: around.slice(this.#root.length + 1) };
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
