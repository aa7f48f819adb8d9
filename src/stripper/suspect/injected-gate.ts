import { CHARACTER_SCALE, CHARACTERS, FIRST_CHARACTER, GATE_LEVELS, gatePlace, type OfficialProse } from './injected-model';

/*
 * What one character adds to the doubt about a clause: how foreign it is to official prose, and how unusual behind the
 * character before it. Both are table look-ups in whole numbers, so a whole text costs one pass.
 */

/** Units of doubt in one step of a logarithm. */
const SCALE = 16;
/** Doubt that is enough for a closer look. */
export const LEAST_DOUBT = 3.2 * SCALE;
/** Share of the foreignness of a character in the doubt, and its limits. */
const SHARE = 0.7 * SCALE;
const MOST_FOREIGN = 3;
const LEAST_FOREIGN = -2;
/** Doubt by how often official prose joins the two: never, only Chinese of other kinds, once or twice, more often. */
const BY_PAIR = new Int8Array([2 * SCALE, SCALE / 2, -SCALE, -2.2 * SCALE]);
if (BY_PAIR.length !== GATE_LEVELS) throw new Error('a doubt for each level');

/** Doubt that one character adds at most, behind its neighbour. */
export const MOST_OF_ONE = MOST_FOREIGN * SHARE + (BY_PAIR[0] as number);
const kept = new WeakMap<OfficialProse, Int8Array>();

/** The doubt of each unit of text by itself; 0 where it is no Chinese character. */
export function doubtsOf(prose: OfficialProse): Int8Array {
  const held = kept.get(prose);
  if (held !== undefined) return held;
  const doubts = new Int8Array(0x10000);
  // Each step of a logarithm once: one for each of twenty thousand characters took a fiftieth of a short run.
  const { steps } = prose;
  const ofStep = Int8Array.from({ length: 256 }, (_, step) => Math.round(SHARE * Math.max(LEAST_FOREIGN, Math.min(MOST_FOREIGN, (step - 128) / CHARACTER_SCALE))));
  for (let at = 0; at < CHARACTERS; at++) doubts[FIRST_CHARACTER + at] = ofStep[(steps[at] as number) + 128] as number;
  kept.set(prose, doubts);
  return doubts;
}

/** How often official prose joins two characters, from 0 to `GATE_LEVELS - 1`. */
function levelOf(gate: Uint8Array, first: number, second: number): number {
  const place = gatePlace(first, second);
  return ((gate[place >>> 2] as number) >>> ((place & 3) * 2)) & 3;
}

/** Doubt of a character behind another. */
export function doubtOfPair(gate: Uint8Array, first: number, second: number): number {
  return BY_PAIR[levelOf(gate, first, second)] as number;
}

/** 1 for three characters that official prose joins often, the first two and the last two. The highest level is all bits: nothing has to be guessed. */
export function areUsual(gate: Uint8Array, first: number, second: number, third: number): number {
  const both = levelOf(gate, first, second) & levelOf(gate, second, third);
  return both & (both >>> 1);
}
