import { unitCosts } from './commonness';
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
 */
export function readings(sample: Uint8Array, isCut: boolean): Reading[] {
  return ENCODINGS.map((encoding) => read(sample, isCut, encoding)).sort((a, b) => b.likelihood - a.likelihood);
}

function read(sample: Uint8Array, isCut: boolean, encoding: SniffedEncoding): Reading {
  // Node's own tables serve here even for Big5: HKSCS, which they lack, is too rare to move a score.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream: isCut });
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
