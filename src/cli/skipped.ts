import { warnings } from '../catalogue/warnings';
import type { RecordJob } from '../corpus/records/run';
import type { Voice } from './terminal';

/** Says, for each web archive, how many of its records were no documents; without it a small result would pass for all there was. */
export function skippedBy(voice: Voice): NonNullable<RecordJob['onSkipped']> {
  return ({ path }, { status, media, revisit }) => {
    if (status + media + revisit > 0) voice.warning(warnings.skippedRecords, { path, status, media, revisit });
  };
}
