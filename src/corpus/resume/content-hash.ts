import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { ArchiveReader } from '../archives/reader';
import { forFs } from '../file-names';
import type { Input } from '../inputs';
import { read, type ReadOptions } from '../read';

/** SHA-256 of the content of an input that is held in memory whole; null when it cannot be read. */
export async function hashOfDocument(input: Input, options: Pick<ReadOptions, 'maxBytes' | 'archives'>): Promise<string | null> {
  const reading = await read(input, { stdin: () => Readable.from([]), signal: new AbortController().signal, ...options });
  return 'failure' in reading ? null : createHash('sha256').update(reading.bytes).digest('hex');
}

/** The same of a file that may be larger than memory; null also where it has none that could be read again. */
export async function hashOf(input: Input): Promise<string | null> {
  if (input.location === null) return null;
  if (input.archived !== undefined) {
    const archives = new ArchiveReader(Infinity);
    try {
      return await hashOfDocument(input, { maxBytes: Infinity, archives });
    } finally {
      archives.close();
    }
  }
  const sum = createHash('sha256');
  try {
    for await (const chunk of createReadStream(forFs(input.location), { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) sum.update(chunk);
  } catch {
    return null;
  }
  return sum.digest('hex');
}
