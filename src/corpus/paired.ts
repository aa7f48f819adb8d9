import type { Readable } from 'node:stream';
import type { ResultRecord } from '../index';
import { byUtf8 } from './file-names';
import { kindOfRecord } from './record-kind';
import { storedRecords } from './stored-records';

/** The records of one path in two results; the k-th of a path that comes several times is paired with the k-th. */
export type Pair =
  | { readonly path: string; readonly was: ResultRecord | null; readonly now: ResultRecord | null }
  | { readonly unreadable: Error; readonly name: string }
  | { readonly alien: string };

interface Side {
  readonly records: AsyncGenerator<Pair | ResultRecord, void, void>;
  /** Records whose partner has not come yet, oldest first. */
  readonly waiting: Map<string, ResultRecord[]>;
  /** Of the last record read; null before the first. */
  last: string | null;
  done: boolean;
}

/**
 * Reads two results side by side. Both are in the order of their paths when `clean` wrote them, so only the records
 * that one side alone has are held until the end; out of order more are, and the pairs are the same.
 */
export async function* paired(was: string, now: string, io: { readonly stdin: Readable; readonly cwd: string }): AsyncGenerator<Pair, void, void> {
  const left = sideOf(was, io);
  const right = sideOf(now, io);
  while (!left.done || !right.done) {
    const side = nextOf(left, right);
    const step = await side.records.next();
    if (step.done === true) {
      side.done = true;
      continue;
    }
    if (!('schema' in step.value)) {
      yield step.value;
      continue;
    }
    const record = step.value;
    const { path } = record.source;
    side.last = path;
    const other = side === left ? right : left;
    const partner = take(other.waiting, path);
    if (partner === null) put(side.waiting, path, record);
    else yield side === left ? { path, was: record, now: partner } : { path, was: partner, now: record };
  }
  for (const [path, records] of left.waiting) for (const record of records) yield { path, was: record, now: null };
  for (const [path, records] of right.waiting) for (const record of records) yield { path, was: null, now: record };
}

function sideOf(name: string, io: { readonly stdin: Readable; readonly cwd: string }): Side {
  return { records: resultsIn(name, io), waiting: new Map(), last: null, done: false };
}

/** The side that is behind. */
function nextOf(left: Side, right: Side): Side {
  if (left.done) return right;
  if (right.done || left.last === null) return left;
  return right.last === null || byUtf8(right.last, left.last) < 0 ? right : left;
}

function take(waiting: Map<string, ResultRecord[]>, path: string): ResultRecord | null {
  const records = waiting.get(path);
  const first = records?.shift();
  if (records?.length === 0) waiting.delete(path);
  return first ?? null;
}

function put(waiting: Map<string, ResultRecord[]>, path: string, record: ResultRecord): void {
  const records = waiting.get(path);
  if (records === undefined) waiting.set(path, [record]);
  else records.push(record);
}

async function* resultsIn(name: string, io: { readonly stdin: Readable; readonly cwd: string }): AsyncGenerator<Pair | ResultRecord, void, void> {
  for await (const stored of storedRecords([name], io)) {
    if ('error' in stored) yield { unreadable: stored.error, name: stored.name };
    else if (isResult(stored.value)) yield stored.value;
    else yield { alien: stored.name };
  }
}

/** As much of its shape as the comparison stands on. */
function isResult(value: unknown): value is ResultRecord {
  const kind = kindOfRecord(value);
  if (kind === null || kind === 'failure') return kind === 'failure';
  const { text, tree, metadata, diagnostics } = value as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && Array.isArray(tree) && typeof metadata === 'object' && metadata !== null && (kind === 'stable' || Array.isArray(diagnostics));
}
