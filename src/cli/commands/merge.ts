import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { notes } from '../../catalogue/notes';
import { shardErrors } from '../../catalogue/shard-errors';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { openTarget } from '../../corpus/file-target';
import { realPlace } from '../../corpus/open';
import { kindOfOutput } from '../../corpus/output';
import { faultsOf, type ShardFault, type ShardFile } from '../../corpus/shards/check';
import { factsPath } from '../../corpus/shards/facts';
import { shardFiles } from '../../corpus/shards/files';
import { mergedRows, OrderError } from '../../corpus/shards/merge';
import { headerOf, type RowKind } from '../../corpus/shards/rows';
import { writeTo } from '../../corpus/sinks';
import { WriteError } from '../../corpus/write-error';
import { shellQuoted } from '../../emitter/shell-quote';
import { printable } from '../../emitter/style';
import { hasFindings, summaryJson, sumOf } from '../../emitter/summary';
import { renderSummary } from '../../emitter/summary-text';
import type { Severity } from '../../model/diagnostic';
import type { Action } from '../action';
import { exceeds, exit, exitCodeOf, type Allowance } from '../exit';
import { outputPlaceOf, writtenOrRefused } from '../output-place';
import { checkSummary, writeSummary } from '../summary-output';
import { Voice, type Io } from '../terminal';
import { FAIL_ON, maxFailuresOf, oneOf, word, type RawOptions } from '../values';
import { voiceOptionsOf } from '../voice-options';

/** `reportkit merge`: joins the files of all shards into what one run would have written, or says why it cannot. */
export const merge: Action = async (names, raw, io) => {
  const { output, failOn, maxFailures } = mergeOptionsOf(raw);
  const summaryPlace = outputPlaceOf(word(raw, 'summary'), null, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io));
  const { files, faults: unusable, bare } = await shardFiles(names, io.cwd);
  if (files.length === 0 && unusable.length === 0 && bare.length === 0) throw new UsageError(shardErrors.noShards, { names: names.map(printable).join(', ') });
  // What is missing is known only when all that is there can be used.
  const faults = unusable.length > 0 ? unusable : withBare(faultsOf(files), files.length === 0, bare);
  if (faults.length > 0) {
    for (const { text, parameters } of faults) voice.error(text, parameters);
    voice.line(voice.words(notes.nothingMerged));
    return exit.usage;
  }
  const kind = kindOf(files, output, io);
  checkSummary(summaryPlace);
  if (!(await join(files, kind, output, io))) return exit.interrupted;
  const summary = sumOf(files.map(({ facts }) => facts.summary));
  const unwritten = !writeSummary(summaryPlace, () => summaryJson(summary), voice, io);
  if (!voice.quiet) {
    voice.line(voice.words(notes.merged, { count: files.length, output: printable(output) }));
    io.stderr.write(renderSummary(summary, { language: voice.language, color: voice.color, command: 'reportkit', explainOf: (path) => (existsSync(resolve(io.cwd, path)) ? shellQuoted(path) : null) }));
  }
  return exitCodeOf({
    interrupted: false,
    tooManyFailures: unwritten || exceeds(summary.failed, summary.documents, maxFailures),
    findings: hasFindings(summary, failOn),
  });
};

/** Where a shard is missing, files that may be it are named. */
function withBare(faults: readonly ShardFault[], isNone: boolean, bare: readonly ShardFault[]): readonly ShardFault[] {
  return isNone || faults.some(({ text }) => text === shardErrors.missing) ? [...faults, ...bare] : faults;
}

interface MergeOptions {
  readonly output: string;
  readonly failOn: Severity | 'never';
  readonly maxFailures: Allowance;
}

function mergeOptionsOf(raw: RawOptions): MergeOptions {
  const output = word(raw, 'output');
  if (output === undefined || output === '-') throw new UsageError(shardErrors.mergeWhere);
  return {
    output,
    failOn: oneOf('--fail-on', word(raw, 'failOn'), FAIL_ON) ?? 'never',
    maxFailures: maxFailuresOf(raw),
  };
}

/** @throws UsageError when the shards are of a kind that cannot be joined, or the output is named as another, or is one of them. */
function kindOf(files: readonly ShardFile[], output: string, io: Io): RowKind {
  const format = files[0]?.facts.settings['format'];
  if (format === 'parquet') throw new UsageError(shardErrors.mergeParquet, { output, count: files.length });
  if (format !== 'ndjson' && format !== 'csv') throw new UsageError(shardErrors.mergeKind, { file: files[0]?.named ?? '' });
  const { file, existsAsFile, path } = kindOfOutput(output, io.cwd);
  if (file !== format) throw new UsageError(shardErrors.mergeAs, { output, format, ending: format === 'csv' ? '.csv' : '.ndjson' });
  const real = existsAsFile ? realPlace(path, io.cwd) : path;
  if (files.some(({ location }) => [location, factsPath(location)].some((place) => realPlace(place, io.cwd) === real))) throw new UsageError(usageErrors.outputIsInput, { output });
  return format;
}

/** @returns whether it was not interrupted. @throws UsageError or WriteError; then nothing has the name of the output. */
async function join(files: readonly ShardFile[], kind: RowKind, output: string, io: Io): Promise<boolean> {
  const path = resolve(io.cwd, output);
  const target = writtenOrRefused(output, () => openTarget(path, { gzip: path.endsWith('.gz') }));
  try {
    const [first] = files;
    if (kind === 'csv' && first !== undefined) await writeTo(target.stream, await headerOf(first.location), output);
    for await (const { bytes } of mergedRows(files.map(({ location, facts: { groups } }) => ({ location, groups })), kind)) {
      if (io.signal?.aborted === true) {
        await target.discard();
        return false;
      }
      await writeTo(target.stream, bytes, output);
    }
    await target.commit();
    return true;
  } catch (error) {
    await target.discard();
    if (error instanceof OrderError) {
      throw new UsageError(shardErrors.notInOrder, { file: files.find(({ location }) => location === error.location)?.named ?? '', path: error.path });
    }
    throw error instanceof WriteError ? error : new WriteError(error as NodeJS.ErrnoException, output);
  }
}
