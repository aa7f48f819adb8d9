import type { Head } from './head';
import { foundAt, type Found } from './found';

// Matches the time of issue on the last line of a press release: 香港時間15時20分
// Trap: a time inside a sentence does not fill its line.
const ISSUED = /(?:^|\n)香港[时時][间間] ?([0-9]{1,2})[时時](?:([0-9]{1,2})分)?\s*$/;
const REACH = 40;
const DAY = 10;

/** When a press release of Hong Kong was issued: its day and the time below it, with which its page and every copy end. */
export function issuedAt(text: string, { signature }: Head): Found | null {
  if (signature?.date?.length !== DAY) return null;
  const [, hour, minute = '00'] = ISSUED.exec(text.slice(-REACH)) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return foundAt(`${signature.date}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, 'signature', signature.source);
}
