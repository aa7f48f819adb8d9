/*
 * Puts strings into texts at places drawn by a fixed seed: a watermark anywhere inside a clause or at its end, a brand in
 * the place of a word.
 */

export interface Placed {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const NEAREST = 60;
const MOST_TIMES = 4;

/** Where a string is put: anywhere in a clause, between two of its words, in the place of one. */
export type Way = 'mark' | 'between' | 'brand';

/** From one to `most` copies of `words` in `text`. `wordsOf` cuts a clause into words. */
export function place(text: string, words: string, way: Way, draw: () => number, wordsOf: (clause: string) => readonly string[], most = MOST_TIMES): Placed {
  // Matches a clause of five characters at least. Trap: a heading counts as one.
  const clauses = [...text.matchAll(/[一-鿿A-Za-z0-9]{5,}/g)];
  const times = 1 + Math.floor(draw() * most);
  const cuts: (readonly [number, number])[] = [];
  for (let tries = 0; cuts.length < times && tries < 200; tries++) {
    const clause = clauses[Math.floor(draw() * clauses.length)];
    if (clause === undefined || cuts.some(([at]) => Math.abs(at - clause.index) < NEAREST)) continue;
    const cut = way === 'mark' ? insideOf(clause[0], draw) : way === 'between' ? betweenOf(wordsOf(clause[0]), draw) : wordOf(wordsOf(clause[0]), draw);
    if (cut !== undefined) cuts.push([clause.index + cut[0], clause.index + cut[1]]);
  }
  cuts.sort((a, b) => a[0] - b[0]);
  let placed = '';
  let from = 0;
  const spans: [number, number][] = [];
  for (const [start, end] of cuts) {
    placed += text.slice(from, start);
    spans.push([placed.length, placed.length + words.length]);
    placed += words;
    from = end;
  }
  return { text: placed + text.slice(from), spans };
}

function insideOf(clause: string, draw: () => number): readonly [number, number] {
  const at = 2 + Math.floor(draw() * (clause.length - 1));
  return [at, at];
}

function betweenOf(words: readonly string[], draw: () => number): readonly [number, number] {
  const at = words.slice(0, 1 + Math.floor(draw() * words.length)).join('').length;
  return [at, at];
}

function wordOf(words: readonly string[], draw: () => number): readonly [number, number] | undefined {
  let at = 0;
  const places = words.flatMap((word) => {
    at += word.length;
    // Matches a word of two to four Chinese characters. Trap: one character and 5G are no place for a name.
    return /^[一-鿿]{2,4}$/.test(word) ? [[at - word.length, at] as const] : [];
  });
  return places[Math.floor(draw() * places.length)];
}

/** True when a report covers at least half of one of the spans. */
export function isFound(spans: Placed['spans'], reports: readonly (readonly [number, number])[]): boolean {
  return spans.some(([start, end]) => reports.some(([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) >= end - start));
}
