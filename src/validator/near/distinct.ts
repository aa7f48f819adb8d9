let slots = new Int32Array(1 << 12);

/** A set of numbers in an array that all sets share, one after the other: open addressing, at least half of the places free. */
export class Distinct {
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** A place that is free holds 0, so that number is kept apart. */
  #zero = false;

  /** Ends the set before. @param most so many will be added at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    if (size > slots.length) slots = new Int32Array(size);
    else slots.fill(0, 0, size);
    this.#slots = slots;
    this.#mask = size - 1;
  }

  /** @returns whether it is new. */
  add(hash: number): boolean {
    if (hash === 0) {
      const known = this.#zero;
      this.#zero = true;
      return !known;
    }
    const at = this.#placeOf(hash);
    if (this.#slots[at] === hash) return false;
    this.#slots[at] = hash;
    return true;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.#zero : this.#slots[this.#placeOf(hash)] === hash;
  }

  /** Where it is, or the free place where it would be. */
  #placeOf(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    for (let held = this.#slots[at] as number; held !== 0 && held !== hash; held = this.#slots[at] as number) at = (at + 1) & this.#mask;
    return at;
  }
}
