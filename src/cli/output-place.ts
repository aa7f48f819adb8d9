import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
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
