import { unitsOf } from '../ledger/desk';
import { takeUtf8 } from '../ledger/utf8';
import { findEscaped, isPlainText, Places, TextPlaces } from './json-text';

/** Records are cut from arrays of this size, one behind the other; one that does not fit begins a new array. */
const SHEET = 1 << 20;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
const DIGIT_0 = 0x30;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Digits of a whole number of 32 bits. */
const LONGEST_NUMBER = 10;
/** The digits of every number below a thousand, filled up with zeros, the first one lowest. */
const THREE_DIGITS = Uint32Array.from({ length: 1000 }, (_, value) => (DIGIT_0 + ((value / 100) | 0)) | ((DIGIT_0 + (((value / 10) | 0) % 10)) << 8) | ((DIGIT_0 + (value % 10)) << 16));

/** Two line ends of three bytes are escaped, U+2028 and U+2029; above them only halves of pairs may be. */
const LAST_LINE_END = 0x2029;
const NEXT_LINE = 0x85;
const FIRST_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;

/** Bytes a unit may take: as an escape, \\u2028. */
const LONGEST_UNIT = 6;

/** The letter behind the backslash for what has a short escape, 0 for what is written as it is, and u for the rest. */
const escapeOf = new Uint8Array(0x80).fill(LOWER_U, 0, 0x20);
for (const [character, letter] of [['\b', 'b'], ['\t', 't'], ['\n', 'n'], ['\f', 'f'], ['\r', 'r'], ['"', '"'], ['\\', '\\']] as const) {
  escapeOf[character.charCodeAt(0)] = letter.charCodeAt(0);
}

/** Some ASCII that is written often, as words of four bytes; the last may be longer than the text. */
export interface Constant {
  readonly words: Uint32Array;
  readonly length: number;
}

export function constant(text: string): Constant {
  const padded = Buffer.alloc((text.length + 3) & ~3);
  padded.write(text, 'latin1');
  return { words: Uint32Array.from({ length: padded.length >> 2 }, (_, i) => padded.readUInt32LE(i * 4)), length: text.length };
}

/** Bytes written four at a time may reach so far beyond what is meant. */
const OVERHANG = 3;

/** The escapes of the text at hand, and where its units stand. */
const breaks = new Places();
const places = new TextPlaces();

/** From this length on it pays to copy the units of a string before reading them one by one. */
const LONG = 48;

/**
 * Writes JSON as UTF-8, without a string in between. The escapes are those of `JSON.stringify`, and those of the
 * line ends U+0085, U+2028 and U+2029, which JSON leaves raw and readers of lines stumble over.
 */
export class JsonSheet {
  private bytes: Uint8Array = Buffer.allocUnsafeSlow(SHEET);
  /** Of the same memory: one write of four bytes takes the time of one of a single byte. */
  private words = new DataView(this.bytes.buffer);
  /** Where the record at hand begins. */
  private start = 0;
  private at = 0;

  /** Begins a record; what an earlier one that failed left behind is forgotten. */
  begin(): void {
    this.at = this.start;
  }

  /** Ends the record. Its bytes stay as they are: they are the caller's. */
  end(): Uint8Array {
    const record = this.bytes.subarray(this.start, this.at);
    this.start = this.at;
    return record;
  }

  /** Makes sure that so many bytes can be written, and what hangs over. */
  private room(count: number): void {
    if (this.at + count + OVERHANG > this.bytes.length) this.grow(count + OVERHANG);
  }

  private grow(count: number): void {
    const written = this.bytes.subarray(this.start, this.at);
    this.bytes = Buffer.allocUnsafeSlow(Math.max(SHEET, written.length * 2 + count));
    this.words = new DataView(this.bytes.buffer);
    this.bytes.set(written);
    this.start = 0;
    this.at = written.length;
  }

  byte(code: number): void {
    this.room(1);
    this.bytes[this.at++] = code;
  }

  constant({ words, length }: Constant): void {
    this.room(length);
    const { words: sheet, at } = this;
    for (let i = 0; i < words.length; i++) sheet.setUint32(at + i * 4, words[i] as number, true);
    this.at = at + length;
  }

