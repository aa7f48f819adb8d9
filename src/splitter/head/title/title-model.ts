import { unpackedWeights } from '../../../lexicon/hashed-weights';
import { farLooks, gramSlots, gramWeightOf, ReadHead, SLOTS, slotsAround, type FarLooks, type HeadLine } from './title-features';
import * as slot from './title-slots';

/** What each feature weighs, one byte a slot in units of `unit`, and what a head without a title has for it. */
export interface TitleWeights {
  readonly weights: Int8Array;
  readonly unit: number;
  readonly none: number;
}

/** The same as the package holds it: the bytes in base64. */
export interface PackedTitleWeights {
  readonly weights: string;
  readonly unit: number;
  readonly none: number;
}

/** The line that is likeliest the title (-1: none is), and how much likelier than the one that the rules took: a logarithm of odds, 0 for the same. */
export interface JudgedTitle {
  readonly line: number;
  readonly surer: number;
}

let shipped: TitleWeights | undefined;

/** The weights of the package, read when the first head is judged. */
export function shippedTitles(): TitleWeights {
  if (shipped === undefined) {
    const { TITLES } = require('./title-weights') as typeof import('./title-weights');
    shipped = { weights: unpackedWeights(TITLES.weights, SLOTS), unit: TITLES.unit, none: TITLES.none };
  }
  return shipped;
}

/** @param lines the first lines of a clean text, `MOST_LINES` at the most. */
export function judgeTitle(lines: readonly HeadLine[], weights: TitleWeights = shippedTitles()): JudgedTitle {
  const { none } = weights;
  const head = new ReadHead(lines);
  const scores = lines.map((_, at) => scoreAt(head, at, farLooks(head, at), weights));
  let best = -1;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > (scores[best] ?? none)) best = at;
  return { line: best, surer: (scores[best] ?? none) - (scores[head.said] ?? none) };
}

/**
 * False where none of these lines can be so much likelier than the one that the rules took; then no line need be judged.
 * What takes a look at all lines is taken as it would speak most for them, and least for that one: most heads are told so.
 */
export function mayBeSurer(lines: readonly HeadLine[], among: readonly number[], asked: number, weights: TitleWeights = shippedTitles()): boolean {
  if (among.length === 0) return false;
  const head = new ReadHead(lines);
  const { most, least } = extremesOf(weights);
  const said = head.said < 0 ? weights.none : scoreAt(head, head.said, least, weights);
  return among.some((at) => scoreAt(head, at, most, weights) - said >= asked - ROUNDING);
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** What such looks would tell at the most, and at the least. */
interface Extremes {
  readonly most: FarLooks;
  readonly least: FarLooks;
}

const extremes = new WeakMap<TitleWeights, Extremes>();

function extremesOf(weights: TitleWeights): Extremes {
  let known = extremes.get(weights);
  if (known === undefined) extremes.set(weights, (known = { most: farLooksFor(weights, true), least: farLooksFor(weights, false) }));
  return known;
}

/** Those that speak most for a line, or least. */
function farLooksFor({ weights }: TitleWeights, isFor: boolean): FarLooks {
  const speaks = (slotOf: (is: boolean) => number): boolean => (weights[slotOf(true)] as number) > (weights[slotOf(false)] as number) === isFor;
  return { saidAgain: speaks(slot.saidAgain), holdsOther: speaks(slot.holdsOther), isHeadline: speaks(slot.isHeadline), isHeaded: speaks(slot.isHeaded) };
}

function scoreAt(head: ReadHead, at: number, far: FarLooks, { weights, unit }: TitleWeights): number {
  const text = head.text(at);
  let score = sumOf(gramSlots(text), weights) * gramWeightOf(text);
  // One by one: the score is a float once the characters are in it.
  for (const around of slotsAround(head, at, far)) score += weights[around] as number;
  return score * unit;
}

function sumOf(slots: Int16Array, weights: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i] as number] as number;
  return sum;
}
