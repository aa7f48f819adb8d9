import { join } from 'node:path';
import type { CleanerOptions } from '../document';
import { defaultFields, type FieldNames } from '../records/choice';
import { takesBytes, type Sink } from '../sinks';
import type { Ahead } from './in-order';
import { WorkerPool, type PoolOptions } from './pool';
import type { Rendering } from './protocol';

/** What a run says of threads. */
export interface ThreadsWanted {
  /** Threads that clean; 1: the main thread does it itself. */
  readonly jobs: number;
  /** For one document, where worker threads run; given, they run for one job and few documents too. */
  readonly timeoutSeconds?: number;
  /** Whether lines of a table are wanted. */
  readonly rows: boolean;
  /** The script of a worker thread, where it is not the one beside this file. */
  readonly script?: string;
  readonly onThreads?: PoolOptions['onThreads'];
  /** Threads that were made for the job beforehand, by `poolFor`; whoever made them closes them. */
  readonly pool?: WorkerPool;
}

/** Seconds for one document unless said. */
const TIMEOUT = 60;

/** How long the main thread works alone on what looks small, in milliseconds: a PDF may take as long as a thousand texts. */
export const PATIENCE = 400;

/** Batches on their way for each thread: one at hand, one in its hands next, one that is done and waits for its turn. */
const BATCHES_EACH = 3;

/** And no more bytes of files than this for each. */
const BYTES_EACH = 64 * 1024 * 1024;

/** How far threads work ahead of what is written. */
export function aheadFor({ jobs }: ThreadsWanted): Ahead {
  return { items: jobs * BATCHES_EACH, bytes: jobs * BYTES_EACH };
}

/** @param fields of lines of NDJSON, where such are sent. */
export function poolFor({ jobs, timeoutSeconds = TIMEOUT, rows, script = join(__dirname, 'thread.js'), onThreads = () => undefined }: Omit<ThreadsWanted, 'pool'>, { settings, language }: Pick<CleanerOptions, 'settings' | 'language'>, fields: FieldNames = defaultFields): WorkerPool {
  return new WorkerPool({ jobs, script, onThreads, timeoutSeconds, data: { settings, language, fields, rows } });
}

/** What threads make of reports for a sink. */
export function renderingFor(sink: Sink | undefined): Rendering {
  const form = sink !== undefined && takesBytes(sink) ? sink.form : null;
  return { form, reports: sink !== undefined && form === null };
}
