import { tableOfNames } from '../tree/names';

/** How visible text is: shown, hidden by a style, kept for a script or another browser, or no text of the page at all. */
export const Shade = { visible: 0, hidden: 1, stored: 2, none: 3 } as const;

/** What the name of a tag says, as bits. A name that is not listed is a block of visible text. */
export const Tag = {
  /** A `Shade`. */
  shade: 3,
  inline: 4,
  /** One line or paragraph. */
  line: 8,
  /** Text rather than a box of a list. */
  noCard: 16,
  /** A table and what it is made of. */
  table: 32,
  /** A box that may hold links and still be text. */
  linkHost: 64,
  /** By its name no part of a document: `nav`, `footer`, `aside`. */
  around: 128,
  link: 256,
  lineBreak: 512,
  script: 1024,
  title: 2048,
  body: 4096,
  h1: 8192,
  /** `h1` to `h3`. */
  heading: 16384,
  row: 32768,
  cell: 65536,
  /** Never a title in front of a body. */
  noTitle: 4194304,
  /** `table`, `tbody`. */
  rows: 131072,
  input: 262144,
  form: 524288,
  /** Some systems give a body this name. */
  container: 2097152,
} as const;

const NAMES: readonly (readonly [number, string])[] = [
  [Tag.inline, 'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u var wbr'],
  [Shade.stored, 'textarea template noscript noframes xmp'],
  [Shade.none, 'script style title select button option iframe object embed svg map canvas datalist video audio meta link'],
  [Tag.line, 'p h1 h2 h3 h4 h5 h6 blockquote pre section dd center'],
  [Tag.noCard, 'p a span strong b font h1 h2 h3 h4 h5 h6 table tbody td'],
  [Tag.table, 'table tbody thead tr td th'],
  [Tag.linkHost, 'p table tbody tr td th li dd span'],
  [Tag.around, 'nav footer aside'],
  [Tag.link, 'a'],
  [Tag.lineBreak, 'br'],
  [Tag.script, 'script'],
  [Tag.title, 'title'],
  [Tag.body, 'body'],
  [Tag.h1, 'h1'],
  [Tag.heading, 'h1 h2 h3'],
  [Tag.row, 'tr'],
  [Tag.cell, 'td th'],
  [Tag.noTitle, 'p th'],
  [Tag.rows, 'table tbody'],
  [Tag.input, 'input'],
  [Tag.form, 'form'],
  [Tag.container, 'article ucapcontent'],
];

const TAGS = tableOfNames(NAMES);

/** The bits of a name. */
export function tagOf(name: number): number {
  return name < TAGS.length ? TAGS[name]! : 0;
}
