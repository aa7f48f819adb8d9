import type { Span } from './span';

/** What mark-up says about lines of the text. Places are of characters that were kept when the page or document was read. */
export interface SourceStyle {
  readonly headings: readonly MarkedHeading[];
  /** First characters of lines that are set to the right or in the middle. */
  readonly aligned: readonly { readonly sourceStart: number; readonly align: 'right' | 'center' }[];
  readonly tables: readonly MarkedTable[];
  /** First characters of lines that are footnotes, endnotes or remarks of a reviewer. */
  readonly notes?: readonly number[];
  /** First characters of lines of a table of contents. */
  readonly contents?: readonly number[];
}

export interface MarkedHeading {
  /** The first character of the line. */
  readonly sourceStart: number;
  /** 1–6 for h1–h6, 7 for a line that is bold from end to end. */
  readonly level: number;
}

/** A table of data; tables that only lay out a page are none. Each row is one line of the text, its cells joined by TAB. */
export interface MarkedTable {
  /** From the first kept character to the last. */
  readonly source: Span;
  readonly rows: readonly (readonly MarkedCell[])[];
}

/** A cell stands in the row and column it begins in; spans are at least 1 and are cut at the table's edge. */
export interface MarkedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** From its first kept character to its last; null for an empty cell. */
  readonly source: Span | null;
}
