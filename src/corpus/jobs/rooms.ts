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

  /** A room to be filled, of any size. */
  taken(): ArrayBuffer {
    return this.#free.pop() ?? new ArrayBuffer(STEP);
  }

  /** Too small ones are let go when a larger one is needed: the next batches will be as large. */
  atLeast(length: number): ArrayBuffer {
    for (let room = this.#free.pop(); room !== undefined; room = this.#free.pop()) if (room.byteLength >= length) return room;
    return new ArrayBuffer(Math.ceil(length / STEP) * STEP);
  }
}

/**
 * The reports of one batch, written one behind the other as soon as each is rendered. Kept as they came, each would be an array
 * that outlives the young objects, and V8 lets tens of megabytes of such arrays stand.
 */
export class Shelf {
  readonly #rooms: Rooms;
  #bytes: Buffer;
  #length = 0;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
    this.#bytes = Buffer.from(rooms.taken());
  }

  /** @returns how many bytes it takes. */
  add(content: string | Uint8Array): number {
    const length = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    if (this.#length + length > this.#bytes.length) this.#move(this.#length + length);
    if (typeof content === 'string') this.#bytes.write(content, this.#length, length, 'utf8');
    else this.#bytes.set(content, this.#length);
    this.#length += length;
    return length;
  }

  /** All that was added, in a room that can be handed over. */
  content(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.buffer as ArrayBuffer, 0, this.#length);
  }

  /** Half as large again at least, so that a batch is moved a few times and not with each report. */
  #move(length: number): void {
    const larger = Buffer.from(this.#rooms.atLeast(Math.max(length, Math.ceil(this.#bytes.length * 1.5))));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
