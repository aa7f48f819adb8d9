import { NAMES_END, tableOfNames } from './names';

/** What the parser does with an element because of its name, as bits. */
export const Nesting = {
  /** Holds nothing and has no end tag. */
  empty: 1,
  /** Inside it a tag that ends in `/>` holds nothing. */
  foreign: 2,
  /** Inside it, inside a foreign one, HTML goes on. */
  integration: 4,
  /** Its end tag ends no block that was opened inside it. */
  line: 8,
  /** A block: what was opened around it in a line goes on until it ends. */
  block: 16,
  /** Only end tags of tables reach out of it. */
  cell: 32,
  /** Its end tag reaches to the table around it, and not out of that. */
  row: 64,
} as const;

const NESTING: Int32Array = tableOfNames([
  [Nesting.empty, 'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'],
  [Nesting.foreign, 'math svg'],
  [Nesting.integration, 'mi mo mn ms mtext annotation-xml foreignobject desc title'],
  [Nesting.line, 'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr o:p p q s samp small span st1:chsdate strike strong sub sup tt u var'],
  [Nesting.block, 'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol section table tbody td tfoot th thead tr ul'],
  [Nesting.cell, 'caption table td th'],
  [Nesting.row, 'caption tbody td tfoot th thead tr'],
]);

/** Which open elements a start tag ends, as the parser of cheerio has it: the tags, and what they end. */
const ENDS: readonly (readonly [tags: string, ended: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul', 'p'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
];

/** A bit for each row of `ENDS`: of a tag the row it ends, of an element the rows that end it. */
const ENDING = tableOfNames(ENDS.map(([tags], row) => [1 << row, tags]));
const ENDED = tableOfNames(ENDS.map(([, ended], row) => [1 << row, ended]));

/** Whether the start tag of one name ends an open element of another, its end tag being optional. */
export function endsOpen(tag: number, open: number): boolean {
  return tag < NAMES_END && open < NAMES_END && (ENDING[tag]! & ENDED[open]!) !== 0;
}

export function nestingOf(name: number): number {
  return name < NAMES_END ? NESTING[name]! : 0;
}

