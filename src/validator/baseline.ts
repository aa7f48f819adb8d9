import type { Problem } from '../model/problem';

/** `reportkit/baseline@1`: problems that are known and do not count. */
export interface Baseline {
  readonly schema: 'reportkit/baseline@1';
  readonly problems: readonly { readonly rule: string; readonly path: string; readonly excerpt: string; readonly count: number }[];
}

// Matches what may change without making a problem another: white space, digits, marks.
// Trap: letters and Chinese stay, so two masks in one file are told apart by what stands around them.
const PASSING = /[\s\p{P}\p{S}\p{Nd}]+/gu;

const LONGEST = 40;

/** A problem is the same as one before by rule, path and words; never by its line. */
function excerptKey({ excerpt }: Problem): string {
  return excerpt.normalize('NFKC').replace(PASSING, '').slice(0, LONGEST);
}

function keyOf(rule: string, path: string, excerpt: string): string {
  return JSON.stringify([rule, path, excerpt]);
}

/** The identity of every problem, in their order: rule, path, words and which of several alike it is. */
export function identitiesOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const key = keyOf(problem.rule, problem.path, excerptKey(problem));
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${key}#${occurrence}`;
  });
}

/** The problems a baseline does not know; of several alike, as many are known as it has counted. */
export function newProblems(problems: readonly Problem[], baseline: Baseline): Problem[] {
  const left = new Map(baseline.problems.map(({ rule, path, excerpt, count }) => [keyOf(rule, path, excerpt), count]));
  return problems.filter((problem) => {
    const key = keyOf(problem.rule, problem.path, excerptKey(problem));
    const known = left.get(key) ?? 0;
    if (known > 0) left.set(key, known - 1);
    return known <= 0;
  });
}

/** A baseline of all problems at hand, sorted, so that it changes in git no more than they did. */
export function baselineOf(problems: readonly Problem[]): Baseline {
  const counts = new Map<string, { rule: string; path: string; excerpt: string; count: number }>();
  for (const problem of problems) {
    const entry = { rule: problem.rule, path: problem.path, excerpt: excerptKey(problem), count: 1 };
    const key = keyOf(entry.rule, entry.path, entry.excerpt);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, entry);
    else known.count++;
  }
  return { schema: 'reportkit/baseline@1', problems: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry) };
}
