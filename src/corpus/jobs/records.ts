import { setTimeout as later } from 'node:timers/promises';
import { now } from '../clock';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { inputFor, type Words } from '../records/cleaner';
import type { FieldNames } from '../records/choice';
import type { Desk } from '../records/desk';
import { documentOf } from '../records/ndjson';
import { bytesOfUnit, type ReadUnit, type RecordUnit } from '../records/units';
import type { Job } from '../run';
import { finishedHere, finishedOf, type Finished } from './answers';
import { BATCH_BYTES, MOST_TASKS } from './batches';
import { PoolClosed, type WorkerPool } from './pool';
import { aheadFor, PATIENCE, poolFor, renderingFor, type ThreadsWanted } from './threads';

/** A batch waits for more records so long, in milliseconds: input that idles leaves nothing waiting. */
const LINGER = 5;

/** A batch of records on its way. */
interface Errand {
  readonly bytes: number;
  readonly done: Promise<Finished>;
  /** When it is known what became of it. */
  readonly settled: Promise<'done'>;
}

export interface RecordsFile {
  readonly file: Input;
  readonly units: AsyncGenerator<ReadUnit, void, void>;
  readonly desk: Desk;
  /** Told of each record that was no document. */
  readonly onNothing: () => void;
}

/** Cleans records of files on threads that are shared by all files of a run, and started when the main thread has had enough of them. */
export class RecordThreads {
  readonly #job: Job & ThreadsWanted;
  readonly #words: Words;
  readonly #fields: FieldNames;
  #pool: WorkerPool | null = null;
  /** For how long the main thread has cleaned records, in milliseconds. */
  #busy = 0;

  constructor(job: Job & ThreadsWanted, words: Words, fields: FieldNames) {
    this.#job = job;
    this.#words = words;
    this.#fields = fields;
  }

  /** Whether threads are worth while by now. */
  get wanted(): boolean {
    const { jobs, timeoutSeconds } = this.#job;
    return timeoutSeconds !== undefined || (jobs > 1 && this.#busy > PATIENCE);
  }

  /** What the main thread does itself. */
  async timed<Result>(work: () => Promise<Result>): Promise<Result> {
    const from = now();
    const result = await work();
    this.#busy += now() - from;
    return result;
  }

  async close(): Promise<void> {
    if (this.#job.pool === undefined) await this.#pool?.close();
  }

  /** Cleans and writes what is left of a file, in its order; reads ahead only as far as threads have work to do. */
  async *run(of: RecordsFile): AsyncGenerator<Outcome | Summed, void, void> {
    const { signal } = this.#job;
    const close = (): void => void this.#pool?.close();
    signal.addEventListener('abort', close, { once: true });
    try {
      for await (const { documents, giveBack } of this.#inOrder(of)) {
        for (const done of documents) {
          if (signal.aborted) return;
          if (done === null) of.onNothing();
          else yield await ('outcome' in done ? of.desk.written(done.outcome) : done.content === null ? done.summed : of.desk.rendered(done.summed, done.content));
        }
        of.desk.whenWritten(giveBack);
      }
    } catch (error) {
      if (!(error instanceof PoolClosed && signal.aborted)) throw error;
    } finally {
      signal.removeEventListener('abort', close);
    }
  }

  async *#inOrder(of: RecordsFile): AsyncGenerator<Finished, void, void> {
    const ahead = aheadFor(this.#job);
    const started: Errand[] = [];
    let onTheWay = 0;
    let batch = new Batch();
    let reading: Promise<IteratorResult<ReadUnit, void>> | null = null;
    let ended = false;
    const begin = (bytes: number, done: Errand['done']): void => {
      // It is awaited in its turn; until then its failure must not count as unseen.
      started.push({ bytes, done, settled: done.then(() => 'done', () => 'done') });
      onTheWay += bytes;
    };
    const send = (): void => {
      if (batch.units.length > 0) begin(batch.bytes, this.#sent(batch.units, of));
      batch = new Batch();
    };
    for (;;) {
      const room = started.length < ahead.items && (started.length === 0 || onTheWay < ahead.bytes);
      if (ended || !room) send();
      const [first] = started;
      if (ended && first === undefined) return;
      const waits: Promise<'done' | 'idle' | IteratorResult<ReadUnit, void>>[] = [];
      if (first !== undefined) waits.push(first.settled);
      if (!ended && room) waits.push((reading ??= of.units.next()));
      if (batch.units.length > 0) waits.push(batch.idle());
      const event = await Promise.race(waits);
      if (event === 'idle') send();
      else if (event === 'done') {
        const errand = started.shift() as Errand;
        onTheWay -= errand.bytes;
        yield await errand.done;
      } else {
        reading = null;
        ended = event.done === true || this.#job.signal.aborted;
        if (event.done === true) continue;
        const unit = event.value;
        const here = this.#here(unit, of);
        if (here === null) batch.units.push(unit as RecordUnit);
        else {
          send();
          begin(0, here);
          continue;
        }
        batch.bytes += bytesOfUnit(unit as RecordUnit);
        if (batch.bytes >= BATCH_BYTES || batch.units.length === MOST_TASKS) send();
      }
    }
  }

  /** What threads are not asked for; null: they are. */
  #here(unit: ReadUnit, { file, desk }: RecordsFile): Errand['done'] | null {
    if ('fault' in unit) return Promise.resolve(finishedHere([{ outcome: desk.failed(file, unit.fault) }]));
    if ('line' in unit || !('failure' in unit.document.body)) return null;
    return Promise.resolve(finishedHere([{ outcome: desk.cleaner.refused(file, unit.document, unit.document.body.failure) }]));
  }

  async #sent(units: readonly RecordUnit[], { file, desk }: RecordsFile): Promise<Finished> {
    this.#pool ??= this.#job.pool ?? poolFor(this.#job, this.#words, this.#fields);
    this.#pool.rendering = renderingFor(this.#job.sink);
    const document = (at: number) => documentOf(units[at] as RecordUnit, { path: file.path, fields: this.#fields });
    const answer = await this.#pool.run(units.map((unit) => ({ file, unit: alone(unit) })));
    return finishedOf(answer, {
      inputOf: (at, sent) => inputFor(file, { name: { path: 'path' in sent ? sent.path : sent.failure.source.path }, number: numberOf(units[at] as RecordUnit) }),
      gaveUp: (at, why) => desk.cleaner.refused(file, document(at), why),
    });
  }
}

/** Records that go to a thread together. */
class Batch {
  readonly units: RecordUnit[] = [];
  bytes = 0;
  #idle: Promise<'idle'> | undefined;

  /** Settles when it has waited long enough for more. */
  idle(): Promise<'idle'> {
    return (this.#idle ??= later(LINGER, 'idle' as const, { ref: false }));
  }
}

function numberOf(unit: RecordUnit): number {
  return 'line' in unit ? unit.number : unit.document.number;
}

/** Bytes that are a piece of a larger array would be sent with all of it. */
function alone(unit: RecordUnit): RecordUnit {
  if ('line' in unit) return { line: Uint8Array.from(unit.line), number: unit.number };
  const { body } = unit.document;
  if ('failure' in body || typeof body.content === 'string') return unit;
  return { document: { ...unit.document, body: { ...body, content: Uint8Array.from(body.content) } } };
}
