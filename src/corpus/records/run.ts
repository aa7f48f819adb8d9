import { createReadStream } from 'node:fs';
import { zlibFault } from '../../archives';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import type { Settings } from '../../model/settings';
import { ArchiveReader } from '../archives/reader';
import { forFs } from '../file-names';
import { readFailure, type Input } from '../inputs';
import { read } from '../read';
import type { Outcome, Summed } from '../outcome';
import { RecordThreads } from '../jobs/records';
import type { ThreadsWanted } from '../jobs/threads';
import { cleanerOptionsOf, run, type Job } from '../run';
import { bytesOf, unzipped } from '../unzipped';
import { recordKindOf, type RecordChoice, type RecordKind } from './choice';
import type { Words } from './cleaner';
import { Desk } from './desk';
import type { RecordDocument } from './document';
import { documentOf, ndjsonUnits } from './ndjson';
import type { ReadUnit, RecordUnit } from './units';
import { UnreadableError } from './unreadable';
import { warcDocuments, type Skipped } from './warc/documents';

export type WantedRecord = Pick<RecordDocument, 'name' | 'number'>;

export interface FileWatcher {
  begin(file: Input): void;
  finish(file: Input): Promise<void>;
}

export interface RecordJob extends Job {
  readonly records: RecordChoice;
  /** Records that are not wanted are read over, not cleaned; absent: all are wanted. */
  readonly wanted?: (record: WantedRecord) => boolean;
  /** Told of each file of many documents, before it is read and when all its records are written. */
  readonly onFile?: FileWatcher;
  /** Told of each web archive that is done: what was in it besides documents. */
  readonly onSkipped?: (input: Input, skipped: Skipped) => void;
}

/** A job whose records are cleaned on threads when there are many. All records are wanted. */
export interface ThreadedRecordJob extends Omit<RecordJob, 'wanted'> {
  readonly threads: ThreadsWanted;
}

/**
 * The same as `run` where inputs may hold many documents: these are read one after the other, in their order, at the
 * place of their file. A document is written before the next is read, but for what threads have at hand; input that idles
 * leaves nothing waiting.
 * @param plain does the inputs that are one document each; `run`, unless given.
 * @throws WriteError, RangeError as `run`.
 */
export function runAll(job: RecordJob): AsyncGenerator<Outcome, void, void>;
export function runAll<Done>(job: ThreadedRecordJob, plain: (inputs: readonly Input[]) => AsyncGenerator<Done, void, void>): AsyncGenerator<Outcome | Summed | Done, void, void>;
export async function* runAll(job: RecordJob | ThreadedRecordJob, plain: (inputs: readonly Input[]) => AsyncGenerator<unknown, void, void> = (inputs) => run({ ...job, inputs })): AsyncGenerator<unknown, void, void> {
  const { settings, language } = cleanerOptionsOf(job);
  const threads = !('threads' in job) ? null : new RecordThreads({ ...job, ...job.threads }, { settings, language }, job.records.fields);
  let waiting: Input[] = [];
  try {
    for (const input of job.inputs) {
      const kind = recordKindOf(input, job.records);
      if (kind === null) {
        waiting.push(input);
        continue;
      }
      if (waiting.length > 0) yield* plain(waiting);
      waiting = [];
      if (job.signal.aborted) return;
      yield* runRecords(input, kind, job, { settings, language }, threads);
    }
    if (waiting.length > 0) yield* plain(waiting);
  } finally {
    await threads?.close();
  }
}

async function* runRecords(input: Input, kind: RecordKind, job: RecordJob, words: Words, threads: RecordThreads | null): AsyncGenerator<Outcome | Summed, void, void> {
  const desk = new Desk(job, words);
  const skipped: Skipped = { status: 0, media: 0, revisit: 0 };
  const onNothing = (): void => void skipped.media++;
  const units = unitsOf(input, kind, words.settings, job, skipped);
  job.onFile?.begin(input);
  for (;;) {
    if (threads?.wanted === true) {
      yield* threads.run({ file: input, units, desk, onNothing });
      break;
    }
    const next = await units.next();
    if (next.done === true || job.signal.aborted) break;
    const unit = next.value;
    if ('fault' in unit) {
      yield await desk.written(desk.failed(input, unit.fault));
      continue;
    }
    const cleaned = async (): Promise<Outcome | 'unwanted' | null> => {
      const document = documentOf(unit, { path: input.path, fields: job.records.fields });
      return job.wanted?.(document) === false ? 'unwanted' : desk.cleaner.cleaned(input, document);
    };
    const outcome = await (threads === null ? cleaned() : threads.timed(cleaned));
    if (outcome === 'unwanted') continue;
    if (outcome === null) onNothing();
    else yield await desk.written(outcome);
  }
  // Not awaited: a pipe may be waiting for its next byte, for whoever has stopped to read it.
  units.return().catch(() => undefined);
  if (job.signal.aborted) return;
  await job.onFile?.finish(input);
  if (kind === 'warc') job.onSkipped?.(input, skipped);
}

/**
 * Reads the records of a file. Never throws for what is wrong with it: that is the last it gives.
 * @param skipped counted up.
 */
export async function* unitsOf(input: Input, kind: RecordKind, settings: Settings, job: Pick<Job, 'stdin' | 'signal'>, skipped: Skipped = { status: 0, media: 0, revisit: 0 }): AsyncGenerator<ReadUnit, void, void> {
  try {
    yield* unitsIn(input, kind, skipped, settings, job);
  } catch (error) {
    // An interruption ends the reading of a pipe early: half a record is none.
    if (!job.signal.aborted) yield { fault: faultOf(error, input, settings) };
  }
}

async function* unitsIn(input: Input, kind: RecordKind, skipped: Skipped, { maxBytes }: Settings, job: Pick<Job, 'stdin' | 'signal'>): AsyncGenerator<RecordUnit, void, void> {
  const chunks = unzipped(chunksOf(input, maxBytes, job));
  const { path } = input;
  if (kind === 'ndjson') yield* ndjsonUnits(chunks, { path, maxBytes });
  else for await (const document of warcDocuments(chunks, { path, maxBytes, skipped })) yield { document };
}

/** @throws UnreadableError, or the system's error. */
async function* chunksOf(input: Input, maxBytes: number, { stdin, signal }: Pick<Job, 'stdin' | 'signal'>): AsyncGenerator<Buffer, void, void> {
  if (input.archived !== undefined) {
    const archives = new ArchiveReader(maxBytes);
    try {
      const reading = await read(input, { stdin, maxBytes, signal, archives });
      if ('failure' in reading) throw new UnreadableError(reading.failure);
      yield Buffer.from(reading.bytes.buffer, reading.bytes.byteOffset, reading.bytes.byteLength);
    } finally {
      archives.close();
    }
    return;
  }
  const stream = input.location === null ? stdin() : createReadStream(forFs(input.location));
  const stop = (): void => { stream.destroy(); };
  signal.addEventListener('abort', stop, { once: true });
  try {
    yield* bytesOf(stream);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function faultOf(error: unknown, input: Input, { maxBytes }: Settings): LoadFailure {
  if (error instanceof UnreadableError) return error.failure;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_') === true) return loadFailures.damaged('gzip', zlibFault(error, maxBytes).detail);
  if (syscall !== undefined) return readFailure(input.path, error as NodeJS.ErrnoException);
  throw error;
}
