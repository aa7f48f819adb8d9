import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';

/** The bytes of a stream, those of strings in UTF-8. */
export async function* bytesOf(stream: Readable): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of stream as AsyncIterable<Buffer | string>) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

/** Unpacks what is gzip, all its members, and passes on what is not; told by the first two bytes, since a pipe has no name. */
export async function* unzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  // One byte is enough to see that a line of JSON is no gzip: a filter must not wait for a second one.
  while (head.length === 0 || (head.length === 1 && head[0] === 0x1f)) {
    const next = await source.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* again(): AsyncGenerator<Buffer, void, void> {
    try {
      if (head.length > 0) yield head;
      for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
    } finally {
      await source.return?.();
    }
  }
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzipped(again()) : again();
}

/**
 * What was unpacked in front of damage is handed on before the error is thrown, which a plain pipeline does not promise.
 * @throws the error of zlib where the packed data are broken or break off.
 */
async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  let error: Error | null = null;
  gunzip.on('data', (chunk: Buffer) => ready.push(chunk)).on('error', (cause) => { error ??= cause; });
  try {
    for await (const chunk of packed) {
      await fed(gunzip, chunk);
      yield* ready.splice(0);
      if (error !== null) throw error as Error;
    }
    gunzip.end();
    if (!gunzip.readableEnded) await once(gunzip, 'end').catch(() => undefined);
    yield* ready.splice(0);
    if (error !== null) throw error as Error;
  } finally {
    gunzip.destroy();
  }
}

/** Settles when the chunk is unpacked, or the stream has failed. */
function fed(gunzip: Gunzip, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      gunzip.off('error', settle);
      resolve();
    };
    gunzip.on('error', settle);
    gunzip.write(chunk, settle);
  });
}
