import { bridgeOf, isInClause, LEVELS, type Glimpse } from './injected-evidence';
import { LEAST_DOUBT } from './injected-gate';
import { FIRST, FIRST_BIAS, GLANCE, GLANCE_BIAS, JUDGE, JUDGE_BIAS } from './injected-judge-weights';
import type { OfficialProse } from './injected-model';

/*
 * The judge of spans in any text, fitted by scripts/fit-injected-judge.mjs. Each look costs more than the one before and is
 * asked of fewer spans: a glance at borders and doubt, a sum of the features of a span, and a small network over those, its
 * repeats and its surroundings.
 */

/** Least worth at a glance. */
export const LEAST_GLANCE = -1.9;
/** Least worth by the first look. Of strings that are found in the end, one in fifty is below it. */
export const LEAST_FIRST = -2;
/** Slope of a unit below nought: with none, a unit that is never above it learns no more. */
const LEAK = 0.01;

/** What a glance weighs: length, borders of a clause, levels of the three pairs, how foreign the characters are, doubt. */
const AT = { entry: 3, exit: 3 + LEVELS, bridge: 3 + 2 * LEVELS, characters: 3 + 3 * LEVELS, doubt: 7 + 3 * LEVELS } as const;
export const GLANCED = AT.doubt + 2;

const numbers = new Float64Array(GLANCED);

/** The numbers that a glance weighs, in their order. One array for all spans: each is read before the next is asked. */
export function glanced(text: string, { viewStart: start, viewEnd: end, entry, exit, doubt }: Glimpse, prose: OfficialProse): Float64Array {
  const length = end - start;
  let [sum, most, least] = [0, -9, 9];
  for (let at = start; at < end; at++) {
    const one = prose.foreign(text.charCodeAt(at));
    sum += one;
    if (one > most) most = one;
    if (one < least) least = one;
  }
  numbers.fill(0);
  numbers[0] = length;
  numbers[1] = isInClause(text.charCodeAt(start - 1)) ? 0 : 1;
  numbers[2] = isInClause(text.charCodeAt(end)) ? 0 : 1;
  numbers[AT.entry + entry] = 1;
  numbers[AT.exit + exit] = 1;
  numbers[AT.bridge + bridgeOf(text, start, end, prose)] = 1;
  numbers[AT.characters] = sum / length;
  numbers[AT.characters + 1] = most;
  numbers[AT.characters + 2] = least;
  numbers[AT.characters + 3] = sum;
  numbers[AT.doubt] = doubt / LEAST_DOUBT;
  numbers[AT.doubt + 1] = doubt / LEAST_DOUBT / length;
  return numbers;
}

export function glance(text: string, glimpse: Glimpse, prose: OfficialProse): number {
  const seen = glanced(text, glimpse, prose);
  let sum = GLANCE_BIAS;
  for (let at = 0; at < GLANCED; at++) sum += (seen[at] as number) * (GLANCE[at] as number);
  return sum;
}

/** @param features of `injected-evidence.ts`. */
export function firstLook(features: readonly number[]): number {
  let sum = FIRST_BIAS;
  for (let at = 0; at < features.length; at++) sum += (features[at] as number) * (FIRST[at] as number);
  return sum;
}

/** @param numbers features, repeats and surroundings, one behind the other. */
export function judge(numbers: readonly number[]): number {
  let sum = JUDGE_BIAS;
  for (const { bias, weights, worth } of JUDGE) {
    let unit = bias;
    for (let at = 0; at < numbers.length; at++) unit += (numbers[at] as number) * (weights[at] as number);
    sum += worth * (unit > 0 ? unit : LEAK * unit);
  }
  return sum;
}
