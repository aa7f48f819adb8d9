import { visible } from './visible';

/** Stands where an inline element begins or ends: `<b>来源：</b><span>某报</span>`. */
export const SEAM = '\u001f';

/** Where on the page a line stands; elements that change nothing of it share their parent's. */
export interface Place {
  /** Number of the td, th, dt or dd; 0 outside. */
  readonly cell: number;
  /** The cell is th or dt. */
  readonly header: boolean;
  /** Number of the tr, li or dt; a dd has its dt's. 0 outside. */
  readonly row: number;
  /** Number of the table, dl, ul or ol; 0 outside. */
  readonly table: number;
  /** 1 to 6 inside h1 to h6, else 0. */
  readonly level: number;
  /** Inside the document's parts, chrome or not. */
  readonly inParts: boolean;
  /** Inside an element of the parts that is no part of the document. */
  readonly chrome: boolean;
}

/** What the source writes in a line: a piece of a text, and what further texts and SEAMs add to it. */
export interface Written {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** A line of the page as a reader sees it; a cell without text is one too. */
export class PageLine {
  private readonly written: Written;
  private shown: string | null = null;
  /** Signs of its characters. */
  readonly signs: number;
  /** Prose: too long for a label or a title; `text` holds its beginning. */
  readonly long: boolean;
  /** The element that holds the line's first text. */
  readonly element: number;
  readonly place: Place;
  /** Characters inside links, as the source writes them. */
  readonly linked: number;

  constructor(written: Written, signs: number, long: boolean, element: number, place: Place, linked: number) {
    this.written = written;
    this.signs = signs;
    this.long = long;
    this.element = element;
    this.place = place;
    this.linked = linked;
  }

  /** White space folded, with SEAMs. Made when it is first asked for: of most lines of a page nobody asks it. */
  get text(): string {
    return (this.shown ??= visible(this.written.source.slice(this.written.start, this.written.end) + this.written.rest));
  }

  /** More than half of the text is link. */
  get isLink(): boolean {
    // The source of a text is at least as long as the text.
    const { start, end, rest } = this.written;
    return this.linked * 2 > (this.shown?.length ?? end - start + rest.length) || this.linked * 2 > this.text.length;
  }

  get inDocument(): boolean {
    return this.place.inParts && !this.place.chrome;
  }
}

export interface PlacedElement {
  readonly element: number;
  readonly inParts: boolean;
  readonly inDocument: boolean;
  /** Index of the line that was being written when the element began. */
  readonly line: number;
}

/** The text of a line without its SEAMs. */
export function plain(text: string): string {
  return text.includes(SEAM) ? text.replaceAll(SEAM, '').trim() : text;
}