  number(value: number): void {
    // Anything but a small whole number is left to JSON.stringify.
    if ((value | 0) !== value || value < 0) return this.value(value);
    this.room(LONGEST_NUMBER);
    this.at = putNumber(this.words, this.at, value);
  }

  /** A value of any shape that JSON has. */
  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number' && (value | 0) === value && value >= 0) this.number(value);
    else if (Array.isArray(value)) this.list(value);
    else if (typeof value === 'object' && value !== null) this.object(value as Readonly<Record<string, unknown>>);
    // In the JSON of a value only line ends are still to be escaped.
    else this.units(JSON.stringify(value), false);
  }

  private list(values: readonly unknown[]): void {
    this.byte(OPEN_LIST);
    for (let i = 0; i < values.length; i++) {
      if (i > 0) this.byte(COMMA);
      this.value(values[i]);
    }
    this.byte(CLOSE_LIST);
  }

  private object(values: Readonly<Record<string, unknown>>): void {
    this.byte(OPEN);
    let isFirst = true;
    for (const key in values) {
      const value = values[key];
      if (value === undefined) continue;
      if (isFirst) isFirst = false;
      else this.byte(COMMA);
      this.string(key);
      this.byte(COLON);
      this.value(value);
    }
    this.byte(CLOSE);
  }

  string(text: string): void {
    this.byte(QUOTE);
    this.units(text, true);
    this.byte(QUOTE);
  }

  /** @param quoted in a string, where quotes, backslashes and controls are escaped. */
  private units(text: string, quoted: boolean): void {
    const { length } = text;
    if (length > LONG) {
      this.longUnits(text, quoted);
      return;
    }
    this.room(length * LONGEST_UNIT);
    const { words } = this;
    let { at } = this;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (isThreeBytes(unit)) {
        words.setUint32(at, threeBytes(unit), true);
        at += 3;
      } else if (unit < 0x80 && (escapeOf[unit] === 0 || !quoted)) {
        words.setUint8(at++, unit);
      } else if (isPair(unit, i + 1 < length ? text.charCodeAt(i + 1) : 0)) {
        words.setUint32(at, fourBytes(unit, text.charCodeAt(++i)), true);
        at += 4;
      } else at = putRare(words, at, unit);
    }
    this.at = at;
  }

  /** The same for strings worth a copy. */
  private longUnits(text: string, quoted: boolean): void {
    this.room(text.length * LONGEST_UNIT);
    this.at = putUnits(this.words, this.at, unitsOf(text), text.length, quoted);
  }

  /** The text that many strings of the record are slices of; `placeOf` then knows where they stand. */
  text(text: string): void {
    const bytes = takeUtf8(text);
    if (bytes === null || !isPlainText(bytes)) {
      places.none();
      this.string(text);
      return;
    }
    const { length } = bytes;
    const extra = findEscaped(breaks, bytes);
    this.room(length + extra + 2);
    this.byte(QUOTE);
    const from = this.at;
    this.spread(bytes, extra);
    places.begin(text, from - this.start, breaks, bytes, this.at - this.start);
    this.byte(QUOTE);
  }

  /** Writes a text with its escapes: whole, as far behind its place as it will grow, and then moved up stretch by stretch. */
  private spread(bytes: Uint8Array, extra: number): void {
    const { bytes: sheet, words } = this;
    let { at } = this;
    const moved = at + extra;
    sheet.set(bytes, moved);
    let from = 0;
    for (let i = 0; i < breaks.count; i++) {
      const to = breaks.at[i] as number;
      sheet.copyWithin(at, moved + from, moved + to);
      at = putRare(words, at + to - from, bytes[to] as number);
      from = to + 1;
    }
    this.at = at + bytes.length - from;
  }

  /** Where a unit of the record's text begins, for `again`; -1 where that is not known. See `TextPlaces`. */
  placeOf(unit: number, nearby: number): number {
    return places.of(unit, nearby);
  }

  /** Where the next byte stands in the record. */
  get place(): number {
    return this.at - this.start;
  }

  /** Writes once more, in quotes, what was written between two places. */
  again(from: number, to: number): void {
    this.room(to - from + 2);
    const { bytes, start } = this;
    bytes[this.at++] = QUOTE;
    if (to - from > SHORT) bytes.copyWithin(this.at, start + from, start + to);
    else copyShort(this.words, this.at, start + from, start + to);
    this.at += to - from;
    bytes[this.at++] = QUOTE;
  }
}

