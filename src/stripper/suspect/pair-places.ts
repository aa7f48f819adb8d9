import { unitsOf } from '../../ledger/desk';
import { lastAtMost } from '../../ledger/lines';
import type { Doubt } from './injected-sites';

/** Pairs of characters that stand in a stretch, by a number that few others share. Cleared behind each pass. */
const isOfStretch = new Uint8Array(0x10000);
const slotOf = (first: number, second: number): number => (Math.imul(first, 40503) + second) & 0xffff;
const keyOf = (first: number, second: number): number => (first << 16) | second;

const BLOCK = 4096;
const gathered = new Int32Array(BLOCK);

/**
 * Where the pairs of characters that stand in and near some stretches stand in the whole text. All are found in one pass, when the first
 * is asked for: the spans of a stretch ask for the same few, and a search for one Chinese character stops at each that shares a byte with it.
 */
export class PairPlaces {
  private readonly text: string;
  private readonly stretches: readonly Doubt[];
  private readonly reach: number;
  private found: Map<number, number[]> | null = null;

  /** @param reach so many units before and behind the stretches a pair may stand. */
  constructor(text: string, stretches: readonly Doubt[], reach = 0) {
    this.text = text;
    this.stretches = stretches;
    this.reach = reach;
  }

  /** Where the pair stands that begins at a place in or near a stretch, itself among them, rising. */
  of(at: number): readonly number[] {
    return (this.found ??= this.find()).get(this.keyAt(at)) ?? NOWHERE;
  }

  private keyAt(at: number): number {
    return keyOf(this.text.charCodeAt(at), this.text.charCodeAt(at + 1));
  }

  private find(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const { from, to } of this.stretches) {
      for (let at = Math.max(0, from - this.reach), end = Math.min(to + this.reach, this.text.length) - 1; at < end; at++) found.set(this.keyAt(at), []);
    }
    for (const key of found.keys()) isOfStretch[slotOf(key >>> 16, key & 0xffff)] = 1;
    const units = unitsOf(this.text);
    const last = this.text.length - 1;
    for (let from = 0; from < last; from += BLOCK) {
      const count = gather(units, from, Math.min(last, from + BLOCK));
      for (let nth = 0; nth < count; nth++) {
        const at = gathered[nth] as number;
        found.get(keyOf(units[at] as number, units[at + 1] as number))?.push(at);
      }
    }
    for (const key of found.keys()) isOfStretch[slotOf(key >>> 16, key & 0xffff)] = 0;
    return found;
  }
}

/** Every place is written down and kept or written over, so that a processor has nothing to guess. */
function gather(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    gathered[count] = at;
    count += isOfStretch[slotOf(units[at] as number, units[at + 1] as number)] as number;
  }
  return count;
}

const NOWHERE: readonly number[] = [];

/** Index of the first of rising places that is not before another; how many there are where none is. */
export function firstFrom(places: readonly number[], from: number): number {
  return places.length === 0 || (places[0] as number) >= from ? 0 : lastAtMost(places, from - 1) + 1;
}
