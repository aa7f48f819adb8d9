import type { Worker } from 'node:worker_threads';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import { now } from '../clock';
import { Collector } from './collector';
import { BEAT, type AnswerMessage, type BatchMessage, type ReadyMessage, type Rendering, type RoomMessage, type Sent, type Task, type ThreadData } from './protocol';

/**
 * `starting`: the first thread is about to. `working`: all that were started have loaded what they need. `settled`: each has
 * cleaned so much that its memory is as it will stay.
 */
export type ThreadState = 'starting' | 'working' | 'settled';

export interface PoolOptions {
  /** At most so many threads; each is started when there is work for it. */
  readonly jobs: number;
  /** The script of a thread. */
  readonly script: string;
  readonly onThreads: (state: ThreadState) => void;
  readonly data: Omit<ThreadData, 'beat'>;
  /** For one document. */
  readonly timeoutSeconds: number;
}

/** What became of a batch, task by task; a `LoadFailure` where the document was given up. */
export interface Answer {
  readonly documents: readonly (Sent | LoadFailure)[];
  readonly content: Uint8Array;
  /** Takes `content` back for other answers; nobody may look at it any more. */
  readonly giveBack: () => void;
}

/** The pool was closed before the batch was done. */
export class PoolClosed extends Error {}

/** A batch on its way. */
interface Errand {
  readonly batch: number;
  readonly tasks: readonly Task[];
  /** Documents that were given up, by their place in the batch. */
  readonly given: Map<number, LoadFailure>;
  /** Documents at which a thread ended. */
  readonly suspects: Set<number>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly beat: Int32Array;
  /** Sent and not answered, in order. */
  readonly errands: Errand[];
  ready: boolean;
  /** Batches that it has answered. */
  answers: number;
  /** What it was at when it was last looked at, and for how long. */
  seen: string;
  heldMs: number;
  /** Why it is being ended. */
  ended: LoadFailure | null;
  error: (Error & { readonly code?: string }) | null;
}

/** A thread has the batch it is at and the next one, so that it need not wait for the main thread. */
const ERRANDS = 2;

/**
 * Megabytes for young objects of a thread, half of what V8 allows: in the rest, arrays of documents that are done would wait
 * to be collected. See ADR 25.
 */
const YOUNG_MEGABYTES = 24;

/** Batches in which young objects come to fill the room they may have, several times over. */
const SETTLED = 12;

/** Of a standard stream, besides those of threads. */
const LISTENERS = 10;

/** How often the clock is looked at, in milliseconds. */
const LOOK = 500;

