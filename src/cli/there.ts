import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { lookAt } from '../corpus/places';
import { reasonOf } from '../corpus/system-error';
import type { Io } from './terminal';

/** A result or a folder of sources that is not there is a mistake of the command line, and no loss of all its documents. */
export function checkThere(name: string, { cwd }: Io): void {
  const seen = name === '-' ? null : lookAt(resolve(cwd, name));
  if (seen !== null && 'error' in seen) throw new UsageError(usageErrors.unreadableFile, { file: name, reason: reasonOf(seen.error) });
}
