import { WordIndex } from './word-index';

/** What a node is that is no element; below the numbers of names, so that one column tells both. */
export const Kind = { root: 0, text: 1, comment: 2, directive: 3 } as const;

/** The number of the first name; every element's name has a number from here on. */
export const FIRST_NAME = 4;

/** Every name that says anything to any reader of the page. A page numbers the names it adds behind these. */
const LISTED =
  'a abbr acronym address annotation-xml area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup command data datalist dd del desc details dfn dialog dir div dl dt ' +
  'em embed fieldset figcaption figure font footer foreignobject form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li link listing main map mark math menu meta mi mn mo ms mtext ' +
  'nav nobr noembed noframes noscript o:p object ol optgroup option output p param plaintext pre q rp rt ruby s samp script section select small source span st1:chsdate strike strong style sub summary sup svg ' +
  'table tbody td template textarea tfoot th thead time title tr track tt u ucapcontent ucaptitle ul var video wbr xmp';

const NAMES: readonly string[] = LISTED.split(' ');
const INDEX = new WordIndex();
NAMES.forEach((name, at) => INDEX.add(name, FIRST_NAME + at));

/** The number behind the last listed name. */
export const NAMES_END = FIRST_NAME + NAMES.length;

/** The number of a listed name. @throws where it is not listed: that is a fault of this program. */
export function nameNumber(name: string): number {
  const number = INDEX.find(name);
  if (number === 0) throw new Error(`name is not listed: ${name}`);
  return number;
}

/** The number of the name that a piece of a page is, in any case; 0: it is not listed. */
export function listedAt(units: Uint16Array, start: number, end: number): number {
  return INDEX.findIn(units, start, end);
}

/** The same of a whole text. */
export function listedNumber(name: string): number {
  return INDEX.find(name);
}

/** A listed name by its number. */
export function listedName(number: number): string {
  return NAMES[number - FIRST_NAME] ?? '';
}

/** A table of bits by name number; of a name that stands in several rows the bits are added. Names a page adds are beyond its end. */
export function tableOfNames(rows: readonly (readonly [bits: number, names: string])[]): Int32Array {
  const table = new Int32Array(NAMES_END);
  for (const [bits, names] of rows) for (const name of names.split(' ')) table[nameNumber(name)]! |= bits;
  return table;
}

/** Names that single places ask for. */
export const Name = {
  body: nameNumber('body'),
  br: nameNumber('br'),
  button: nameNumber('button'),
  dd: nameNumber('dd'),
  dt: nameNumber('dt'),
  head: nameNumber('head'),
  html: nameNumber('html'),
  iframe: nameNumber('iframe'),
  img: nameNumber('img'),
  input: nameNumber('input'),
  li: nameNumber('li'),
  ol: nameNumber('ol'),
  p: nameNumber('p'),
  script: nameNumber('script'),
  select: nameNumber('select'),
  style: nameNumber('style'),
  table: nameNumber('table'),
  tbody: nameNumber('tbody'),
  textarea: nameNumber('textarea'),
  th: nameNumber('th'),
  tr: nameNumber('tr'),
  xmp: nameNumber('xmp'),
} as const;
