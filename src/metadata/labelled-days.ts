import { isoDate, REPUBLIC } from '../lexicon/dates';

/*
 * Days that are days behind a label only, and may be a number of anything elsewhere.
 */

// Matches a day that lost its last sign:  2019年05月08 . Trap: 2019年05月 08:20 is a month and a time.
const UNSIGNED = /^((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})$/;
// Matches a day as bodies of Taiwan write it:  106-03-22 . Trap: 2017-03-22 has four digits and is read elsewhere.
const REPUBLICAN = /^(1[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])$/;

/** @param value what stands behind the label, trimmed. @returns the day as ISO; null where it is none of these, or no calendar has it. */
export function labelledDay(value: string): string | null {
  const unsigned = UNSIGNED.exec(value);
  if (unsigned !== null) return isoDate(Number(unsigned[1]), Number(unsigned[2]), Number(unsigned[3]));
  const republican = REPUBLICAN.exec(value);
  return republican === null ? null : isoDate(Number(republican[1]) + REPUBLIC, Number(republican[2]), Number(republican[3]));
}
