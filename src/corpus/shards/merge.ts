import { byUtf8 } from '../file-names';
import type { RowGroup } from './row-counts';
import { rowsOf, type Row, type RowKind } from './rows';

/** A shard that was read as far as its next row. */
interface Reading {
  readonly location: string;
  readonly rows: AsyncGenerator<Row, void, void>;
  next: Row;
}

/** A row stands before one that was read earlier from the same file. */
export class OrderError extends Error {
  readonly location: string;
  readonly path: string;

  constructor(location: string, path: string) {
    super(`${path} is out of order`);
    this.name = 'OrderError';
    this.location = location;
    this.path = path;
  }
}

/** Bytes of all files that are held at a time, and the least of each. */
const BUFFERS = 32 * 1024 * 1024;
const LEAST_BUFFER = 16 * 1024;
const MOST_BUFFER = 256 * 1024;

/** A file that is merged. */
export interface Merged {
  readonly location: string;
  readonly groups?: readonly RowGroup[] | undefined;
}

/**
 * The rows of all shards in the order of their paths, which each file is in already. Holds one row and one buffer of each.
 * @throws OrderError, or the system's error.
 */
export async function* mergedRows(files: readonly Merged[], kind: RowKind): AsyncGenerator<Row, void, void> {
  const buffer = Math.min(MOST_BUFFER, Math.max(LEAST_BUFFER, Math.floor(BUFFERS / files.length)));
  const open: AsyncGenerator<Row, void, void>[] = [];
  const heap: Reading[] = [];
  try {
    for (const { location, groups } of files) {
      const rows = grouped(rowsOf(location, kind, buffer), groups);
      open.push(rows);
      const first = await rows.next();
      if (first.done === true) continue;
      heap.push({ location, rows, next: first.value });
      siftUp(heap);
    }
    for (let least = heap[0]; least !== undefined; least = heap[0]) {
      yield least.next;
      const next = await least.rows.next();
      if (next.done === true) {
        const last = heap.pop() as Reading;
        if (last !== least) heap[0] = last;
      } else {
        if (byUtf8(next.value.path, least.next.path) < 0) throw new OrderError(least.location, next.value.path);
        least.next = next.value;
      }
      siftDown(heap);
    }
  } finally {
    for (const rows of open) await rows.return();
  }
}

/** Records of a file of many documents go by the path of that file. */
async function* grouped(rows: AsyncGenerator<Row, void, void>, groups: readonly RowGroup[] = []): AsyncGenerator<Row, void, void> {
  let at = 0;
  let next = 0;
  for await (const row of rows) {
    while (groups[next] !== undefined && at >= (groups[next] as RowGroup).at + (groups[next] as RowGroup).rows) next++;
    const group = groups[next];
    yield group !== undefined && at >= group.at ? { ...row, path: group.path } : row;
    at++;
  }
}

function before(a: Reading, b: Reading): boolean {
  return byUtf8(a.next.path, b.next.path) < 0;
}

/** Takes the last of a binary heap to its place. */
function siftUp(heap: Reading[]): void {
  let at = heap.length - 1;
  const moved = heap[at] as Reading;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] as Reading;
    if (!before(moved, other)) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = moved;
}

/** Takes the first of a binary heap to its place. */
function siftDown(heap: Reading[]): void {
  const moved = heap[0];
  if (moved === undefined) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const less = heap[right] !== undefined && before(heap[right], heap[left] as Reading) ? right : left;
    const other = heap[less];
    if (other === undefined || !before(other, moved)) break;
    heap[at] = other;
    at = less;
  }
  heap[at] = moved;
}
