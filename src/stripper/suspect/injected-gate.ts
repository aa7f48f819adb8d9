import { FIRST_CHARACTER, GATE_LEVELS, gatePlace, LAST_CHARACTER, type OfficialProse } from './injected-model';

/*
 * What one character adds to the doubt about a clause: how foreign it is to official prose, and how unusual behind the
 * character before it. Both are table look-ups in whole numbers, so a whole text costs one pass.
 */

/** Letters, and the few signs between the capitals and the small ones. */
const FIRST_LATIN = 0x41;
const LAST_LATIN = 0x7a;
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
export const MOST_OF_ONE = (MOST_FOREIGN * 0.7 + 2) * SCALE;
/** A character this foreign is a place to look around; a stretch of doubt without one is not found. One character in fifteen of a report. */
export const LEAST_TRIGGER = 4;

/** What a unit of text is at first sight. */
export const AT_SIGHT = { nothing: 0, foreign: 1, sign: 2, latin: 3 } as const;

/** By unit of text: whether it is worth a look, and the doubt it adds, 0 where it is no Chinese character. */
export interface Characters {
  readonly atSight: Uint8Array;
  readonly doubts: Int8Array;
}

const kept = new WeakMap<OfficialProse, Characters>();

/** @param signs units that have a meaning of their own, whatever the counts say. */
export function charactersOf(prose: OfficialProse, signs: Iterable<number> = []): Characters {
  const held = kept.get(prose);
  if (held !== undefined) return held;
  const atSight = new Uint8Array(0x10000);
  const doubts = new Int8Array(0x10000);
  for (let unit = FIRST_CHARACTER; unit <= LAST_CHARACTER; unit++) {
    const doubt = Math.round(SHARE * Math.max(LEAST_FOREIGN, Math.min(MOST_FOREIGN, prose.foreign(unit))));
    doubts[unit] = doubt;
    if (doubt > LEAST_TRIGGER) atSight[unit] = AT_SIGHT.foreign;
  }
  for (let unit = FIRST_LATIN; unit <= LAST_LATIN; unit++) atSight[unit] = AT_SIGHT.latin;
  for (const sign of signs) atSight[sign] = AT_SIGHT.sign;
  const characters = { atSight, doubts };
  kept.set(prose, characters);
  return characters;
}

/** Doubt of a character behind another. */
export function doubtOfPair(gate: Uint8Array, first: number, second: number): number {
  const place = gatePlace(first, second);
  return BY_PAIR[((gate[place >>> 2] as number) >>> ((place & 3) * 2)) & 3] as number;
}
