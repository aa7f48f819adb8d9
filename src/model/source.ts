import type { CarriedFile, DocumentProperties, Extraction } from './extraction';

export type EncodingEvidence = 'bom' | 'option' | 'meta' | 'strict' | 'score' | 'given';

/** What the loader hands on: the decoded text, untouched (BOM, CRLF, NBSP and NUL are still there). */
export interface SourceDocument {
  /** Relative to the input root, `/`-separated, NFC. */
  readonly path: string;
  /** Base64 of a file name that is not valid UTF-8. */
  readonly pathBytes?: string;
  /** Of the file; what its text is read as, `kind` says. */
  readonly mediaType: string;
  /** `page`: `text` is mark-up of a web page. `extraction`: a reader of the format found the text. */
  readonly kind: 'text' | 'markdown' | 'page' | 'extraction';
  readonly text: string;
  readonly bytes: number;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  /** WHATWG label in lower case: `utf-8`, `gb18030`, `big5`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
  readonly encodingEvidence: EncodingEvidence;
  /** Encoding the text again gives the same bytes. */
  readonly byteExact: boolean;
  /** What the reader found besides the text, for the kind `extraction`. */
  readonly extraction?: Extraction;
  /** What a saved page or mail says of itself outside the page, or an office document outside its text. */
  readonly properties?: DocumentProperties;
  /** Files inside the file, in its order. */
  readonly carried?: readonly CarriedFile[];
  /** Where a saved page was saved from, or the document was fetched. */
  readonly url?: string;
}
