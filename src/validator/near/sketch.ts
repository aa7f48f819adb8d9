import { EMPTY, hashGrams } from './grams';

export const ROWS = 6;
export const BANDS = 14;
/** A power of two, so that the upper bits of a hash name its class; those behind the last band are not used. */
const CLASSES = 128;
const CLASS_SHIFT = 25;

/** Fewer different grams are no text to compare: 目录, 无标题. */
export const FEWEST_GRAMS = 20;

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
export class Sketch {
  readonly minima: Int32Array;
  readonly bound: number;
  readonly #sample: Int32Array;
  #sorted = false;

  constructor(minima: Int32Array, sample: Int32Array, bound: number) {
    this.minima = minima;
    this.bound = bound;
    this.#sample = sample;
  }

  /** In order. Most documents are never compared, so they are sorted when they first are. */
  get sample(): Int32Array {
    if (!this.#sorted) this.#sample.sort();
    this.#sorted = true;
    return this.#sample;
  }
}

let hashes = new Int32Array(1 << 14);

/** The sketch of a text; null when it is too short. */
export function sketchOf(text: string): Sketch | null {
  if (text.length > hashes.length) hashes = new Int32Array(text.length * 2);
  const count = hashGrams(text, hashes);
  const minima = new Int32Array(CLASSES).fill(EMPTY);
  for (let aimed = AIMED; ; aimed *= 4) {
    const share = aimed / Math.max(1, count);
    const bound = share >= 1 ? EMPTY : Math.floor(share * HASHES) - HASHES / 2;
    const sample = sampleOf(count, bound, minima);
    if (bound === EMPTY || sample.length >= FEWEST_SAMPLED) return sample.length < FEWEST_GRAMS ? null : new Sketch(minima, sample, bound);
  }
}

/** The different hashes up to a bound, in no order; takes the minimum of each class on the way. */
function sampleOf(count: number, bound: number, minima: Int32Array): Int32Array {
  const seen = new Distinct();
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    const at = hash >>> CLASS_SHIFT;
    if (hash < (minima[at] as number)) minima[at] = hash;
    if (hash <= bound) seen.add(hash);
  }
  return seen.values();
}

let slots = new Int32Array(1 << 12);
let stamps = new Int32Array(1 << 12);
let stamp = 0;
let list = new Int32Array(1 << 11);

/** A set of numbers in arrays that all sets share, one after the other: open addressing, cleared by a new stamp. */
class Distinct {
  #count = 0;

  constructor() {
    stamp++;
  }

  add(hash: number): void {
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (stamps[at] === stamp) {
      if (slots[at] === hash) return;
      at = (at + 1) & mask;
    }
    slots[at] = hash;
    stamps[at] = stamp;
    list[this.#count++] = hash;
    if (this.#count * 2 > mask) this.#grow();
  }

  values(): Int32Array {
    return list.slice(0, this.#count);
  }

  #grow(): void {
    const held = this.values();
    slots = new Int32Array(slots.length * 4);
    stamps = new Int32Array(slots.length);
    list = new Int32Array(slots.length / 2 + 1);
    this.#count = 0;
    stamp++;
    for (const hash of held) this.add(hash);
  }
}

/** The estimated Jaccard similarity of two sets of 3-grams. */
export function similarity(first: Sketch, second: Sketch): number {
  const bound = Math.min(first.bound, second.bound);
  const [a, b] = [first.sample, second.sample];
  let [i, j, together, shared] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const left = i < a.length ? (a[i] as number) : EMPTY;
    const right = j < b.length ? (b[j] as number) : EMPTY;
    if (left > bound && right > bound) break;
    if (left === right) shared++;
    together++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return together === 0 ? 0 : shared / together;
}
