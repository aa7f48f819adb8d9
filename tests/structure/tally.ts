import { documentOf } from './generate';
import { judge, type Judged, type Verdict } from './score';

/** What was found of one family of traps, or of all. */
export interface Tally {
  headings: number;
  matched: number;
  falseHeadings: number;
  /** Matched headings on the right depth and under the right heading. */
  placed: number;
  pieces: number;
  typed: number;
}

export const ALL = 'all';

/** Generates, cleans and judges documents; by family, with the sum of all under `ALL`. */
export function tallyOf(count: number, first = 0, seen: (judged: Judged) => void = () => undefined): Map<string, Tally> {
  const tallies = new Map<string, Tally>([[ALL, empty()]]);
  for (let seed = first; seed < first + count; seed++) {
    const judged = judge(documentOf(seed));
    judged.verdicts.forEach((verdict) => add(tallies, verdict));
    seen(judged);
  }
  return tallies;
}

const empty = (): Tally => ({ headings: 0, matched: 0, falseHeadings: 0, placed: 0, pieces: 0, typed: 0 });

export function add(tallies: Map<string, Tally>, { piece, matched, depthRight, typeRight, falseHeading }: Verdict): void {
  for (const family of [piece.family, ALL]) {
    const tally = tallies.get(family) ?? empty();
    tallies.set(family, tally);
    tally.pieces++;
    if (typeRight) tally.typed++;
    if (falseHeading !== null) tally.falseHeadings++;
    if (piece.heading === undefined) continue;
    tally.headings++;
    if (matched) tally.matched++;
    if (depthRight) tally.placed++;
  }
}

const share = (right: number, of: number): number => (of === 0 ? 1 : right / of);

export const recallOf = ({ matched, headings }: Tally): number => share(matched, headings);
export const precisionOf = ({ matched, falseHeadings }: Tally): number => share(matched, matched + falseHeadings);
export const placedOf = ({ placed, matched }: Tally): number => share(placed, matched);
export const typedOf = ({ typed, pieces }: Tally): number => share(typed, pieces);
