/** What the next piece of the file is. */
export type Token =
  | 'open' | 'close'
  /** `\name` or `\name-1`: see `name` and `value`. */
  | 'word'
  /** `\*`, `\~` and others of one letter: see `name`. */
  | 'symbol'
  /** A byte of text, plain or as `\'hh`: see `value`. */
  | 'byte'
  | 'end';

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
/** The longest control word of the specification has fewer letters. */
const LONGEST_NAME = 32;
/** Numbers of more digits mean nothing, and would lose their exactness. */
const MOST_DIGITS = 10;

// Matches words and characters that stand in text:  \par  \pard\plain  \f1  \u24180?  \'c4
// Trap: servers append scripts, whose expressions hold \s and \d; a brace too many hurts nobody.
const DOCUMENT_WORD = /\\(?:pard?|plain|sect|cell|row|[fs]\d+|fs\d+|u-?\d+)(?![a-z])|\\'[0-9a-f]{2}/;
// Matches a whole document behind the first. Trap: white space and NUL may part the two.
const SECOND_DOCUMENT = /^[\s\0]*\{\\rtf/;

/** Cuts Rich Text Format into its pieces, in place: the last one read stands in `name` and `value`. */
export class RtfTokens {
  name = '';
  /** A byte, or the number behind a control word; NaN when it has none. */
  value = 0;
  private at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  next(): Token {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at++];
      if (byte === undefined) return 'end';
      if (byte === OPEN) return 'open';
      if (byte === CLOSE) return 'close';
      if (byte === BACKSLASH) return this.control();
      // Line ends only keep the lines of the file short.
      if (byte === 0x0a || byte === 0x0d || byte === 0) continue;
      this.value = byte;
      return 'byte';
    }
  }

  /** Passes over bytes that are no RTF; a length beyond the end passes over all. */
  skip(length: number): void {
    this.at = Math.min(this.bytes.length, this.at + Math.max(0, length));
  }

  /** Whether words of a document stand behind the place that was reached. */
  goesOn(): boolean {
    const rest = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength).toString('latin1', this.at);
    return !SECOND_DOCUMENT.test(rest) && DOCUMENT_WORD.test(rest);
  }

  private control(): Token {
    const { bytes } = this;
    const first = bytes[this.at];
    if (first === undefined) return 'end';
    if (!isLetter(first)) {
      this.at++;
      if (first === QUOTE) return this.hexadecimal();
      if (first === BACKSLASH || first === OPEN || first === CLOSE) {
        this.value = first;
        return 'byte';
      }
      // A line end behind a backslash ends a paragraph.
      this.name = first === 0x0a || first === 0x0d ? 'par' : String.fromCharCode(first);
      this.value = NaN;
      return this.name === 'par' ? 'word' : 'symbol';
    }
    const from = this.at;
    while (isLetter(bytes[this.at]) && this.at - from < LONGEST_NAME) this.at++;
    this.name = String.fromCharCode(...bytes.subarray(from, this.at));
    this.number();
    // One space belongs to the control word.
    if (bytes[this.at] === 0x20) this.at++;
    return 'word';
  }

  private number(): void {
    const { bytes } = this;
    const isNegative = bytes[this.at] === MINUS && isDigit(bytes[this.at + 1]);
    if (isNegative) this.at++;
    let value = NaN;
    for (let digits = 0; isDigit(bytes[this.at]); this.at++, digits++) {
      if (digits < MOST_DIGITS) value = (digits === 0 ? 0 : value * 10) + ((bytes[this.at] as number) - 0x30);
    }
    this.value = isNegative ? -value : value;
  }

  /** Two digits; what is none of them is left to be read as text. */
  private hexadecimal(): Token {
    const high = digitOf(this.bytes[this.at]);
    const low = digitOf(this.bytes[this.at + 1]);
    if (high < 0 || low < 0) return this.next();
    this.at += 2;
    this.value = high * 16 + low;
    return 'byte';
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function digitOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
