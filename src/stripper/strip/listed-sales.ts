import { Note } from '../../ledger/note';
import type { View } from '../../model/view';
import { readLine } from './chrome-lines';
import { isTitle } from '../voice/line-shapes';
import { voicesOf } from '../voice/voice-model';
import { headOf, lineAt, tailOf, type LineText } from './line-text';
import { mayBeSellers, staysBesideSellers } from './own-sentences';
import { blockAtEdge, offerOf } from './spam-block';
import { pitchesOf, type Pitches } from './spam-pitch';

const MOST_HEAD = 6;
const MOST_TAIL = 30;

/** What lists of sellers' words find in a text. */
export interface ListedSales {
  /** Where whole lines start that sell. */
  readonly starts: ReadonlySet<number>;
  readonly inside: Pitches['inside'];
}

const found = new Note<ListedSales>();

/** Remembered for each view: the rule for sellers asks, and the voices of the lines around. */
export function listedSalesOf(view: View): ListedSales {
  let known = found.get(view);
  if (known === undefined) found.set(view, (known = readIn(view)));
  return known;
}

/** A line that sounds less like a page is the document's, whatever words it holds. */
const SURELY_OWN = -1;

/** A sentence of a site's own shell sells nothing, and is no document's. */
const isSold = (view: View, trimmed: string): boolean => (offerOf(trimmed).shell && voicesOf(trimmed).page > SURELY_OWN) || mayBeSellers(view, trimmed);

function readIn(view: View): ListedSales {
  const head = headOf(view);
  const { lines, inside } = pitchesOf(view);
  const edges = [blockAtEdge((at) => head.line(at, MOST_HEAD)), blockAtEdge(tailReader(view))].filter((block) => block.some((start) => isSold(view, lineAt(view, start).trimmed)));
  const starts = [...edges.flat().filter((start) => !staysBesideSellers(view, lineAt(view, start).trimmed)), ...lines];
  // A title by itself names no wares, even between an offer and its price.
  return { starts: new Set(starts.filter((start) => !isTitle(lineAt(view, start)))), inside };
}

/** Reads the last lines one after the other, without the page's own lines and pay tokens among them: those are other rules' work. */
function tailReader(view: View): () => LineText | null {
  const tail = tailOf(view);
  let at = 0;
  return () => {
    for (;;) {
      const line = tail.line(at++, MOST_TAIL);
      if (line === null || !(isPayToken(line) || readLine(line).kind === 'chrome')) return line;
    }
  };
}

// Matches what a pay token has in any width:  paid   ＰＡＩＤ   ##   ＄ . It is read folded only then.
const PAY_SIGN = /[pｐ][aａ][iｉ][dｄ]|[#＃$＄]/i;

function isPayToken(line: LineText): boolean {
  return PAY_SIGN.test(line.raw) && /paid|^[#＃$]+$/i.test(line.trimmed);
}
