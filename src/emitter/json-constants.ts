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

/** Writes a constant; there must be room. @returns where it ends. */
export function putConstant(sheet: DataView, at: number, { words, length }: Constant): number {
  for (let i = 0; i < words.length; i++) sheet.setUint32(at + i * 4, words[i] as number, true);
  return at + length;
}

// Matches a string that stands in JSON as it is:  chars/width   leftWord . Trap: U+2028 is plain to JSON.stringify, and not to us.
const PLAIN = /^[\w/.-]{0,40}$/;
/** Enough for the keys and rules of any record; what others call their rules and properties must not pile up. */
const MOST = 500;

/** Strings that come again and again, each written out once, in quotes and with what stands around it. */
export class Frequent {
  private readonly known = new Map<string, Constant>();
  readonly before: string;
  readonly behind: string;

  constructor(before: string, behind: string) {
    this.before = before;
    this.behind = behind;
  }

  /** Null for a string that needs more than quotes, or comes when there are too many. */
  of(text: string): Constant | null {
    return this.known.get(text) ?? this.added(text);
  }

  private added(text: string): Constant | null {
    if (this.known.size >= MOST || !PLAIN.test(text)) return null;
    const written = constant(`${this.before}"${text}"${this.behind}`);
    this.known.set(text, written);
    return written;
  }
}
