import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { isArchive } from '../corpus/archives/read-through';
import { lookAt } from '../corpus/places';
import { unreadable } from '../corpus/unreadable';
import type { Io } from './terminal';

/** A result that is not there is a mistake of the command line, and no loss of all its documents. */
export function checkThere(name: string, { cwd }: Io): void {
  const seen = name === '-' ? null : lookAt(resolve(cwd, name));
  if (seen !== null && 'error' in seen) throw new UsageError(...unreadable(name, seen.error));
}

/** The same of a folder of sources; an archive is a folder too. */
export function checkFolder(name: string, { cwd }: Io): void {
  const place = resolve(cwd, name);
  const seen = lookAt(place);
  if ('error' in seen) throw new UsageError(...unreadable(name, seen.error));
  if (!seen.stats.isDirectory() && !isArchive(place)) throw new UsageError(usageErrors.sourceIsFile, { file: name });
}
