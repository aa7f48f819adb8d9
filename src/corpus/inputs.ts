import { loadFailures } from '../index';
import type { LoadFailure } from '../model/load';
import { reasonOf } from './system-error';

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

/** What an error of the file system means for the input at a path. */
export function readFailure(path: string, error: NodeJS.ErrnoException): LoadFailure {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? loadFailures.notFound(path) : loadFailures.unreadable(path, reasonOf(error));
}
