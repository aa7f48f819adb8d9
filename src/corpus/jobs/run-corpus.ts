import { join } from 'node:path';
import { Delivery } from '../delivery';
import { DocumentCleaner, failed, type CleanerOptions } from '../document';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { cleanerOptionsOf, run, type Job } from '../run';
import { takesBytes } from '../sinks';
import { batchesOf, sizeOf, type Batch } from './batches';
import { inOrder } from './in-order';
import { PoolClosed, WorkerPool, type Answer } from './pool';
import type { Task } from './protocol';

export interface CorpusJob extends Job {
  /** Threads that clean; 1: the main thread does it itself. */
  readonly jobs: number;
  /** For one document, where worker threads run; given, they run for one job and few documents too. */
  readonly timeoutSeconds?: number;
  /** Whether lines of a table are wanted. */
  readonly rows: boolean;
  /** The script of a worker thread, where it is not the one beside this file. */
  readonly script?: string;
}

/** Seconds for one document unless said. */
export const TIMEOUT = 60;

/** Where there is less than this to do, in bytes, no thread is started: each takes as long to start as a megabyte takes to clean. */
const WORTH_THREADS = 4 * 1024 * 1024;

/** How long the main thread works alone on what looked small, in milliseconds: a PDF may take as long as a thousand texts. */
const PATIENCE = 400;

/** What the smallest file counts for, in bytes. */
const LEAST_WORK = 4096;

/** Batches on their way for each thread: one at hand, one in its hands next, one that is done and waits for its turn. */
const BATCHES_EACH = 3;

/** And no more bytes of files than this for each. */
const BYTES_EACH = 64 * 1024 * 1024;

/**
 * Cleans and writes every document, on as many threads as there are jobs; tells of each, in the order given, when it is written.
 * What is written does not depend on the number of threads.
 * Stops behind the document at hand when the signal aborts.
 * @throws WriteError when the output as a whole cannot be written any more.
 * @throws RangeError when a rule id or a level in the settings is unknown; before anything is read.
 */
export async function* runCorpus(job: CorpusJob): AsyncGenerator<Outcome | Summed, void, void> {
  if (job.timeoutSeconds !== undefined) return yield* inThreads(job, job.inputs);
  if (job.jobs === 1) return yield* run(job);
  const inputs = job.inputs[Symbol.iterator]();
  const { first, large } = lookedAt(inputs);
  if (large) return yield* inThreads(job, joined(first, inputs));
  const until = performance.now() + PATIENCE;
  let next = 0;
  yield* run({ ...job, inputs: alone() });
  const left = first.slice(next);
  yield* left.length > 1 ? inThreads(job, left) : run({ ...job, inputs: left });

  function* alone(): Generator<Input, void, void> {
    for (; next < first.length && performance.now() < until; next++) yield first[next] as Input;
  }
}

/** Takes inputs until it is known that there is much to do; all of them where there is not. */
function lookedAt(inputs: Iterator<Input>): { readonly first: readonly Input[]; readonly large: boolean } {
  const first: Input[] = [];
  for (let bytes = 0; bytes < WORTH_THREADS;) {
    const next = inputs.next();
    if (next.done === true) return { first, large: false };
    first.push(next.value);
    bytes += Math.max(sizeOf(next.value), LEAST_WORK);
  }
  return { first, large: true };
}

function* joined(first: readonly Input[], rest: Iterator<Input>): Generator<Input, void, void> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

async function* inThreads(job: CorpusJob, inputs: Iterable<Input>): AsyncGenerator<Outcome | Summed, void, void> {
  const options = cleanerOptionsOf(job);
  const here = new DocumentCleaner(options);
  const delivery = new Delivery(job, options);
  const pool = poolFor(job, options);
  const close = (): void => void pool.close();
  job.signal.addEventListener('abort', close, { once: true });
  const start = async (batch: Batch): Promise<readonly Done[]> => ('here' in batch ? [{ outcome: await here.clean(batch.here) }] : doneOf(batch.tasks, await pool.run(batch.tasks), options));
  try {
    const ahead = { items: job.jobs * BATCHES_EACH, bytes: job.jobs * BYTES_EACH };
    for await (const [, documents] of inOrder(batchesOf(inputs), start, ahead)) {
      for (const done of documents) {
        if (job.signal.aborted) return;
        yield await ('outcome' in done ? delivery.outcome(done.outcome) : done.content === null ? done.summed : delivery.rendered(done.summed, done.content));
      }
    }
  } catch (error) {
    if (!(error instanceof PoolClosed && job.signal.aborted)) throw error;
  } finally {
    job.signal.removeEventListener('abort', close);
    here.close();
    await pool.close();
  }
}

function poolFor({ sink, jobs, timeoutSeconds = TIMEOUT, rows, script = join(__dirname, 'thread.js') }: CorpusJob, { settings, language }: CleanerOptions): WorkerPool {
  const form = sink !== undefined && takesBytes(sink) ? sink.form : null;
  return new WorkerPool({ jobs, script, timeoutSeconds, data: { settings, language, form, reports: sink !== undefined && form === null, rows } });
}

/** A document that is cleaned and not yet written. `content` is null where there is nothing to write. */
type Done = { readonly outcome: Outcome } | { readonly summed: Summed; readonly content: Uint8Array | null };

function doneOf(tasks: readonly Task[], { documents, content }: Answer, options: CleanerOptions): Done[] {
  let at = 0;
  return documents.map((sent, i): Done => {
    const { input } = tasks[i] as Task;
    if ('failure' in sent) return { outcome: { input, ...sent } };
    if (!('facts' in sent)) return { outcome: failed(input, sent, options) };
    const { facts, row, report, bytes, sha256, stamp, rendered } = sent;
    if (report !== undefined) return { outcome: { input, report, bytes, stamp } };
    const part = rendered === null ? null : content.subarray(at, at + rendered);
    at += rendered ?? 0;
    return { summed: { input, facts, bytes, sha256, stamp, ...(row === undefined ? {} : { row }) }, content: part };
  });
}
