import { Buffer, isUtf8, transcode } from 'node:buffer';
import type { Decoded } from './decoded';
import { decoderOf } from './decoders';
import { decodePlainFront } from './gb18030';
import { iconv } from './iconv';
import { wholeCharacters } from './lone-surrogates';

/** One decoder for each encoding, chosen by measured correctness; see docs/decisions. */
export function decode(bytes: Uint8Array, encoding: string): Decoded {
  switch (encoding) {
    case 'utf-8':
      return isUtf8(bytes) ? decodeSoundUtf8(bytes) : decodeLossyUtf8(bytes);
    case 'gb18030':
      return decodeGb18030(bytes);
    case 'utf-16le':
      return decodeUtf16(bufferOf(bytes));
    case 'utf-16be':
      return decodeUtf16(swapped(bytes));
    default:
      return decodeByIconv(bytes, encoding);
  }
}

/**
 * The bytes must be valid UTF-8: `transcode` throws otherwise.
 * Five times as fast on Chinese text as `toString('utf8')`, with the same result.
 */
export function decodeStrictUtf8(bytes: Uint8Array): string {
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** The same, with what there is to know of the text. */
export function decodeSoundUtf8(bytes: Uint8Array): Decoded {
  const units = transcode(bytes, 'utf8', 'utf16le');
  const text = units.toString('utf16le');
  // In the units the search meets its first byte seldom; in the text it stops at every full-width mark, FFxx too.
  const replacements = units.includes(REPLACEMENT_UNIT) ? countOf(text, REPLACEMENT) : 0;
  return { text, undecodable: 0, replacements, isExact: true };
}

/** Swaps the two bytes of each unit, on a copy; an odd byte at the end stays. */
export function swapped(bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  copy.subarray(0, copy.length & ~1).swap16();
  return copy;
}

export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function countOf(text: string | Buffer, what: string | Buffer): number {
  let count = 0;
  // Both types search alike; the union only hides that from the compiler.
  const search = text as Buffer;
  for (let at = search.indexOf(what); at >= 0; at = search.indexOf(what, at + what.length)) count++;
  return count;
}

const REPLACEMENT = '\ufffd';
const REPLACEMENT_UNIT = Buffer.from(REPLACEMENT, 'utf16le');
const REPLACEMENT_UTF8 = Buffer.from([0xef, 0xbf, 0xbd]);
const REPLACEMENT_GB18030 = Buffer.from([0x84, 0x31, 0xa4, 0x37]);

function decodeLossyUtf8(bytes: Uint8Array): Decoded {
  const text = decoderOf('utf-8').decode(bytes);
  const replacements = countOf(text, REPLACEMENT);
  return { text, undecodable: replacements - countOf(bufferOf(bytes), REPLACEMENT_UTF8), replacements, isExact: false };
}

function decodeGb18030(bytes: Uint8Array): Decoded {
  const { text: front, end } = decodePlainFront(bytes);
  if (end === bytes.length) return { text: front, undecodable: 0, replacements: 0, isExact: true };
  const rest = decoderOf('gb18030').decode(bytes.subarray(end));
  const replacements = countOf(rest, REPLACEMENT);
  const undecodable = replacements === 0 ? 0 : Math.max(0, replacements - countOf(bufferOf(bytes), REPLACEMENT_GB18030));
  return { text: [front, rest].join(''), undecodable, replacements, isExact: false };
}

/** Not TextDecoder, which takes half a pair and an odd byte behind it for one place. Half a surrogate pair is lost: no other encoding holds it. */
function decodeUtf16(bytes: Buffer): Decoded {
  const { text, lost } = wholeCharacters(bytes.toString('utf16le'));
  const odd = bytes.length % 2;
  const undecodable = lost + odd;
  return { text: odd === 0 ? text : text + REPLACEMENT, undecodable, replacements: countOf(text, REPLACEMENT) + odd, isExact: undecodable === 0 };
}

function decodeByIconv(bytes: Uint8Array, encoding: string): Decoded {
  // UTF-32 may hold half a surrogate pair.
  const { text } = wholeCharacters(iconv().decode(bufferOf(bytes), encoding, { stripBOM: false }));
  const replacements = countOf(text, REPLACEMENT);
  return { text, undecodable: replacements, replacements, isExact: false };
}