/**
 * Worker threads that clean batches of documents. A thread that hangs at a document longer than the timeout is ended, and that
 * document is given up; where a thread ends by itself, the document at hand is tried once more in a new one. The others are done again.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #threads: Thread[] = [];
  readonly #waiting: Errand[] = [];
  #batches = 0;
  #looked = now();
  readonly #timer: NodeJS.Timeout;
  /** Of the batches that are sent from now on. */
  rendering: Rendering = { form: null, reports: false };
  /** Made with the first thread. */
  #collector: Collector | null = null;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#look(), Math.min(LOOK, options.timeoutSeconds * 250));
    this.#timer.unref();
  }

  /** @throws PoolClosed when the pool is closed before; an Error when threads cannot be started at all. */
  run(tasks: readonly Task[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch: ++this.#batches, tasks, given: new Map(), suspects: new Set(), resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    const threads = this.#threads.splice(0);
    for (const errand of [...threads.flatMap(({ errands }) => errands), ...this.#waiting.splice(0)]) errand.reject(new PoolClosed());
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #dispatch(): void {
    while (!this.#closed && this.#waiting.length > 0) {
      const thread = this.#free();
      const errand = thread === null ? undefined : this.#waiting.shift();
      if (thread === null || errand === undefined) return;
      if (errand.given.size === errand.tasks.length) {
        errand.resolve(answerOf(errand, []));
        continue;
      }
      thread.errands.push(errand);
      const message: BatchMessage = { batch: errand.batch, rendering: this.rendering, tasks: errand.tasks.map((task, i) => (errand.given.has(i) ? null : task)) };
      thread.worker.postMessage(message);
    }
  }

  /** An idle thread before a new one, and a new one before one that has work. */
  #free(): Thread | null {
    const idle = this.#threads.find(({ errands }) => errands.length === 0);
    if (idle !== undefined) return idle;
    if (this.#threads.length < this.#options.jobs) return this.#start();
    return this.#threads.find(({ errands, ended }) => errands.length < ERRANDS && ended === null) ?? null;
  }

  #start(): Thread {
    if (this.#collector === null) {
      this.#options.onThreads('starting');
      // Each thread has its own listener there, and Node warns of more than ten.
      for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(Math.max(stream.getMaxListeners(), this.#options.jobs + LISTENERS));
      this.#collector = new Collector();
    }
    const beat = new Int32Array(new SharedArrayBuffer(BEAT.length * Int32Array.BYTES_PER_ELEMENT));
    // Loaded with the first thread: few small files start none.
    const threads = require('node:worker_threads') as typeof import('node:worker_threads');
    const worker = new threads.Worker(this.#options.script, { workerData: { ...this.#options.data, beat } satisfies ThreadData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    const thread: Thread = { worker, beat, errands: [], ready: false, answers: 0, seen: '', heldMs: 0, ended: null, error: null };
    worker.on('message', (message: AnswerMessage | ReadyMessage) => ('ready' in message ? this.#loaded(thread) : this.#answered(thread, message)));
    worker.on('error', (error) => { thread.error = error; });
    worker.on('messageerror', (error) => { thread.error = error; void worker.terminate(); });
    worker.on('exit', (code) => this.#lost(thread, code));
    this.#threads.push(thread);
    return thread;
  }

  #loaded(thread: Thread): void {
    thread.ready = true;
    if (this.#threads.every(({ ready }) => ready)) this.#options.onThreads('working');
  }

  #answered(thread: Thread, { batch, documents, content }: AnswerMessage): void {
    const at = thread.errands.findIndex((one) => one.batch === batch);
    const [errand] = at < 0 ? [] : thread.errands.splice(at, 1);
    if (errand === undefined) return;
    thread.answers++;
    if (thread.answers === SETTLED && this.#threads.every(({ answers }) => answers >= SETTLED)) this.#options.onThreads('settled');
    errand.resolve(answerOf(errand, documents, content, () => this.#giveBack(thread, content)));
    this.#collector?.came(content.length);
    this.#dispatch();
  }

  #giveBack({ worker }: Thread, { buffer, length }: AnswerMessage['content']): void {
    if (this.#closed || length === 0) return;
    // A thread that has ended takes no message, and what was sent to it is let go.
    worker.postMessage({ room: buffer } satisfies RoomMessage, [buffer]);
    this.#collector?.went(length);
  }

  /** Ends threads that were at one document for too long. While the whole process is halted, no time passes. */
  #look(): void {
    const time = now();
    const passed = Math.min(time - this.#looked, 2 * LOOK);
    this.#looked = time;
    for (const thread of this.#threads) {
      const seen = thread.beat.join(' ');
      thread.heldMs = thread.seen === seen ? thread.heldMs + passed : 0;
      thread.seen = seen;
      const busy = thread.beat[BEAT.document] !== 0 && thread.errands.length > 0;
      if (!busy || thread.ended !== null || thread.heldMs <= this.#options.timeoutSeconds * 1000) continue;
      thread.ended = loadFailures.timeout(this.#options.timeoutSeconds);
      void thread.worker.terminate();
    }
  }

  /** Whatever the thread had is done again by others, but for the document it was at. */
  #lost(thread: Thread, code: number): void {
    if (this.#closed) return;
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    const [batch, document] = [thread.beat[BEAT.batch], (thread.beat[BEAT.document] ?? 0) - 1];
    const errand = document < 0 ? undefined : thread.errands.find((one) => one.batch === batch);
    if (errand === undefined && thread.ended === null) {
      // It had no document at hand: another thread would end in the same way.
      const error = thread.error ?? new Error(`a worker thread ended with exit code ${code}`);
      for (const one of [...thread.errands, ...this.#waiting.splice(0)]) one.reject(error);
      return;
    }
    if (errand !== undefined) {
      if (thread.ended !== null) errand.given.set(document, thread.ended);
      else if (errand.suspects.has(document)) errand.given.set(document, loadFailures.workerDied(thread.error?.code ?? `exit code ${code}`));
      else errand.suspects.add(document);
    }
    this.#waiting.unshift(...thread.errands);
    this.#dispatch();
  }
}

function answerOf({ tasks, given }: Errand, documents: AnswerMessage['documents'], content: Uint8Array = new Uint8Array(), giveBack = (): void => undefined): Answer {
  return { content, giveBack, documents: tasks.map((_, i) => documents[i] ?? given.get(i) ?? neverDone()) };
}

function neverDone(): never {
  throw new Error('a worker thread answered for fewer documents than it was given');
}
