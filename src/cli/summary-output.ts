import { usageErrors } from '../catalogue/usage-errors';
import { checkWritable, writeWhole } from '../corpus/file-target';
import { reasonOf } from '../corpus/system-error';
import { writtenOrRefused, type OutputPlace } from './output-place';
import type { Io, Voice } from './terminal';

/** Before anything is processed. @throws UsageError when it could not be written afterwards. */
export function checkSummary(place: OutputPlace | null): void {
  if (place === null || place.path === null) return;
  const { path, named } = place;
  writtenOrRefused(named, () => checkWritable(path));
}

/** @returns false when it could not be written, which is then said. */
export function writeSummary(place: OutputPlace | null, text: () => string, voice: Voice, io: Io): boolean {
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
