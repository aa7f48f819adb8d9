import { unitsOf } from '../ledger/desk';
import { lastAtMost } from '../ledger/lines';

/*
 * The clean text stands in a report twice, once whole and once cut into leaves. Its bytes come from the encoder, which
 * is several times as fast as a loop over units; what is left to do is to find the few bytes that JSON escapes, and
 * to know where the bytes of a leaf begin and end.
 */

const LF = 0x0a;

/** Numbers in a row; grown when a text needs more, and used again. */
export class Places {
  at = new Int32Array(1 << 12);
  count = 0;

  add(place: number): void {
    if (this.count === this.at.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.at);
      this.at = larger;
    }
    this.at[this.count++] = place;
  }
}

/** Where a text has what JSON escapes: in its units, and in its UTF-8. */
export class Breaks {
  readonly units = new Places();
  readonly bytes = new Places();
  /** By how many bytes the escapes are longer than what they stand for. */
  extra = 0;
  private isPlain = true;

  get count(): number {
    return this.units.count;
  }

  /**
   * Finds the quotes, backslashes and controls of a text. How many bytes stand before them is told on the way: most units take three.
   * @returns false for a text with one of the line ends above ASCII that are escaped too.
   */
  find(text: string): boolean {
    this.units.count = this.bytes.count = this.extra = 0;
    this.isPlain = true;
    this.findIn(unitsOf(text), text.length);
    return this.isPlain;
  }

  private findIn(units: Uint16Array, length: number): void {
    let saved = 0;
    let at = 0;
    for (; at + 3 < length; at += 4) {
      const four = (traits[units[at] as number] as number) + (traits[units[at + 1] as number] as number) + (traits[units[at + 2] as number] as number) + (traits[units[at + 3] as number] as number);
      if (four < ESCAPED) saved += four;
      else for (let one = at; one < at + 4; one++) saved += this.look(units[one] as number, one, saved);
    }
    for (; at < length; at++) saved += this.look(units[at] as number, at, saved);
  }

  /** Notes a unit where it is escaped. @returns by how many bytes it is shorter than three. */
  private look(unit: number, at: number, saved: number): number {
    const trait = traits[unit] as number;
    if (trait >= ESCAPED) {
      this.units.add(at);
      this.bytes.add(at * 3 - saved);
      this.extra += (widthOf[unit] as number) - 1;
      if (trait >= RARE) this.isPlain = false;
    }
    return trait % ESCAPED;
  }
}

/** Bytes each unit takes in the record; halves of pairs take two each. */
const widthOf = new Uint8Array(0x10000).fill(3);
widthOf.fill(6, 0, 0x20);
widthOf.fill(1, 0x20, 0x80);
widthOf.fill(2, 0x80, 0x800);
widthOf.fill(2, 0xd800, 0xe000);
for (const character of '\b\t\n\f\r"\\') widthOf[character.charCodeAt(0)] = 2;

/** Of each unit, by how many bytes of UTF-8 it is shorter than three; more for what JSON escapes, and more again for what readers of lines stumble over. */
const ESCAPED = 0x10;
const RARE = 0x20;
const traits = new Uint8Array(0x10000);
traits.fill(2, 0, 0x80);
traits.fill(1, 0x80, 0x800);
traits.fill(1, 0xd800, 0xe000);
traits.fill(2 + ESCAPED, 0, 0x20);
for (const character of '"\\') traits[character.charCodeAt(0)] = 2 + ESCAPED;
// Three line ends that JSON leaves raw and readers of lines stumble over.
for (const unit of [0x85, 0x2028, 0x2029]) traits[unit] = RARE;

/** A leaf that is farther from a known place than its own length and this is written anew instead of being looked for. */
const LONGEST_WALK = 64;

/** Tells where in a record the units of its text stand. It knows where lines begin, and walks from there. */
export class TextPlaces {
  private text = '';
  /** Where each line begins in the text, and in the record; behind the last line, where one more would. */
  private readonly unitStarts = new Places();
  private readonly byteStarts = new Places();
  private line = 0;
  /** The last place told. */
  private unit = 0;
  private byte = 0;

  /**
   * @param from where the text begins in the record.
   * @param end where it ends there.
   */
  begin(text: string, from: number, { units, bytes, count }: Breaks, end: number): void {
    this.text = text;
    this.line = 0;
    this.unit = 0;
    this.byte = from;
    const { unitStarts, byteStarts } = this;
    unitStarts.count = byteStarts.count = 0;
    unitStarts.add(0);
    byteStarts.add(from);
    let longer = from;
    for (let i = 0; i < count; i++) {
      const at = units.at[i] as number;
      const unit = text.charCodeAt(at);
      longer += (widthOf[unit] as number) - 1;
      if (unit !== LF) continue;
      unitStarts.add(at + 1);
      byteStarts.add((bytes.at[i] as number) + 1 + longer);
    }
    // As if a line feed of two bytes stood behind the text.
    unitStarts.add(text.length + 1);
    byteStarts.add(end + 2);
  }

  /** Forgets the text: no place of it is known. */
  none(): void {
    this.text = '';
    this.unitStarts.count = 0;
  }

  /** Where a unit begins in the record; -1 inside a pair, outside the text, and where it would be a long way there. */
  of(unit: number, nearby: number): number {
    if (this.unitStarts.count === 0 || unit < 0 || unit > this.text.length || this.splitsPair(unit)) return -1;
    this.moveTo(unit);
    const lineStart = this.unitStarts.at[this.line] as number;
    const lineEnd = (this.unitStarts.at[this.line + 1] as number) - 1;
    let from = lineStart;
    let byte = this.byteStarts.at[this.line] as number;
    if (this.unit <= unit && this.unit > lineStart) {
      from = this.unit;
      byte = this.byte;
    }
    if (lineEnd - unit < unit - from) {
      if (lineEnd - unit > nearby + LONGEST_WALK) return -1;
      byte = (this.byteStarts.at[this.line + 1] as number) - 2 - this.width(unit, lineEnd);
    } else {
      if (unit - from > nearby + LONGEST_WALK) return -1;
      byte += this.width(from, unit);
    }
    this.unit = unit;
    return (this.byte = byte);
  }

  private splitsPair(unit: number): boolean {
    return (this.text.charCodeAt(unit) & 0xfc00) === 0xdc00 && unit > 0 && (this.text.charCodeAt(unit - 1) & 0xfc00) === 0xd800;
  }

  /** Goes to the line that holds a unit; leaves come in the order of the text. */
  private moveTo(unit: number): void {
    const { at, count } = this.unitStarts;
    if (unit < (at[this.line] as number)) this.line = lastAtMost(at.subarray(0, count - 1), unit);
    else while ((at[this.line + 1] as number) <= unit) this.line++;
  }

  private width(from: number, to: number): number {
    const { text } = this;
    let width = 0;
    for (let at = from; at < to; at++) width += widthOf[text.charCodeAt(at)] as number;
    return width;
  }
}
