import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { meant, nothingMeant } from '../catalogue/suggest';
import { SEVERITIES, type Severity } from '../model/diagnostic';
import type { Level, RuleId, RuleInfo } from '../model/rule';
import type { Allowance } from './exit';

/** The words of the command line, by the long names of the options. */
export type RawOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** @throws UsageError of an empty one: a variable of a script that was never set. */
export function word(raw: RawOptions, name: string): string | undefined {
  const value = raw[name];
  if (value === '') throw new UsageError(usageErrors.emptyValue, { option: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` });
  return typeof value === 'string' ? value : undefined;
}

export function words(raw: RawOptions, name: string): readonly string[] {
  const value = raw[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function flag(raw: RawOptions, name: string): boolean {
  return raw[name] === true;
}

/** One of a few words. @throws UsageError that names them. */
export function oneOf<const Word extends string>(option: string, value: string | undefined, known: readonly Word[]): Word | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(usageErrors.badValue, { option, value, expected: known.join(', '), meant: meant(value, known) });
  return found;
}

/** `--format`, for which `--json` is another word. */
export function formatOf<const Word extends string>(raw: RawOptions, known: readonly Word[]): Word | 'json' | undefined {
  const format = oneOf('--format', word(raw, 'format'), known);
  if (!flag(raw, 'json')) return format;
  if (format !== undefined && format !== 'json') throw new UsageError(usageErrors.jsonAgainstFormat, { format });
  return 'json';
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes: `4096`, `10K`, `5M`, `1G`. */
export function sizeInBytes(option: string, value: string): number {
  // Matches a size: "10K", "5m", "1GiB", "300"
  // Trap: "1.5M" is refused, since half a byte more or less would decide.
  const match = /^(\d+) ?([KMG]?)(?:i?B)?$/i.exec(value);
  const bytes = Number(match?.[1]) * (UNITS[(match?.[2] ?? '').toUpperCase()] ?? NaN);
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new UsageError(usageErrors.badValue, { option, value, expected: '4096, 10K, 5M, 1G', ...nothingMeant });
  return bytes;
}

/** A whole number, at least `fewest`. */
export function countOf(option: string, value: string, fewest: number): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(count) || count < fewest) throw new UsageError(usageErrors.badValue, { option, value, expected: `${fewest}, ${fewest + 1}, …`, ...nothingMeant });
  return count;
}

/** Seconds, also parts of one; more than none, and no more than a timer can wait. */
export function secondsOf(option: string, value: string): number {
  // Matches a number: "60", "0.5"
  // Trap: "1e3" and "5s" are refused.
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (!(seconds > 0 && seconds <= 1e6)) throw new UsageError(usageErrors.badValue, { option, value, expected: '0.5, 60, 600', ...nothingMeant });
  return seconds;
}

/** `3`, `5%` or `all`. */
function allowanceOf(option: string, value: string): Allowance {
  if (value === 'all') return 'all';
  // Matches a number or a share: "3", "0.5%"
  // Trap: "101%" matches and is refused below.
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(value);
  const number = Number(match?.[1]);
  if (match?.[2] === '%' && number <= 100) return { percent: number };
  if (match?.[2] === '' && Number.isSafeInteger(number)) return { count: number };
  throw new UsageError(usageErrors.badValue, { option, value, expected: '3, 5%, all', ...nothingMeant });
}

/** `--max-failures`; none are allowed where it is not said. */
export function maxFailuresOf(raw: RawOptions): Allowance {
  const value = word(raw, 'maxFailures');
  return value === undefined ? { count: 0 } : allowanceOf('--max-failures', value);
}

/** Levels by rule id, from `ID=level` words. @throws UsageError for an unknown id or a level the rule does not offer. */
export function levelsOf(values: readonly string[], rules: readonly RuleInfo[]): Partial<Record<RuleId, Level>> {
  const levels: Partial<Record<RuleId, Level>> = {};
  for (const value of values) {
    const [id, level] = pairOf('--rule', value, 'ID=off|report|apply');
    const rule = ruleOf(id, rules);
    const known = rule.levels.find((one) => one === level);
    if (known === undefined) throw new UsageError(usageErrors.badLevel, { rule: id, level, levels: rule.levels.join(', ') });
    levels[rule.id] = known;
  }
  return levels;
}

/** Severities by rule id, from `ID=severity` words. @throws UsageError for an unknown id or severity. */
export function severitiesOf(values: readonly string[], rules: readonly RuleInfo[]): Partial<Record<RuleId, Severity>> {
  const severities: Partial<Record<RuleId, Severity>> = {};
  for (const value of values) {
    const [id, severity] = pairOf('--severity', value, 'ID=error|warning|info');
    severities[ruleOf(id, rules).id] = oneOf('--severity', severity, SEVERITIES);
  }
  return severities;
}

/** What `--fail-on` takes. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;

/** What stands before and behind the only `=` of a value. */
function pairOf(option: string, value: string, expected: string): readonly [string, string] {
  const [before = '', behind, ...rest] = value.split('=');
  if (behind === undefined || rest.length > 0) throw new UsageError(usageErrors.badValue, { option, value, expected, ...nothingMeant });
  return [before, behind];
}

export function ruleOf(id: string, rules: readonly RuleInfo[]): RuleInfo {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new UsageError(usageErrors.unknownRule, { rule: id, meant: meant(id, rules.map((one) => one.id)) });
  return rule;
}
