import type { Bilingual } from '../model/bilingual';
import { fill } from './fill';
import { notes } from './notes';

/** “ Did you mean …?” in both languages, or nothing; stands as a parameter in an error's text. */
export function meant(word: string, names: Iterable<string>): Bilingual {
  const name = suggest(word, names);
  if (name === null) return { en: '', zh: '' };
  const text: Bilingual = notes.didYouMean;
  return { en: fill(text, 'en', { name }), zh: fill(text, 'zh', { name }) };
}

/** For a value of which no few words are known. */
export const nothingMeant = { meant: { en: '', zh: '' } } as const;

/**
 * The name that was probably meant: the nearest by insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment), if no more than a third of the letters differ.
 */
export function suggest(word: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const distance = distanceOf(word.toLowerCase(), name.toLowerCase());
    if (distance < least && distance <= Math.max(word.length, name.length) / 3) [best, least] = [name, distance];
  }
  return best;
}

function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
