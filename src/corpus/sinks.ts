import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { loadFailures } from '../index';
import type { LoadFailure } from '../model/load';
import type { OutputRecord } from '../model/report';
import type { Encoder } from './encoders';
import { openTarget, writeWhole, type FileTarget } from './file-target';
import { reasonOf } from './system-error';
import { WriteError } from './write-error';
import { outputName } from './output-names';

/** Where records go. One document is written at a time, and the next waits until there is room. */
export interface Sink {
  /** @returns why this one document could not be written. @throws WriteError when nothing more can be written. */
  write(record: OutputRecord): Promise<LoadFailure | null>;
  /** Makes what was written whole: closes brackets, flushes, gives files their names. */
  end(): Promise<void>;
  /** Removes what is half written. */
  discard(): Promise<void>;
}

/** Standard output, or any stream the caller closes. */
export class StreamSink implements Sink {
  readonly #stream: Writable;
  readonly #encoder: Encoder;
  readonly #named: string;
  #error: NodeJS.ErrnoException | null = null;
  #started = false;

  /** @param named what errors call it. */
  constructor(stream: Writable, encoder: Encoder, named = 'stdout') {
    this.#stream = stream;
    this.#encoder = encoder;
    this.#named = named;
    stream.on('error', (error) => { this.#error ??= error; });
  }

  async write(record: OutputRecord): Promise<null> {
    const lead = this.#started ? this.#encoder.between : this.#encoder.head;
    const content = this.#encoder.record(record);
    if (typeof content === 'string') await this.#send(lead + content);
    else {
      await this.#send(lead);
      await this.#send(content);
    }
    this.#started = true;
    return null;
  }

  async end(): Promise<void> {
    await this.#send(this.#started ? this.#encoder.tail : this.#encoder.none);
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }

  async #send(content: string | Uint8Array): Promise<void> {
    this.#check();
    await writeTo(this.#stream, content, this.#named);
    this.#check();
  }

  #check(): void {
    if (this.#error !== null) throw new WriteError(this.#error, this.#named);
  }
}

/** Writes, and waits until the stream takes more. @throws WriteError when it never will. */
export async function writeTo(stream: Writable, content: string | Uint8Array, named = 'stdout'): Promise<void> {
  if (stream.destroyed) throw new WriteError(stream.errored ?? Object.assign(new Error('EPIPE: the reader is gone'), { code: 'EPIPE' }), named);
  if (content.length === 0 || stream.write(content)) return;
  await drained(stream);
  if (stream.errored !== null) throw new WriteError(stream.errored, named);
}

/** Settles when the stream takes more, or never will. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, settle);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, settle);
  });
}

/** One file for all documents; it has its name only when it is whole. */
export class FileSink implements Sink {
  readonly #target: FileTarget;
  readonly #inner: StreamSink;
  readonly #named: string;

  /** @throws the system's error when the file cannot be made. */
  constructor(path: string, encoder: Encoder, named: string) {
    this.#target = openTarget(path, { gzip: path.endsWith('.gz') });
    this.#inner = new StreamSink(this.#target.stream, encoder, named);
    this.#named = named;
  }

  write(record: OutputRecord): Promise<null> {
    return this.#inner.write(record);
  }

  async end(): Promise<void> {
    try {
      await this.#inner.end();
      await this.#target.commit();
    } catch (error) {
      await this.#target.discard();
      throw error instanceof WriteError ? error : new WriteError(error as NodeJS.ErrnoException, this.#named);
    }
  }

  discard(): Promise<void> {
    return this.#target.discard();
  }
}

/** One file a document, in the tree of its path. */
export class FolderSink implements Sink {
  readonly #folder: string;
  readonly #suffixOf: (record: OutputRecord) => string;
  readonly #text: (record: OutputRecord) => string;
  /** Names given, as a file system that ignores case sees them. */
  readonly #given = new Set<string>();

  constructor(folder: string, suffixOf: (record: OutputRecord) => string, text: (record: OutputRecord) => string) {
    this.#folder = folder;
    this.#suffixOf = suffixOf;
    this.#text = text;
  }

  async write(record: OutputRecord): Promise<LoadFailure | null> {
    const name = this.#nameOf(record.source.path, this.#suffixOf(record));
    try {
      writeWhole(join(this.#folder, name), this.#text(record));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return loadFailures.writeFailed(name, reasonOf(error as NodeJS.ErrnoException));
    }
  }

  /** `A.txt` and `a.txt` are two documents, also where they would be one file: the second is written as `a.txt~2`. */
  #nameOf(path: string, suffix: string): string {
    const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';
    for (let n = 1; ; n++) {
      const name = outputName(n === 1 ? path : `${path}~${n}`, suffix);
      const key = ignoresCase ? name.toLowerCase() : name;
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      return name;
    }
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}
