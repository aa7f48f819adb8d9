let slots = new Int32Array(1 << 12);
let stamps = new Int32Array(1 << 12);
let stamp = 0;
let list = new Int32Array(1 << 11);

/** A set of numbers in arrays that all sets share, one after the other: open addressing, cleared by a new stamp. */
export class Distinct {
  #count = 0;

  constructor() {
    stamp++;
  }

  add(hash: number): void {
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (stamps[at] === stamp) {
      if (slots[at] === hash) return;
      at = (at + 1) & mask;
    }
    slots[at] = hash;
    stamps[at] = stamp;
    list[this.#count++] = hash;
    if (this.#count * 2 > mask) this.#grow();
  }

  has(hash: number): boolean {
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (stamps[at] === stamp) {
      if (slots[at] === hash) return true;
      at = (at + 1) & mask;
    }
    return false;
  }

  values(): Int32Array {
    return list.slice(0, this.#count);
  }

  #grow(): void {
    const held = this.values();
    slots = new Int32Array(slots.length * 4);
    stamps = new Int32Array(slots.length);
    list = new Int32Array(slots.length / 2 + 1);
    this.#count = 0;
    stamp++;
    for (const hash of held) this.add(hash);
  }
}
