import { Note } from '../../ledger/note';
import type { View } from '../../model/view';
import { pageTitlesOf } from './chrome-title';
import type { Zone } from './chrome-line';
import { listedSalesOf } from './listed-sales';
import { chromeOf, headZone, tailZone } from './chrome-zone';

/** What lists of a page's words find at both ends of a text. */
export interface ListedChrome {
  readonly head: Zone;
  readonly tail: Zone;
  /** Where its whole lines start. */
  readonly starts: ReadonlySet<number>;
}

const found = new Note<ListedChrome>();

/** Remembered for each view: the rule for pages asks, and the voices of the lines around. */
export function listedChromeOf(view: View): ListedChrome {
  let known = found.get(view);
  if (known === undefined) found.set(view, (known = readIn(view)));
  return known;
}

function readIn(view: View): ListedChrome {
  const head = headZone(view);
  const tail = tailZone(view, listedSalesOf(view).starts);
  const starts = new Set(chromeOf(head));
  for (const start of pageTitlesOf(head, starts)) starts.add(start);
  for (const start of chromeOf(tail)) starts.add(start);
  return { head, tail, starts };
}
