import type { View } from '../../model/view';
import { foldWidth } from './line-text';
import { isSelling, sellsAtAnEnd, speechOf, type Speech } from './sales-speech';

export interface Stretch {
  readonly viewStart: number;
  readonly viewEnd: number;
}

const LONGEST = 80;
const SHORTEST = 6;
const LEAST_OWN = 16;

const ENDS = '。！？!?；;';
const PAIRED: Readonly<Record<string, string>> = { '【': '】', '（': '）', '(': ')', '[': ']', '［': '］', '〔': '〕', '★': '★', '☆': '☆', '◆': '◆', '●': '●', '■': '■' };
const CLOSERS = Object.values(PAIRED).join('');

/**
 * The sentence, or what stands between two brackets or signs, around a place inside a paragraph, when it sells and the rest of the line is
 * the document's own; null otherwise. A clause without an end of its own stays: where it stops cannot be told.
 */
export function saleInside(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  const inBrackets = bracketed(view.text, place, lineStart, lineEnd);
  const stretch = inBrackets ?? sentenceAt(view.text, place, lineStart, lineEnd);
  if (stretch === null || lineEnd - lineStart - (stretch.viewEnd - stretch.viewStart) < LEAST_OWN) return null;
  const said = foldWidth(view.text.slice(stretch.viewStart, stretch.viewEnd)).trim();
  const speech = speechOf(said);
  const whole = inBrackets !== null || sellsAtAnEnd(said);
  return isSelling(speech) && isPlain(speech) && whole ? stretch : null;
}

/** Inside a paragraph more must speak for a seller than on a line of its own. */
function isPlain({ kinds, account, site }: Speech): boolean {
  return account || site || kinds.size >= 4 || (kinds.has('goods') && kinds.has('channel'));
}

function bracketed(text: string, place: number, from: number, to: number): Stretch | null {
  for (let at = place; at >= Math.max(from, place - LONGEST); at--) {
    const one = text.charAt(at);
    if (ENDS.includes(one) && at < place) return null;
    const closer = PAIRED[one];
    if (closer === undefined) {
      if (at < place && CLOSERS.includes(one)) return null;
      continue;
    }
    const end = text.indexOf(closer, Math.max(place, at + 1));
    return end < 0 || end >= to || end - at > LONGEST || end - at < SHORTEST ? null : { viewStart: at, viewEnd: end + 1 };
  }
  return null;
}

function sentenceAt(text: string, place: number, from: number, to: number): Stretch | null {
  let start = place;
  while (start > from && !ENDS.includes(text.charAt(start - 1))) if (place - --start > LONGEST) return null;
  let end = place;
  while (end < to && !ENDS.includes(text.charAt(end))) if (++end - start > LONGEST) return null;
  while (end < to && ENDS.includes(text.charAt(end))) end++;
  return end - start < SHORTEST ? null : { viewStart: start, viewEnd: end };
}