/** Up to this length a loop is faster than the call of a copy. */
const SHORT = 128;

function copyShort(words: DataView, at: number, from: number, to: number): void {
  for (let i = from; i < to; i += 4) words.setUint32(at + i - from, words.getUint32(i, true), true);
}

/*
 * The loop stands in a function of its own, with nothing behind it: what such code does after a long loop is never
 * optimized, and leaving the loop costs as much as the loop.
 */

/** Writes units; there must be room. @returns where the next one begins. */
function putUnits(words: DataView, from: number, units: Uint16Array, length: number, quoted: boolean): number {
  let at = from;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    if (isThreeBytes(unit)) {
      words.setUint32(at, threeBytes(unit), true);
      at += 3;
    } else if (unit < 0x80 && (escapeOf[unit] === 0 || !quoted)) {
      words.setUint8(at++, unit);
    } else if (i + 1 < length && isPair(unit, units[i + 1] as number)) {
      words.setUint32(at, fourBytes(unit, units[++i] as number), true);
      at += 4;
    } else at = putRare(words, at, unit);
  }
  return at;
}

/** Writes a whole number that is not below zero. @returns where it ends. */
function putNumber(words: DataView, at: number, value: number): number {
  if (value >= 1000) {
    const thousands = (value / 1000) | 0;
    const end = putNumber(words, at, thousands);
    words.setUint32(end, THREE_DIGITS[value - thousands * 1000] as number, true);
    return end + 3;
  }
  const digits = value < 10 ? 1 : value < 100 ? 2 : 3;
  words.setUint32(at, (THREE_DIGITS[value] as number) >>> (8 * (3 - digits)), true);
  return at + digits;
}

/** Every unit from U+202A on that is no half of a pair. Common ones below, “ and ” among them, are rare beside these. */
function isThreeBytes(unit: number): boolean {
  return unit > LAST_LINE_END && (unit & 0xf800) !== FIRST_SURROGATE;
}

function isPair(unit: number, next: number): boolean {
  return (unit & 0xfc00) === FIRST_SURROGATE && (next & 0xfc00) === FIRST_LOW_SURROGATE;
}

/** UTF-8 of a unit, the first byte lowest. */
function threeBytes(unit: number): number {
  return 0x8080e0 | (unit >> 12) | ((unit & 0xfc0) << 2) | ((unit & 0x3f) << 16);
}

/** UTF-8 of a pair, the first byte lowest. */
function fourBytes(high: number, low: number): number {
  const character = 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
  return 0x808080f0 | (character >> 18) | ((character & 0x3f000) >> 4) | ((character & 0xfc0) << 10) | ((character & 0x3f) << 24);
}

/** Writes a unit that is neither plain ASCII nor part of a pair. @returns where the next one begins. */
function putRare(words: DataView, at: number, unit: number): number {
  const letter = unit < 0x80 ? (escapeOf[unit] as number) : LOWER_U;
  if (letter !== LOWER_U) {
    words.setUint16(at, BACKSLASH | (letter << 8), true);
    return at + 2;
  }
  if (unit >= 0x80 && unit < 0x800 && unit !== NEXT_LINE) {
    words.setUint16(at, 0x80c0 | (unit >> 6) | ((unit & 0x3f) << 8), true);
    return at + 2;
  }
  if (unit >= 0x800 && unit < LAST_LINE_END - 1) {
    words.setUint32(at, threeBytes(unit), true);
    return at + 3;
  }
  words.setUint16(at, BACKSLASH | (LOWER_U << 8), true);
  for (let i = 0; i < 4; i++) words.setUint8(at + 2 + i, HEX.charCodeAt((unit >> (12 - 4 * i)) & 0xf));
  return at + 6;
}

const HEX = '0123456789abcdef';
