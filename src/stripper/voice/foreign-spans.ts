import type { View } from '../../model/view';
import { foldWidth } from '../strip/line-text';
import { bracketedAt, sentenceAt, type Stretch } from '../strip/sentence-bounds';
import { judge } from './line-voices';
import { voicesOf } from './voice-model';

/** A sentence among the document's own must be surer than a line that stands alone; what brackets set apart a little less so. */
const SENTENCE_SURE = 2;
const BRACKETS_SURE = 1.5;
/** How surely the rest of the line must be the document's: among other foreign sentences the line is judged whole. */
const OWN = -1;
const LEAST_OWN = 14;
const LEAST_SAID = 8;
const REACH = 100;

/**
 * The sentence, or what brackets set apart, around a place inside a line of the document, when it sounds like a seller's or a page's and
 * what stands around it does not; null otherwise.
 */
export function foreignAround(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  const brackets = bracketedAt(view.text, place, lineStart, lineEnd);
  const sentence = sentenceAt(view.text, place, lineStart, lineEnd);
  if (brackets !== null && isForeign(view.text, brackets, lineStart, lineEnd, BRACKETS_SURE)) return brackets;
  return sentence !== null && isForeign(view.text, sentence, lineStart, lineEnd, SENTENCE_SURE) ? sentence : null;
}

function isForeign(text: string, { viewStart, viewEnd }: Stretch, lineStart: number, lineEnd: number, sure: number): boolean {
  if (quoted(text, viewStart, lineStart)) return false;
  const said = foldWidth(text.slice(viewStart, viewEnd)).trim();
  if (said.length < LEAST_SAID || loudest(said) < sure) return false;
  const around = foldWidth(text.slice(Math.max(lineStart, viewStart - REACH), viewStart) + text.slice(viewEnd, Math.min(lineEnd, viewEnd + REACH))).trim();
  return around.length >= LEAST_OWN && voicesOf(around).seller < OWN;
}

const loudest = (said: string): number => {
  const { seller, page } = judge(said);
  return Math.max(seller, page);
};

/** True inside quotation marks: what a document quotes stays, whoever said it. */
function quoted(text: string, at: number, lineStart: number): boolean {
  const before = text.slice(Math.max(lineStart, at - QUOTE_REACH), at + 1);
  const opened = before.lastIndexOf('“');
  return opened >= 0 && before.lastIndexOf('”') < opened;
}

/** A quotation is not longer than this. Without a bound a text without quotation marks is read back to its start for every offer. */
const QUOTE_REACH = 2000;
