import type { Writable } from 'node:stream';
import type { LoadFailure } from '../model/load';
import type { OutputRecord } from '../model/report';
import { encoderOf, type Encoder, type RecordForm, type StreamForm } from './encoders';
import { openTarget, type FileTarget } from './file-target';
import { WriteError } from './write-error';

/** Where records go. One document is written at a time, and the next waits until there is room. */
export interface Sink {
  /** @returns why this one document could not be written. @throws WriteError when nothing more can be written. */
  write(record: OutputRecord): Promise<LoadFailure | null>;
  /** Makes what was written whole: closes brackets, flushes, gives files their names. */
  end(): Promise<void>;
  /** Removes what is half written. */
  discard(): Promise<void>;
}

/** A sink that also takes reports that were rendered elsewhere, in its form. */
export interface ByteSink extends Sink {
  readonly form: RecordForm;
  /** As `write`. */
  put(document: Rendered): Promise<LoadFailure | null>;
  /** Settles when the bytes that were put are with the system, and their memory may be used again. Whoever reads a stream of the caller's may keep them: there it is missing. */
  written?(): Promise<void>;
}

/** A record that was rendered already. */
export interface Rendered {
  /** As it stands in the record. */
  readonly path: string;
  readonly failed: boolean;
  readonly content: string | Uint8Array;
}

export function takesBytes(sink: Sink): sink is ByteSink {
  return 'form' in sink && 'put' in sink;
}

/** Standard output, or any stream the caller closes. */
export class StreamSink implements ByteSink {
  readonly form: StreamForm;
  readonly #stream: Writable;
  readonly #encoder: Encoder;
  readonly #named: string;
  #error: NodeJS.ErrnoException | null = null;
  #started = false;

  /** @param named what errors call it. */
  constructor(stream: Writable, form: StreamForm, named = 'stdout') {
    this.form = form;
    this.#stream = stream;
    this.#encoder = encoderOf(form.format, form);
    this.#named = named;
    stream.on('error', (error) => { this.#error ??= error; });
  }

  write(record: OutputRecord): Promise<null> {
    return this.put({ content: this.#encoder.record(record) });
  }

  async put({ content }: Pick<Rendered, 'content'>): Promise<null> {
    const lead = this.#started ? this.#encoder.between : this.#encoder.head;
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

/** Writes, and waits until the bytes are with the system. @throws WriteError when they never will be. */
export function writeThrough(stream: Writable, content: string | Uint8Array, named = 'stdout'): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error) reject(new WriteError(error, named));
      else resolve();
    });
  });
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

/**
 * Writes the rest of a file and gives it its name; what fails leaves nothing behind.
 * @throws WriteError
 */
export async function finished(target: FileTarget, named: string, writeRest: () => Promise<void>): Promise<void> {
  try {
    await writeRest();
    await target.commit();
  } catch (error) {
    await target.discard();
    throw error instanceof WriteError ? error : new WriteError(error as NodeJS.ErrnoException, named);
  }
}

/** One file for all documents; it has its name only when it is whole. */
export class FileSink implements ByteSink {
  readonly form: StreamForm;
  readonly #target: FileTarget;
  readonly #inner: StreamSink;
  readonly #named: string;

  /** @throws the system's error when the file cannot be made. */
  constructor(path: string, form: StreamForm, named: string) {
    this.form = form;
    this.#target = openTarget(path, { gzip: path.endsWith('.gz') });
    this.#inner = new StreamSink(this.#target.stream, form, named);
    this.#named = named;
  }

  write(record: OutputRecord): Promise<null> {
    return this.#inner.write(record);
  }

  put(document: Pick<Rendered, 'content'>): Promise<null> {
    return this.#inner.put(document);
  }

  written(): Promise<void> {
    // Chunks are taken in order, so that an empty one is done with when all before it are.
    return new Promise((resolve) => this.#target.stream.write('', () => resolve()));
  }

  async end(): Promise<void> {
    await finished(this.#target, this.#named, () => this.#inner.end());
  }

  discard(): Promise<void> {
    return this.#target.discard();
  }
}
