import { createReadStream } from 'node:fs';
import { zlibFault } from '../../archives';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import { defaultSettings, type Settings } from '../../model/settings';
import { ArchiveReader } from '../archives/reader';
import { forFs } from '../file-names';
import { readFailure, type Input } from '../inputs';
import { read } from '../read';
import type { Outcome } from '../outcome';
import { run, type Job } from '../run';
import { bytesOf, unzipped } from '../unzipped';
import { recordKindOf, type RecordChoice, type RecordKind } from './choice';
import { Desk } from './desk';
import type { RecordDocument } from './document';
import { ndjsonDocuments } from './ndjson';
import { UnreadableError } from './unreadable';
import { warcDocuments, type Skipped } from './warc/documents';

export type WantedRecord = Pick<RecordDocument, 'name' | 'number'>;

export interface RecordJob extends Job {
  readonly records: RecordChoice;
  /** Records that are not wanted are read over, not cleaned; absent: all are wanted. */
  readonly wanted?: (record: WantedRecord) => boolean;
  /** Told of each web archive that is done: what was in it besides documents. */
  readonly onSkipped?: (input: Input, skipped: Skipped) => void;
}

/**
 * The same as `run` where inputs may hold many documents: these are read one after the other, in their order, at the
 * place of their file. A document is written before the next is read, so that input that idles leaves nothing waiting.
 * @param plain does the inputs that are one document each; `run`, unless given.
 * @throws WriteError, RangeError as `run`.
 */
export function runAll(job: RecordJob): AsyncGenerator<Outcome, void, void>;
export function runAll<Done>(job: RecordJob, plain: (inputs: readonly Input[]) => AsyncGenerator<Done, void, void>): AsyncGenerator<Outcome | Done, void, void>;
export async function* runAll(job: RecordJob, plain: (inputs: readonly Input[]) => AsyncGenerator<unknown, void, void> = (inputs) => run({ ...job, inputs })): AsyncGenerator<unknown, void, void> {
  let waiting: Input[] = [];
  for (const input of job.inputs) {
    const kind = recordKindOf(input, job.records);
    if (kind === null) {
      waiting.push(input);
      continue;
    }
    if (waiting.length > 0) yield* plain(waiting);
    waiting = [];
    if (job.signal.aborted) return;
    yield* runRecords(input, kind, job);
  }
  if (waiting.length > 0) yield* plain(waiting);
}

async function* runRecords(input: Input, kind: RecordKind, job: RecordJob): AsyncGenerator<Outcome, void, void> {
  const settings: Settings = { ...defaultSettings, ...job.settings };
  const desk = new Desk(settings, job);
  const skipped: Skipped = { status: 0, media: 0, revisit: 0 };
  const documents = documentsIn(input, kind, skipped, settings, job);
  for (;;) {
    let next: IteratorResult<RecordDocument, void>;
    try {
      next = await documents.next();
    } catch (error) {
      // An interruption ends the reading of a pipe early: half a record is none.
      if (job.signal.aborted) return;
      yield await desk.written(desk.failed(input, faultOf(error, input, settings)));
      break;
    }
    if (next.done === true || job.signal.aborted) break;
    if (job.wanted?.(next.value) === false) continue;
    const outcome = await desk.cleaned(input, next.value);
    if (outcome === null) skipped.media++;
    else yield await desk.written(outcome);
  }
  await documents.return();
  if (!job.signal.aborted && kind === 'warc') job.onSkipped?.(input, skipped);
}

function documentsIn(input: Input, kind: RecordKind, skipped: Skipped, { maxBytes }: Settings, job: RecordJob): AsyncGenerator<RecordDocument, void, void> {
  const chunks = unzipped(chunksOf(input, maxBytes, job));
  const { path } = input;
  return kind === 'ndjson' ? ndjsonDocuments(chunks, { path, maxBytes, fields: job.records.fields }) : warcDocuments(chunks, { path, maxBytes, skipped });
}

/** @throws UnreadableError, or the system's error. */
async function* chunksOf(input: Input, maxBytes: number, { stdin, signal }: Job): AsyncGenerator<Buffer, void, void> {
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
  const stream = input.location === null ? stdin : createReadStream(forFs(input.location));
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
