import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { meant } from '../catalogue/suggest';
import type { Config } from '../corpus/config';
import type { RecordChoice } from '../corpus/records/choice';
import { SEVERITIES, type Severity } from '../model/diagnostic';
import type { RuleInfo } from '../model/rule';
import type { ValidateSettings } from '../index';
import type { Allowance } from './exit';
import { PROBLEM_FORMATS, type ProblemFormat } from './problem-format-names';
import { allSettingsOf } from './settings';
import type { Io } from './terminal';
import { countOf, FAIL_ON, flag, maxFailuresOf, oneOf, word, words, type RawOptions } from './values';

/** The options of `validate`, checked, with the configuration behind them. */
export interface ValidateOptions {
  readonly settings: ValidateSettings;
  readonly config: Config;
  readonly catalogue: readonly RuleInfo[];
  readonly records: RecordChoice;
  readonly format: ProblemFormat;
  /** As the user wrote it; null is standard output. */
  readonly output: string | null;
  readonly failOn: Severity | 'never';
  readonly least: Severity;
  readonly maxFindings: number;
  readonly maxFailures: Allowance;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly source: string | null;
}

export function validateOptionsOf(raw: RawOptions, io: Io): ValidateOptions {
  const { settings, config, catalogue, records } = allSettingsOf(raw, io);
  const output = word(raw, 'output');
  const findings = word(raw, 'maxFindings');
  const baseline = word(raw, 'baseline') ?? null;
  const updateBaseline = flag(raw, 'updateBaseline');
  if (updateBaseline && baseline === null) throw new UsageError(usageErrors.updateWhat);
  const expectRules = word(raw, 'expectRules');
  const only = words(raw, 'only');
  return {
    settings: {
      ...settings,
      ...(only.length === 0 ? {} : { only: only.flatMap((name) => groupOf(name, catalogue)) }),
      ...(expectRules === undefined ? {} : { expectRules }),
    },
    config,
    catalogue,
    records,
    format: oneOf('--format', word(raw, 'format'), PROBLEM_FORMATS) ?? 'pretty',
    output: output === undefined || output === '-' ? null : output,
    failOn: oneOf('--fail-on', word(raw, 'failOn'), FAIL_ON) ?? config.failOn ?? 'error',
    least: oneOf('--min-severity', word(raw, 'minSeverity'), SEVERITIES) ?? 'info',
    maxFindings: findings === undefined ? 0 : countOf('--max-findings', findings, 0),
    maxFailures: maxFailuresOf(raw),
    baseline,
    updateBaseline,
    source: word(raw, 'source') ?? null,
  };
}

/** A rule, a group of rules, or `duplicates`. */
function groupOf(name: string, rules: readonly RuleInfo[]): readonly string[] {
  if (name === 'duplicates') return ['corpus/duplicate', 'corpus/near-duplicate'];
  const groups = [...new Set(rules.map(({ id }) => id.split('/', 1)[0] ?? ''))];
  if (groups.includes(name) || rules.some(({ id }) => id === name)) return [name];
  throw new UsageError(usageErrors.unknownRule, { rule: name, meant: meant(name, ['duplicates', ...groups, ...rules.map(({ id }) => id)]) });
}
