import { attributeOf, type PageTree } from '../tree/tree';

/** What a style attribute says about a line, as bits; 0 where it says nothing. */
export const STYLE = { bold: 1, light: 2, right: 4, center: 8, left: 16, verbatim: 32, noMarker: 64 } as const;

// Matches one declaration that matters here:  font-weight: bold  TEXT-ALIGN:right  white-space: pre-wrap
// Trap: mso-bidi-font-weight and -webkit-text-align are other properties.
const DECLARATION = /(?:^|[;\s])(font-weight|text-align|white-space|list-style(?:-type)?)\s{0,9}:\s{0,9}([a-z0-9-]{1,20})/gi;

const MEANING: Readonly<Record<string, number>> = {
  'font-weight bold': STYLE.bold, 'font-weight bolder': STYLE.bold, 'font-weight 600': STYLE.bold, 'font-weight 700': STYLE.bold, 'font-weight 800': STYLE.bold, 'font-weight 900': STYLE.bold,
  'font-weight normal': STYLE.light, 'font-weight lighter': STYLE.light, 'font-weight 300': STYLE.light, 'font-weight 400': STYLE.light,
  'text-align right': STYLE.right, 'text-align end': STYLE.right, 'text-align center': STYLE.center,
  'text-align left': STYLE.left, 'text-align start': STYLE.left, 'text-align justify': STYLE.left,
  'white-space pre': STYLE.verbatim, 'white-space pre-wrap': STYLE.verbatim, 'white-space pre-line': STYLE.verbatim, 'white-space break-spaces': STYLE.verbatim,
  'list-style none': STYLE.noMarker, 'list-style-type none': STYLE.noMarker,
};

/** A page repeats few style attributes many times, so each is read once. */
export function styleReader(): (tree: PageTree, element: number) => number {
  const known = new Map<string, number>();
  return (tree, element) => {
    const style = attributeOf(tree, element, 'style');
    if (style === undefined || style === '') return 0;
    let bits = known.get(style);
    if (bits === undefined) known.set(style, (bits = bitsOf(style)));
    return bits;
  };
}

/** The longest style attribute looked at; a longer one holds an embedded image. */
const LONGEST = 2000;

function bitsOf(style: string): number {
  let bits = 0;
  for (const [, property, value] of style.slice(0, LONGEST).matchAll(DECLARATION)) {
    bits |= MEANING[`${(property as string).toLowerCase()} ${(value as string).toLowerCase()}`] ?? 0;
  }
  return bits;
}

/** The same for the align attribute. */
export function alignBits(align: string | undefined): number {
  return align === undefined ? 0 : (MEANING[`text-align ${align.trim().toLowerCase()}`] ?? 0);
}
