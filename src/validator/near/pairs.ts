import { BANDS, likenessTo, ROWS, type Sketch } from './sketch';

export interface NearPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/**
 * Estimates scatter by about two hundredths: from here on a pair that shares 0.8 of its grams is reported
 * nineteen times out of twenty, and one that shares less than 0.7 hardly ever.
 */
export const NEAR = 0.765;

/** The similarity that is meant, and that `NEAR` finds. */
export const ALIKE = 0.8;

/** A document is compared with so many of its bucket: a form that thousands fill in must not take their square. */
const LARGEST_BUCKET = 200;

/**
 * Pairs of documents that are alike. Only those are compared that agree in a band of their minima (locality-sensitive
 * hashing): all pairs at 0.8 or above but one in five hundred, and next to none below 0.4.
 * @param sketches by document; null is never alike to anything.
 * @param from the similarity from which on a pair counts.
 */
export function nearPairs(sketches: readonly (Sketch | null)[], from = ALIKE): NearPair[] {
  const found: NearPair[] = [];
  const nearest = from - (ALIKE - NEAR);
  const before = chainsOf(sketches);
  /** By document, the last one it was compared with: who meets in several bands is compared once. */
  const met = new Int32Array(sketches.length).fill(-1);
  for (const [second, sketch] of sketches.entries()) {
    if (sketch === null) continue;
    let likeness: ((other: Sketch) => number) | null = null;
    for (let band = 0; band < BANDS; band++) {
      // Of very many alike, the nearest are enough to join them all.
      let left = LARGEST_BUCKET;
      for (let first = before[second * BANDS + band] as number; first >= 0 && left > 0; first = before[first * BANDS + band] as number, left--) {
        if (met[first] === second) continue;
        met[first] = second;
        const other = sketches[first];
        if (other === null || other === undefined) continue;
        likeness ??= likenessTo(sketch);
        const similarity = likeness(other);
        if (similarity >= nearest) found.push({ first, second, similarity });
      }
    }
  }
  return found.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** By document and band, the document before it with the same minima in that band; -1 for the first. */
function chainsOf(sketches: readonly (Sketch | null)[]): Int32Array {
  const before = new Int32Array(sketches.length * BANDS).fill(-1);
  const keys = new Int32Array(sketches.length);
  // The latest document of each key, by open addressing; at least half of the places stay free.
  const latest = new Int32Array(2 ** Math.ceil(Math.log2(2 * sketches.length + 2)));
  const mask = latest.length - 1;
  for (let band = 0; band < BANDS; band++) {
    latest.fill(-1);
    for (const [document, sketch] of sketches.entries()) {
      if (sketch === null) continue;
      const key = bandKey(sketch.minima, band);
      keys[document] = key;
      let at = (key ^ (key >>> 15)) & mask;
      while ((latest[at] as number) >= 0 && keys[latest[at] as number] !== key) at = (at + 1) & mask;
      before[document * BANDS + band] = latest[at] as number;
      latest[at] = document;
    }
  }
  return before;
}

function bandKey(minima: Int32Array, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ (minima[band * ROWS + row] as number), 0x01000193) ^ (key >>> 13);
  return key | 0;
}

/** Groups documents joined by pairs, each with its members in order; the groups by their first member. */
export function clustersOf(pairs: readonly NearPair[]): number[][] {
  const parent = new Map<number, number>();
  const rootOf = (document: number): number => {
    let root = document;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    for (let at = document; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { first, second } of pairs) {
    for (const document of [first, second]) if (!parent.has(document)) parent.set(document, document);
    const [a, b] = [rootOf(first), rootOf(second)];
    if (a !== b) parent.set(Math.max(a, b), Math.min(a, b));
  }
  const clusters = new Map<number, number[]>();
  for (const document of [...parent.keys()].sort((a, b) => a - b)) {
    const root = rootOf(document);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [document]);
    else cluster.push(document);
  }
  return [...clusters.values()];
}
