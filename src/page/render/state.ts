import { attributeOf, type PageTree } from '../tree/tree';
import { headingLevelOf, SHOWN } from './display';
import { alignBits, STYLE } from './inline-style';

/** What holds for everything inside an element, as bits; the heading level stands above them, the alignment keeps its STYLE bits. */
export const STATE = { inside: 1, bold: 2, right: STYLE.right, center: STYLE.center, verbatim: STYLE.verbatim, cell: 64 } as const;

const ALIGN = STATE.right | STATE.center;
const ANY_ALIGN = ALIGN | STYLE.left;
const LEVEL_SHIFT = 8;

/** The state inside an element. @param style bits of its style attribute. */
export function stateWithin(outer: number, display: number, style: number, tree: PageTree, element: number): number {
  let state = outer;
  if ((display & SHOWN.bold) !== 0 || (style & STYLE.bold) !== 0) state |= STATE.bold;
  if ((style & STYLE.light) !== 0) state &= ~STATE.bold;
  if ((display & SHOWN.verbatim) !== 0 || (style & STYLE.verbatim) !== 0) state |= STATE.verbatim;
  const align = (style & ANY_ALIGN) !== 0 ? style : (display & SHOWN.center) !== 0 ? STYLE.center : alignBits(attributeOf(tree, element, 'align'));
  if ((align & ANY_ALIGN) !== 0) state = (state & ~ALIGN) | (align & ALIGN);
  const level = headingLevelOf(display);
  return level > 0 ? (state & ((1 << LEVEL_SHIFT) - 1)) | (level << LEVEL_SHIFT) : state;
}

export function levelIn(state: number): number {
  return state >> LEVEL_SHIFT;
}

export function alignIn(state: number): number {
  return state & ALIGN;
}
