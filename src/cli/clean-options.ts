import { resolve } from 'node:path';
import type { Config } from '../corpus/config';
import type { RecordChoice } from '../corpus/records/choice';
import type { Language } from '../model/bilingual';
import type { Severity } from '../model/diagnostic';
import type { Settings } from '../model/settings';
import type { Allowance } from './exit';
import { outputPlanOf, type OutputPlan } from './output-plan';
import { colorOut, voiceOptionsOf } from './voice-options';
import { settingsOf } from './settings';
import type { Io } from './terminal';
import { allowanceOf, oneOf, refuse, word, type RawOptions } from './values';

export interface NamedFile {
  /** Absolute. */
  readonly path: string;
  /** As the user wrote it. */
  readonly named: string;
}

/** The options of `clean`, checked, with the configuration behind them. */
export interface CleanOptions {
  readonly settings: Partial<Settings>;
  readonly config: Config;
  readonly records: RecordChoice;
  readonly plan: OutputPlan;
  readonly failOn: Severity | 'never';
  readonly maxFailures: Allowance;
  readonly failuresFile: NamedFile | null;
  readonly summaryFile: NamedFile | null;
  /** Of what people read; messages in the data follow `settings.language`. */
  readonly language: Language;
  readonly color: boolean;
  /** Of standard output; `color` is of standard error. */
  readonly colorOut: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** @throws UsageError for the first option that is wrong, or that this version has not. */
export function cleanOptionsOf(raw: RawOptions, io: Io): CleanOptions {
  const jobs = word(raw, 'jobs');
  if (jobs !== undefined && jobs !== '1') refuse(`--jobs ${jobs}`);
  for (const name of ['timeout', 'resume', 'shard'] as const) if (raw[name] !== undefined) refuse(`--${name}`);
  const plan = outputPlanOf(raw, io);
  const { settings, config, records } = settingsOf(raw, io);
  const failures = word(raw, 'failures');
  const summary = word(raw, 'summary');
  const maxFailures = word(raw, 'maxFailures');
  return {
    settings,
    config,
    records,
    plan,
    failOn: oneOf('--fail-on', word(raw, 'failOn'), ['error', 'warning', 'info', 'never']) ?? config.failOn ?? 'never',
    maxFailures: maxFailures === undefined ? { count: 0 } : allowanceOf('--max-failures', maxFailures),
    failuresFile: failures === undefined ? null : { path: resolve(io.cwd, failures), named: failures },
    summaryFile: summary === undefined ? null : { path: resolve(io.cwd, summary), named: summary },
    ...voiceOptionsOf(raw, io, config),
    colorOut: colorOut(raw, io),
    progress: raw['progress'] !== false,
  };
}
