import { now } from '../clock';
import { Delivery } from '../delivery';
import { DocumentCleaner, failed } from '../document';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { cleanerOptionsOf, run, type Job } from '../run';
import { finishedHere, finishedOf, type Finished } from './answers';
import { batchesOf, sizeOf, type Batch } from './batches';
import { inOrder } from './in-order';
import { PoolClosed } from './pool';
import { aheadFor, PATIENCE, poolFor, renderingFor, type ThreadsWanted } from './threads';

export interface CorpusJob extends Job, ThreadsWanted {}

/** Where there is less than this to do, in bytes, no thread is started: each takes as long to start as a megabyte takes to clean. */
const WORTH_THREADS = 4 * 1024 * 1024;

/** What the smallest file counts for, in bytes. */
const LEAST_WORK = 4096;

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
  const until = now() + PATIENCE;
  let next = 0;
  yield* run({ ...job, inputs: alone() });
  const left = first.slice(next);
  yield* left.length > 1 ? inThreads(job, left) : run({ ...job, inputs: left });

  function* alone(): Generator<Input, void, void> {
    for (; next < first.length && now() < until; next++) yield first[next] as Input;
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
  const pool = job.pool ?? poolFor(job, options);
  pool.rendering = renderingFor(job.sink);
  const close = (): void => void pool.close();
  job.signal.addEventListener('abort', close, { once: true });
  const start = async (batch: Batch): Promise<Finished> => {
    if ('here' in batch) return finishedHere([{ outcome: await here.clean(batch.here) }]);
    const { inputs: sent } = batch;
    const inputOf = (at: number): Input => sent[at] as Input;
    return finishedOf(await pool.run(sent.map((input) => ({ input }))), { inputOf, gaveUp: (at, why) => failed(inputOf(at), why, options) });
  };
  try {
    for await (const [, { documents, giveBack }] of inOrder(batchesOf(inputs), start, aheadFor(job))) {
      for (const done of documents) {
        if (job.signal.aborted) return;
        if (done !== null) yield await ('outcome' in done ? delivery.outcome(done.outcome) : done.content === null ? done.summed : delivery.rendered(done.summed, done.content));
      }
      delivery.whenWritten(giveBack);
    }
  } catch (error) {
    if (!(error instanceof PoolClosed && job.signal.aborted)) throw error;
  } finally {
    job.signal.removeEventListener('abort', close);
    here.close();
    if (job.pool === undefined) await pool.close();
  }
}
