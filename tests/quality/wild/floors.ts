import { createHash } from 'node:crypto';
import type { WildCase } from './cases';
import type { ClassFigure, Judged } from './figures';

/** Lowest figures of a class; `harmed` and `lost` are highest ones. */
export type Floor = Pick<ClassFigure, 'found' | 'kept' | 'harmed' | 'done' | 'lost'>;

export interface Floors {
  readonly comment: string;
  /** Of the cases, so that a changed case shows. */
  readonly digest: string;
  readonly firstRun: readonly ClassFigure[];
  readonly classes: Readonly<Record<string, Floor>>;
  readonly knownFailures: readonly string[];
}

export function digestOf(cases: readonly WildCase[]): string {
  return createHash('sha256').update(JSON.stringify(cases.map(({ id, source, annotations }) => [id, source, annotations]))).digest('hex');
}

export const failuresOf = (all: readonly Judged[]): string[] => all.filter(({ verdict }) => !verdict.right).map(({ one }) => one.id).sort();

export function classFloors(figures: readonly ClassFigure[]): Record<string, Floor> {
  return Object.fromEntries(figures.map(({ name, found, kept, harmed, done, lost }) => [name, { found, kept, harmed, done, lost }]));
}

/** What is worse than its floor, in words. */
export function fallsOf(figures: readonly ClassFigure[], floors: Readonly<Record<string, Floor>>): string[] {
  return figures.flatMap((now) => {
    const floor = floors[now.name];
    if (floor === undefined) return [`${now.name}: no floor`];
    const low = (['found', 'kept', 'done'] as const).filter((key) => now[key] < floor[key]);
    const high = (['harmed', 'lost'] as const).filter((key) => now[key] > floor[key]);
    return [...low, ...high].map((key) => `${now.name}: ${key} ${now[key]}, floor ${floor[key]}`);
  });
}
