import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { titleEnd } from '../../lexicon/title-phrases';
import type { View } from '../../model/view';
import { isColumn } from '../strip/chrome-bars';
import type { LineText } from '../strip/line-text';
import { above, below, walk } from '../strip/neighbour-lines';

/*
 * Parts of a title that was broken into lines sound like columns of a site: 2024年度 ⏎ 安全生产 ⏎ 监督检查计划
 */

const MOST_ABOVE = 3;
const MOST_BELOW = 5;
const LONGEST_LINE = 36;
// Matches what stands in no part of a title: marks of sentences and labels, signs of paths and menus, addresses. Trap: “双随机、一公开” has its comma of lists.
const NO_PART = /[。;?!:|>→_]|,.*,|www|\d{7}/;

const mayBePart = (line: string): boolean => line.length >= 2 && line.length <= LONGEST_LINE && !NO_PART.test(line);

/** True of a line of a title that goes on below and names its kind there, and of the body right above it. */
export function isOfBrokenTitle(view: View, line: LineText): boolean {
  if (!mayBePart(line.trimmed)) return false;
  const isPart = ({ trimmed }: LineText): boolean => mayBePart(trimmed);
  const before = walk(view, line, above, MOST_ABOVE, isPart).reverse();
  const lines = [...before, line, ...walk(view, line, below, MOST_BELOW, isPart)].map(({ trimmed }) => trimmed);
  const own = before.length;
  if (isOrganisation(line.trimmed) && (titleEnd(lines, own + 1, mayBePart) > own + 1 || isTitleOf(line.trimmed, lines[own + 1]))) return true;
  // A title may hold the name of a column (安全生产), but none begins with one: 通知公告 ⏎ 实施方案.
  return lines.slice(0, own + 1).some((first, at) => {
    const end = titleEnd(lines, at, mayBePart);
    return end > at && end >= own && !isColumn(first);
  });
}

const SHORTEST_TITLE = 6;

/** The body that a title begins with may stand on the line above it; where the title begins with a place of its own, that line is the site's. */
function isTitleOf(body: string, title: string | undefined): boolean {
  return title !== undefined && title.length >= SHORTEST_TITLE && genreOf(title) !== null && !title.startsWith(body.slice(0, 2)) && !title.includes(body) && !isOrganisation(title) && !isColumn(title);
}
