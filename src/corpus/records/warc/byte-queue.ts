const LF = 10;

/** Bytes of a stream, taken by line or by number. Holds what was asked for and at most one chunk more. */
export class ByteQueue {
  readonly #source: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** The next line with its LF, the last perhaps without; null at the end. A longer line than `most` comes cut there. */
  async line(most: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    let length = 0;
    while (length < most && (await this.#filled())) {
      const end = this.#chunk.indexOf(LF);
      const part = this.#take(Math.min(end < 0 ? this.#chunk.length : end + 1, most - length));
      parts.push(part);
      length += part.length;
      if (part[part.length - 1] === LF) break;
    }
    return length === 0 ? null : Buffer.concat(parts);
  }

  /** So many bytes; fewer when the stream ends before. */
  async take(length: number): Promise<Buffer> {
    if (this.#chunk.length >= length) return this.#take(length);
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (await this.#filled())) {
      const part = this.#take(Math.min(missing, this.#chunk.length));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over so many bytes; gives how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (await this.#filled())) missing -= this.#take(Math.min(missing, this.#chunk.length)).length;
    return length - missing;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #filled(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#source.next();
      if (next.done === true) return false;
      this.#chunk = next.value;
    }
    return true;
  }

  #take(length: number): Buffer {
    const taken = this.#chunk.subarray(0, length);
    this.#chunk = this.#chunk.subarray(length);
    return taken;
  }
}
