import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { fill } from '../catalogue/fill';
import { fileCleanerOf, isReport, loadFailures } from '../index';
import type { Language } from '../model/bilingual';
import type { LoadFailure } from '../model/load';
import type { FailureRecord, OutputRecord, Report } from '../model/report';
import { defaultSettings, type Settings } from '../model/settings';
import { ArchiveReader } from './archives/reader';
import { failureRecord } from './failures';
import type { Input } from './inputs';
import { read } from './read';
import type { Sink } from './sinks';

export interface Job {
  readonly inputs: readonly Input[];
  readonly settings: Partial<Settings>;
  readonly stdin: Readable;
  /** Where records go; absent: they are only yielded. */
  readonly sink?: Sink;
  /** Where failure records go instead, if anywhere else. */
  readonly failures?: Sink;
  /** Of what is said of failures; the records keep the language of the settings. */
  readonly language?: Language;
  readonly signal: AbortSignal;
}

/** One input is done. */
export type Outcome =
  | { readonly input: Input; readonly report: Report; readonly bytes: number }
  | Failed;

export interface Failed {
  readonly input: Input;
  readonly failure: FailureRecord;
  /** The message in the language of the reader. */
  readonly said: string;
  /** What was thrown, when the tool itself failed. */
  readonly cause?: unknown;
}

/** How long the thread may be kept before signals and timers get their turn, in milliseconds. */
const TURN = 20;

/**
 * Reads, cleans and writes one document after the other, in the order given, and tells of each when it is written.
 * Stops behind the document at hand when the signal aborts.
 * @throws WriteError when the output as a whole cannot be written any more.
 * @throws RangeError when a rule id or a level in the settings is unknown; before anything is read.
 */
export async function* run(job: Job): AsyncGenerator<Outcome, void, void> {
  const settings: Settings = { ...defaultSettings, ...job.settings };
  const cleaner = fileCleanerOf(settings);
  const language = job.language ?? settings.language;
  const archives = new ArchiveReader(settings.maxBytes);
  let turn = performance.now();
  try {
    for (const input of job.inputs) {
      if (performance.now() - turn > TURN) {
        await nextTurn();
        turn = performance.now();
      }
      if (job.signal.aborted) return;
      const outcome = await cleaned(input);
      // An interruption ends the reading of standard input early: half a document is none.
      if (job.signal.aborted && input.location === null) return;
      yield await written(outcome);
    }
  } finally {
    archives.close();
  }

  async function cleaned(input: Input): Promise<Outcome> {
    const reading = await read(input, { stdin: job.stdin, maxBytes: settings.maxBytes, signal: job.signal, archives });
    if ('failure' in reading) return failed(input, reading.failure);
    try {
      const record = await cleaner(reading.bytes, input);
      return isReport(record) ? { input, report: record, bytes: reading.bytes.length } : { input, failure: record, said: await saidOf(record, reading.bytes) };
    } catch (cause) {
      return { ...failed(input, loadFailures.internalError()), cause };
    }
  }

  /** A file that is refused is refused before any work, so asking again in another language costs little. */
  async function saidOf(record: FailureRecord, bytes: Uint8Array): Promise<string> {
    if (language === settings.language) return record.error.message;
    const again = await fileCleanerOf({ ...settings, language })(bytes, record.source);
    return isReport(again) ? record.error.message : again.error.message;
  }

  function failed(input: Input, why: LoadFailure): Failed {
    return { input, failure: failureRecord(input, why, settings.language), said: fill(why.message, language, why.evidence) };
  }

  async function written(outcome: Outcome): Promise<Outcome> {
    const record: OutputRecord = 'report' in outcome ? outcome.report : outcome.failure;
    const sink = 'failure' in outcome && job.failures !== undefined ? job.failures : job.sink;
    const unwritten = (await sink?.write(record)) ?? null;
    if (unwritten === null) return outcome;
    const failure = failed(outcome.input, unwritten);
    if ('failure' in failure && job.failures !== undefined) await job.failures.write(failure.failure);
    return failure;
  }
}
