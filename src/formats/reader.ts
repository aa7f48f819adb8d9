import type { CarriedFile, DocumentProperties, Extraction } from '../model/extraction';

/** Why a file of a format that is otherwise read gave no text. Each has its own message in `load/*`. */
export type ReadFault =
  /** The bytes break off, or contradict the format. */
  | 'damaged'
  /** A password is needed. */
  | 'encrypted'
  /** Pages, but no characters: a scan. */
  | 'no-text'
  /** Holds or unpacks to more than `maxBytes`. */
  | 'too-large'
  /** Nests deeper, or has more pages, cells or parts, than any real file. */
  | 'too-complex'
  /** A container of this kind, and no document this reader knows in it. */
  | 'foreign'
  /** The reader is an optional package, and it is not installed. */
  | 'not-installed';

export type FormatReading =
  | { readonly ok: true; readonly extraction: Extraction; readonly carried?: readonly CarriedFile[] }
  /** A saved page or mail whose body is a web page: it goes the way of pages. */
  | { readonly ok: true; readonly page: string; readonly url?: string; readonly properties?: DocumentProperties; readonly carried?: readonly CarriedFile[] }
  /** @property detail one short clause of the reader's own, in English; the name of the package for `not-installed`. */
  | { readonly ok: false; readonly fault: ReadFault; readonly detail: string };

export interface ReadLimits {
  /** No part of a file may unpack to more bytes than this; nor may all of them together. */
  readonly maxBytes: number;
}

/** Reads one format. Pure but for loading its package when first called; never throws for bad input. */
export type FormatReader = (bytes: Uint8Array, limits: ReadLimits) => Promise<FormatReading>;
