import { isUtf8 } from 'node:buffer';
import type { EncodingEvidence } from '../model/source';
import { bomOf } from './bom';
import { decode, decodeStrictUtf8, type Decoded } from './decode';
import { declaredEncoding } from './declared';
import { canonicalEncoding } from './labels';
import { readings } from './score';

export interface Detected extends Decoded {
  readonly encoding: string;
  readonly evidence: EncodingEvidence;
}

/** Nats by which the best reading must beat the next: odds of e¹² to one. */
const MARGIN = 12;
/** Mean log-likelihood below which the best reading is no Chinese text either. */
const FIT = -9.4;
/** The same where a declaration speaks for the reading. */
const FIT_DECLARED = -12;
/** Most files are clear within the first size; the others cost at most one more pass over a bounded part. */
const SAMPLE_BYTES = [4096, 65_536, 1_048_576] as const;
/** Longer Chinese texts in UTF-16 are never valid UTF-8. */
const CHANCE_BYTES = 256;

/** Decodes the bytes, or returns null when their encoding cannot be told: it is never guessed. */
export function detect(bytes: Uint8Array, requested: string | null): Detected | null {
  const bom = bomOf(bytes);
  if (bom !== null) {
    const decoded = decode(bytes, bom);
    if (isSound(decoded, bytes.length, bom)) return { ...decoded, encoding: bom, evidence: 'bom' };
  }
  const option = requested === null ? null : canonicalEncoding(requested);
  if (option !== null) return { ...decode(bytes, option), encoding: option, evidence: 'option' };
  if (isUtf8(bytes) && !(mayBeUtf16(bytes) && isUtf16(bytes))) {
    return { text: decodeStrictUtf8(bytes), undecodable: 0, encoding: 'utf-8', evidence: 'strict' };
  }
  const chosen = choose(bytes);
  if (chosen === null) return null;
  const decoded = decode(bytes, chosen.encoding);
  return isSound(decoded, bytes.length, chosen.encoding) ? { ...decoded, ...chosen } : null;
}

function choose(bytes: Uint8Array): { encoding: string; evidence: EncodingEvidence } | null {
  const declared = declaredEncoding(bytes);
  for (const size of SAMPLE_BYTES) {
    const sample = sampleOf(bytes, size);
    const [best, second] = readings(sample, sample.byteOffset + sample.length < bytes.byteOffset + bytes.length);
    if (best === undefined || second === undefined) return null;
    const margin = best.likelihood - second.likelihood;
    if (margin >= MARGIN && best.fit >= FIT) return { encoding: best.encoding, evidence: 'score' };
    const favoured = [best, second].find((reading) => reading.encoding === declared && reading.fit >= FIT_DECLARED);
    if (favoured !== undefined && (favoured === best || margin < MARGIN)) return { encoding: favoured.encoding, evidence: 'meta' };
    if (sample.length === bytes.length) return null;
  }
  return null;
}

/**
 * UTF-16 can be valid UTF-8 by chance: where it holds ASCII every second byte is NUL, which is legal,
 * and a few Chinese characters may consist of ASCII bytes only.
 */
function mayBeUtf16(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length % 2 === 0 && (bytes.length <= CHANCE_BYTES || bytes.includes(0));
}

function isUtf16(bytes: Uint8Array): boolean {
  const all = readings(bytes.subarray(0, SAMPLE_BYTES[0]), bytes.length > SAMPLE_BYTES[0]);
  const utf8 = all.find(({ encoding }) => encoding === 'utf-8');
  const [best] = all;
  return best !== undefined && utf8 !== undefined && best.encoding.startsWith('utf-16') && best.likelihood - utf8.likelihood >= MARGIN;
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
