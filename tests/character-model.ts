import { readFileSync } from 'node:fs';
import { pairHash, put, TABLE_LENGTH, wordHash } from '../src/stripper/suspect/injected-model';

/*
 * Builds the table of how usual pairs and words are in official Chinese. `scripts/make-character-model.mjs` writes it
 * into the package; the quality test builds it anew without the documents it judges.
 */

const LEAST_OF_A_PAIR = 10;
const LEAST_OF_A_WORD = 20;
const LONGEST_WORD = 4;
const LONGEST_IN_LIST = 6;
const UNKNOWN = -17;

type Counts = Map<string, number>;
const add = (counts: Counts, key: string, by = 1): unknown => counts.set(key, (counts.get(key) ?? 0) + by);

/** Words of Chinese with how often each occurs: the dictionary of @node-rs/jieba (MIT). */
export function readDictionary(file: string): Counts {
  const words: Counts = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', count = '0'] = line.split(' ');
    // Matches a word of Chinese characters alone. Trap: 4S店 is none.
    if (word.length <= LONGEST_IN_LIST && /^[一-鿿]+$/.test(word)) words.set(word, Math.max(1, Number(count)));
  }
  return words;
}

/** What one document adds. */
export interface DocumentCounts {
  readonly pairs: Counts;
  readonly words: Counts;
}

export function countDocument(text: string, dictionary: Counts, total: number): DocumentCounts {
  const pairs: Counts = new Map();
  const words: Counts = new Map();
  // Matches a clause without marks:  加强5G网络建设 . Trap: a run of figures alone counts too, and does no harm.
  for (const [clause] of text.matchAll(/[一-鿿A-Za-z0-9]+/g)) {
    for (let at = 1; at < clause.length; at++) add(pairs, clause.slice(at - 1, at + 1));
    for (const word of segment(clause, dictionary, total)) if (word.length > 1 && word.length <= LONGEST_WORD) add(words, word);
  }
  return { pairs, words };
}

/** The likeliest way to cut a clause into words of the dictionary. */
export function segment(clause: string, dictionary: Counts, total: number): string[] {
  const best = [0];
  const cut: number[] = [0];
  for (let end = 1; end <= clause.length; end++) {
    best[end] = -Infinity;
    for (let length = 1; length <= Math.min(end, LONGEST_IN_LIST); length++) {
      const count = dictionary.get(clause.slice(end - length, end));
      if (count === undefined && length > 1) continue;
      const worth = (best[end - length] as number) + (count === undefined ? UNKNOWN : Math.log(count / total));
      if (worth > (best[end] as number)) {
        best[end] = worth;
        cut[end] = length;
      }
    }
  }
  const words: string[] = [];
  for (let end = clause.length; end > 0; end -= cut[end] as number) words.push(clause.slice(end - (cut[end] as number), end));
  return words;
}

const level = (count: number, third: number, fourth: number): number => (count >= fourth ? 4 : count >= third ? 3 : 2);

/** The table: the most telling entries first, so that they are the ones a full bucket keeps. */
export function buildTable(documents: readonly DocumentCounts[], dictionary: Counts): Uint16Array {
  const table = new Uint16Array(TABLE_LENGTH);
  const pairs: Counts = new Map();
  const words: Counts = new Map();
  for (const one of documents) {
    for (const [pair, count] of one.pairs) add(pairs, pair, count);
    for (const [word, count] of one.words) add(words, word, count);
  }
  const byCount = (counts: Counts): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);
  const putPair = (pair: string, at: number): void => put(table, pairHash(pair.charCodeAt(0), pair.charCodeAt(1)), at);
  for (const [pair, count] of byCount(pairs)) putPair(pair, level(count, 3, 8));
  for (const [word, count] of byCount(words)) put(table, wordHash(word, 0, word.length), level(count, 2, 5));
  for (const [word, count] of byCount(dictionary)) {
    if (count >= LEAST_OF_A_WORD && word.length > 1 && word.length <= LONGEST_WORD) put(table, wordHash(word, 0, word.length), 1);
    if (count >= LEAST_OF_A_PAIR) for (let at = 1; at < word.length; at++) putPair(word.slice(at - 1, at + 1), 1);
  }
  return table;
}
