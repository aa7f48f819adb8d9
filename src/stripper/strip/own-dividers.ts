import type { View } from '../../model/view';
import { isBodyLine, readLine } from './chrome-lines';
import type { LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * Strokes and stars by which a document itself parts its lines.
 */

// Matches a line without a letter or a figure:  ────────   ★ ★ ★ ★ ★   * * * . Trap: 2 alone is a page's number.
const DIVIDER = /^[^\p{L}\p{N}]{3,}$/u;

/** A row of strokes between lines of the document, as it parts notes and to whom a paper goes; beside a line that goes it may part the page from it. */
export function isOwnDivider(view: View, line: LineText, going: ReadonlySet<number>): boolean {
  if (!DIVIDER.test(line.trimmed)) return false;
  const [before, behind] = [above(view, line), below(view, line)];
  if (before === null || behind === null || going.has(before.viewStart) || going.has(behind.viewStart)) return false;
  return readLine(before).kind === 'kept' || readLine(behind).kind === 'kept' || isBodyLine(behind);
}
