import type { Figure } from '../quality/measures';
import { faultFigures } from './faults';
import type { Judged } from './score';
import { tallyOf, type Tally } from './tally';

/** How many documents of the generator the quality table is taken from. */
export const DOCUMENTS = 2000;

/** Headings, depth and parent, and types of all lines, by family of traps. */
export function structureFigures(): readonly Figure[] {
  const bins = new Map<string, Bin>();
  const tallies = [...tallyOf(DOCUMENTS, 0, (judged) => addToBins(bins, judged))].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = (heuristic: string, figure: (tally: Tally) => Omit<Figure, 'heuristic' | 'list'>): Figure[] =>
    tallies.map(([list, tally]) => ({ heuristic, list, ...figure(tally) })).filter(({ of, wrong, kept }) => of > 0 || wrong > 0 || kept > 0);
  return [
    ...rows('structure: headings (found with style, ordinal and title; false ones)', ({ matched, headings, falseHeadings, pieces }) => ({ found: matched, of: headings, wrong: falseHeadings, kept: pieces - headings })),
    ...rows('structure: depth and parent of the headings found', ({ placed, matched }) => ({ found: placed, of: matched, wrong: matched - placed, kept: matched - placed })),
    ...[...bins].sort(([a], [b]) => (a < b ? 1 : -1)).map(([list, { right, of }]): Figure => ({ heuristic: 'structure: right headings, by the confidence that is stated', list, found: right, of, wrong: of - right, kept: of - right })),
    ...faultFigures(),
    ...rows('structure: type of every line', ({ typed, pieces }) => ({ found: typed, of: pieces, wrong: pieces - typed, kept: pieces - typed })),
  ];
}

export interface Bin {
  right: number;
  of: number;
}

/** Counts the sections of a tree by what they say of themselves: are as many right as they say? */
export function addToBins(bins: Map<string, Bin>, { verdicts }: Judged): void {
  for (const { section, falseHeading, depthRight } of verdicts) {
    for (const [found, right] of [[section, depthRight], [falseHeading, false]] as const) {
      if (found?.evidence === undefined) continue;
      const name = `${found.evidence.confidence.toFixed(2)} ${found.evidence.from.join(' + ')}`;
      const bin = bins.get(name) ?? { right: 0, of: 0 };
      bins.set(name, bin);
      bin.of++;
      if (right) bin.right++;
    }
  }
}
