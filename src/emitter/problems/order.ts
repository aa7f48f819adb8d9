import type { Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative when the first weighs more. */
export function bySeverity(a: Problem, b: Problem): number {
  return RANK[a.severity] - RANK[b.severity];
}

export function atLeast(severity: Severity, least: Severity): boolean {
  return RANK[severity] <= RANK[least];
}

/** Problems by file, in the order of their first appearance; within a file by place. */
export function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group === undefined) groups.set(problem.file, [problem]);
    else group.push(problem);
  }
  for (const group of groups.values()) group.sort((a, b) => a.line - b.line || a.column - b.column || bySeverity(a, b));
  return groups;
}

export function countsOf(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
