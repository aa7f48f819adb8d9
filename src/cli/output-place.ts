import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { reasonOf } from '../corpus/system-error';
import type { Message } from '../model/bilingual';
import type { Io } from './terminal';

/** Where a file beside the records goes: the summary, the failure records. */
export interface OutputPlace {
  /** Absolute; null is standard output. */
  readonly path: string | null;
  /** As the user wrote it. */
  readonly named: string;
}

/**
 * @param mistake what is wrong with standard output for it; null: nothing is.
 * @throws UsageError when it is `-` all the same.
 */
export function outputPlaceOf(named: string | undefined, mistake: Message | null, { cwd }: Pick<Io, 'cwd'>): OutputPlace | null {
  if (named === undefined) return null;
  if (named !== '-') return { path: resolve(cwd, named), named };
  if (mistake !== null) throw new UsageError(mistake);
  return { path: null, named };
}

/** A file that is written, as the user named it and as it is. */
export interface NamedPlace {
  readonly named: string;
  readonly real: string;
}

/**
 * Writes or opens an output.
 * @param output as the user wrote it.
 * @throws UsageError that says why it cannot be.
 */
export function writtenOrRefused<Result>(output: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new UsageError(usageErrors.cannotWrite, { output, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}
