import type { View } from '../../model/view';
import { lineAt, type LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * A list is all one's own: of sample sentences, quoted messages, wrong and right answers, rows of a table, single items may sound like a
 * seller's. Where most of a list stays, all of it does.
 */

/** Items of a list, by what they have in common; null for other lines. */
function kindOf({ trimmed, raw }: LineText): 'number' | 'row' | null {
  if (raw.includes('\t')) return 'row';
  return NUMBER.test(trimmed) ? 'number' : null;
}

// Matches the number of an item:  5.【快递】您的包裹破损   3、立即抢购 . Trap: 1.5元 is a price, 2023年 a year.
const NUMBER = /^\d{1,2} ?[.、)](?!\d)/;
const LEAST_ITEMS = 3;
const MOST_ITEMS = 40;

/** Of the starts of lines to cut, those of lists of which no more than half would go. */
export function sparedByLists(view: View, cut: ReadonlySet<number>): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const start of cut) {
    if (spared.has(start)) continue;
    const line = lineAt(view, start);
    const kind = kindOf(line);
    if (kind === null) continue;
    const items = [...itemsBeside(view, line, kind, above), line, ...itemsBeside(view, line, kind, below)];
    const going = items.filter(({ viewStart }) => cut.has(viewStart));
    if (items.length >= LEAST_ITEMS && going.length * 2 <= items.length) for (const { viewStart } of going) spared.add(viewStart);
  }
  return spared;
}

function itemsBeside(view: View, line: LineText, kind: 'number' | 'row', next: typeof above): LineText[] {
  const items: LineText[] = [];
  for (let other = next(view, line); other !== null && items.length < MOST_ITEMS && kindOf(other) === kind; other = next(view, other)) items.push(other);
  return items;
}
