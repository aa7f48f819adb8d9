import { isHan } from '../../lexicon/character-sets';
import { levelAt, seam, type Candidate } from './injected-evidence';
import type { OfficialProse } from './injected-model';
import { firstFrom, PairPlaces } from './pair-places';

/** Other places of the same words that are looked at, and that are counted. */
const MOST_SEEN = 4;
const MOST_COUNTED = 12;
const MOST_PLACES_OF_A_PAIR = 40;
const ODD = 1;
/** So far before and behind a span the text is asked: a text many times as long takes many times as long, and no longer. */
const REACH = 1 << 15;

/**
 * What the rest of the text says of the words of a span: a term keeps its company and its parts stand elsewhere too, a
 * watermark stands between any neighbours and nowhere else.
 * @param pairs of the stretches of the text.
 */
export function repeatsOf(whole: string, candidate: Candidate, prose: OfficialProse, pairs = new PairPlaces(whole, [{ from: candidate.viewStart, to: candidate.viewEnd }])): number[] {
  const from = Math.max(0, candidate.viewStart - REACH);
  const text = from === 0 && whole.length <= candidate.viewEnd + REACH ? whole : whole.slice(from, candidate.viewEnd + REACH);
  const [viewStart, viewEnd] = [candidate.viewStart - from, candidate.viewEnd - from];
  const words = text.slice(viewStart, viewEnd);
  const [before, behind] = [text[viewStart - 1], text[viewEnd]];
  const lefts = new Set([before]);
  const rights = new Set([behind]);
  let [others, apart, odd, joined, seen, oddBorders] = [0, 0, 0, 0, 0, 0];
  const places = pairs.of(candidate.viewStart);
  for (let nth = firstFrom(places, from); nth < places.length; nth++) {
    const at = (places[nth] as number) - from;
    if (others >= MOST_COUNTED || at >= text.length) break;
    if (at === viewStart || !text.startsWith(words, at)) continue;
    others++;
    const end = at + words.length;
    lefts.add(text[at - 1]);
    rights.add(text[end]);
    if (text[at - 1] === before || text[end] === behind) continue;
    apart++;
    const [left, right] = [oddness(text, at, prose), oddness(text, end, prose)];
    odd += left * right - (1 - left) * (1 - right);
    if (seen >= MOST_SEEN) continue;
    seen++;
    oddBorders += left + right;
    joined += seam(text, at, end, prose);
  }
  const mean = Math.max(1, seen);
  const kept = others > 0 && (lefts.size === 1 || rights.size === 1) ? 1 : 0;
  return [
    Math.min(others, MOST_SEEN), Math.min(apart, MOST_SEEN), Math.max(-MOST_SEEN, Math.min(odd, MOST_SEEN)), joined / mean, oddBorders / mean, kept,
    apart === 1 ? 1 : 0, apart > 1 ? 1 : 0, partsElsewhere(text, from, candidate, pairs) / (words.length - 1),
  ];
}

function oddness(text: string, at: number, prose: OfficialProse): number {
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at))) return 0.5;
  return levelAt(text, at, prose) <= ODD ? 1 : 0;
}

/** Pairs of the span that stand in the text outside the same words. @param text from `from` of the whole text on. */
function partsElsewhere(text: string, from: number, { viewStart, viewEnd }: Candidate, pairs: PairPlaces): number {
  const words = text.slice(viewStart - from, viewEnd - from);
  const last = text.length - 2;
  let parts = 0;
  for (let at = viewStart; at < viewEnd - 1; at++) {
    let tries = 0;
    const places = pairs.of(at);
    for (let nth = firstFrom(places, from); nth < places.length; nth++) {
      const other = (places[nth] as number) - from;
      if (other > last || tries++ >= MOST_PLACES_OF_A_PAIR) break;
      if (text.startsWith(words, other - (at - viewStart))) continue;
      parts++;
      break;
    }
  }
  return parts;
}
