import { unpackedWeights } from '../../lexicon/hashed-weights';
import { featuresAt, readHead, SLOTS, type HeadLine, type ReadHead, type TitleFeatures } from './title-features';

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
export function judgeTitle(lines: readonly HeadLine[], { weights, unit, none }: TitleWeights = shippedTitles()): JudgedTitle {
  const head = readHead(lines);
  const scores = lines.map((_, at) => scoreOf(featuresAt(head, at), weights) * unit);
  let best = -1;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > (scores[best] ?? none)) best = at;
  const said = scores[lines.findIndex(({ role }) => role === 'title')] ?? none;
  return { line: best, surer: (scores[best] ?? none) - said };
}

/** True where one of these lines is so much likelier than the one that the rules took: the others are not weighed. */
export function isAnySurer(lines: readonly HeadLine[], among: readonly number[], asked: number, { weights, unit, none }: TitleWeights = shippedTitles()): boolean {
  if (among.length === 0) return false;
  const head: ReadHead = readHead(lines);
  const scoreAt = (at: number): number => scoreOf(featuresAt(head, at), weights) * unit;
  const said = head.said < 0 ? none : scoreAt(head.said);
  return among.some((at) => scoreAt(at) - said >= asked);
}

function scoreOf({ grams, gramWeight, around }: TitleFeatures, weights: Int8Array): number {
  let ofGrams = 0;
  for (const slot of grams) ofGrams += weights[slot] as number;
  let score = ofGrams * gramWeight;
  for (const slot of around) score += weights[slot] as number;
  return score;
}
