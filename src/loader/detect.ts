import { isUtf8 } from 'node:buffer';
import type { EncodingEvidence } from '../model/source';
import { bomOf } from './bom';
import { decode, decodeSoundUtf8 } from './decode';
import type { Decoded } from './decoded';
import { declaredEncoding } from './declared';
import { canonicalEncoding } from './labels';
import { isSureOf, readings, type Reading } from './score';

export interface Detected extends Decoded {
  readonly encoding: string;
  readonly evidence: EncodingEvidence;
}

/** Nats by which the best reading must beat the next: odds of e¹² to one. */
const MARGIN = 12;
/** By this much UTF-16 must beat valid UTF-8 to be considered at all; between the two margins the file is refused. */
const MARGIN_UTF16 = 6;
/** Mean log-likelihood below which the best reading is no Chinese text either. */
const FIT = -9.4;
/** The same where a declaration speaks for the reading. */
const FIT_DECLARED = -12;
/** Most files are clear at the first look; the others get a closer one at more of their bytes, of which the last bounds the work. */
const SAMPLE_BYTES = [2048, 65_536, 1_048_576] as const;
/** Longer Chinese texts in UTF-16 are never valid UTF-8. */
const CHANCE_BYTES = 256;

/**
 * Decodes the bytes, or returns null when their encoding cannot be told: it is never guessed.
 * @param declared what was said of them from outside (HTTP), a label; it goes before what they say of themselves.
 * @throws RangeError when the encoding asked for is unknown; that is a fault of the settings, not of the input.
 */
export function detect(bytes: Uint8Array, requested: string | null, declared?: string): Detected | null {
  const bom = bomOf(bytes);
  if (bom !== null) {
    const decoded = decode(bytes, bom);
    if (isSound(decoded, bytes.length, bom)) return detected(decoded, bom, 'bom');
  }
  if (requested !== null) {
    const encoding = canonicalEncoding(requested);
    if (encoding === null) throw new RangeError(`Unknown encoding “${requested}”. Use a WHATWG label, for example gb18030, big5 or utf-8.`);
    return detected(decode(bytes, encoding), encoding, 'option');
  }
  if (isUtf8(bytes) && !(mayBeUtf16(bytes) && readsBetterAsUtf16(bytes))) {
    return detected(decodeSoundUtf8(bytes), 'utf-8', 'strict');
  }
  const chosen = choose(bytes, declared === undefined ? null : canonicalEncoding(declared));
  if (chosen === null) return null;
  const decoded = decode(bytes, chosen.encoding);
  return isSound(decoded, bytes.length, chosen.encoding) ? detected(decoded, chosen.encoding, chosen.evidence) : null;
}

/** Key by key: an object that is spread gets its shape anew for each file. */
function detected({ text, undecodable, replacements, isExact }: Decoded, encoding: string, evidence: EncodingEvidence): Detected {
  return { text, undecodable, replacements, isExact, encoding, evidence };
}

function choose(bytes: Uint8Array, declared: string | null): { encoding: string; evidence: EncodingEvidence } | null {
  let ranked: readonly Reading[] = [];
  for (const size of SAMPLE_BYTES) {
    const isFirstLook = size === SAMPLE_BYTES[0];
    const sample = sampleOf(bytes, size);
    const isCut = sample.byteOffset + sample.length < bytes.byteOffset + bytes.length;
    if (isFirstLook && isSureOf('gb18030', sample, isCut, FIT, MARGIN)) return { encoding: 'gb18030', evidence: 'score' };
    ranked = readings(sample, isCut, !isFirstLook);
    const [best, second] = ranked;
    if (best !== undefined && second !== undefined && best.fit >= FIT && best.likelihood - second.likelihood >= MARGIN) {
      return { encoding: best.encoding, evidence: 'score' };
    }
    if (sample.length < size && !isFirstLook) break;
  }
  return tieBrokenBy(declared, ranked) ?? tieBrokenBy(declaredEncoding(bytes), ranked);
}

/** A declaration is believed where the bytes leave it open: for the best reading, or one that is about as likely. */
function tieBrokenBy(declared: string | null, ranked: readonly Reading[]): { encoding: string; evidence: EncodingEvidence } | null {
  const best = ranked[0];
  const named = ranked.find(({ encoding }) => encoding === declared);
  if (best === undefined || named === undefined || named.fit < FIT_DECLARED || best.likelihood - named.likelihood >= MARGIN) return null;
  return { encoding: named.encoding, evidence: 'meta' };
}

/**
 * UTF-16 can be valid UTF-8 by chance: where it holds ASCII every second byte is NUL, which is legal,
 * and a few Chinese characters may fall on bytes that fit. Printable ASCII alone is always taken for ASCII.
 */
function mayBeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 !== 0) return false;
  return bytes.includes(0) || (bytes.length <= CHANCE_BYTES && bytes.some((byte) => byte >= 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)));
}

function readsBetterAsUtf16(bytes: Uint8Array): boolean {
  const all = readings(bytes.subarray(0, SAMPLE_BYTES[0]), bytes.length > SAMPLE_BYTES[0], false);
  const utf8 = all.find(({ encoding }) => encoding === 'utf-8');
  const [best] = all;
  return best !== undefined && utf8 !== undefined && best.encoding.startsWith('utf-16') && best.likelihood - utf8.likelihood >= MARGIN_UTF16;
}

/** Starts shortly before the first byte outside ASCII: an even place between two characters in every encoding. */
function sampleOf(bytes: Uint8Array, size: number): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  if (first === bytes.length) first = 0;
  const start = Math.max(0, first - 64) & ~1;
  return bytes.subarray(start, start + size);
}

/** True when few enough bytes gave no character: two, and one for every fifty characters outside ASCII. */
function isSound({ text, undecodable }: Decoded, byteLength: number, encoding: string): boolean {
  if (undecodable === 0) return true;
  const bytesSaved = byteLength - text.length;
  const outsideAscii = encoding.startsWith('utf-16') ? text.length : encoding === 'utf-8' ? bytesSaved / 2 : bytesSaved;
  return undecodable <= 2 + outsideAscii / 50;
}
