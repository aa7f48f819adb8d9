import type { View } from '../../model/view';
import { foldWidth } from '../strip/line-text';
import type { Stretch } from '../strip/sentence-bounds';
import { judge } from './line-voices';
import { speaksOfficially } from './register';
import { voicesOf } from './voice-model';

/** What is glued behind the last sentence of a paragraph must be this sure, and what stands before it this surely the document's. */
const GLUED_SURE = 1.2;
const OWN = -0.7;
const SHORTEST_LINE = 24;
const LONGEST = 120;
const SHORTEST = 8;
const REACH = 100;

/** Paragraphs end as sentences do; what is glued to them mostly does not. */
const PROSE_ENDS = '。；;：:，,、”’』》…';
const SENTENCE_ENDS = '。！？!?';

/** Stretches from behind a sentence of the document to the end of its line that sound like a seller's or a page's. */
export function gluedEndsOf(view: View): Stretch[] {
  const { lines, text } = view;
  const found: Stretch[] = [];
  for (let nth = 0; nth < lines.count; nth++) {
    const start = lines.start(nth);
    const end = lines.end(nth);
    if (end - start < SHORTEST_LINE || PROSE_ENDS.includes(text.charAt(end - 1))) continue;
    const stretch = gluedIn(text, start, end);
    if (stretch !== null) found.push(stretch);
  }
  return found.length > 0 && speaksOfficially(view) ? found : [];
}

/** The longest end of a line that is foreign throughout. */
function gluedIn(text: string, start: number, end: number): Stretch | null {
  for (let at = Math.max(start + SHORTEST, end - LONGEST); at <= end - SHORTEST; at++) {
    if (!SENTENCE_ENDS.includes(text.charAt(at - 1)) || SENTENCE_ENDS.includes(text.charAt(at))) continue;
    const before = foldWidth(text.slice(Math.max(start, at - REACH), at)).trim();
    if (!isOwn(before)) return null;
    if (isForeign(foldWidth(text.slice(at, end)).trim())) return { viewStart: at, viewEnd: end };
  }
  return null;
}

function isOwn(before: string): boolean {
  const { seller, page } = voicesOf(before);
  return seller < OWN && page < OWN;
}

// Matches a sentence of several:  补偿谈不拢?  . Trap: an end without a sentence before it.
const PARTS = /[^。!?]+[。!?]*/g;

function isForeign(rest: string): boolean {
  if (rest.length < SHORTEST || loudest(rest) < GLUED_SURE) return false;
  return (rest.match(PARTS) ?? []).every((part) => part.length < SHORTEST || loudest(part) > 0);
}

const loudest = (said: string): number => {
  const { seller, page } = judge(said);
  return Math.max(seller, page);
};
