/** Entities that stand in titles, labels and addresses; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'], ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'],
  ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'], ['rsquo', '’'], ['mdash', '—'], ['ndash', '–'], ['hellip', '…'], ['middot', '·'], ['bull', '•'],
  ['laquo', '«'], ['raquo', '»'], ['copy', '©'], ['reg', '®'], ['trade', '™'], ['times', '×'], ['deg', '°'], ['permil', '‰'], ['yen', '¥'],
  ['zwnj', '\u200c'], ['zwj', '\u200d'], ['shy', '\u00ad'], ['sect', '§'], ['para', '¶'], ['plusmn', '±'], ['divide', '÷'],
]);

// Matches &nbsp; &nbsp &#20013; &#x4e2d; &ldquo;
// Trap: in ?a=1&copy_id=2 the name goes on, so nothing is an entity without its semicolon but nbsp.
const ENTITY = /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?|([a-zA-Z]{2,8});|nbsp)/g;

/** A value of the source with its entities decoded. */
export function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(ENTITY, (entity, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined || decimal !== undefined) return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? entity;
    return name === undefined ? '\u00a0' : (NAMED.get(name) ?? entity);
  });
}

function character(code: number): string | null {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
}

// Matches white space as mark-up writes it, which shows as one blank: a line break with indents.
// Trap: no-break and ideographic spaces show as wide as they are, and a wide gap parts two values.
const FOLDED = /[ \t\r\n\f]+/g;
const WIDE = /[\u00a0\u3000\u2002\u2003\u2009]/g;
const UNSEEN = /[\u200b-\u200f\u00ad\ufeff\0]/g;

/** Text as a reader sees it on one line: entities decoded, white space folded, wide spaces as plain ones. */
export function visible(value: string): string {
  return decode(value).replace(UNSEEN, '').replace(FOLDED, ' ').replace(WIDE, ' ').trim();
}
