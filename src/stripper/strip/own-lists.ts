import type { View } from '../../model/view';
import { lineAt, type LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * A list is all one's own: of sample sentences, quoted messages, wrong and right answers, rows of a table, single items may sound like a
 * seller's. Where most of a list stays, all of it does.
 */

/** Items of a list, by what they have in common; null for other lines. */
type Kind = 'number' | 'row' | 'title' | 'picture';

function kindOf({ trimmed, raw }: LineText): Kind | null {
  if (raw.includes('\t')) return 'row';
  if (PICTURE.test(trimmed)) return 'picture';
  if (TITLE.test(trimmed)) return 'title';
  return NUMBER.test(trimmed) ? 'number' : null;
}

// Matches the number of an item:  5.【快递】您的包裹破损   3、立即抢购 . Trap: 1.5元 is a price, 2023年 a year.
const NUMBER = /^\d{1,2} ?[.、)](?!\d)/;
// Matches a title in a list of them:  《更多精彩》(周末文艺栏目) . Trap: a sentence goes on behind its title.
const TITLE = /^《[^《》]{2,30}》(?:[(][^()]{2,20}[)])?$/;
// Matches a picture in front of a heading:  🍲 做适量点餐的践行者 . Trap: ★ and ◆ head advertisements and items alike.
const PICTURE = /^[\ud83c-\ud83e][\udc00-\udfff]/;
const LEAST_ITEMS = 3;
const MOST_ITEMS = 40;
const SHORTEST_TEXT = 20;
const MOST_PASSED = 20;

/** Of the starts of lines to cut, those of lists of which no more than half would go. */
export function sparedByLists(view: View, cut: ReadonlySet<number>): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const start of cut) {
    if (spared.has(start)) continue;
    const line = lineAt(view, start);
    const kind = kindOf(line);
    // A picture heads what stands below it.
    if (kind === null || (kind === 'picture' && (below(view, line)?.length ?? 0) < SHORTEST_TEXT)) continue;
    if (kind === 'number' && isBetweenOwn(view, line, cut)) {
      spared.add(start);
      continue;
    }
    const items = [...itemsBeside(view, line, kind, above), line, ...itemsBeside(view, line, kind, below)];
    const going = items.filter(({ viewStart }) => cut.has(viewStart));
    if (items.length >= LEAST_ITEMS && going.length * 2 <= items.length) for (const { viewStart } of going) spared.add(viewStart);
  }
  return spared;
}

/** A heading whose number stands between two that stay, each over text of its own: 2、… 3、… 4、… */
function isBetweenOwn(view: View, line: LineText, cut: ReadonlySet<number>): boolean {
  const ordinal = ordinalOf(line);
  return [above, below].every((next, side) => {
    let passed = 0;
    for (let other = next(view, line); other !== null && passed < MOST_PASSED; other = next(view, other), passed++) {
      if (kindOf(other) === 'number') return ordinalOf(other) === ordinal + (side === 0 ? -1 : 1) && !cut.has(other.viewStart);
    }
    return false;
  });
}

const ordinalOf = ({ trimmed }: LineText): number => Number.parseInt(trimmed, 10);

function itemsBeside(view: View, line: LineText, kind: Kind, next: typeof above): LineText[] {
  const items: LineText[] = [];
  let passed = 0;
  for (let other = next(view, line); other !== null && items.length < MOST_ITEMS; other = next(view, other)) {
    if (kindOf(other) === kind) items.push(other);
    // Headings stand over prose, items and rows one below the other.
    else if (kind !== 'picture' || ++passed > MOST_PASSED) break;
  }
  return items;
}
