import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Archives, type ArchivedFile } from './archives/archives';
import { byUtf8, decodeName, forFs } from './file-names';
import { globOf } from './globs';
import type { Input } from './inputs';
import { isFolder, lookAt, realPath } from './places';
import { withReportPaths, type Candidate } from './report-paths';
import { walk, type Found, type Walk, type WalkFault, type WalkFilter } from './walk';

/** One input as the user named it. */
export interface Named {
  /** As `file-names` holds names; `-` is standard input. */
  readonly name: string;
  /** From a list: never a glob, never standard input. */
  readonly literal?: boolean;
}

export interface Request {
  readonly names: readonly Named[];
  readonly cwd: string;
  readonly filter: WalkFilter;
  readonly stdinPath?: string;
  /** Archives inside archives that unpack to more are not looked into. */
  readonly maxBytes: number;
}

export interface Finds {
  /** In the order of the contract: by UTF-8 bytes of the path. */
  readonly inputs: readonly Input[];
  /** One name was given, and it means one file or standard input. */
  readonly single: boolean;
  /** Names of folders that hold no file, and of globs that match none. */
  readonly empty: readonly string[];
  /** Archives that could not be looked into, where patterns ask for other files. */
  readonly passed: readonly string[];
}

/** Finds every document the names mean; archives are folders. A name that leads nowhere is an input with an error, never an exception. */
export async function find(request: Request): Promise<Finds> {
  const archives = new Archives(request.maxBytes);
  try {
    return await findIn(request, archives);
  } finally {
    archives.close();
  }
}

async function findIn(request: Request, archives: Archives): Promise<Finds> {
  const candidates = new Map<string, Candidate>();
  const empty: string[] = [];
  const passed: string[] = [];
  let single = request.names.length === 1;
  const add = (canonical: string, candidate: Candidate): void => {
    if (!candidates.has(canonical)) candidates.set(canonical, candidate);
  };

  for (const named of request.names) {
    if (named.name === '-' && named.literal !== true) {
      add('-', { location: null, relative: stdinName(request), root: request.cwd });
      continue;
    }
    if (named.name === '') {
      // An unset variable of a script must not mean the current folder and all below it.
      add('', { location: request.cwd, relative: '', root: request.cwd, error: Object.assign(new Error('ENOENT: no such file or directory'), { code: 'ENOENT' }) });
      continue;
    }
    for (const name of exactNames(named.name, request.cwd)) {
      const place = resolve(request.cwd, name);
      const seen = lookAt(place);
      const isFile = 'stats' in seen && !seen.stats.isDirectory();
      const opened = isFile && seen.stats.isFile() ? archives.at(realPath(place)) : null;
      const inside = 'error' in seen ? archives.probe(place) : null;
      const files = inside === null ? [] : archives.files(inside);
      const isFolderInside = inside !== null && files.length === 0 && archives.isFolder(inside);
      const around = inside === null ? place : place.slice(0, inside.archive.location.length);
      const glob = 'error' in seen && !isFolderInside && files.length === 0 && named.literal !== true ? globOf(name, request.cwd) : null;
      if (opened !== null && 'failure' in opened) {
        add(realPath(place), { ...fileCandidate(place, request.cwd), failure: opened.failure });
      } else if (isFile && opened === null) {
        add(realPath(place), fileCandidate(place, request.cwd));
      } else if (files.length > 0) {
        for (const file of files) add(keyOf({ ...file, location: realPath(file.location) }), { ...fileCandidate(place, request.cwd, around), ...file });
        single &&= files.length === 1;
      } else if ('error' in seen && glob === null && !isFolderInside) {
        add(place, { ...fileCandidate(place, request.cwd), error: seen.error });
      } else {
        single = false;
        const folder = glob?.folder ?? place;
        const found = await walk(isFolderInside ? folder : realPath(folder), request.filter, glob?.pattern, archives);
        // What is in a folder is named by the way from there, the folder itself when it cannot be entered by the way from here; what a glob found, and what is in an archive, by the way from here.
        const nameOf: Naming = glob === null && opened === null && !isFolderInside
          ? ({ relative: path }) => (path === '' ? fileCandidate(place, request.cwd) : { relative: path, root: place })
          : ({ relative: path, archive }) => fileCandidate(join(folder, path), request.cwd, archive === undefined ? undefined : archive === '' ? around : join(folder, archive));
        passed.push(...found.passed.map((path) => nameOf({ relative: path }).relative));
        if (collect(found, nameOf, add) === 0) empty.push(name);
      }
    }
  }
  return { inputs: withReportPaths([...candidates.values()]), single, empty, passed };
}

type Naming = (found: Pick<Found, 'relative' | 'archive'>) => Pick<Candidate, 'relative' | 'root'>;

/** Adds what a walk found, files that are no links first: a link to one of them is the same file. */
function collect(found: Walk, nameOf: Naming, add: (canonical: string, candidate: Candidate) => void): number {
  const files = [...found.files].sort((a, b) => Number(a.linked) - Number(b.linked) || byUtf8(a.relative, b.relative));
  for (const file of files) {
    const { location, archived } = file.inside ?? { location: file.location };
    add(canonicalOf(file), { ...nameOf(file), location, ...(archived === undefined ? {} : { archived }) });
  }
  for (const fault of found.faults) add(fault.location, { ...nameOf(fault), location: fault.location, ...whyOf(fault) });
  return files.length + found.faults.length;
}

function canonicalOf({ location, linked, inside }: Found): string {
  const real = (path: string): string => (linked && 'stats' in lookAt(path) ? realPath(path) : path);
  return inside === undefined ? real(location) : keyOf({ ...inside, location: real(inside.location) });
}

/** No path holds a NUL, so a file in an archive is never taken for another. */
function keyOf({ location, archived }: ArchivedFile): string {
  return [location, ...archived.map(({ headerAt }) => headerAt)].join('\0');
}

function whyOf({ why }: WalkFault): Pick<Candidate, 'error' | 'failure'> {
  return why instanceof Error ? { error: why } : { failure: why };
}

/** A file is named relative to the current folder; outside it, by its base name. @param around the archive that it is in. */
function fileCandidate(place: string, cwd: string, around = place): Pick<Candidate, 'location' | 'relative' | 'root'> {
  const path = relative(cwd, around);
  const outside = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  const name = (outside ? basename(around) : path) + place.slice(around.length);
  return { location: place, relative: name.split(sep).join('/'), root: outside ? dirname(around) : cwd };
}

function stdinName({ stdinPath, cwd }: Request): string {
  return stdinPath === undefined ? '-' : fileCandidate(resolve(cwd, stdinPath), cwd).relative;
}

/**
 * Node decodes arguments as UTF-8 with losses: a name in GBK arrives with U+FFFD in it.
 * The names that the folder really holds and that would have arrived so are taken instead.
 */
function exactNames(name: string, cwd: string): string[] {
  if (!name.includes('\ufffd') || 'stats' in lookAt(resolve(cwd, name))) return [name];
  let folders = [isAbsolute(name) ? '/' : ''];
  for (const part of name.split('/')) {
    if (part === '') continue;
    folders = folders.flatMap((folder) => {
      if (!part.includes('\ufffd')) return [join(folder, part)];
      const place = resolve(cwd, folder);
      if (!isFolder(place)) return [];
      return readdirSync(forFs(place), { encoding: 'buffer' })
        .filter((entry) => entry.toString('utf8') === part)
        .map((entry) => join(folder, decodeName(entry)));
    });
  }
  return folders.length > 0 ? folders : [name];
}
