import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { bracketedAt, sentenceAt, type Stretch } from './sentence-bounds';
import { isSelling, sellsAtAnEnd, speechOf, type Speech } from './sales-speech';

const LEAST_OWN = 16;

/**
 * The sentence, or what stands between two brackets or signs, around a place inside a paragraph, when it sells and the rest of the line is
 * the document's own; null otherwise. A clause without an end of its own stays: where it stops cannot be told.
 */
export function saleInside(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  if (isQuotation(view.text, lineStart, lineEnd)) return null;
  const inBrackets = bracketedAt(view.text, place, lineStart, lineEnd);
  const stretch = inBrackets ?? sentenceAt(view.text, place, lineStart, lineEnd);
  if (stretch === null || lineEnd - lineStart - (stretch.viewEnd - stretch.viewStart) < LEAST_OWN) return null;
  const said = foldWidth(view.text.slice(stretch.viewStart, stretch.viewEnd)).trim();
  if (isPriceList(said)) return null;
  const speech = speechOf(said);
  const whole = inBrackets !== null || sellsAtAnEnd(said);
  return (isSelling(speech) && isPlain(speech) && whole) || (inBrackets !== null && isSetOffAccount(said, speech)) ? stretch : null;
}

const LONGEST_QUOTATION = 300;

/** A line that is one quotation from end to end: a document lists what was said, and an offer in it is part of that. */
function isQuotation(text: string, lineStart: number, lineEnd: number): boolean {
  if (lineEnd - lineStart > LONGEST_QUOTATION) return false;
  const line = text.slice(lineStart, lineEnd).trim();
  return line.startsWith('“') && line.indexOf('”') === line.length - 1;
}

// Matches a bracket that tells what an office's cards cost:  (普通卡99元/年、VIP卡299元/年) . Trap: one price alone is a wall's.
const PRICES = /^[(](?:[^,。()、]{1,10}\d{1,5}元(?:\/[年月季次张人])?[、,;]?){2,6}[)]$/;

export function isPriceList(said: string): boolean {
  return PRICES.test(said);
}

// Matches a sign at both ends that no sentence has:  ㊙️加薇:hz99**33㊙️ . Trap: brackets stand around contacts of offices as well.
const SIGN_AT_ENDS = /^\p{So}[\s\S]*(?:\p{So}|\uFE0F)$/u;

/** A private account between two such signs sells, whatever else it says. */
function isSetOffAccount(said: string, { account, kinds }: Speech): boolean {
  return account && kinds.has('channel') && SIGN_AT_ENDS.test(said);
}

/** Inside a paragraph more must speak for a seller than on a line of its own. */
function isPlain({ kinds, account, site }: Speech): boolean {
  return account || site || kinds.size >= 4 || (kinds.has('goods') && kinds.has('channel'));
}
