import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { checkWritable, writeWhole } from '../corpus/file-target';
import { reasonOf } from '../corpus/system-error';
import type { Io, Voice } from './terminal';

/** Where `--summary` goes. */
export interface SummaryPlace {
  /** Absolute; null is standard output. */
  readonly path: string | null;
  /** As the user wrote it. */
  readonly named: string;
}

/**
 * @param takesStdout whether something else goes to standard output.
 * @throws UsageError when both would go there.
 */
export function summaryPlaceOf(named: string | undefined, takesStdout: boolean, { cwd }: Pick<Io, 'cwd'>): SummaryPlace | null {
  if (named === undefined) return null;
  if (named !== '-') return { path: resolve(cwd, named), named };
  if (takesStdout) throw new UsageError(usageErrors.summaryWhere);
  return { path: null, named };
}

/** Before anything is processed. @throws UsageError when it could not be written afterwards. */
export function checkSummary(place: SummaryPlace | null): void {
  if (place === null || place.path === null) return;
  try {
    checkWritable(place.path);
  } catch (error) {
    throw new UsageError(usageErrors.cannotWrite, { output: place.named, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

/** @returns false when it could not be written, which is then said. */
export function writeSummary(place: SummaryPlace | null, text: () => string, voice: Voice, io: Io): boolean {
  if (place === null) return true;
  try {
    if (place.path === null) io.stdout.write(text());
    else writeWhole(place.path, text());
    return true;
  } catch (error) {
    voice.error(usageErrors.cannotWrite, { output: place.named, reason: reasonOf(error as NodeJS.ErrnoException) });
    return false;
  }
}
