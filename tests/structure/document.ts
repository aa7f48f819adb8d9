import type { ListStyle, MarkerStyle } from '../../src/model/tree';

/** What a stretch of a document is by construction. `no-heading`: the contract leaves its type open, but a section it is not. */
export type Kind = 'title' | 'subtitle' | 'salutation' | 'paragraph' | 'attachment' | 'note' | 'toc' | 'signature' | 'table' | 'item' | 'heading' | 'no-heading';

export interface HeadingGold {
  /** More than one where the contract leaves the style open (`1 总则`). */
  readonly styles: readonly (MarkerStyle | null)[];
  readonly ordinal: number | null;
  readonly title: string;
  readonly depth: number;
  /** Index of the piece that is the heading above it; null on the top. */
  readonly parent: number | null;
}

/** A stretch of the source that is one thing. */
export interface Piece {
  readonly kind: Kind;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Which trap it belongs to; `plain` for the rest. */
  readonly family: string;
  readonly line: number;
  readonly heading?: HeadingGold;
  readonly list?: ListStyle;
}

/** How the lines of a document are written down. */
export type Format = 'text' | 'crlf' | 'blank' | 'indented' | 'one-line' | 'markdown' | 'html';

export interface Made {
  readonly path: string;
  readonly format: Format;
  readonly source: string;
  readonly pieces: readonly Piece[];
}

/** One stretch of a line to be written. */
export interface Part {
  readonly text: string;
  readonly kind: Kind;
  readonly family?: string;
  readonly list?: ListStyle;
  /** Characters before it that belong to nothing. */
  readonly glue?: string;
}

/** @property bold `line` puts the whole line in bold, `lead` its first part; plain text has no bold. */
export interface Line {
  readonly parts: readonly Part[];
  readonly bold?: 'line' | 'lead';
}

const EXTENSION: Record<Format, string> = { text: 'txt', crlf: 'txt', blank: 'txt', indented: 'txt', 'one-line': 'txt', markdown: 'md', html: 'html' };
const LINE_END: Record<Format, string> = { text: '\n', crlf: '\r\n', blank: '\n\n', indented: '\n', 'one-line': '　　', markdown: '\n\n', html: '\n' };

/** Writes lines down one after the other and keeps where each stretch came to stand. */
export class Writer {
  private readonly chunks: string[] = [];
  private length = 0;
  private lines = 0;
  private readonly written: Piece[] = [];
  /** Index of the heading that is open on each depth. */
  private open: number[] = [];

  readonly format: Format;
  private readonly family: string;

  constructor(format: Format, family: string) {
    this.format = format;
    this.family = family;
    if (format === 'html') this.put('<html><head><meta charset="utf-8"></head><body><div class="TRS_Editor">\n');
  }

  private put(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }

  private begin(bold: boolean): void {
    this.lines++;
    if (this.format === 'html') this.put(`<p>${bold ? '<strong>' : ''}`);
    else if (this.format === 'markdown') this.put(bold ? '**' : '');
    else if (this.format === 'indented') this.put('　　');
  }

  private end(bold: boolean): void {
    if (this.format === 'html') this.put(`${bold ? '</strong>' : ''}</p>`);
    else if (this.format === 'markdown' && bold) this.put('**');
    this.put(LINE_END[this.format]);
  }

  private piece(part: Part, heading?: HeadingGold): void {
    const { text, kind, family = this.family, list, glue = '' } = part;
    this.put(glue);
    const sourceStart = this.length;
    this.put(text);
    this.written.push({ kind, sourceStart, sourceEnd: this.length, family, line: this.lines, ...(heading === undefined ? {} : { heading }), ...(list === undefined ? {} : { list }) });
  }

  line({ parts, bold }: Line): void {
    const lead = bold === 'lead' && this.format === 'html';
    this.begin(bold === 'line' || lead);
    parts.forEach((part, at) => {
      this.piece(part);
      if (lead && at === 0) this.put('</strong>');
    });
    if (lead) this.put('</p>\n');
    else this.end(bold === 'line');
  }

  /**
   * A heading, with what follows on its line. `broken` says where line ends stand in `raw`; they are no part of the title.
   */
  heading(raw: string, gold: Omit<HeadingGold, 'parent'>, family: string | undefined, bold: boolean, rest: readonly Part[], broken: number | null): void {
    const whole = bold && (rest.length === 0 || this.format === 'html');
    this.begin(whole);
    this.open.length = gold.depth - 1;
    const parent = this.open.at(-1) ?? null;
    this.open.push(this.written.length);
    this.piece({ text: broken === null ? raw : raw.slice(0, broken), kind: 'heading', ...(family === undefined ? {} : { family }) }, { ...gold, parent });
    if (broken !== null) {
      this.end(whole);
      this.begin(whole);
      // The second half is no heading of its own: it has no gold, but stands in the first half's heading.
      this.piece({ text: raw.slice(broken), kind: 'heading', ...(family === undefined ? {} : { family }) });
    }
    if (whole && rest.length > 0) this.put('</strong>');
    rest.forEach((part) => this.piece(part));
    if (whole && rest.length > 0) this.put('</p>\n');
    else this.end(whole);
  }

  /** Headings that follow stand on the top again: an attachment, the next document. */
  restart(): void {
    this.open = [];
  }

  done(path: string): Made {
    if (this.format === 'html') this.put('</div></body></html>\n');
    return { path: `${path}.${EXTENSION[this.format]}`, format: this.format, source: this.chunks.join(''), pieces: this.written };
  }
}
