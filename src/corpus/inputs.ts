import { loadFailures } from '../load-failures';
import type { LoadFailure } from '../model/load';
import type { ArchivedPlace } from './archives/reader';
import { reasonOf } from './system-error';

/** One document to be: how reports name it and where its bytes are. */
export interface Input {
  /** As it stands in `source.path`. */
  readonly path: string;
  readonly pathBytes?: string;
  /** Absolute, as `file-names` holds names; null is standard input. Of a file in an archive, where the archive is. */
  readonly location: string | null;
  /** The way to it inside the archive. */
  readonly archived?: ArchivedPlace;
  /** The same as one path through the archives, absolute. Absent outside archives. */
  readonly place?: string;
  /** It is one of many documents of the file there: its line, or its number among the records. */
  readonly record?: number;
  /** The file it is a record of. */
  readonly container?: Input;
  /** Known already: the system's error when it was looked at, or what is wrong with the archive. */
  readonly error?: NodeJS.ErrnoException;
  readonly failure?: LoadFailure;
}

/** What an error of the file system means for the input at a path. */
export function readFailure(path: string, error: NodeJS.ErrnoException): LoadFailure {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? loadFailures.notFound(path) : loadFailures.unreadable(path, reasonOf(error));
}
