import { lastAtMost } from '../ledger/lines';

/*
 * The clean text stands in a report twice, once whole and once cut into leaves. Its bytes come from the encoder, which
 * is several times as fast as a loop over units; what is left to do is to find the few bytes that JSON escapes, and
 * to know where the bytes of a leaf begin and end.
 */

const LF = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** Three line ends that JSON leaves raw and readers of lines stumble over: U+0085, and U+2028 and U+2029 by what they share. */
const NEXT_LINE = Buffer.from('\u0085');
const SEPARATORS = [Buffer.from('\u2028'), Buffer.from('\u2029')] as const;

/** True for bytes in which nothing but quotes, backslashes and controls is to be escaped. */
export function isPlainText(bytes: Buffer): boolean {
  return !bytes.includes(NEXT_LINE) && !SEPARATORS.some((separator) => bytes.includes(separator));
}

/** Places found by a search; grown when a text needs more, and used again. */
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

/**
 * Finds the quotes, backslashes and controls of a text in UTF-8.
 * @returns by how many bytes their escapes are longer than they.
 */
export function findEscaped(found: Places, bytes: Uint8Array): number {
  found.count = 0;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  addEscaped(found, new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2), aligned);
  let extra = 0;
  for (let i = 0; i < found.count; i++) extra += (widthOf[bytes[found.at[i] as number] as number] as number) - 1;
  return extra;
}

/** The highest bits of four bytes. Of Chinese text most have theirs set, and such a word is told by one look. */
const HIGH_BITS = 0x80808080 | 0;

/** @param words the same bytes four at a time, but for the last three. */
function addEscaped(found: Places, words: Int32Array, bytes: Uint8Array): void {
  let i = 0;
  for (; i + 3 < words.length; i += 4) {
    // Of Chinese text most stretches of sixteen bytes have none of ASCII.
    if (((words[i] as number) & (words[i + 1] as number) & (words[i + 2] as number) & (words[i + 3] as number) & HIGH_BITS) === HIGH_BITS) continue;
    for (let at = i; at < i + 4; at++) addOfWord(found, words[at] as number, bytes, at * 4);
  }
  for (; i < words.length; i++) addOfWord(found, words[i] as number, bytes, i * 4);
  addBetween(found, bytes, words.length * 4, bytes.length);
}

function addOfWord(found: Places, word: number, bytes: Uint8Array, at: number): void {
  if ((word & HIGH_BITS) !== HIGH_BITS && holdsEscaped(word)) addBetween(found, bytes, at, at + 4);
}

function addBetween(found: Places, bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if (isEscaped(bytes[at] as number)) found.add(at);
}

/** True when one of four bytes may be below a space, a quote or a backslash: it borrows from its highest bit (H. Warren, Hacker’s Delight, 6-1). */
function holdsEscaped(word: number): boolean {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  return ((((word - 0x20202020) & ~word) | ((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes)) & HIGH_BITS) !== 0;
}

function isEscaped(byte: number): boolean {
  return byte < FIRST_PRINTABLE || byte === QUOTE || byte === BACKSLASH;
}

/** Bytes each unit takes in the record; halves of pairs take two each. */
const widthOf = new Uint8Array(0x10000).fill(3);
widthOf.fill(6, 0, 0x20);
widthOf.fill(1, 0x20, 0x80);
widthOf.fill(2, 0x80, 0x800);
widthOf.fill(2, 0xd800, 0xe000);
for (const character of '\b\t\n\f\r"\\') widthOf[character.charCodeAt(0)] = 2;

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
   * @param breaks the escaped bytes of the text, line feeds among them.
   * @param bytes the text before escapes were written.
   * @param end where the text ends in the record.
   */
  begin(text: string, from: number, breaks: Places, bytes: Uint8Array, end: number): void {
    this.text = text;
    this.line = 0;
    this.unit = 0;
    this.byte = from;
    const { unitStarts, byteStarts } = this;
    unitStarts.count = byteStarts.count = 0;
    unitStarts.add(0);
    byteStarts.add(from);
    let longer = from;
    let unit = -1;
    for (let i = 0; i < breaks.count; i++) {
      const at = breaks.at[i] as number;
      const byte = bytes[at] as number;
      longer += (widthOf[byte] as number) - 1;
      if (byte !== LF) continue;
      unit = text.indexOf('\n', unit + 1);
      unitStarts.add(unit + 1);
      byteStarts.add(at + 1 + longer);
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
