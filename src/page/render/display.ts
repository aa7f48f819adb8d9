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

const DISPLAY: ReadonlyMap<string, number> = new Map<string, number>([
  ...BLOCKS.split(' ').map((name): [string, number] => [name, SHOWN.block]),
  ...UNSEEN.split(' ').map((name): [string, number] => [name, SHOWN.unseen]),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, number] => [`h${level}`, SHOWN.block | (level << LEVEL_SHIFT)]),
  ['b', SHOWN.bold],
  ['strong', SHOWN.bold],
  ['pre', SHOWN.block | SHOWN.verbatim],
  ['listing', SHOWN.block | SHOWN.verbatim],
  ['xmp', SHOWN.block | SHOWN.verbatim],
  ['center', SHOWN.block | SHOWN.center],
  ['table', SHOWN.block | SHOWN.table],
  ['tr', SHOWN.block | SHOWN.row],
  ['td', SHOWN.cell],
  ['th', SHOWN.cell],
  ['ol', SHOWN.block | SHOWN.list],
  ['ul', SHOWN.block | SHOWN.list],
  ['li', SHOWN.block | SHOWN.item],
]);

export function displayOf(name: string): number {
  return DISPLAY.get(name) ?? 0;
}

/** 1 to 6 for h1 to h6, else 0. */
export function headingLevelOf(display: number): number {
  return display >> LEVEL_SHIFT;
}
