import { Buffer } from 'node:buffer';
import { decoderOf } from './decoders';

// Matches a character that GB18030 may write in two ways, or that the encoder writes differently from the table the
// decoder reads: € (80 and A2E3), the vertical forms U+FE10..FE19 and U+9FB4..9FBB (two bytes and four).
// Trap: U+3000 is one of them too (A3A0 beside A1A1), but stands in every indented text; its bytes are looked for instead.
export const TWO_WAYS = /[\u20ac\ufe10-\ufe19\u9fb4-\u9fbb]/;
export const SECOND_U3000 = Uint8Array.of(0xa3, 0xa0);

/** The front of a file, as far as its codes are plain: each has one character of one unit, and the character no other code. */
export interface PlainFront {
  readonly text: string;
  /** Offset of the first byte that is not decoded; it starts a character. */
  readonly end: number;
}

/** Bounds the memory beside the text; most documents are one chunk. */
const CHUNK_UNITS = 0x40000;
const units = new Uint16Array(CHUNK_UNITS);
const unitBytes = Buffer.from(units.buffer);

/** Takes half the time of the decoder the tables are read from, and tells on the way that the text can be written back. */
export function decodePlainFront(bytes: Uint8Array): PlainFront {
  const pairs = (pairTable ??= readPairs());
  const parts: string[] = [];
  const last = bytes.length - 1;
  let at = 0;
  let count = 0;
  for (;;) {
    while (at < last && count < CHUNK_UNITS) {
      const lead = bytes[at] as number;
      if (lead < 0x80) {
        units[count++] = lead;
        at++;
        if (lead !== TAG_OPEN) continue;
        const run = copyAscii(bytes, at, Math.min(last - at, CHUNK_UNITS - count), count);
        at += run;
        count += run;
        continue;
      }
      const unit = pairs[(lead << 8) | (bytes[at + 1] as number)] as number;
      if (unit === 0) break;
      units[count++] = unit;
      at += 2;
    }
    if (count === CHUNK_UNITS) {
      parts.push(unitBytes.toString('utf16le'));
      count = 0;
    } else {
      if (at > last) break;
      const lead = bytes[at] as number;
      const unit = lead < 0x80 ? lead : quadUnit(bytes, at);
      if (unit === 0 && lead !== 0) break;
      units[count++] = unit;
      at += lead < 0x80 ? 1 : 4;
    }
  }
  parts.push(unitBytes.toString('utf16le', 0, count * 2));
  return { text: parts.length === 1 ? (parts[0] as string) : parts.join(''), end: at };
}

/** Long stretches of ASCII begin with a tag; in prose they are too short to be worth a look. */
const TAG_OPEN = 0x3c;

/** Copies ASCII by fours, as far as it goes, and tells how much. */
function copyAscii(bytes: Uint8Array, from: number, most: number, to: number): number {
  let run = 0;
  for (; run + 4 <= most; run += 4) {
    const a = bytes[from + run] as number;
    const b = bytes[from + run + 1] as number;
    const c = bytes[from + run + 2] as number;
    const d = bytes[from + run + 3] as number;
    if ((a | b | c | d) >= 0x80) break;
    units[to + run] = a;
    units[to + run + 1] = b;
    units[to + run + 2] = c;
    units[to + run + 3] = d;
  }
  return run;
}

/** Units by both bytes of a code; 0 where a code is not plain. */
let pairTable: Uint16Array | null = null;
/** Units of the four-byte codes of the basic plane, from 81308130 on; 0 where a code is not plain. */
let quadTable: Uint16Array | null = null;

/** 81308130 to 8431A439 stand for the basic plane, in order. */
const QUADS = 39_420;

function quadUnit(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  const third = bytes[at + 2] as number;
  const fourth = bytes[at + 3] as number;
  if (first < 0x81 || second < 0x30 || second > 0x39 || third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return 0;
  const index = (first - 0x81) * 12_600 + (second - 0x30) * 1260 + (third - 0x81) * 10 + (fourth - 0x30);
  return index < QUADS ? ((quadTable ??= readQuads())[index] as number) : 0;
}

function readPairs(): Uint16Array {
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead, trail);
  }
  const characters = decoderOf('gb18030').decode(Uint8Array.from(codes));
  const table = new Uint16Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[((codes[at * 2] as number) << 8) | (codes[at * 2 + 1] as number)] = plainUnit(characters, at);
  table[((SECOND_U3000[0] as number) << 8) | (SECOND_U3000[1] as number)] = 0;
  return table;
}

function readQuads(): Uint16Array {
  const codes = new Uint8Array(QUADS * 4);
  for (let index = 0; index < QUADS; index++) {
    codes.set([0x81 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10)], index * 4);
  }
  const characters = decoderOf('gb18030').decode(codes);
  return Uint16Array.from({ length: QUADS }, (_, index) => plainUnit(characters, index));
}

/** U+FFFD is left to the decoder, which alone knows what is damaged. */
function plainUnit(characters: string, at: number): number {
  return characters.charAt(at) === '\ufffd' || TWO_WAYS.test(characters.charAt(at)) ? 0 : characters.charCodeAt(at);
}
