import { availableParallelism } from 'node:os';
import { shardErrors } from '../catalogue/shard-errors';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import type { Config } from '../corpus/config';
import type { RecordChoice } from '../corpus/records/choice';
import type { Language } from '../model/bilingual';
import type { Severity } from '../model/diagnostic';
import type { Settings } from '../model/settings';
import type { Shard } from '../model/shard';
import type { Allowance } from './exit';
import { outputPlaceOf, type OutputPlace } from './output-place';
import { checkResumable, outputPlanOf, type OutputPlan } from './output-plan';
import { colorOut, voiceOptionsOf } from './voice-options';
import { settingsOf } from './settings';
import { shardOf } from './shard';
import type { Io } from './terminal';
import { countOf, FAIL_ON, flag, maxFailuresOf, oneOf, secondsOf, word, type RawOptions } from './values';

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
  /** Whether what earlier runs did counts. */
  readonly resume: boolean;
  /** Whether outputs of earlier runs that belong to no input are removed. */
  readonly prune: boolean;
  /** Whether to say only what would be done. */
  readonly dryRun: boolean;
  /** Threads that clean. */
  readonly jobs: number;
  /** For one document; null: not said. */
  readonly timeoutSeconds: number | null;
  /** The part of the inputs that is taken; null is all. */
  readonly shard: Shard | null;
  readonly failOn: Severity | 'never';
  readonly maxFailures: Allowance;
  readonly failuresFile: NamedFile | null;
  /** Failure records go to standard output, the others to a file or a folder. */
  readonly failuresToStdout: boolean;
  readonly summaryFile: OutputPlace | null;
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
  const timeout = word(raw, 'timeout');
  const shard = shardOf(raw, io.env);
  const plan = outputPlanOf(raw, io);
  const resume = flag(raw, 'resume');
  if (resume) checkResumable(plan);
  const prune = flag(raw, 'prune');
  if (prune && (!resume || plan.to !== 'folder' || shard !== null)) throw new UsageError(usageErrors.pruneWhere);
  const { settings, config, records } = settingsOf(raw, io);
  const takesStdout = plan.to === 'stdout' || plan.to === 'terminal';
  const summaryFile = outputPlaceOf(word(raw, 'summary'), takesStdout ? usageErrors.summaryWhere : null, io);
  const failures = outputPlaceOf(word(raw, 'failures'), takesStdout || summaryFile?.path === null ? usageErrors.failuresWhere : shard === null ? null : shardErrors.failuresNeedFile, io);
  return {
    settings,
    config,
    records,
    plan,
    resume,
    prune,
    dryRun: flag(raw, 'dryRun'),
    jobs: jobs === undefined ? availableParallelism() : countOf('--jobs', jobs, 1),
    timeoutSeconds: timeout === undefined ? null : secondsOf('--timeout', timeout),
    shard,
    failOn: oneOf('--fail-on', word(raw, 'failOn'), FAIL_ON) ?? config.failOn ?? 'never',
    maxFailures: maxFailuresOf(raw),
    failuresFile: fileOf(failures),
    failuresToStdout: failures?.path === null,
    summaryFile,
    ...voiceOptionsOf(raw, io, config),
    colorOut: colorOut(raw, io),
    progress: raw['progress'] !== false,
  };
}

function fileOf(place: OutputPlace | null): NamedFile | null {
  return place === null || place.path === null ? null : { path: place.path, named: place.named };
}
