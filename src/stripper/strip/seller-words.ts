import { unitsOf } from '../../ledger/desk';
import type { View } from '../../model/view';
import { placesOf, type Search } from '../places';
import { sellerPlacesOf } from '../signs';
import { SELLER_STARTS, SELLER_WORD } from './seller-word-terms';

const LONGEST_WORD = 6;

/** Where words of sellers stand. The first pass over a text has told where to look; texts that many edits made are read here. */
export const sellerWords: Search = {
  name: 'words of sellers',
  reach: LONGEST_WORD,
  among: sellerPlacesOf,
  addAmong(places, text, candidates) {
    let from = 0;
    for (const at of candidates) {
      if (at < from) continue;
      const end = endOfWord(text, at);
      if (end === 0) continue;
      places.push(at);
      from = end;
    }
  },
  add(places, text, from, to) {
    const units = unitsOf(text.slice(from, to + 1));
    for (let at = from; at < to; at++) {
      const start = STARTS[units[at - from] as number] as number;
      if (start === 0 || (start === PAIRED && at + 1 < text.length && PAIRS[pairOf(units[at - from] as number, units[at + 1 - from] as number)] === 0)) continue;
      const end = endOfWord(text, at);
      if (end === 0) continue;
      places.push(at);
      at = end - 1;
    }
  },
};

/**
 * Looks where the first pass told to, while the text still stands as that pass read it: places that are known are carried
 * over the edits.
 */
export function findSellerWords(view: View): void {
  if (sellerPlacesOf(view) !== null) placesOf(view, sellerWords);
}

const PAIRED = 1;
const ALONE = 2;
/** What a word starts with: most characters with nothing, some with a second character, few alone. */
const STARTS = new Uint8Array(0x10000);
/** By a number two characters share with few others. */
const PAIRS = new Uint8Array(0x10000);
/** What follows two characters: nothing is asked for, one of a few words must stand there, or the pattern decides. */
const WHOLE = 1;
const BY_PATTERN = 2;
const meanings = new Map<number, typeof WHOLE | typeof BY_PATTERN | string[]>();

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

for (const pair of SELLER_STARTS.pairs) {
  const [first, second] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  STARTS[first] = PAIRED;
  PAIRS[pairOf(first, second)] = 1;
  meanings.set(keyOf(first, second), patternEnd(pair, 0) === 2 ? WHOLE : BY_PATTERN);
}
for (const word of SELLER_STARTS.words) {
  const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
  const known = meanings.get(key);
  if (Array.isArray(known)) known.push(word);
  else meanings.set(key, [word]);
}
for (const character of SELLER_STARTS.alone) STARTS[character.charCodeAt(0)] = ALONE;

/** Where the word that starts here ends; 0 when none does. The pattern is long and tries every word there is: it is asked last. */
function endOfWord(text: string, at: number): number {
  const meaning = meanings.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
  if (meaning === WHOLE) return at + 2;
  if (meaning === BY_PATTERN || STARTS[text.charCodeAt(at)] === ALONE) return patternEnd(text, at);
  if (meaning !== undefined) for (const word of meaning) if (text.startsWith(word, at)) return at + word.length;
  return 0;
}

function patternEnd(text: string, at: number): number {
  SELLER_WORD.lastIndex = at;
  return SELLER_WORD.test(text) ? SELLER_WORD.lastIndex : 0;
}
