import { classCosts, COST, unitClasses } from './commonness';
import { decode } from './decode';
import { decoderOf } from './decoders';
import { decodePlainFront } from './gb18030';
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
 * Without the Hong Kong characters of Big5; false says nothing.
 */
export function isSureOf(encoding: SniffedEncoding, sample: Uint8Array, isCut: boolean, fit: number, margin: number): boolean {
  const reading = scoreOf(encoding, textOf(sample, isCut, encoding, false));
  return reading.fit >= fit && ENCODINGS.every((other) => other === encoding || readsAtMost(reading.likelihood - margin, sample, isCut, other));
}

/** Bytes decoded at a time by whoever may stop before the end. */
const PIECE = 512;

/** True when the likelihood in an encoding is no higher. It only falls as the text goes on, so a wrong encoding is known by a part of the sample. */
function readsAtMost(limit: number, sample: Uint8Array, isCut: boolean, encoding: SniffedEncoding): boolean {
  if (encoding === 'utf-8' && utf8AtMost(sample) <= limit) return true;
  const decoder = decoderOf(encoding);
  let likelihood = 0;
  for (let at = 0; at < sample.length && likelihood > limit; at += PIECE) {
    likelihood = addedTo(likelihood, decoder.decode(sample.subarray(at, at + PIECE), { stream: true }));
  }
  const rest = decoder.decode(); // forgets or replaces half a character
  return (isCut ? likelihood : addedTo(likelihood, rest)) <= limit;
}

/**
 * What the likelihood in UTF-8 cannot exceed: of its ASCII, and of first bytes without a second, each of which is a U+FFFD.
 * Decoding broken UTF-8 takes ten times as long; there is no branch in the loop, since none could be foreseen.
 */
function utf8AtMost(sample: Uint8Array): number {
  let ascii = 0;
  let lone = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    const next = at + 1 < sample.length ? (sample[at + 1] as number) : 0x80;
    ascii += (byte >> 7) ^ 1;
    // 11…… in front of anything but 10……
    lone += ((byte & (byte << 1) & ~(next & ~(next << 1))) >> 7) & 1;
  }
  return ascii * COST.ascii + lone * COST.undecodable;
}

function addedTo(likelihood: number, text: string): number {
  const classes = unitClasses();
  let sum = likelihood;
  for (let at = 0; at < text.length; at++) sum += classCosts[classes[text.charCodeAt(at)] as number] as number;
  return sum;
}

function textOf(sample: Uint8Array, isCut: boolean, encoding: SniffedEncoding, withHkscs: boolean): string {
  if (encoding === 'big5' && withHkscs) return decode(sample, encoding).text;
  if (encoding !== 'gb18030') return decodedPart(sample, isCut, encoding);
  const { text, end } = decodePlainFront(sample);
  return end === sample.length ? text : text + decodedPart(sample.subarray(end), isCut, encoding);
}

function decodedPart(bytes: Uint8Array, isCut: boolean, encoding: SniffedEncoding): string {
  const decoder = decoderOf(encoding);
  const text = decoder.decode(bytes, { stream: isCut });
  if (isCut) decoder.decode(); // forgets the half character
  return text;
}

function scoreOf(encoding: SniffedEncoding, text: string): Reading {
  const classes = unitClasses();
  let likelihood = 0;
  let foreign = 0;
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const cost = classCosts[classes[unit] as number] as number;
    likelihood += cost;
    if (unit >= 0x80 && unit !== 0xfffd && !(unit >= 0x2100 && unit < 0x3000)) {
      foreign += cost;
      weight++;
    }
  }
  return { encoding, likelihood, fit: weight > 0 ? foreign / weight : text.includes('\ufffd') ? -Infinity : 0 };
}
