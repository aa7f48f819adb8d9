import type { PlacedRecord } from './entry';

/** Where records that are written behind each other stand. */
export class PlacedRecords {
  #at: number;
  #placed: PlacedRecord | null = null;

  /** @param at where the next stands, in bytes. */
  constructor(at: number) {
    this.#at = at;
  }

  /** A record of so many bytes was written. */
  add(bytes: number): void {
    this.#placed = { at: this.#at, bytes };
    this.#at += bytes;
  }

  /** Where the record written since the last call stands; null when there was none. */
  taken(): PlacedRecord | null {
    const placed = this.#placed;
    this.#placed = null;
    return placed;
  }
}
