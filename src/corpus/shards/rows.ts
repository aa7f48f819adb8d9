import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { forFs } from '../file-names';

/** What one document is in the file of a shard. */
export interface Row {
  /** Of the document: what rows are ordered by. */
  readonly path: string;
  /** As they stand in the file, the line end too. */
  readonly bytes: Buffer;
}

export type RowKind = 'ndjson' | 'csv';

const LF = 10;
const QUOTE = 34;

/**
 * Reads the rows of a shard one after the other; of a CSV without its header.
 * @param buffer bytes held at a time.
 * @throws the system's error, or that of a damaged .gz.
 */
export async function* rowsOf(location: string, kind: RowKind, buffer: number): AsyncGenerator<Row, void, void> {
  let first = true;
  for await (const bytes of linesIn(chunksOf(location, buffer), kind)) {
    if (kind === 'ndjson') yield { path: recordPath(bytes), bytes };
    else if (!first) yield { path: firstField(bytes), bytes };
    first = false;
  }
}

/** The header of a CSV, with its BOM. */
export async function headerOf(location: string): Promise<Buffer> {
  for await (const line of linesIn(chunksOf(location, 1 << 16), 'csv')) return line;
  return Buffer.alloc(0);
}

/** gzip is told by the name: `clean` packs by it too. */
function chunksOf(location: string, buffer: number): AsyncIterable<Buffer> {
  const file = createReadStream(forFs(location), { highWaterMark: buffer });
  if (!/\.gz$/i.test(location)) return file as AsyncIterable<Buffer>;
  return pipeline(Readable.from(file as AsyncIterable<Buffer>), createGunzip(), () => undefined) as AsyncIterable<Buffer>;
}

/** Lines with their LF; in a CSV an LF between quotes ends none. */
async function* linesIn(chunks: AsyncIterable<Buffer>, kind: RowKind): AsyncGenerator<Buffer, void, void> {
  let parts: Buffer[] = [];
  let quotes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    let counted = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, end + 1)) {
      if (kind === 'csv') {
        quotes += quotesIn(chunk, counted, end);
        counted = end;
        if (quotes % 2 === 1) continue;
      }
      yield parts.length === 0 ? chunk.subarray(start, end + 1) : Buffer.concat([...parts, chunk.subarray(start, end + 1)]);
      parts = [];
      quotes = 0;
      start = end + 1;
      counted = start;
    }
    if (kind === 'csv') quotes += quotesIn(chunk, counted, chunk.length);
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

function quotesIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(QUOTE, from); at >= 0 && at < to; at = bytes.indexOf(QUOTE, at + 1)) count++;
  return count;
}

/** As much of a record as is looked at for its path before the whole is read. */
const HEAD = 4096;

// Matches the beginning of a record as `clean` writes it, up to its path:  {"schema":"reportkit/report@1","tool":{…},"source":{"path":"a/b.txt"
// Trap: a path may hold \" and braces; only a tool without braces inside is skipped.
const BEGINNING = /^\{"schema":"reportkit\/(?:report|failure|stable)@1",(?:"tool":\{[^{}]*\},)?"source":\{"path":("(?:[^"\\]|\\.)*")/;

function recordPath(line: Buffer): string {
  const path = BEGINNING.exec(line.toString('utf8', 0, HEAD))?.[1];
  if (path !== undefined) return JSON.parse(path) as string;
  const record = JSON.parse(line.toString('utf8')) as { readonly source: { readonly path: string } };
  return record.source.path;
}

// Matches a field that was guarded against being run as a formula:  '=1+1.txt  '＋.txt
// Trap: a path that itself begins with '= reads as =; two such documents may change places, and none is lost.
const GUARDED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** The first field of a row of CSV, which is the path. */
function firstField(row: Buffer): string {
  let end = 0;
  if (row[0] !== QUOTE) {
    end = row.indexOf(',');
    return row.toString('utf8', 0, end).replace(GUARDED, '');
  }
  for (end = row.indexOf(QUOTE, 1); row[end + 1] === QUOTE; end = row.indexOf(QUOTE, end + 2));
  return row.toString('utf8', 1, end).replaceAll('""', '"').replace(GUARDED, '');
}
