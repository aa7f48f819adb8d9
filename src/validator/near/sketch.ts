import { Distinct } from './distinct';
import { EMPTY, hashGrams } from './grams';

export const ROWS = 6;
export const BANDS = 14;
/** A power of two, so that the upper bits of a hash name its class; those behind the last band are not used. */
const CLASSES = 128;
const CLASS_SHIFT = 25;

/** Fewer different grams are no text to compare: 目录, 无标题. */
const FEWEST_GRAMS = 20;

/** Below so many different hashes in a sample the estimate scatters by more than two and a half hundredths. */
export const FEWEST_SAMPLED = 400;
/** So many are aimed at, so that grams that repeat do not leave too few. */
const AIMED = 800;

/** How many hashes there are; half of them are negative. */
const HASHES = 2 ** 32;

/**
 * What is kept of a document to compare it with others.
 *
 * A sample of its hashes, all those up to a bound: the share of grams two documents have in common is estimated from
 * those below the lower of both bounds, with an error of two hundredths; of a short document all are kept.
 * `minima` are the least hash of each class of hashes (one-permutation MinHash): documents that are alike share most.
 */
export interface Sketch {
  readonly minima: Int32Array;
  /** Each once, in no order. */
  readonly sample: Int32Array;
  readonly bound: number;
}

let hashes = new Int32Array(1 << 14);
let below = new Int32Array(1 << 14);
/** Numbers taken at once, 256 KB. */
const STORE = 1 << 16;
const leastOfClass = new Int32Array(CLASSES);

/** The sketch of a text; null when it is too short. */
export function sketchOf(text: string): Sketch | null {
  if (text.length > hashes.length) {
    hashes = new Int32Array(text.length * 2);
    below = new Int32Array(text.length * 2);
  }
  const count = hashGrams(text, hashes);
  takeLeast(count);
  for (let aimed = AIMED; ; aimed *= 4) {
    const share = aimed / Math.max(1, count);
    const bound = share >= 1 ? EMPTY : Math.floor(share * HASHES) - HASHES / 2;
    const sample = sampleOf(count, bound);
    if (bound < EMPTY && sample.length < FEWEST_SAMPLED) continue;
    return sample.length < FEWEST_GRAMS ? null : { minima: kept(leastOfClass.subarray(0, ROWS * BANDS)), sample: kept(sample), bound };
  }
}

/** The minimum of each class. */
function takeLeast(count: number): void {
  // Held by names of their own: what a module may change is looked up again for each hash.
  const [from, least] = [hashes, leastOfClass.fill(EMPTY)];
  for (let i = 0; i < count; i++) {
    const hash = from[i] as number;
    const at = hash >>> CLASS_SHIFT;
    if (hash < (least[at] as number)) least[at] = hash;
  }
}

/** The different hashes up to a bound, in no order; a view that holds until the next call. */
function sampleOf(count: number, bound: number): Int32Array {
  const [from, into, highest] = [hashes, below, bound | 0];
  let found = 0;
  for (let i = 0; i < count; i++) {
    const hash = from[i] as number;
    // Written always and kept or not: whether a hash is below is chance, and to guess a branch wrong takes longer than
    // to write. The sign of the second line is that of highest - hash, without its overflow: 1 when the hash is above.
    into[found] = hash;
    found += 1 - (((highest & ~hash) | (~(highest ^ hash) & (highest - hash))) >>> 31);
  }
  const seen = new Distinct(found);
  let kinds = 0;
  for (let i = 0; i < found; i++) {
    const hash = into[i] as number;
    if (seen.add(hash)) into[kinds++] = hash;
  }
  return into.subarray(0, kinds);
}

let store = new Int32Array(0);
let stored = 0;

/** A copy, in memory that is taken for some eighty documents at once: an array of its own for each takes longer to make than to fill. */
function kept(values: Int32Array): Int32Array {
  if (stored + values.length > store.length) {
    store = new Int32Array(Math.max(STORE, values.length));
    stored = 0;
  }
  const copy = store.subarray(stored, stored + values.length);
  copy.set(values);
  stored += values.length;
  return copy;
}

/** The estimated Jaccard similarity of two sets of 3-grams. */
export function similarity(first: Sketch, second: Sketch): number {
  return likenessTo(first)(second);
}

/** The same for one set and several others: it is looked up in, and need not be sorted. To be used before the next one is made. */
export function likenessTo({ sample, bound }: Sketch): (other: Sketch) => number {
  const set = new Distinct(sample.length);
  for (let i = 0; i < sample.length; i++) set.add(sample[i] as number);
  return (other) => {
    const least = Math.min(bound, other.bound);
    const own = least === bound ? sample.length : countUpTo(sample, least);
    let [theirs, shared] = [0, 0];
    for (let i = 0; i < other.sample.length; i++) {
      const hash = other.sample[i] as number;
      if (hash > least) continue;
      theirs++;
      if (set.has(hash)) shared++;
    }
    const together = own + theirs - shared;
    return together === 0 ? 0 : shared / together;
  };
}

function countUpTo(sample: Int32Array, bound: number): number {
  let count = 0;
  for (let i = 0; i < sample.length; i++) if ((sample[i] as number) <= bound) count++;
  return count;
}
