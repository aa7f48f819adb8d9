import { isAbsolute, join, resolve } from 'node:path';
import { isFolder } from './places';

/** fast-glob takes 26 ms to load, so single files do without it. */
export function globber(): typeof import('fast-glob') {
  return require('fast-glob') as typeof import('fast-glob');
}

export interface Glob {
  /** Absolute; the longest part of the name that is an existing folder, taken literally. */
  readonly folder: string;
  readonly pattern: string;
}

/**
 * Reads a name that no file has as a glob. `（2023）reports (1)/*.txt` is the pattern `*.txt` in the folder `（2023）reports (1)`:
 * fast-glob alone would read the brackets of the folder as part of the pattern.
 * @returns null when the name holds nothing a glob is made of.
 */
export function globOf(name: string, cwd: string): Glob | null {
  const parts = name.split('/');
  let folder = isAbsolute(name) ? '/' : cwd;
  let taken = 0;
  while (taken < parts.length - 1) {
    const next = resolve(folder, join('.', parts[taken] ?? ''));
    if (!isFolder(next)) break;
    folder = next;
    taken++;
  }
  const pattern = parts.slice(taken).join('/');
  return globber().isDynamicPattern(pattern) ? { folder, pattern } : null;
}
