import { realpathSync, statSync, type Stats } from 'node:fs';
import { decodeName, forFs } from './file-names';

/** What stands at a path, links followed; the error as a value when nothing can be seen there. */
export function statOf(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(forFs(path));
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

export function isFolder(path: string): boolean {
  const stats = statOf(path);
  return !(stats instanceof Error) && stats.isDirectory();
}

/** The path without links, names of any bytes. @throws when nothing stands there. */
export function realPath(path: string): string {
  return decodeName(realpathSync.native(forFs(path), { encoding: 'buffer' }));
}
