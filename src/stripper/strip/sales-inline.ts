import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { bracketedAt, sentenceAt, type Stretch } from './sentence-bounds';
import { isSelling, sellsAtAnEnd, speechOf, type Speech } from './sales-speech';
import { gluedAt, mayBeGlued } from './spam-block';
import { OFFICIAL } from './spam-pitch-terms';
import { isSurelyOwn } from '../voice/own-lines';
import { voicesOf } from '../voice/voice-model';

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

/** So far around a seller's word the sentence before an offer and the offer itself are read. */
const REACH_BEFORE = 160;
const REACH_BEHIND = 120;
/** Wares, a call and praise in one sentence behind the last of a paragraph need sound little like a seller. */
const LEAST_VOICE = -2.5;
// Matches the end of a sentence that another follows: with one behind it the line may go on as the document's.
const BETWEEN_SENTENCES = /[。！？!?](?=.)/;

/** An offer from behind a sentence of the document to the end of its line: …制度更加完善。公文小站(gwxz.net)收集整理。 */
export function saleBehind({ text }: View, place: number, lineEnd: number): Stretch | null {
  if (lineEnd - place > REACH_BEHIND) return null;
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - REACH_BEFORE);
  const line = text.slice(from, lineEnd);
  const glued = mayBeGlued(line) ? gluedAt(foldWidth(line)) : -1;
  if (glued < 0 || from + glued > place || BETWEEN_SENTENCES.test(line.slice(glued).trimEnd())) return null;
  const said = foldWidth(line.slice(glued)).trim();
  return OFFICIAL.test(said) || isSurelyOwn(said) || voicesOf(said).seller < LEAST_VOICE ? null : { viewStart: from + glued, viewEnd: lineEnd };
}
