/**
 * How usual pairs of characters and short words are in official Chinese: counts, packed into tables by
 * `scripts/make-character-model.mjs`. Nothing of a text can be read back from them.
 */
export interface OfficialProse {
  /** 0 never seen, 1 seen in Chinese of any kind, 2 to 4 seen in official prose: once, three times, eight times. */
  pair(first: number, second: number): number;
  /** 0 no word, 1 a word of Chinese of any kind, 2 to 4 a word of official prose: once, twice, five times. */
  word(text: string, start: number, end: number): number;
  /** Much like `pair`, quicker and less sure, two bits a pair: 0 never, 1 other Chinese, 2 once or twice, 3 more often. */
  readonly gate: Uint8Array;
  /** How much likelier a character is in strings that were put in than in official prose: a logarithm. */
  foreign(unit: number): number;
  /** The same of all characters in their order, in steps of which `CHARACTER_SCALE` make one of the logarithm. */
  readonly steps: Int8Array;
  /** The same for Chinese of any kind against official prose. */
  general(unit: number): number;
}

/** What is packed: the table of pairs and words, two bits for each pair, two bytes for each character. */
export interface Tables {
  readonly counts: Uint16Array;
  readonly gate: Uint8Array;
  readonly characters: Int8Array;
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

export const GATE_LEVELS = 4;
const GATE_PLACES = 1 << 21;
export const GATE_LENGTH = GATE_PLACES / 4;

export const FIRST_CHARACTER = 0x4e00;
export const LAST_CHARACTER = 0x9fff;
export const CHARACTERS = LAST_CHARACTER + 1 - FIRST_CHARACTER;
/** Steps of a logarithm that one unit of a byte stands for. */
export const CHARACTER_SCALE = 24;

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

/** Place of a pair among the two-bit entries. Two multiplications, since every pair of a text asks. */
export const gatePlace = (first: number, second: number): number => (Math.imul(first, 0x2c9277b5) + Math.imul(second, 0x5bd1e995)) >>> 11;

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

/** Pairs that share a place keep the higher level. */
export function putQuick(gate: Uint8Array, first: number, second: number, level: number): void {
  const place = gatePlace(first, second);
  const shift = (place & 3) * 2;
  const held = gate[place >>> 2] as number;
  if (((held >>> shift) & 3) < level) gate[place >>> 2] = (held & ~(3 << shift)) | (level << shift);
}

const isCharacter = (unit: number): boolean => unit >= FIRST_CHARACTER && unit <= LAST_CHARACTER;

/** `counts` is asked for only where a place is doubtful: it is the larger part, and most texts never need it. */
export function officialProseOf({ gate, characters }: Omit<Tables, 'counts'>, counts: () => Uint16Array): OfficialProse {
  return {
    pair: (first, second) => levelIn(counts(), pairHash(first, second)),
    word: (text, start, end) => levelIn(counts(), wordHash(text, start, end)),
    gate,
    steps: characters,
    foreign: (unit) => (isCharacter(unit) ? (characters[unit - FIRST_CHARACTER] as number) / CHARACTER_SCALE : 0),
    general: (unit) => (isCharacter(unit) ? (characters[CHARACTERS + unit - FIRST_CHARACTER] as number) / CHARACTER_SCALE : 0),
  };
}

let shipped: OfficialProse | undefined;
let shippedCounts: Uint16Array | undefined;

/** In memory of their own: a table is laid over it. */
const bytesOf = (base64: string): ArrayBuffer => {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(base64, 'base64'));
  bytes.write(base64, 'base64');
  return bytes.buffer;
};

function readCounts(): Uint16Array {
  if (shippedCounts === undefined) {
    const { COUNTS } = require('./injected-counts') as typeof import('./injected-counts');
    shippedCounts = new Uint16Array(bytesOf(COUNTS));
  }
  return shippedCounts;
}

/** The tables of the package: the small ones are read when the first text comes, the counts when the first doubt does. */
export function officialProse(): OfficialProse {
  if (shipped === undefined) {
    const { CHARACTER_BYTES, GATE } = require('./injected-characters') as typeof import('./injected-characters');
    shipped = officialProseOf({ gate: new Uint8Array(bytesOf(GATE)), characters: new Int8Array(bytesOf(CHARACTER_BYTES)) }, readCounts);
  }
  return shipped;
}
