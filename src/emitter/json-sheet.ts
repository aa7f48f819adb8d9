import { unitsOf } from '../ledger/desk';
import { takeUtf8 } from '../ledger/utf8';
import { Breaks, TextPlaces } from './json-text';
import { Frequent, putConstant, type Constant } from './json-constants';
import { putNumber, putQuoted, putRare, putShort, putUnits } from './json-units';

/** Records are cut from arrays of this size, one behind the other; one that does not fit begins a new array. */
const SHEET = 1 << 20;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Digits of a whole number of 32 bits. */
const LONGEST_NUMBER = 10;
/** Bytes a unit may take: as an escape, \\u2028. */
const LONGEST_UNIT = 6;

/** Bytes written four at a time may reach so far beyond what is meant. */
const OVERHANG = 3;

/** Keys of objects, with what stands around them, and strings of which there are few. */
const firstKeys = new Frequent('{', ':');
const furtherKeys = new Frequent(',', ':');
const names = new Frequent('', '');

/** The escapes of the text at hand, and where its units stand. */
const breaks = new Breaks();
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

  /**
   * Begins a record; what an earlier one that failed left behind is forgotten.
   * @param expected bytes of the record, as far as they are known: a long one gets an array of its own at once.
   */
  begin(expected = 0): void {
    this.at = this.start;
    if (expected > SHEET) this.room(expected);
  }

  /** Ends the record. Its bytes stay as they are: they are the caller's. */
  end(): Uint8Array {
    const record = this.bytes.subarray(this.start, this.at);
    // The rest of a long record's array must not keep it in memory.
    if (this.bytes.length > SHEET) this.take(SHEET);
    else this.start = this.at;
    return record;
  }

  /** Goes on in an array of its own. */
  private take(size: number): void {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.words = new DataView(this.bytes.buffer);
    this.start = this.at = 0;
  }

  /** Makes sure that so many bytes can be written, and what hangs over. */
  private room(count: number): void {
    if (this.at + count + OVERHANG > this.bytes.length) this.grow(count + OVERHANG);
  }

  private grow(count: number): void {
    const written = this.bytes.subarray(this.start, this.at);
    this.take(Math.max(SHEET, written.length * 2 + count));
    this.bytes.set(written);
    this.at = written.length;
  }

  byte(code: number): void {
    this.room(1);
    this.bytes[this.at++] = code;
  }

  constant(written: Constant): void {
    this.room(written.length);
    this.at = putConstant(this.words, this.at, written);
  }

  number(value: number): void {
    // Anything but a small whole number is left to JSON.stringify.
    if (!isSmall(value)) return this.value(value);
    this.room(LONGEST_NUMBER);
    this.at = putNumber(this.words, this.at, value);
  }

  /** A number between constants. */
  counted(before: Constant, value: number, behind: Constant): void {
    if (!isSmall(value)) {
      this.constant(before);
      this.value(value);
      this.constant(behind);
      return;
    }
    this.room(before.length + LONGEST_NUMBER + behind.length);
    const { words } = this;
    this.at = putConstant(words, putNumber(words, putConstant(words, this.at, before), value), behind);
  }

  /** Two pairs of numbers between constants: each node has two of these, and room is made once. */
  places(before: Constant, first: readonly [number, number], between: Constant, second: readonly [number, number], behind: Constant): void {
    this.pair(before, first[0], first[1]);
    this.pair(between, second[0], second[1]);
    this.constant(behind);
  }

  pair(before: Constant, first: number, second: number): void {
    if (!isSmall(first) || !isSmall(second)) {
      this.constant(before);
      this.value(first);
      this.byte(COMMA);
      this.value(second);
      return;
    }
    this.room(before.length + 2 * LONGEST_NUMBER + 1);
    const { words } = this;
    const at = putNumber(words, putConstant(words, this.at, before), first);
    words.setUint8(at, COMMA);
    this.at = putNumber(words, at + 1, second);
  }

  /** A value of any shape that JSON has. */
  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number' && isSmall(value)) this.number(value);
    else if (Array.isArray(value)) this.list(value);
    else if (typeof value === 'object' && value !== null) this.object(value as Readonly<Record<string, unknown>>);
    // In the JSON of a value only line ends are still to be escaped.
    else this.written(JSON.stringify(value));
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
    let isFirst = true;
    for (const key in values) {
      const value = values[key];
      if (value === undefined) continue;
      this.frequent(isFirst ? firstKeys : furtherKeys, key);
      isFirst = false;
      this.value(value);
    }
    if (isFirst) this.byte(OPEN);
    this.byte(CLOSE);
  }

  /** A string of which there are few, and these again and again: rules, severities. */
  name(text: string): void {
    this.frequent(names, text);
  }

  /** Such a string with what stands around it. */
  frequent(known: Frequent, text: string): void {
    const written = known.of(text);
    if (written !== null) {
      this.constant(written);
      return;
    }
    for (const character of known.before) this.byte(character.charCodeAt(0));
    this.string(text);
    for (const character of known.behind) this.byte(character.charCodeAt(0));
  }

  /**
   * Two strings behind constants, most of one unit each. The units are asked for here and not where all strings are
   * written: V8 tells strings apart by how they are kept, and asks slowly where it has seen more than four kinds.
   */
  replacement(before: Constant, was: string, between: Constant, now: string, behind: Constant): void {
    if (was.length !== 1 || now.length !== 1) {
      this.constant(before);
      this.string(was);
      this.constant(between);
      this.string(now);
      this.constant(behind);
      return;
    }
    this.room(before.length + between.length + 2 * (LONGEST_UNIT + 2) + behind.length);
    const { words } = this;
    let at = putQuoted(words, putConstant(words, this.at, before), was.charCodeAt(0));
    at = putQuoted(words, putConstant(words, at, between), now.charCodeAt(0));
    this.at = putConstant(words, at, behind);
  }

  string(text: string): void {
    const { length } = text;
    this.room(length * LONGEST_UNIT + 2);
    const { words } = this;
    words.setUint8(this.at, QUOTE);
    const at = length > LONG ? putUnits(words, this.at + 1, unitsOf(text), length, true) : putShort(words, this.at + 1, text, true);
    words.setUint8(at, QUOTE);
    this.at = at + 1;
  }

  /** JSON as it is, but for line ends. */
  private written(json: string): void {
    this.room(json.length * LONGEST_UNIT);
    this.at = putUnits(this.words, this.at, unitsOf(json), json.length, false);
  }

  /** The text that many strings of the record are slices of; `placeOf` then knows where they stand. */
  text(text: string): void {
    const bytes = takeUtf8(text);
    if (bytes === null || !breaks.find(text)) {
      places.none();
      this.string(text);
      return;
    }
    this.room(bytes.length + breaks.extra + 2);
    this.byte(QUOTE);
    const from = this.at;
    this.spread(bytes);
    places.begin(text, from - this.start, breaks, this.at - this.start);
    this.byte(QUOTE);
  }

  /** Writes a text with its escapes: whole, as far behind its place as it will grow, and then moved up stretch by stretch. */
  private spread(bytes: Uint8Array): void {
    const { bytes: sheet, words } = this;
    let { at } = this;
    const moved = at + breaks.extra;
    sheet.set(bytes, moved);
    let from = 0;
    for (let i = 0; i < breaks.count; i++) {
      const to = breaks.bytes.at[i] as number;
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

  /** Takes back the last byte. */
  back(): void {
    this.at--;
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

/** A whole number of 31 bits. */
function isSmall(value: number): boolean {
  return (value | 0) === value && value >= 0;
}

/** Up to this length a loop is faster than the call of a copy. */
const SHORT = 128;

function copyShort(words: DataView, at: number, from: number, to: number): void {
  for (let i = from; i < to; i += 4) words.setUint32(at + i - from, words.getUint32(i, true), true);
}
