import { mkdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { decodeName, forFs } from './file-names';

export type Seen = { readonly stats: Stats } | { readonly error: NodeJS.ErrnoException };

/** What stands at a path, links followed; the error as a value when nothing can be seen there. */
export function lookAt(path: string): Seen {
  try {
    return { stats: statSync(forFs(path)) };
  } catch (error) {
    return { error: error as NodeJS.ErrnoException };
  }
}

export function isFolder(path: string): boolean {
  const seen = lookAt(path);
  return 'stats' in seen && seen.stats.isDirectory();
}

/**
 * The path without links, names of any bytes; the path itself where something stands there that has none: /dev/fd/63 of a pipe.
 * @throws when nothing stands there.
 */
export function realPath(path: string): string {
  try {
    return decodeName(realpathSync.native(forFs(path), { encoding: 'buffer' }));
  } catch (error) {
    if ('error' in lookAt(path)) throw error;
    return path;
  }
}

/**
 * Makes a folder and those above it. One at a time: `mkdirSync(…, { recursive: true })` never ends where the system
 * answers ENOENT below a folder that is there, as /proc does.
 * @throws the system's error.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(forFs(path));
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(path)) throw error;
  }
}
