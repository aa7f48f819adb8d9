import { unpackedWeights } from '../../lexicon/hashed-weights';
import { featuresOf, LONGEST_LINE, SLOTS } from './voice-features';

/** What each feature weighs, and where the scale has its zero. */
export interface VoiceWeights {
  /** One byte a slot, in units of `unit`: above zero for a seller or a page, below for a document. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: number;
}

/** The same as the package holds it: the bytes in base64. */
export interface PackedWeights {
  readonly weights: string;
  readonly unit: number;
  readonly bias: number;
}

/** How much likelier a line is this voice's than a document's own: logarithms of the odds, 0 where nothing is known. */
export interface Voices {
  readonly seller: number;
  readonly page: number;
}

export type VoiceTables = { readonly [Voice in keyof Voices]: VoiceWeights };

let shipped: VoiceTables | undefined;

/** The weights of the package, read when the first line is judged. */
function shippedVoices(): VoiceTables {
  if (shipped === undefined) {
    const { PAGE, SELLER } = require('./voice-weights') as typeof import('./voice-weights');
    shipped = { seller: unpack(SELLER), page: unpack(PAGE) };
  }
  return shipped;
}

function unpack({ weights, unit, bias }: PackedWeights): VoiceWeights {
  return { weights: unpackedWeights(weights, SLOTS), unit, bias };
}

/** @param trimmed a folded line; of a longer one the first `LONGEST_LINE` characters are read. */
export function voicesOf(trimmed: string, { seller, page }: VoiceTables = shippedVoices()): Voices {
  const { slots, count } = featuresOf(trimmed.length > LONGEST_LINE ? trimmed.slice(0, LONGEST_LINE) : trimmed);
  let sellerSum = 0;
  let pageSum = 0;
  for (let at = 0; at < count; at++) {
    const slot = slots[at] as number;
    sellerSum += seller.weights[slot] as number;
    pageSum += page.weights[slot] as number;
  }
  const scale = 1 / Math.sqrt(count);
  return { seller: seller.bias + sellerSum * seller.unit * scale, page: page.bias + pageSum * page.unit * scale };
}
