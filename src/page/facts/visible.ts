import { withoutEntities } from '../render/entities';

// Matches white space as mark-up writes it, which shows as one blank: a line break with indents.
// Trap: no-break and ideographic spaces show as wide as they are, and a wide gap parts two values.
const FOLDED = /[ \t\r\n\f]+/g;
const WIDE = /[\u00a0\u3000\u2002\u2003\u2009]/g;
const UNSEEN = /[\u200b-\u200f\u00ad\ufeff\0]/g;

// Matches the first thing in a text that shows otherwise than it is written: an entity, white space of mark-up, two blanks.
// Trap: a blank alone is what it is.
const UNREADY = /[&\t\r\n\f\0\u00a0\u00ad\u2002\u2003\u2009\u200b-\u200f\u3000\ufeff]| {2}/;

/** Text as a reader sees it on one line: entities decoded, white space folded, wide spaces as plain ones. */
export function visible(value: string): string {
  const trimmed = value.trim();
  if (!UNREADY.test(trimmed)) return trimmed;
  return withoutEntities(value).replace(UNSEEN, '').replace(FOLDED, ' ').replace(WIDE, ' ').trim();
}
