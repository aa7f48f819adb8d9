import { wordsOf } from '../../model/lists';
import { PHRASES } from './party-d-words';

interface Pattern {
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
}

// By the characters on both sides of the slot.
const byKey = new Map<string, Pattern[]>();
const patterns: Pattern[] = [];

for (const phrase of new Set(wordsOf(PHRASES))) for (let at = phrase.indexOf('党'); at >= 0; at = phrase.indexOf('党', at + 1)) {
  const pattern = { phrase, before: phrase.slice(0, at), after: phrase.slice(at + 1) };
  if (pattern.before === '' || pattern.after === '') continue;
  const key = pattern.before.slice(-1) + pattern.after.slice(0, 1);
  byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  patterns.push(pattern);
}

/** Longest side of any phrase, so how much of the text a slot has to carry along. */
export const reach = Math.max(...patterns.flatMap(({ before, after }) => [before.length, after.length]));

/**
 * The phrases that fit a slot, the longest first.
 * @param left the text before the slot, every bare D in it written 党.
 * @param right the text behind it, likewise.
 * @param least length that the right side of a phrase must have: a longer ordinary word stands there.
 */
export function phrasesAround(left: string, right: string, least: number): readonly string[] {
  const near = byKey.get(left.slice(-1) + right.slice(0, 1));
  if (near === undefined) return [];
  const fitting = near.filter(({ before, after }) => after.length >= least && right.startsWith(after) && left.endsWith(before));
  return [...new Set(fitting.map(({ phrase }) => phrase))].sort((a, b) => b.length - a.length);
}
