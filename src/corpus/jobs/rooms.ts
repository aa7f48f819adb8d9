/** Sizes of rooms are whole multiples of this, so that one serves batches that differ a little. */
const STEP = 256 * 1024;

/** As many batches as a thread may have on their way; what comes back beyond them is let go. */
const MOST = 3;

/**
 * Memory that a thread renders reports into, used again when what stood in it is written. Fresh arrays for each batch
 * had to be made and cleared, and looked for by the garbage collector of the thread that wrote them: see ADR 25.
 */
export class Rooms {
  readonly #free: ArrayBuffer[] = [];

  back(room: ArrayBuffer): void {
    if (this.#free.length < MOST) this.#free.push(room);
  }

  /** The parts one behind the other, in a room that can be handed over. */
  filled(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const content = new Uint8Array(this.#room(length), 0, length);
    let at = 0;
    for (const part of parts) {
      content.set(part, at);
      at += part.length;
    }
    return content;
  }

  /** Too small ones are let go when a larger one is needed: the next batches will be as large. */
  #room(length: number): ArrayBuffer {
    for (let room = this.#free.pop(); room !== undefined; room = this.#free.pop()) if (room.byteLength >= length) return room;
    return new ArrayBuffer(Math.ceil(length / STEP) * STEP);
  }
}
