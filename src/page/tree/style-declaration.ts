/*
 * What a style says of one property. Its name is a whole word: `backface-visibility`, `background-size` and `margin-left` are other
 * properties than those whose names they end in. Of two values the last counts, unless the first is important.
 */

type Property = 'display' | 'visibility' | 'font-size' | 'opacity' | 'left' | 'top' | 'text-indent' | 'margin-left' | 'margin-top';

// Matches one declaration, its property and value:  display:none   FONT-SIZE : 0px !important
// Trap: -webkit-mask-size and backface-visibility; a name ends at no hyphen.
const DECLARATION = /(?<=^|[;\s{])(display|visibility|font-size|opacity|left|top|text-indent|margin-left|margin-top)\s{0,9}:\s{0,9}([^;}\s]{1,40})([^;}]{0,40})/gi;

/** The value that counts of each property named, in lower case. */
export function declarationsIn(style: string): ReadonlyMap<Property, string> {
  const values = new Map<Property, string>();
  const important = new Set<string>();
  for (const [, name = '', written = '', behind = ''] of style.matchAll(DECLARATION)) {
    const property = name.toLowerCase() as Property;
    const isImportant = /!\s{0,9}important/i.test(written + behind);
    if (important.has(property) && !isImportant) continue;
    if (isImportant) important.add(property);
    values.set(property, written.toLowerCase().split('!', 1)[0]!);
  }
  return values;
}

// Matches no length at all:  0  0px  0.0em  0%   Trap: 0.9em.
const ZERO = /^0(?:\.0{1,9})?(?:px|em|rem|pt|%)?$/;

export function isZero(value: string | undefined): boolean {
  return value !== undefined && ZERO.test(value);
}

/** `display` and `visibility` have one; `text-indent:2em` and most styles of paragraphs have none. */
export function holdsY(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((units[at]! | 0x20) === 0x79) return true;
  return false;
}
