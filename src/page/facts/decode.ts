import { entityAt } from '../render/entities';

/** A value of the source with its entities decoded. */
export function decode(value: string): string {
  let at = value.indexOf('&');
  if (at < 0) return value;
  const pieces: string[] = [];
  let from = 0;
  for (; at >= 0; at = value.indexOf('&', at + 1)) {
    const entity = entityAt(value, at, value.length);
    // In ?a=1&copy_id=2 an entity without its semicolon is the name of a parameter.
    if (entity === null || (value.charCodeAt(at + entity.units - 1) !== SEMICOLON && /[a-z0-9=_]/i.test(value.charAt(at + entity.units)))) continue;
    pieces.push(value.slice(from, at), entity.text);
    from = at + entity.units;
  }
  pieces.push(value.slice(from));
  return pieces.join('');
}

const SEMICOLON = 0x3b;

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
  return decode(value).replace(UNSEEN, '').replace(FOLDED, ' ').replace(WIDE, ' ').trim();
}
