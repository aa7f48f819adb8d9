import { constants } from 'node:buffer';
import { hash } from 'node:crypto';
import { encodeUtf8 } from '../ledger/utf8';
import type { Remark } from '../model/diagnostic';
import type { LoadFailure, LoadResult } from '../model/load';
import type { SourceDocument } from '../model/source';
import { isByteExact } from './byte-exact';
import { damageRemarks, type Damage } from './damage';
import { countOf, decodeStrictUtf8 } from './decode';
import { detect } from './detect';
import { loadFailures } from './failures';
import type { FileFormat } from './formats';
import { formatByMagic, looksBinary, readsBinary } from './magic';
import { markupKind, type MarkupKind } from './markup';
import { isMarkdown } from './markdown-name';
import { isMarkdownText } from './markdown-text';
import { loadRules as rules } from './rules';

export interface LoadOptions {
  readonly path: string;
  readonly pathBytes?: string;
  /** A label as `canonicalEncoding` knows it; it is used and not questioned, unless a byte order mark says otherwise. */
  readonly encoding: string | null;
  /** The encoding that the server named, a label: a hint, as what pages say of themselves. */
  readonly declaredEncoding?: string;
  /** Where the document was fetched from. */
  readonly url?: string;
  /** `text`: the user says so; what looks like a marked-up page is read as it stands. `html`: a page, whatever it looks like. Default: `auto`. */
  readonly from?: 'auto' | 'text' | 'html';
  readonly maxBytes: number;
}

/**
 * Decodes one file: what it is by its first bytes, then its encoding, then whether the text is prose or a marked-up page.
 * Never throws for bad input, only for an unknown `encoding` (RangeError); what cannot be read, or cannot be told for certain, is a failure that says what to do.
 */
export function load(bytes: Uint8Array, options: LoadOptions): LoadResult {
  const tooLarge = sizeFailure(bytes.length, options.maxBytes);
  if (tooLarge !== null) return refused(tooLarge);
  const format = formatByMagic(bytes);
  if (format !== null) return unread(format);

  const detected = detect(bytes, options.encoding, options.declaredEncoding);
  if (detected === null) return refused(undetected(bytes));
  const { text, encoding, evidence } = detected;
  if (readsBinary(text)) return unread('other');
  const kind = kindOf(text, options);
  if (kind === 'mht') return unread(kind);

  const document: SourceDocument = {
    path: options.path,
    mediaType: mediaTypeOf(options, kind),
    kind: documentKindOf(text, options, kind),
    text,
    bytes: bytes.length,
    sha256: hash('sha256', bytes, 'hex'),
    encoding,
    encodingEvidence: evidence,
    byteExact: isByteExact(bytes, detected, encoding),
    ...furtherNames(options),
  };
  return { ok: true, document, remarks: remarksOn(detected, encoding) };
}

/**
 * Takes a text that is decoded already; `bytes` and `sha256` are of its UTF-8. Half a surrogate pair is no character: it is read as U+FFFD,
 * as its UTF-8 has it, and the damage is reported.
 */
export function loadText(given: string, options: LoadOptions): LoadResult {
  const bytes = encodeUtf8(given);
  const tooLarge = sizeFailure(bytes.length, options.maxBytes);
  if (tooLarge !== null) return refused(tooLarge);
  // A lone surrogate is written as U+FFFD, so a text without U+FFFD in its bytes has neither.
  const isPlain = !bytes.includes('\ufffd');
  const text = isPlain ? given : (decodeStrictUtf8(bytes) ?? given);
  const kind = kindOf(text, options);
  const document: SourceDocument = {
    path: options.path,
    mediaType: mediaTypeOf(options, kind),
    kind: documentKindOf(text, options, kind),
    text,
    bytes: bytes.length,
    sha256: hash('sha256', bytes, 'hex'),
    encoding: 'utf-8',
    encodingEvidence: 'given',
    byteExact: text === given,
    ...furtherNames(options),
  };
  return { ok: true, document, remarks: remarksOn({ text, undecodable: 0, replacements: isPlain ? 0 : countOf(text, '\ufffd') }, 'utf-8') };
}

function kindOf(text: string, { from, path }: LoadOptions): MarkupKind | null {
  return from === 'text' ? null : from === 'html' ? from : markupKind(text, path);
}

function mediaTypeOf({ path }: LoadOptions, kind: MarkupKind | null): string {
  if (kind === 'html') return 'text/html';
  return isMarkdown(path) ? 'text/markdown' : 'text/plain';
}

function documentKindOf(text: string, { path }: LoadOptions, kind: MarkupKind | null): SourceDocument['kind'] {
  if (kind === 'html') return 'page';
  return isMarkdown(path) || isMarkdownText(text) ? 'markdown' : 'text';
}

const NONE = {};

/** What few files have. Behind what all have: keys that come after a spread are set one by one. */
function furtherNames({ pathBytes, url }: LoadOptions): Pick<SourceDocument, 'pathBytes' | 'url'> {
  if (pathBytes === undefined && url === undefined) return NONE;
  return { ...(pathBytes === undefined ? {} : { pathBytes }), ...(url === undefined ? {} : { url }) };
}

function unread(format: FileFormat): LoadResult {
  return { ok: false, failure: loadFailures.format(format), format };
}

function refused(failure: LoadFailure): LoadResult {
  return { ok: false, failure };
}

function sizeFailure(bytes: number, maxBytes: number): LoadFailure | null {
  const limit = Math.min(maxBytes, constants.MAX_STRING_LENGTH);
  return bytes > limit ? loadFailures.tooLarge(bytes, limit) : null;
}

function undetected(bytes: Uint8Array): LoadFailure {
  return looksBinary(bytes) ? loadFailures.format('other') : loadFailures.undecidable(bytes.length);
}

// Matches a character that a reader sees. Trap: \s has no zero-width spaces, joiners, soft hyphens and controls, which `chars/invisible` cuts.
const VISIBLE = /[^\s\0-\x1f\x7f-\x9f\xad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

/** What there is to say of a text the loader hands on: that it is empty, or damaged. */
export function remarksOn(decoded: Damage, encoding: string): Remark[] {
  if (!VISIBLE.test(decoded.text)) {
    const { id: rule, severity, messages } = rules.empty;
    return [{ rule, severity, message: messages.empty, evidence: {}, source: [0, decoded.text.length] }];
  }
  return damageRemarks(decoded, encoding);
}
