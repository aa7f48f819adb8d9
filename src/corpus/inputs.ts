import { loadFailures } from '../index';
import type { LoadFailure } from '../model/load';

/** One document to be: how reports name it and where its bytes are. */
export interface Input {
  /** As it stands in `source.path`. */
  readonly path: string;
  readonly pathBytes?: string;
  /** Absolute, as `file-names` holds names; null is standard input. */
  readonly location: string | null;
  /** Known already: the system's error when it was looked at. */
  readonly error?: NodeJS.ErrnoException;
}

/** The system's reason without the path behind it, which is absolute and must not stand in the data. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  // Matches the code and the words of a system error: "EACCES: permission denied" of "EACCES: permission denied, open '/a'"
  // Trap: errors of Node itself begin with their message and have the code apart.
  return /^[A-Z0-9_]+: [^,]+/.exec(error.message)?.[0] ?? error.code ?? error.name;
}

/** What an error of the file system means for the input at a path. */
export function readFailure(path: string, error: NodeJS.ErrnoException): LoadFailure {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? loadFailures.notFound(path) : loadFailures.unreadable(path, reasonOf(error));
}
