import { notes } from '../../catalogue/notes';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { writeWhole } from '../../corpus/file-target';
import type { Finds } from '../../corpus/find';
import { reasonOf } from '../../corpus/inputs';
import { openSink, realPlace, type Destination } from '../../corpus/open';
import { run, type Outcome } from '../../corpus/run';
import { WriteError, type Sink } from '../../corpus/sinks';
import { cleanOptionsOf, type CleanOptions } from '../clean-options';
import { exceeds, exit, exitCodeOf, type ExitCode } from '../exit';
import { inputsOf } from '../inputs';
import { checkCount } from '../output-plan';
import type { Action } from '../action';
import { Progress } from '../progress';
import { Results } from '../results';
import { printable, Voice, type Io } from '../terminal';

/** `reportkit clean`: finds, reads, cleans and writes; says what failed, sums up, and gives the exit code. */
export const clean: Action = async (names, raw, io) => {
  const options = cleanOptionsOf(raw, io);
  const places = outputPlaces(options, io);
  for (const name of names) {
    const taken = places.find((place) => name !== '-' && realPlace(name, io.cwd) === place.real);
    if (taken !== undefined) throw new UsageError(usageErrors.outputIsInput, { output: taken.named });
  }
  const finds = await inputsOf(names, raw, options.config, io, new Set(places.map((place) => place.real)));
  checkCount(options.plan, finds);
  const sink = openOutput(options, finds, io);
  const failures = openFailures(options);

  const voice = new Voice(io.stderr, options);
  const progress = new Progress(io.stderr, options.progress && !options.quiet, io.env);
  voice.beforeLine = () => progress.clear();
  for (const name of finds.empty) voice.warning(voice.words(notes.nothingThere, { name: printable(name) }));

  const signal = io.signal ?? new AbortController().signal;
  const results = new Results(options, finds);
  try {
    const job = { inputs: finds.inputs, settings: options.settings, language: options.language, stdin: io.stdin, signal, ...(sink === null ? {} : { sink }), ...(failures === null ? {} : { failures }) };
    for await (const outcome of run(job)) {
      results.add(outcome);
      sayFailure(outcome, voice, io);
      progress.show(() => results.progressText(voice, outcome.input.path));
    }
    await sink?.end();
    await failures?.end();
  } catch (error) {
    await sink?.discard();
    await failures?.discard();
    progress.clear();
    return afterWriteError(error, options, voice);
  }
  progress.clear();
  return finish(results, { options, finds, interrupted: signal.aborted, voice, io });
};

interface Run {
  readonly options: CleanOptions;
  readonly finds: Finds;
  readonly interrupted: boolean;
  readonly voice: Voice;
  readonly io: Io;
}

function finish(results: Results, { options, finds, interrupted, voice, io }: Run): ExitCode {
  let unwritten = false;
  if (options.summaryFile !== null) {
    try {
      writeWhole(options.summaryFile.path, results.summaryJson());
    } catch (error) {
      voice.error(voice.words(usageErrors.cannotWrite, { output: options.summaryFile.named, reason: reasonOf(error as NodeJS.ErrnoException) }));
      unwritten = true;
    }
  }
  if (options.plan.to === 'terminal') {
    io.stdout.write(results.table(io, voice.language));
    if (!options.quiet) voice.line(voice.words(notes.tableHint));
  }
  if (interrupted) voice.line(voice.words(notes.interrupted, { done: results.done, total: finds.inputs.length }));
  if (!options.quiet) io.stderr.write(results.summaryText(voice));
  return exitCodeOf({
    interrupted,
    tooManyFailures: unwritten || exceeds(results.failed, finds.inputs.length, options.maxFailures),
    findings: results.hasFindings(options.failOn),
  });
}

/** One line a failure, also under --quiet: it is no comment on the result but a part of it that is missing. */
function sayFailure(outcome: Outcome, voice: Voice, io: Io): void {
  if (!('failure' in outcome)) return;
  const { source, error } = outcome.failure;
  voice.error(`${printable(source.path)}: ${printable(outcome.said)} [${error.rule}]`);
  if (outcome.cause === undefined) return;
  const { cause } = outcome;
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  voice.line(voice.words(notes.internalDocument, { path: printable(source.path), message: printable(message.split('\n', 1)[0] ?? '') }));
  if (io.argv.includes('--debug') && cause instanceof Error) voice.line(cause.stack ?? '');
}

/** A reader that went away has what it wanted; a full disk has not. */
function afterWriteError(error: unknown, options: CleanOptions, voice: Voice): ExitCode {
  if (!(error instanceof WriteError)) throw error;
  if (error.code === 'EPIPE' && options.plan.to === 'stdout') return exit.done;
  const output = 'named' in options.plan ? options.plan.named : 'stdout';
  voice.error(voice.words(usageErrors.cannotWrite, { output, reason: error.reason }));
  return exit.failures;
}

interface Place {
  readonly named: string;
  readonly real: string;
}

function outputPlaces({ plan, failuresFile, summaryFile }: CleanOptions, io: Io): Place[] {
  const files = [plan.to === 'file' || plan.to === 'folder' ? plan : null, failuresFile, summaryFile];
  return files.flatMap((file) => (file === null ? [] : [{ named: file.named, real: realPlace(file.path, io.cwd) }]));
}

function openOutput({ plan }: CleanOptions, finds: Finds, io: Io): Sink | null {
  if (plan.to === 'terminal') return null;
  const destination: Destination = plan.to === 'stdout' ? { ...plan, to: 'stream', stream: io.stdout } : plan;
  return openSink(destination, finds.single);
}

function openFailures({ failuresFile }: CleanOptions): Sink | null {
  return failuresFile === null ? null : openSink({ to: 'file', ...failuresFile, format: 'ndjson', table: 'documents' }, false);
}
