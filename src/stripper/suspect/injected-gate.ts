import { FIRST_CHARACTER, GATE_LEVELS, gatePlace, LAST_CHARACTER, type OfficialProse } from './injected-model';

/*
 * What one character adds to the doubt about a clause: how foreign it is to official prose, and how unusual behind the
 * character before it. Both are table look-ups in whole numbers, so a whole text costs one pass.
 */

/** Units of doubt in one step of a logarithm. */
const SCALE = 16;
/** Doubt that is enough for a closer look. */
export const LEAST_DOUBT = 3.5 * SCALE;
/** Share of the foreignness of a character in the doubt, and its limits. */
const SHARE = 0.7 * SCALE;
const MOST_FOREIGN = 3;
const LEAST_FOREIGN = -2;
/** Doubt by how often official prose joins the two: never, only Chinese of other kinds, once or twice, more often. */
const BY_PAIR = new Int8Array([2 * SCALE, SCALE / 2, -SCALE, -2.2 * SCALE]);
if (BY_PAIR.length !== GATE_LEVELS) throw new Error('a doubt for each level');

/** What a unit is in one number: its doubt above nothing, and what else is to be looked at there. */
const ORIGIN = 128;
export const DOUBT_MASK = 0xff;
export const IS_CHARACTER = 0x100;
export const IS_SIGN = 0x200;
/** A stretch does not begin with a character that official prose is used to: most pairs are never looked up. */
export const LEAST_TO_BEGIN = -SCALE;

const kept = new WeakMap<OfficialProse, Uint16Array>();

/** The doubt of each unit of text, as `doubtOf` reads it; 0 where the unit is no Chinese character. */
export function classesOf(prose: OfficialProse, signs: Iterable<number> = []): Uint16Array {
  const held = kept.get(prose);
  if (held !== undefined) return held;
  const classes = new Uint16Array(0x10000);
  for (let unit = FIRST_CHARACTER; unit <= LAST_CHARACTER; unit++) {
    const foreign = Math.max(LEAST_FOREIGN, Math.min(MOST_FOREIGN, prose.foreign(unit)));
    classes[unit] = IS_CHARACTER | (ORIGIN + Math.round(SHARE * foreign));
  }
  for (const sign of signs) classes[sign] = (classes[sign] as number) | IS_SIGN;
  kept.set(prose, classes);
  return classes;
}

export const doubtOf = (unitClass: number): number => (unitClass & DOUBT_MASK) - ORIGIN;

/** Doubt of a character behind another. */
export function doubtOfPair(gate: Uint8Array, first: number, second: number): number {
  const place = gatePlace(first, second);
  return BY_PAIR[((gate[place >>> 2] as number) >>> ((place & 3) * 2)) & 3] as number;
}
