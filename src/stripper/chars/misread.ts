import { bytesOf, GBK_SIGNS, isLevelOne, LATIN_SIGNS, type BytesOf, type Misreading } from './misread-tables';

/** A stretch of misread characters that begins and ends where characters of the true text do. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A stretch of a text, read again. */
export interface Reread {
  readonly misreading: Misreading;
  readonly pieces: readonly Piece[];
  /** Characters of which a byte is gone; each is U+FFFD in its piece. */
  readonly lost: number;
  /** Chinese characters got back, and how many of them are common ones. */
  readonly han: number;
  readonly common: number;
}

const LOST = '\ufffd';

// Matches any character that frequent ones turn into. Trap: 鏈 and 閲 are traditional, 浜 a place; it takes many of them.
const GBK_SIGN = new RegExp(`[${GBK_SIGNS}]`, 'g');
// Matches a Latin letter with what a second byte of UTF-8 turns into:  æ”¿åºœ
//                                                                     ^^ ^^^
// Trap: pinyin has è and é, with letters behind them.
const LATIN_SIGN = new RegExp(`[${LATIN_SIGNS}][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`, 'g');
/** Share of the characters outside ASCII that must be signs; misread paragraphs have 0.16 and more, others next to none. */
const SIGN_SHARE = 0.08;
/** Fewer are rare characters in their own right, and the text is not counted for them. */
const FEWEST_SIGNS = 2;

/** What a stretch of text may have been misread as, by its frequent characters; null for nearly every text. */
export function misreadingOf(text: string): Misreading | null {
  const gbk = text.match(GBK_SIGN)?.length ?? 0;
  const latin = text.match(LATIN_SIGN)?.length ?? 0;
  if (gbk + latin < FEWEST_SIGNS) return null;
  const least = foreignIn(text) * SIGN_SHARE;
  return gbk > least ? 'gbk' : latin > least ? 'latin' : null;
}

/** Characters that are no ASCII. */
function foreignIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) count++;
  return count;
}

/** Common characters among those got back, or the bytes fit by chance. */
const COMMON_SHARE = 0.9;

export function isChinese({ han, common }: Reread, fewest: number): boolean {
  return han >= fewest && common >= han * COMMON_SHARE;
}

/**
 * Takes the characters for the bytes they were read from, and reads these as UTF-8.
 * @param maxLost gives up, with null, where more characters are lost.
 */
export function reread(text: string, from: number, to: number, misreading: Misreading, maxLost: number): Reread | null {
  const reader = new Reader(text, to, bytesOf(misreading), maxLost);
  return reader.read(from) ? { misreading, pieces: reader.pieces, lost: reader.lost, han: reader.han, common: reader.common } : null;
}

/** Fewer Chinese characters are no text, and their bytes may fit by chance. */
const FEWEST_OF_TEXT = 4;
const BOM = 0xfeff;

/** The whole text read back without a loss, or null. A byte order mark was written by whoever saved the misread text. */
export function rereadWhole(text: string): Reread | null {
  const from = text.charCodeAt(0) === BOM ? 1 : 0;
  const misreading = misreadingOf(text);
  if (misreading === null) return null;
  const whole = reread(text, from, text.length, misreading, 0);
  return whole !== null && isChinese(whole, FEWEST_OF_TEXT) ? whole : null;
}

/** One byte of Windows and two of GB18030. */
const EURO = 0x20ac;
const EURO_GB18030 = 0xa2e3;

/** Reads characters as bytes and bytes as UTF-8, both at once, so that the places of both are known. */
class Reader {
  readonly pieces: Piece[] = [];
  lost = 0;
  han = 0;
  common = 0;
  private point = 0;
  /** Bytes the character in hand still lacks, and how many follow its first in all. */
  private wanted = 0;
  private length = 0;
  private start = -1;
  private to = '';

  private readonly text: string;
  private readonly end: number;
  private readonly bytes: BytesOf;
  private readonly maxLost: number;

  constructor(text: string, end: number, bytes: BytesOf, maxLost: number) {
    this.text = text;
    this.end = end;
    this.bytes = bytes;
    this.maxLost = maxLost;
  }

  read(from: number): boolean {
    for (let at = from; at < this.end; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit < 0x80) {
        if (this.breakOff() && unit === QUESTION) {
          // The mark that a converter set in the place of the lost byte.
          this.flush(at + 1);
          continue;
        }
        this.flush(at);
      } else {
        if (this.start < 0) this.start = at;
        const code = this.codeOf(unit, at);
        if (code === 0) {
          if (!this.breakOff()) this.lose();
        } else {
          if (code > 0xff) this.take(code >> 8);
          this.take(code & 0xff);
        }
        if (this.wanted === 0) this.flush(at + 1);
      }
      if (this.lost > this.maxLost) return false;
    }
    this.breakOff();
    this.flush(this.end);
    return this.lost <= this.maxLost;
  }

  /** € is 80, or A2 E3 where the bytes around it ask for that. */
  private codeOf(unit: number, at: number): number {
    const code = this.bytes(unit);
    if (unit !== EURO || this.wanted !== 1 || at + 1 >= this.end) return code;
    const next = this.bytes(this.text.charCodeAt(at + 1));
    const first = next > 0xff ? next >> 8 : next;
    return first >= 0x80 && first < 0xc0 && this.bytes(FULL_WIDTH_SPACE) !== 0 ? EURO_GB18030 : code;
  }

  private take(byte: number): void {
    if (this.wanted > 0) {
      if ((byte & 0xc0) === 0x80) {
        this.point = (this.point << 6) | (byte & 0x3f);
        if (--this.wanted === 0) this.add();
        return;
      }
      this.breakOff();
    }
    if (byte < 0x80) this.to += String.fromCharCode(byte);
    else if (byte >= 0xc2 && byte < 0xe0) this.begin(byte & 0x1f, 1);
    else if (byte >= 0xe0 && byte < 0xf0) this.begin(byte & 0x0f, 2);
    else if (byte >= 0xf0 && byte < 0xf5) this.begin(byte & 0x07, 3);
    else this.lose();
  }

  private begin(bits: number, wanted: number): void {
    this.point = bits;
    this.wanted = wanted;
    this.length = wanted;
  }

  private add(): void {
    const { point, length } = this;
    // A longer form than needed, or half a surrogate pair, is no UTF-8.
    if (point < (LEAST[length] as number) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return this.lose();
    this.to += String.fromCodePoint(point);
    if (point < 0x3400 || point > 0x9fff) return;
    this.han++;
    if (isLevelOne(point)) this.common++;
  }

  /** Gives up a character whose bytes are not all there; returns whether there was one. */
  private breakOff(): boolean {
    if (this.wanted === 0) return false;
    this.wanted = 0;
    this.lose();
    return true;
  }

  private lose(): void {
    this.lost++;
    if (!this.to.endsWith(LOST)) this.to += LOST;
  }

  private flush(end: number): void {
    if (this.start >= 0 && this.to !== '') this.pieces.push({ start: this.start, end, to: this.to });
    this.start = -1;
    this.to = '';
  }
}

/** GBK has it, Latin-1 has not. */
const FULL_WIDTH_SPACE = 0x3000;
const QUESTION = 0x3f;
/** Least code point that takes so many further bytes. */
const LEAST = [0, 0x80, 0x800, 0x10000] as const;
