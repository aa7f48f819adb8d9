import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { byUtf8, forFs } from './file-names';
import { withoutMark } from './json-places';
import { lookAt, realPath } from './places';
import { bytesOf, unzipped } from './unzipped';
import { walk } from './walk';

/** One value of an output of `clean`, or why there is none. */
export type Stored =
  | { readonly name: string; readonly value: unknown }
  | { readonly name: string; readonly error: Error };

/** A line behind the first that is no JSON: the file was cut off, or something else was written into it. */
class LineError extends Error {
  /** @param line from 1. */
  constructor(line: number) {
    super(`line ${line} is not JSON`);
  }
}

/** What may hold records in an output folder. */
const RECORD_FILES = ['*.json', '*.ndjson', '*.jsonl', '*.ndjson.gz', '*.jsonl.gz'];

/**
 * Reads every JSON value the names lead to: JSON files, NDJSON (also gzipped) line by line, whole output folders, `-`.
 * Nothing is kept in memory but the value at hand; a JSON file that is laid out over lines is read whole.
 */
export async function* storedRecords(names: readonly string[], { stdin, cwd }: { readonly stdin: Readable; readonly cwd: string }): AsyncGenerator<Stored, void, void> {
  for (const name of names) {
    if (name === '-') {
      yield* valuesIn(stdin, '-');
      continue;
    }
    const place = resolve(cwd, name);
    const seen = lookAt(place);
    if ('error' in seen) {
      yield { name, error: seen.error };
    } else if (seen.stats.isDirectory()) {
      const { files } = await walk(realPath(place), { include: RECORD_FILES, exclude: [], avoid: new Set() }, undefined, null);
      for (const file of [...files].sort((a, b) => byUtf8(a.relative, b.relative))) yield* valuesIn(createReadStream(forFs(file.location)), `${name}/${file.relative}`);
    } else {
      yield* valuesIn(createReadStream(forFs(place)), name);
    }
  }
}

/** The same of one file, by its absolute place; null is the stream. */
export function recordsOf(location: string | null, stdin: () => Readable): AsyncGenerator<Stored, void, void> {
  return location === null ? valuesIn(stdin(), '-') : valuesIn(createReadStream(forFs(location)), location);
}

async function* valuesIn(stream: Readable, name: string): AsyncGenerator<Stored, void, void> {
  const lines = linesOf(unzipped(bytesOf(stream)));
  let value: unknown;
  let first = true;
  let line = 0;
  try {
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      line++;
      if (next.value.trim() === '') continue;
      const text = line === 1 ? withoutMark(next.value) : next.value;
      try {
        value = JSON.parse(text);
      } catch {
        if (!first) {
          yield { name, error: new LineError(line) };
          continue;
        }
        // The first line is no value by itself, so the whole is one value laid out over lines.
        const whole = [text];
        for await (const line of lines) whole.push(line);
        value = JSON.parse(whole.join('\n'));
      }
      first = false;
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) yield { name, value: one };
    }
  } catch (error) {
    yield { name, error: error as Error };
  }
}

/** Lines end at LF only: U+2028 and a lone CR may stand inside a string of JSON, and readline would break there. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, void> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      yield Buffer.concat([...parts, chunk.subarray(at, end)]).toString('utf8');
      parts = [];
      at = end + 1;
    }
    if (at < chunk.length) parts.push(chunk.subarray(at));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8');
}
