/**
 * How usual pairs of characters and short words are in official Chinese: counts, packed into one table by
 * `scripts/make-character-model.mjs`. Nothing of a text can be read back from it.
 */
export interface OfficialProse {
  /** 0 never seen, 1 seen in Chinese of any kind, 2 to 4 seen in official prose: once, three times, eight times. */
  pair(first: number, second: number): number;
  /** 0 no word, 1 a word of Chinese of any kind, 2 to 4 a word of official prose: once, twice, five times. */
  word(text: string, start: number, end: number): number;
}

/** Entries that share a bucket. */
const WAYS = 4;
export const BUCKETS = 1 << 17;
export const TABLE_LENGTH = BUCKETS * WAYS;
const LEVEL_BITS = 3;
const MARK_MASK = 0x1fff;
const PAIR_SALT = 0x9747;
const WORD_SALT = 0x1b87;
export const LONGEST_WORD = 4;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x5bd1e995) ^ (hash >>> 13);
const finish = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
};

export const pairHash = (first: number, second: number): number => finish(mix(mix(PAIR_SALT, first), second));

export function wordHash(text: string, start: number, end: number): number {
  let hash = WORD_SALT;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return finish(hash);
}

const markOf = (hash: number): number => (hash >>> 17) & MARK_MASK || 1;

function levelIn(table: Uint16Array, hash: number): number {
  const from = (hash & (BUCKETS - 1)) * WAYS;
  const mark = markOf(hash);
  for (let at = from; at < from + WAYS; at++) {
    const entry = table[at] as number;
    if (entry >>> LEVEL_BITS === mark) return entry & ((1 << LEVEL_BITS) - 1);
  }
  return 0;
}

/** Puts an entry in; a full bucket keeps what it has, so the most telling entries come first. */
export function put(table: Uint16Array, hash: number, level: number): void {
  const from = (hash & (BUCKETS - 1)) * WAYS;
  const mark = markOf(hash);
  for (let at = from; at < from + WAYS; at++) {
    const entry = table[at] as number;
    if (entry !== 0 && entry >>> LEVEL_BITS !== mark) continue;
    table[at] = (mark << LEVEL_BITS) | Math.max(level, entry & ((1 << LEVEL_BITS) - 1));
    return;
  }
}

export function officialProseOf(table: Uint16Array): OfficialProse {
  return {
    pair: (first, second) => levelIn(table, pairHash(first, second)),
    word: (text, start, end) => levelIn(table, wordHash(text, start, end)),
  };
}

let shipped: OfficialProse | undefined;

/** The table of the package, read when the first doubtful word comes. */
export function officialProse(): OfficialProse {
  if (shipped === undefined) {
    const { COUNTS } = require('./injected-counts') as typeof import('./injected-counts');
    const bytes = Buffer.from(COUNTS, 'base64');
    shipped = officialProseOf(new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
  }
  return shipped;
}
