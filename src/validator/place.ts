import type { Frame } from '../model/problem';
import type { Span } from '../model/span';

/** A place in lines; see `Problem`. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly frame: Frame | null;
  readonly excerpt: string;
}

export const START: LinePlace = { line: 1, column: 1, endLine: 1, endColumn: 1, frame: null, excerpt: '' };

const LONGEST_EXCERPT = 80;
/** Units of a line shown on either side of what is meant. */
const FRAME_BEFORE = 24;
const FRAME_LENGTH = 64;

// Matches one line break of a text. Trap: CRLF is one.
const BREAKS = /\r\n|\r|\n/g;
// Matches what ends a line. Trap: of a CRLF the CR ends it already.
const LINE_END = /[\r\n]/;

/** Finds lines of a source, which is indexed once, when the first place is asked for. */
export class LinePlaces {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  placeOf([start, end]: Span): LinePlace {
    const from = Math.min(start, this.#text.length);
    const to = Math.min(Math.max(end, from), this.#text.length);
    const first = this.#lineAt(from);
    const last = this.#lineAt(Math.max(from, to - 1));
    return {
      line: first.number,
      column: from - first.start + 1,
      endLine: last.number,
      endColumn: Math.max(to - last.start + 1, first.number === last.number ? from - first.start + 1 : 1),
      frame: this.#frameOf(from, to, first.start),
      excerpt: wholePairs(this.#text, from, Math.min(to, from + LONGEST_EXCERPT)),
    };
  }

  #lineAt(offset: number): { readonly number: number; readonly start: number } {
    const starts = (this.#starts ??= [0, ...Array.from(this.#text.matchAll(BREAKS), (match) => match.index + match[0].length)]);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { number: low + 1, start: starts[low] as number };
  }

  #frameOf(from: number, to: number, lineStart: number): Frame {
    const start = pairStart(this.#text, Math.max(lineStart, from - FRAME_BEFORE));
    const behind = this.#text.slice(from, from + FRAME_LENGTH);
    const lineEnd = LINE_END.exec(behind)?.index ?? behind.length;
    const end = Math.min(from + lineEnd, Math.max(start + FRAME_LENGTH, Math.min(to, from + FRAME_LENGTH)));
    return { text: wholePairs(this.#text, start, end), start: from - start, end: Math.max(from - start, Math.min(to, end) - start) };
  }
}

/** The same place, or the one before it where it stands inside a character of two units. */
function pairStart(text: string, at: number): number {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && behind >= 0xdc00 && behind <= 0xdfff ? at - 1 : at;
}

/** A slice that ends between characters, as it begins. */
function wholePairs(text: string, start: number, end: number): string {
  const last = text.charCodeAt(end - 1);
  return text.slice(start, end > start && last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}
