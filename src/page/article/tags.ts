/** How visible text is: shown, hidden by a style, kept for a script or another browser, or no text of the page at all. */
export const Shade = { visible: 0, hidden: 1, stored: 2, none: 3 } as const;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u var wbr'.split(' '),
);

const SHADES = new Map<string, number>();
for (const name of 'textarea template noscript noframes xmp'.split(' ')) SHADES.set(name, Shade.stored);
for (const name of 'script style title select button option iframe object embed svg map canvas datalist video audio meta link'.split(' ')) SHADES.set(name, Shade.none);

export function isInline(name: string): boolean {
  return INLINE.has(name);
}

export function shadeOfTag(name: string): number {
  return SHADES.get(name) ?? Shade.visible;
}
