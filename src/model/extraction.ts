import type { Remark } from './diagnostic';
import type { SourceEdit } from './source-edit';
import type { SourceStyle } from './source-style';

/**
 * What a reader of a format that is no text hands on: the text it found, which is the source of the ledger from then on,
 * and what the format knows about it.
 */
export interface Extraction {
  /** Lines joined by `\n`, cells of a table row by TAB. Running heads, page numbers and broken lines are still in it; `edits` take them out. */
  readonly text: string;
  /** Sorted by `sourceStart`, disjoint, none empty: `strip/page-furniture`, `chars/hard-wrap`. */
  readonly edits: readonly SourceEdit[];
  readonly style: SourceStyle;
  readonly properties: DocumentProperties;
  readonly remarks: readonly Remark[];
}

/** A file inside the file that was read: an attachment of a mail, a document embedded in another. Its text is not in the text. */
export interface CarriedFile {
  readonly name: string;
  /** How the file that was read calls it: the name of the part, or its address. */
  readonly href: string;
}

/** What a file says of its document outside the text. Used only where the text says nothing. */
export interface DocumentProperties {
  readonly title: string | null;
  /** The company or department the program was registered to. */
  readonly organisation: string | null;
  /** ISO, as exact as the file says. */
  readonly created: string | null;
}
