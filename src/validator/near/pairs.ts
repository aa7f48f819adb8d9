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
  for (const [second, firsts] of candidates(sketches)) {
    const sketch = sketches[second];
    if (sketch === null || sketch === undefined) continue;
    const likeness = likenessTo(sketch);
    for (const first of firsts) {
      const other = sketches[first];
      const similarity = other === null || other === undefined ? 0 : likeness(other);
      if (similarity >= nearest) found.push({ first, second, similarity });
    }
  }
  return found.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** By document, the earlier ones it agrees with in a band. */
function candidates(sketches: readonly (Sketch | null)[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  /** Documents of one bucket are chained: the one before each, -1 for the first. */
  const before = new Int32Array(sketches.length);
  for (let band = 0; band < BANDS; band++) {
    const latest = new Map<number, number>();
    for (let document = 0; document < sketches.length; document++) {
      const sketch = sketches[document];
      if (sketch === null || sketch === undefined) continue;
      const key = bandKey(sketch.minima, band);
      const last = latest.get(key) ?? -1;
      before[document] = last;
      latest.set(key, document);
      if (last < 0) continue;
      let known = found.get(document);
      if (known === undefined) found.set(document, (known = new Set()));
      // Of very many alike, the nearest are enough to join them all.
      for (let other = last, left = LARGEST_BUCKET; other >= 0 && left > 0; other = before[other] as number, left--) known.add(other);
    }
  }
  return found;
}

function bandKey(minima: Int32Array, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ (minima[band * ROWS + row] as number), 0x01000193) ^ (key >>> 13);
  return key >>> 0;
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
    clusters.set(root, [...(clusters.get(root) ?? []), document]);
  }
  return [...clusters.values()];
}
