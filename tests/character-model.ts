import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARACTERS, CHARACTER_SCALE, FIRST_CHARACTER, GATE_LENGTH, pairHash, put, putQuick, TABLE_LENGTH, wordHash, type Tables } from '../src/stripper/suspect/injected-model';

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
  readonly characters: Counts;
}

export function countDocument(text: string, dictionary: Counts, total: number): DocumentCounts {
  const pairs: Counts = new Map();
  const words: Counts = new Map();
  const characters: Counts = new Map();
  // Matches a clause without marks:  加强5G网络建设 . Trap: a run of figures alone counts too, and does no harm.
  for (const [clause] of text.matchAll(/[一-鿿A-Za-z0-9]+/g)) {
    for (const one of clause) add(characters, one);
    for (let at = 1; at < clause.length; at++) add(pairs, clause.slice(at - 1, at + 1));
    for (const word of segment(clause, dictionary, total)) if (word.length > 1 && word.length <= LONGEST_WORD) add(words, word);
  }
  return { pairs, words, characters };
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

const merge = (documents: readonly DocumentCounts[], kind: keyof DocumentCounts): Counts => {
  const all: Counts = new Map();
  for (const one of documents) for (const [key, count] of one[kind]) add(all, key, count);
  return all;
};
const byCount = (counts: Counts): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);

/** All that the rule reads. `strings` are known to be put in: only their characters are counted. */
export function buildTables(documents: readonly DocumentCounts[], dictionary: Counts, strings: readonly string[]): Tables {
  const pairs = merge(documents, 'pairs');
  return { counts: countsOf(pairs, merge(documents, 'words'), dictionary), gate: gateOf(pairs, dictionary), characters: charactersOf(merge(documents, 'characters'), dictionary, strings) };
}

/** The most telling entries come first, so that they are the ones a full bucket keeps. */
function countsOf(pairs: Counts, words: Counts, dictionary: Counts): Uint16Array {
  const table = new Uint16Array(TABLE_LENGTH);
  const putPair = (pair: string, at: number): void => put(table, pairHash(pair.charCodeAt(0), pair.charCodeAt(1)), at);
  for (const [pair, count] of byCount(pairs)) putPair(pair, level(count, 3, 8));
  for (const [word, count] of byCount(words)) put(table, wordHash(word, 0, word.length), level(count, 2, 5));
  for (const [word, count] of byCount(dictionary)) {
    if (count >= LEAST_OF_A_WORD && word.length > 1 && word.length <= LONGEST_WORD) put(table, wordHash(word, 0, word.length), 1);
    if (count >= LEAST_OF_A_PAIR) for (let at = 1; at < word.length; at++) putPair(word.slice(at - 1, at + 1), 1);
  }
  return table;
}

function gateOf(pairs: Counts, dictionary: Counts): Uint8Array {
  const gate = new Uint8Array(GATE_LENGTH);
  const enter = (pair: string, at: number): void => putQuick(gate, pair.charCodeAt(0), pair.charCodeAt(1), at);
  for (const [word, count] of dictionary) if (count >= LEAST_OF_A_PAIR) for (let at = 1; at < word.length; at++) enter(word.slice(at - 1, at + 1), 1);
  for (const [pair, count] of pairs) enter(pair, count >= 3 ? 3 : 2);
  return gate;
}

/** What stands for a character that was never counted. */
const SMOOTH_STRINGS = 0.3;
const SMOOTH_PROSE = 9;
const KINDS_OF_CHARACTERS = 3000;
const MOST_IN_A_BYTE = 127;

function charactersOf(official: Counts, dictionary: Counts, strings: readonly string[]): Int8Array {
  const inStrings: Counts = new Map();
  const inChinese: Counts = new Map();
  for (const words of strings) for (const one of new Set(words)) add(inStrings, one);
  for (const [word, count] of dictionary) for (const one of word) add(inChinese, one, count);
  const share = (counts: Counts, smooth: number): ((one: string) => number) => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return (one) => ((counts.get(one) ?? 0) + smooth) / (all + smooth * KINDS_OF_CHARACTERS);
  };
  const [ofStrings, ofChinese, ofProse] = [share(inStrings, SMOOTH_STRINGS), share(inChinese, SMOOTH_PROSE * 10), share(official, SMOOTH_PROSE)];
  const bytes = new Int8Array(CHARACTERS * 2);
  const inByte = (ratio: number): number => Math.max(-MOST_IN_A_BYTE, Math.min(MOST_IN_A_BYTE, Math.round(Math.log(ratio) * CHARACTER_SCALE)));
  for (let at = 0; at < CHARACTERS; at++) {
    const one = String.fromCharCode(FIRST_CHARACTER + at);
    bytes[at] = inByte(ofStrings(one) / ofProse(one));
    bytes[CHARACTERS + at] = inByte(ofChinese(one) / ofProse(one));
  }
  return bytes;
}

const quality = join(__dirname, '../fixtures/quality');

/** Official sentences written for other tests. */
export function ownSentences(): string {
  const lines = readdirSync(quality)
    // Matches the lists of sentences that hold nothing put in:  party-d.positive.txt . Trap: strip-….positive.txt hold advertisements; held-out-7 to -12 and the documents of held-out-6, and mixed-2, came after the model was counted.
    .filter((file) => /^party-d\.(?!held-out-(?:[789]|1[012]|6\.mixed)|mixed-2)|^strip-.*negative/.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(quality, file), 'utf8').replaceAll('D', '党').split(/[\n"]/));
  return [...new Set(lines)].join('\n');
}

/** Lists of strings that are learned from. */
export const TRAINING = [
  ['injected-text.txt', 'mark'], ['injected-text.held-out.txt', 'mark'], ['injected-text.train-marks.txt', 'mark'], ['injected-text.train-brands.txt', 'brand'], ['injected-text.blind-marks.txt', 'mark'],
  ['injected-text.blind-brands.txt', 'brand'], ['injected-text.blind-2-marks.txt', 'mark'], ['injected-text.blind-2-brands.txt', 'brand'], ['injected-text.train-2-marks.txt', 'mark'], ['injected-text.train-2-brands.txt', 'brand'],
] as const;
export const trainingStrings = (): { words: string; kind: 'mark' | 'brand' }[] =>
  TRAINING.flatMap(([file, kind]) => readFileSync(join(quality, file), 'utf8').split('\n').filter((line) => line.trim() !== '').map((words) => ({ words, kind })));
