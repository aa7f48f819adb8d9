import { Name, tableOfNames } from '../tree/names';
import { isStyledBlock } from '../tree/styled-block';
import type { PageTree } from '../tree/tree';

/** How an element is shown, as bits. An element that is not in the table stands in its line and shows what it holds. */
export const SHOWN = {
  /** Begins and ends a line. */
  block: 1,
  /** Not shown by a browser, or shown elsewhere: what it holds is no part of the text. */
  unseen: 2,
  bold: 4,
  /** Keeps line breaks and blanks as the source has them. */
  verbatim: 8,
  table: 16,
  row: 32,
  cell: 64,
  list: 128,
  item: 256,
  center: 512,
} as const;

/** h1 to h6 carry their level above the other bits. */
const LEVEL_SHIFT = 10;

const BLOCKS =
  'address article aside blockquote body br caption dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup hr html legend main menu nav noframes ' +
  'optgroup option p plaintext section select summary tbody tfoot thead colgroup col ucapcontent ucaptitle';

/** `noscript` holds what readers without scripts see, mostly a counter's image or a plea to switch them on. */
const UNSEEN = 'head title noscript template textarea iframe object audio video canvas svg math datalist noembed rp';

const DISPLAY = tableOfNames([
  [SHOWN.block, BLOCKS],
  [SHOWN.unseen, UNSEEN],
  ...[1, 2, 3, 4, 5, 6].map((level): [number, string] => [SHOWN.block | (level << LEVEL_SHIFT), `h${level}`]),
  [SHOWN.bold, 'b strong'],
  [SHOWN.block | SHOWN.verbatim, 'pre listing xmp'],
  [SHOWN.block | SHOWN.center, 'center'],
  [SHOWN.block | SHOWN.table, 'table'],
  [SHOWN.block | SHOWN.row, 'tr'],
  [SHOWN.cell, 'td th'],
  [SHOWN.block | SHOWN.list, 'ol ul'],
  [SHOWN.block | SHOWN.item, 'li'],
]);

/** @param name its number. */
export function displayOf(name: number): number {
  return name < DISPLAY.length ? DISPLAY[name]! : 0;
}

/** How an element is shown, its own style included: an element of a line may be a block by it. */
export function shownAs(tree: PageTree, element: number): number {
  const display = displayOf(tree.names[element]!);
  return (display & ~SHOWN.bold) === 0 && isStyledBlock(tree, element) ? display | SHOWN.block : display;
}

/** 1 to 6 for h1 to h6, else 0. */
export function headingLevelOf(display: number): number {
  return display >> LEVEL_SHIFT;
}

/** Elements whose text the parser does not read as mark-up. @param name its number. */
export function holdsRawText(name: number): boolean {
  return name === Name.textarea || name === Name.xmp;
}
