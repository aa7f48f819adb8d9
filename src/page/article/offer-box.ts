import { isOfferHeading } from './box-words';
import type { Features } from './features';
import { endsSigned } from './signed-notice';
import { Tag } from './tags';
import { textOf } from './text-of';

/*
 * A box behind a document that begins with the heading of a list of other pages (推荐阅读) and shows them without links: a headline in bold and
 * a teaser. A short notice has less prose than they.
 */

const LONGEST_HEADING = 10;

/** Only behind a signed document: a library's own list of books may be headed so, too. */
export function isOfferBox(features: Features, box: number, part: number): boolean {
  const { last, chars, block, tags, tree, nodes } = features;
  if (!block[box]! || last[box] === box || (tags[box]! & (Tag.line | Tag.table)) !== 0) return false;
  const heading = firstWith(features, box);
  if (heading < 0 || chars[heading]! > LONGEST_HEADING || !block[heading]! || chars[heading] === chars[box]) return false;
  if (!isOfferHeading(textOf(tree, nodes[heading]!, LONGEST_HEADING * 2))) return false;
  return endsSigned(features, part + 1, box - 1);
}

/** The first child with text; -1: there is none. */
function firstWith({ chars, last }: Features, box: number): number {
  for (let i = box + 1; i <= last[box]!; i = last[i]! + 1) if (chars[i]! > 0) return i;
  return -1;
}
