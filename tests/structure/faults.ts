import { Writer } from './document';
import type { Made } from './document';
import { front } from './parts';
import { Dice } from './random';
import { interleave, siblings, writeSections, type Plan, type Site } from './sections';
import { LEVEL } from './markers';
import { reportOf } from './score';
import type { Figure } from '../quality/measures';

/* What a proof-reader marks: documents with one fault in their numbering. */

const FAULTS = ['dropped', 'doubled', 'swapped'] as const;
type Fault = (typeof FAULTS)[number];

interface Faulty {
  readonly made: Made;
  /** The source of the heading whose number is wrong, or comes too early. */
  readonly at: number;
}

/** Puts a fault into one series of four or more headings; the plans below it keep their own numbers. */
function spoil(series: readonly Plan[], mark: (ordinal: number) => string, fault: Fault, dice: Dice): Plan {
  const at = dice.whole(1, series.length - 2);
  const shift = (plan: Plan | undefined, ordinal: number): void => {
    if (plan !== undefined) Object.assign(plan, { ordinal, mark: mark(ordinal) });
  };
  const first = series[0]?.ordinal ?? 1;
  if (fault === 'dropped') series.slice(at).forEach((plan, i) => shift(plan, first + at + i + 1));
  else if (fault === 'doubled') series.slice(at).forEach((plan, i) => shift(plan, first + at + i - 1));
  else {
    shift(series[at], first + at + 1);
    shift(series[at + 1], first + at);
  }
  return series[at] as Plan;
}

/** A document of 一、 （一） 1. with one fault, in one of its series. */
export function faultyDocument(seed: number, fault: Fault): Faulty {
  const dice = new Dice(seed * 104729 + 5);
  const levels = [LEVEL.cjk(dice), LEVEL.cjkParen(dice), LEVEL.arabic(dice)];
  const site: Site = { dice, format: 'text', system: { levels, lone: 0 }, titles: new Set(), ran: 0, clauses: 0, allBold: false, shape: dice.pick(['line', 'run-in', null]) };
  for (;;) {
    const plans = siblings(site, 1, '');
    interleave(site, plans, seed * 3, 3);
    const series = [plans, ...plans.map(({ children }) => children)].map((each, depth) => ({ each, level: depth === 0 ? 0 : 1 })).filter(({ each }) => each.length >= 4);
    if (series.length === 0) continue;
    const { each, level } = dice.pick(series);
    const spoiled = spoil(each, (ordinal) => (levels[level] as (typeof levels)[0]).mark(ordinal, ''), fault, dice);
    const writer = new Writer('text', 'plain');
    front(dice).lines.forEach((line) => writer.line(line));
    writeSections(writer, plans);
    const made = writer.done(`${fault}-${seed}`);
    const at = made.pieces.find(({ heading }) => heading?.title === spoiled.title && heading.ordinal === spoiled.ordinal)?.sourceStart ?? -1;
    return { made, at };
  }
}

export const isWarning = ({ rule, severity }: { rule: string; severity: string }): boolean => rule.startsWith('outline/') && severity !== 'info';

/** Of documents with one fault: how many are marked at its line or at the next number. */
export function faultFigures(count = 300): readonly Figure[] {
  return FAULTS.map((fault) => {
    let found = 0;
    let elsewhere = 0;
    for (let seed = 0; seed < count; seed++) {
      const { made, at } = faultyDocument(seed, fault);
      const warnings = reportOf(made).diagnostics.filter(isWarning);
      const place = made.pieces.findIndex(({ sourceStart }) => sourceStart === at);
      const next = made.pieces.slice(place + 1).filter(({ heading }) => heading?.depth === made.pieces[place]?.heading?.depth).slice(0, 2).map(({ sourceStart }) => sourceStart);
      const near = new Set([at, ...next]);
      if (warnings.some(({ source }) => near.has(source[0]))) found++;
      elsewhere += warnings.filter(({ source }) => !near.has(source[0])).length;
    }
    return { heuristic: 'structure: numbering faults found in documents with one', list: fault, found, of: count, wrong: elsewhere, kept: elsewhere };
  });
}
