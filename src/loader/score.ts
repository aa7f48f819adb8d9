import { unitCosts } from './commonness';
import { decode } from './decode';
import { decoderOf } from './decoders';
import type { SniffedEncoding } from './labels';

/** How well a stretch of bytes reads in one encoding. */
export interface Reading {
  readonly encoding: SniffedEncoding;
  /** Log-likelihood of the whole stretch, in nats; comparable between readings of the same bytes. */
  readonly likelihood: number;
  /** Mean log-likelihood of its words and marks (no ASCII, no symbols), 0 when there is none; says whether this is Chinese at all. */
  readonly fit: number;
}

const ENCODINGS: readonly SniffedEncoding[] = ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be'];

/**
 * Reads the bytes in every encoding there is to choose from, best reading first.
 * @param isCut the bytes go on behind the sample, so half a character at its end counts for nothing.
 * @param withHkscs reads the Hong Kong characters of Big5 too; its table takes some 20 ms to load, and few texts need it.
 */
export function readings(sample: Uint8Array, isCut: boolean, withHkscs: boolean): Reading[] {
  return ENCODINGS.map((encoding) => scoreOf(encoding, textOf(sample, isCut, encoding, withHkscs))).sort((a, b) => b.likelihood - a.likelihood);
}

/**
 * True when reading the sample in every encoding would put this one first, by the margin and with the fit asked for.
 * A likelihood only falls as the text goes on, so where half a sample reads worse already the other half is not decoded.
 * Without the Hong Kong characters of Big5; false says nothing.
 */
export function isSureOf(encoding: SniffedEncoding, sample: Uint8Array, isCut: boolean, fit: number, margin: number): boolean {
  const reading = scoreOf(encoding, textOf(sample, isCut, encoding, false));
  if (reading.fit < fit) return false;
  const bound = reading.likelihood - margin;
  const half = sample.subarray(0, sample.length >> 1);
  return ENCODINGS.every(
    (other) => other === encoding || scoreOf(other, textOf(half, true, other, false)).likelihood < bound || scoreOf(other, textOf(sample, isCut, other, false)).likelihood <= bound,
  );
}

function textOf(sample: Uint8Array, isCut: boolean, encoding: SniffedEncoding, withHkscs: boolean): string {
  if (encoding === 'big5' && withHkscs) return decode(sample, encoding).text;
  const decoder = decoderOf(encoding);
  const text = decoder.decode(sample, { stream: isCut });
  if (isCut) decoder.decode(); // forgets the half character
  return text;
}

function scoreOf(encoding: SniffedEncoding, text: string): Reading {
  const costs = unitCosts();
  let likelihood = 0;
  let foreign = 0;
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const cost = costs[unit] ?? 0;
    likelihood += cost;
    if (unit >= 0x80 && unit !== 0xfffd && !(unit >= 0x2100 && unit < 0x3000)) {
      foreign += cost;
      weight++;
    }
  }
  return { encoding, likelihood, fit: weight > 0 ? foreign / weight : text.includes('\ufffd') ? -Infinity : 0 };
}
