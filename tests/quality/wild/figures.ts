import type { Figure } from '../measures';
import { SETS, wildCases, type WildCase } from './cases';
import { classes } from './classes';
import { judge, type Verdict } from './judge';

/** The figures of one class: cases that are right, and characters of noise that are gone. */
export interface ClassFigure {
  readonly name: string;
  readonly positives: number;
  readonly found: number;
  readonly negatives: number;
  /** Negatives left as they are. */
  readonly kept: number;
  /** Cases of both kinds in which something that had to stay was touched. */
  readonly harmed: number;
  readonly marked: number;
  readonly done: number;
  readonly lost: number;
}

export interface Judged {
  readonly one: WildCase;
  readonly verdict: Verdict;
}

export function judged(cases: readonly WildCase[]): Judged[] {
  return cases.map((one) => ({ one, verdict: judge(one) }));
}

export function classFigures(all: readonly Judged[]): ClassFigure[] {
  return classes.map(({ name }) => {
    const own = all.filter(({ one }) => one.class === name);
    const positives = own.filter(({ one }) => one.positive);
    const negatives = own.filter(({ one }) => !one.positive);
    const sum = (key: 'marked' | 'done' | 'lost'): number => own.reduce((total, { verdict }) => total + verdict[key], 0);
    const right = (some: readonly Judged[]): number => some.filter(({ verdict }) => verdict.right).length;
    return {
      name, positives: positives.length, found: right(positives), negatives: negatives.length, kept: right(negatives),
      harmed: own.filter(({ verdict }) => verdict.harmed).length, marked: sum('marked'), done: sum('done'), lost: sum('lost'),
    };
  }).filter(({ positives, negatives }) => positives + negatives > 0);
}

/** For `npm run quality`: two lines a class, cases and characters. */
export function wildFigures(): Figure[] {
  return SETS.flatMap((set) => classFigures(judged(wildCases(set))).flatMap(({ name, positives, found, negatives, kept, harmed, marked, done, lost }) => [
    { heuristic: `${set} ${name}`, list: 'cases', found, of: positives, wrong: harmed, kept: negatives, untouched: kept },
    ...(marked === 0 ? [] : [{ heuristic: `${set} ${name}`, list: 'characters', found: done, of: marked, wrong: lost, kept: 0 }]),
  ]));
}
