import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { WriteError } from '../corpus/write-error';

/** A stream whose errors are remembered from the beginning, whoever writes to it and whether or not it waits. */
export class WatchedOutput {
  readonly #stream: Writable;
  readonly #named: string;
  #error: NodeJS.ErrnoException | null = null;

  /** @param named what errors call it. */
  constructor(stream: Writable, named: string) {
    this.#stream = stream;
    this.#named = named;
    // Standard output forgets its error and seems whole again: nobody could ask it afterwards.
    stream.on('error', (error) => { this.#error ??= error; });
  }

  /** Settles when all that was written is with the system. @throws WriteError when some of it never will be. */
  async settled(): Promise<void> {
    // Chunks are taken in order, so that an empty one is done with when all before it are.
    if (this.#stream.writableLength > 0 && !this.#stream.destroyed) await new Promise<void>((resolve) => { this.#stream.write('', () => resolve()); });
    // Errors are told a turn later.
    await nextTurn();
    this.check();
  }

  /** What is known by now. @throws WriteError */
  check(): void {
    if (this.#error !== null) throw new WriteError(this.#error, this.#named);
  }
}
