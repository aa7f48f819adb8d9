import { notes } from '../../catalogue/notes';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { warnings } from '../../catalogue/warnings';
import { openResumable, openSink, realPlace, type Destination } from '../../corpus/open';
import { runCorpus } from '../../corpus/jobs/run-corpus';
import { poolFor, type ThreadsWanted } from '../../corpus/jobs/threads';
import { runAll } from '../../corpus/records/run';
import type { Resumable } from '../../corpus/resume/resumable';
import { RowCounts } from '../../corpus/shards/row-counts';
import { type Sink } from '../../corpus/sinks';
import { defaultSettings } from '../../model/settings';
import { cleanOptionsOf, type CleanOptions } from '../clean-options';
import { sayPlan } from '../dry-run';
import { exceeds, exit, exitCodeOf, type ExitCode } from '../exit';
import { sayFailure } from '../failure-line';
import { inputsOf, type FoundInputs } from '../inputs';
import { checkCount, isResumable } from '../output-plan';
import type { NamedPlace } from '../output-place';
import { printable } from '../../emitter/style';
import type { Action } from '../action';
import { Progress } from '../progress';
import { Results } from '../results';
import { checkShardPlaces, ofShard, writeShardFacts } from '../shard-output';
import { sayLeftOvers } from '../left-overs';
import { skippedBy } from '../skipped';
import { checkSummary, writeSummary } from '../summary-output';
import { signalOf, Voice, type Io } from '../terminal';
import type { RawOptions } from '../values';

/** `reportkit clean`: finds, reads, cleans and writes; says what failed, sums up, and gives the exit code. */
export const clean: Action = async (names, raw, io) => {
  const options = cleanOptionsOf(raw, io);
  const threads = threadsOf(options, io);
  try {
    return await cleanWith(threads, options, names, raw, io);
  } finally {
    await threads.pool?.close();
  }
};

/** Threads are shared by files and records; whether they start is settled by what is found. */
function threadsOf({ jobs, timeoutSeconds, plan, settings, language, records }: CleanOptions, { threadScript, onPhase }: Io): ThreadsWanted {
  const wanted = { jobs, rows: plan.to === 'terminal', ...(timeoutSeconds === null ? {} : { timeoutSeconds }), ...(threadScript === undefined ? {} : { script: threadScript }), ...(onPhase === undefined ? {} : { onThreads: onPhase }) };
  if (jobs === 1 && timeoutSeconds === null) return wanted;
  return { ...wanted, pool: poolFor(wanted, { settings: { ...defaultSettings, ...settings }, language }, records.fields) };
}

async function cleanWith(threads: ThreadsWanted, options: CleanOptions, names: readonly string[], raw: RawOptions, io: Io): Promise<ExitCode> {
  const places = outputPlaces(options, io);
  checkApart(places, names.filter((name) => name !== '-').map((name) => realPlace(name, io.cwd)));
  checkShardPlaces(options, places, names.map((named) => ({ named, real: realPlace(named, io.cwd) })));
  const all = await inputsOf(names, raw, options, io, new Set(places.map((place) => place.real)));
  io.onPhase?.('found');
  checkApart(places, all.inputs.map((input) => input.location));
  checkCount(options.plan, all);
  checkShardedRecords(options, all);
  const finds = ofShard(all, options.shard);
  const voice = new Voice(io.stderr, options);
  if (options.dryRun) {
    await sayPlan(options, finds, voice, io);
    return exit.done;
  }
  checkSummary(options.summaryFile);
  const { sink, failures, resumable } = await openOutputs(options, finds, io);
  const { kept, todo } = resumable?.parting ?? { kept: [], todo: finds.inputs };

  const progress = new Progress(io.stderr, options.progress && !options.quiet, io.env);
  voice.beforeLine = () => progress.clear();
  for (const path of finds.passed) voice.warning(warnings.passedArchive, { path: printable(path) });
  for (const name of finds.empty) voice.warning(warnings.nothingThere, { name: name });

  const signal = signalOf(io);
  const results = new Results(options, finds.inputs);
  const rows = new RowCounts();
  for (const { input, entry } of kept) {
    results.keep(entry);
    rows.keep(input, entry);
  }
  if (kept.length > 0 && !options.quiet) voice.line(voice.words(notes.kept, { kept: kept.length, total: finds.inputs.length }));
  try {
    const job = {
      ...threads,
      settings: options.settings, language: options.language, stdin: () => io.stdin, signal, ...(sink === null ? {} : { sink }), ...(failures === null ? {} : { failures }),
    };
    for await (const outcome of runAll({ ...job, threads, inputs: todo, records: options.records, ...(resumable === null ? {} : { onFile: resumable }), onSkipped: skippedBy(voice) }, (inputs) => runCorpus({ ...job, inputs }))) {
      resumable?.enter(outcome);
      rows.add(outcome);
      results.add(outcome);
      if ('failure' in outcome) sayFailure(outcome, voice, io);
      progress.show(() => results.progressText(voice, outcome.input.path));
    }
    // Nothing at all was done before the interruption: what an earlier run wrote stays.
    const nothing = signal.aborted && results.done === 0;
    for (const one of [resumable ?? sink, failures]) await (nothing ? one?.discard() : signal.aborted && one === resumable ? resumable?.interrupt() : one?.end());
    if (!signal.aborted) await writeShardFacts(options, all.inputs, finds.inputs, results.summary, rows);
  } catch (error) {
    await (resumable ?? sink)?.discard();
    await failures?.discard();
    progress.clear();
    throw error;
  }
  progress.clear();
  if (resumable !== null && !signal.aborted) sayLeftOvers(resumable, options, voice);
  return finish(results, { options, finds, interrupted: signal.aborted, voice, io });
}

