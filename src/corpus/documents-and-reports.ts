import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { constants as zlib, gunzipSync } from 'node:zlib';
import type { FailureRecord, Report } from '../model/report';
import type { StableRecord } from '../model/stable';
import { forFs } from './file-names';
import type { Input } from './inputs';
import type { Outcome } from './outcome';
import { kindOfRecord } from './record-kind';
import { runAll, type RecordJob } from './records/run';
import { recordsOf } from './stored-records';

/** A report that `clean` wrote earlier, or what stands in such a file and is none. */
export type StoredOutcome =
  | { readonly stored: Report; readonly input: Input }
  | { readonly stable: StableRecord; readonly input: Input }
  | { readonly notReport: unknown; readonly input: Input }
  | { readonly unreadable: Error; readonly input: Input };

/** As much of a file is looked at to tell reports from documents. */
const LOOK = 256;
/** As much of a packed one; what it holds begins in it. */
const LOOK_PACKED = 4096;

// Matches the beginning of what `clean` writes:  {"schema":"reportkit/report@1"   [⏎{"schema":"reportkit/failure@1"
// Trap: JSON of others is a text like any other.
const OWN = /^[\s[]*\{\s*"schema"\s*:\s*"reportkit\/(?:report|failure|stable)@/;

// Matches what tells a line of records from JSON laid out over lines: the t of  {"text":"…"}
// Trap: the latter begins with lines of brackets alone.
const TELLING = /[^\s[{]/;

// Matches names of files that may hold reports. Trap: b.json.gz is a packed text unless its records are lines.
const MAY_HOLD = /\.(?:json|ndjson|jsonl)$|\.(?:ndjson|jsonl)\.gz$/i;

/**
 * Documents and reports of earlier runs, mixed, in the order given: documents are cleaned, reports are read.
 * Told apart by their bytes, and packed ones by their names.
 */
export async function* mixed(job: RecordJob): AsyncGenerator<Outcome | StoredOutcome, void, void> {
  let waiting: Input[] = [];
  for (const input of job.inputs) {
    const seen = await lookedAt(input, job);
    if (!seen.holds && input.location !== null) {
      waiting.push(input);
      continue;
    }
    if (waiting.length > 0) yield* runAll({ ...job, inputs: waiting });
    waiting = [];
    if (job.signal.aborted) return;
    if (seen.holds) yield* storedIn(input, seen.stdin);
    else yield* runAll({ ...job, inputs: [input], stdin: seen.stdin });
  }
  if (waiting.length > 0) yield* runAll({ ...job, inputs: waiting });
}

async function lookedAt(input: Input, { stdin }: RecordJob): Promise<{ readonly holds: boolean; readonly stdin: () => Readable }> {
  if (input.location === null) {
    const peeked = await peek(stdin());
    return { holds: OWN.test(peeked.head), stdin: () => peeked.stream };
  }
  if (input.archived !== undefined || input.error !== undefined || input.failure !== undefined || !MAY_HOLD.test(input.location)) return { holds: false, stdin };
  return { holds: OWN.test(headOf(input.location)), stdin };
}

function headOf(location: string): string {
  try {
    const file = openSync(forFs(location), 'r');
    try {
      const bytes = Buffer.alloc(LOOK_PACKED);
      const head = bytes.subarray(0, readSync(file, bytes, 0, LOOK_PACKED, 0));
      const isPacked = head[0] === 0x1f && head[1] === 0x8b;
      return (isPacked ? gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH }) : head).toString('utf8', 0, LOOK);
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever reads it will say what is wrong.
    return '';
  }
}

/** The first bytes of a stream, and a stream that still has them. */
async function peek(stream: Readable): Promise<{ readonly head: string; readonly stream: Readable }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  const taken: Buffer[] = [];
  let size = 0;
  while (size < LOOK && !endsTellingLine(Buffer.concat(taken).toString('latin1'))) {
    const next = await chunks.next();
    if (next.done === true) break;
    const bytes = typeof next.value === 'string' ? Buffer.from(next.value, 'utf8') : next.value;
    taken.push(bytes);
    size += bytes.length;
  }
  async function* again(): AsyncGenerator<Buffer | string, void, void> {
    yield* taken;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return { head: Buffer.concat(taken).toString('utf8', 0, LOOK), stream: Readable.from(again(), { objectMode: false }) };
}

/** A filter must not wait for more than the first line. */
function endsTellingLine(head: string): boolean {
  return TELLING.test(head.slice(0, Math.max(0, head.lastIndexOf('\n'))));
}

async function* storedIn(input: Input, stdin: () => Readable): AsyncGenerator<StoredOutcome, void, void> {
  for await (const record of recordsOf(input.location, stdin)) {
    if ('error' in record) yield { unreadable: record.error, input };
    else if (isWhole(record.value)) yield { stored: record.value, input };
    else if (isStable(record.value)) yield { stable: record.value, input };
    else yield { notReport: record.value, input };
  }
}

/** A failure that `clean` wrote down. */
export function isStoredFailure(value: unknown): value is FailureRecord {
  return kindOfRecord(value) === 'failure';
}

function isStable(value: unknown): value is StableRecord {
  return kindOfRecord(value) === 'stable';
}

/** What is checked and shown of a report is its text and its tree. */
function isWhole(value: unknown): value is Report {
  return kindOfRecord(value) === 'report' && 'text' in (value as object) && 'tree' in (value as object);
}
