import { unitsOf } from '../../ledger/desk';
import type { View } from '../../model/view';
import { placesOf, type Search } from '../places';
import { sellerPlacesOf } from '../signs';
import { SELLER_STARTS, SELLER_WORD } from './seller-word-terms';

const LONGEST_WORD = 6;
const FEW_UNITS = 64;

/** Where words of sellers stand. The first pass over a text has told where to look; texts that many edits made are read here. */
export const sellerWords: Search = {
  name: 'words of sellers',
  reach: LONGEST_WORD,
  among: sellerPlacesOf,
  addAmong: (places, text, candidates) => void addAmong(places, text, candidates, 0),
  add(places, text, from, to) {
    let free = from;
    // Around an edit a copy would cost more than what is read of it.
    if (to - from <= FEW_UNITS) {
      for (let at = from; at < to; at++) if (at >= free && mayStart(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0) free = Math.max(free, addAt(places, text, at));
      return;
    }
    const units = unitsOf(text.slice(from, to + 1));
    for (let start = from; start < to; start += BLOCK) free = addAmong(places, text, candidatesIn(units, start - from, Math.min(start + BLOCK, to) - from, from), free);
  },
};

/** Adds the words that begin at these places, none inside another. @param from where the first may begin. @returns where the next one may. */
function addAmong(places: number[], text: string, candidates: ArrayLike<number>, from: number): number {
  let free = from;
  for (let nth = 0; nth < candidates.length; nth++) {
    const at = candidates[nth] as number;
    if (at >= free) free = Math.max(free, addAt(places, text, at));
  }
  return free;
}

/** @returns where the word ends that was added; 0 where none begins. */
function addAt(places: number[], text: string, at: number): number {
  const end = endOfWord(text, at);
  if (end !== 0) places.push(at);
  return end;
}

const BLOCK = 4096;
const heap = new Int32Array(BLOCK);

/**
 * Where words may begin. Every place is written down and kept or written over, so that a processor has nothing to guess.
 * @param offset what is added to each place.
 */
function candidatesIn(units: Uint16Array, from: number, to: number, offset: number): Int32Array {
  let count = 0;
  for (let at = from; at < to; at++) {
    heap[count] = at + offset;
    count += mayStart(units[at] as number, units[at + 1] as number);
  }
  return heap.subarray(0, count);
}

/** 1 where a word may begin. Behind the last unit of a text any may stand: the word is then asked for. */
function mayStart(first: number, second: number): number {
  return (PAIRS[pairOf(first, second)] as number) | (ALONE[first] as number);
}

/**
 * Looks where the first pass told to, while the text still stands as that pass read it: places that are known are carried
 * over the edits.
 */
export function findSellerWords(view: View): void {
  if (sellerPlacesOf(view) !== null) placesOf(view, sellerWords);
}

/** What starts a word alone. */
const ALONE = new Uint8Array(0x10000);
/** What starts one with a second character, by a number that two characters share with few others. */
const PAIRS = new Uint8Array(0x10000);
/** What follows two characters: nothing is asked for, one of a few words must stand there, or the pattern decides. */
const WHOLE = 1;
const BY_PATTERN = 2;
type Meaning = typeof WHOLE | typeof BY_PATTERN | string[];
/** Two characters of which the pattern tells when they are first met: it takes long to compile. */
const unasked = new Set<number>();

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 40503) + second) & 0xffff;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

const meanings = new Map<number, Meaning>();
for (const pair of SELLER_STARTS.pairs) {
  const [first, second] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  PAIRS[pairOf(first, second)] = 1;
  unasked.add(keyOf(first, second));
}
for (const word of SELLER_STARTS.words) {
  const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
  const others = meanings.get(key);
  if (Array.isArray(others)) others.push(word);
  else meanings.set(key, [word]);
  unasked.delete(key);
}
for (const character of SELLER_STARTS.alone) ALONE[character.charCodeAt(0)] = 1;

/** Where the word that starts here ends; 0 when none does. The pattern is long and tries every word there is: it is asked last. */
function endOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const meaning = meaningOf(first, text.charCodeAt(at + 1));
  if (meaning === WHOLE) return at + 2;
  if (meaning === BY_PATTERN || ALONE[first] === 1) return patternEnd(text, at);
  if (meaning !== undefined) for (const word of meaning) if (text.charCodeAt(at + 2) === word.charCodeAt(2) && text.startsWith(word, at)) return at + word.length;
  return 0;
}

function meaningOf(first: number, second: number): Meaning | undefined {
  const key = keyOf(first, second);
  if (unasked.delete(key)) meanings.set(key, patternEnd(String.fromCharCode(first, second), 0) === 2 ? WHOLE : BY_PATTERN);
  return meanings.get(key);
}

function patternEnd(text: string, at: number): number {
  SELLER_WORD.lastIndex = at;
  return SELLER_WORD.test(text) ? SELLER_WORD.lastIndex : 0;
}
