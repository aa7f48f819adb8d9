import type { Figure } from '../quality/measures';
import { tallyOf, type Tally } from './tally';

/** How many documents of the generator the quality table is taken from. */
export const DOCUMENTS = 2000;

/** Headings, depth and parent, and types of all lines, by family of traps. */
export function structureFigures(): readonly Figure[] {
  const tallies = [...tallyOf(DOCUMENTS)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = (heuristic: string, figure: (tally: Tally) => Omit<Figure, 'heuristic' | 'list'>): Figure[] =>
    tallies.map(([list, tally]) => ({ heuristic, list, ...figure(tally) })).filter(({ of, wrong, kept }) => of > 0 || wrong > 0 || kept > 0);
  return [
    ...rows('structure: headings (found with style, ordinal and title; false ones)', ({ matched, headings, falseHeadings, pieces }) => ({ found: matched, of: headings, wrong: falseHeadings, kept: pieces - headings })),
    ...rows('structure: depth and parent of the headings found', ({ placed, matched }) => ({ found: placed, of: matched, wrong: matched - placed, kept: 0 })),
    ...rows('structure: type of every line', ({ typed, pieces }) => ({ found: typed, of: pieces, wrong: pieces - typed, kept: 0 })),
  ];
}