interface Run {
  readonly options: CleanOptions;
  readonly finds: FoundInputs;
  readonly interrupted: boolean;
  readonly voice: Voice;
  readonly io: Io;
}

function finish(results: Results, { options, finds, interrupted, voice, io }: Run): ExitCode {
  const unwritten = !writeSummary(options.summaryFile, () => results.summaryJson(), voice, io);
  if (options.plan.to === 'terminal') {
    io.stdout.write(results.table(io));
    if (!options.quiet) voice.line(voice.words(notes.tableHint));
  }
  if (interrupted) voice.line(voice.sentences(warnings.interrupted, { done: results.done, total: Math.max(finds.inputs.length, results.done) }));
  if (!options.quiet) io.stderr.write(results.summaryText(voice, io.cwd));
  return exitCodeOf({
    interrupted,
    tooManyFailures: unwritten || exceeds(results.failed, Math.max(finds.inputs.length, results.done), options.maxFailures),
    findings: results.hasFindings(options.failOn),
  });
}

/** Rows are put in order again by `merge`, which must know how many there are of each input. */
function checkShardedRecords({ plan, shard }: CleanOptions, { ofRecords }: FoundInputs): void {
  if (shard === null || ofRecords === null) return;
  if (plan.to === 'folder') throw new UsageError(usageErrors.recordsIntoFolder, { input: printable(ofRecords.path) });
  if (plan.to === 'file' && plan.table === 'sections') throw new UsageError(usageErrors.sectionsOfRecords, { input: printable(ofRecords.path) });
}

function outputPlaces({ plan, failuresFile, summaryFile }: CleanOptions, io: Io): NamedPlace[] {
  const files = [plan.to === 'file' || plan.to === 'folder' ? plan : null, failuresFile, summaryFile];
  return files.flatMap((file) => (file === null || file.path === null ? [] : [{ named: file.named, real: realPlace(file.path, io.cwd) }]));
}

/** What is written must not be what is read, nor written twice. */
function checkApart(places: readonly NamedPlace[], others: readonly (string | null)[]): void {
  const taken = new Set(others);
  places.forEach((place, i) => {
    if (taken.has(place.real)) throw new UsageError(usageErrors.outputIsInput, { output: place.named });
    if (places.slice(0, i).some((other) => other.real === place.real)) throw new UsageError(usageErrors.outputTwice, { output: place.named });
  });
}

interface Outputs {
  /** Null when the records only make a table. */
  readonly sink: Sink | null;
  readonly failures: Sink | null;
  readonly resumable: Resumable | null;
}

async function openOutputs(options: CleanOptions, finds: FoundInputs, io: Io): Promise<Outputs> {
  const { plan } = options;
  const resumable = await resumableFor(options, finds);
  const destination: Destination | null = plan.to === 'terminal' ? null : plan.to === 'stdout' ? { ...plan, to: 'stream', stream: io.stdout } : plan;
  const sink = resumable?.sink ?? (destination === null ? null : await openSink(destination, finds.single));
  try {
    return { sink, resumable, failures: await failureSink(options, io) };
  } catch (error) {
    await (resumable ?? sink)?.discard();
    throw error;
  }
}

async function failureSink({ failuresFile, failuresToStdout }: CleanOptions, { stdout }: Io): Promise<Sink | null> {
  const records = { format: 'ndjson', table: 'documents' } as const;
  if (failuresToStdout) return openSink({ to: 'stream', stream: stdout, ...records }, false);
  return failuresFile === null ? null : openSink({ to: 'file', ...failuresFile, ...records }, false);
}

/** Null for an output that cannot tell later what was done. */
async function resumableFor({ plan, resume, prune, records, settings, shard }: CleanOptions, { inputs }: FoundInputs): Promise<Resumable | null> {
  if (plan.to !== 'folder' && !(plan.to === 'file' && isResumable(plan))) return null;
  return openResumable(plan, { inputs, settings: { ...defaultSettings, ...settings }, records, resume, prune, shard, named: plan.named });
}
