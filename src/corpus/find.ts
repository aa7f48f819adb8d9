import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { byUtf8, decodeName, forFs } from './file-names';
import { globOf } from './globs';
import type { Input } from './inputs';
import { isFolder, lookAt, realPath } from './places';
import { withReportPaths, type Candidate } from './report-paths';
import { walk, type Walk, type WalkFilter } from './walk';

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
}

export interface Finds {
  /** In the order of the contract: by UTF-8 bytes of the path. */
  readonly inputs: readonly Input[];
  /** One name was given, and it means one file or standard input. */
  readonly single: boolean;
  /** Names of folders that hold no file, and of globs that match none. */
  readonly empty: readonly string[];
}

/** Finds every document the names mean. A name that leads nowhere is an input with an error, never an exception. */
export async function find(request: Request): Promise<Finds> {
  const candidates = new Map<string, Candidate>();
  const empty: string[] = [];
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
      const glob = 'error' in seen && named.literal !== true ? globOf(name, request.cwd) : null;
      if ('stats' in seen && !seen.stats.isDirectory()) {
        add(realPath(place), fileCandidate(place, request.cwd));
      } else if ('error' in seen && glob === null) {
        add(place, { ...fileCandidate(place, request.cwd), error: seen.error });
      } else {
        single = false;
        const folder = glob?.folder ?? place;
        const found = await walk(realPath(folder), request.filter, glob?.pattern);
        const nameOf = glob === null
          ? (path: string): Pick<Candidate, 'relative' | 'root'> => ({ relative: path, root: place })
          : (path: string): Pick<Candidate, 'relative' | 'root'> => fileCandidate(join(folder, path), request.cwd);
        if (collect(found, nameOf, add) === 0) empty.push(name);
      }
    }
  }
  return { inputs: withReportPaths([...candidates.values()]), single, empty };
}

/** Adds what a walk found, files that are no links first: a link to one of them is the same file. */
function collect(found: Walk, nameOf: (path: string) => Pick<Candidate, 'relative' | 'root'>, add: (canonical: string, candidate: Candidate) => void): number {
  const files = [...found.files].sort((a, b) => Number(a.linked) - Number(b.linked) || byUtf8(a.relative, b.relative));
  for (const file of files) {
    const canonical = file.linked && 'stats' in lookAt(file.location) ? realPath(file.location) : file.location;
    add(canonical, { location: file.location, ...nameOf(file.relative) });
  }
  for (const fault of found.faults) add(fault.location, { location: fault.location, ...nameOf(fault.relative), error: fault.error });
  return files.length + found.faults.length;
}

/** A file is named relative to the current folder; outside it, by its base name. */
function fileCandidate(place: string, cwd: string): Pick<Candidate, 'location' | 'relative' | 'root'> {
  const path = relative(cwd, place);
  const outside = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return { location: place, relative: outside ? basename(place) : path.split(sep).join('/'), root: outside ? dirname(place) : cwd };
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
