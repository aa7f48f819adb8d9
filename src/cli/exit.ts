/** Exit codes are an interface; where several apply, the first of this order: 2, 130, 3, 1. */
export const exit = {
  done: 0,
  findings: 1,
  usage: 2,
  failures: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** How many inputs may fail: a number, a share of all, or any number. */
export type Allowance = { readonly count: number } | { readonly percent: number } | 'all';

export function exitCodeOf(run: { readonly interrupted: boolean; readonly tooManyFailures: boolean; readonly findings: boolean }): ExitCode {
  if (run.interrupted) return exit.interrupted;
  if (run.tooManyFailures) return exit.failures;
  return run.findings ? exit.findings : exit.done;
}

export function exceeds(failures: number, inputs: number, allowance: Allowance): boolean {
  if (allowance === 'all') return false;
  return failures > ('count' in allowance ? allowance.count : (inputs * allowance.percent) / 100);
}
