import { hash } from 'node:crypto';
import { readerOf, mediaTypeOf } from './formats/registry';
import type { FormatReading } from './formats/reader';
import { unzipGzip } from './formats/gzip';
import { readDirectory } from './formats/zip/directory';
import { isDocument } from './formats/zip/kind';
import { sourceOf } from './formats/zip/source';
import { carriedRemarks } from './loader/carried';
import { loadFailures } from './loader/failures';
import type { DocumentFormat } from './loader/formats';
import { countOf } from './loader/decode';
import { load, remarksOn, type LoadOptions } from './loader/load';
import { wholeCharacters } from './loader/lone-surrogates';
import type { DocumentProperties } from './model/extraction';
import type { LoadFailure, LoadResult } from './model/load';
import type { SourceDocument } from './model/source';

/** A gzip file inside another is read; one more is nobody's archive. */
const DEEPEST_GZIP = 2;

/** Loads a file of any kind: texts and pages at once, the other formats by their readers, gzip by what is in it. */
export function loadFile(bytes: Uint8Array, options: LoadOptions, depth = 0): LoadResult | Promise<LoadResult> {
  const loaded = load(bytes, options);
  if (loaded.ok || loaded.format === undefined) return loaded;
  if (loaded.format === 'gzip') return depth < DEEPEST_GZIP ? loadGzip(bytes, options, depth) : { ok: false, failure: loadFailures.nestedTooDeep('gzip', `it is packed more than ${DEEPEST_GZIP} times over`) };
  const reader = readerOf(loaded.format);
  if (reader === null) return isArchive(bytes) ? { ok: false, failure: loadFailures.format('zip'), format: 'zip' } : loaded;
  const format = loaded.format as DocumentFormat;
  return reader(bytes, { maxBytes: options.maxBytes }).then((reading) => {
    if (!reading.ok && isArchive(bytes)) return { ok: false, failure: loadFailures.format('zip') };
    const document = reading.ok ? documentOf(bytes, options, format, reading) : null;
    if (document === null) return { ok: false, failure: reading.ok ? loadFailures.format('other') : failureOf(format, reading) };
    const { text, extraction, carried = [] } = document;
    const damage = remarksOn({ text, undecodable: 0, replacements: countOf(text, '\ufffd') }, document.encoding);
    return { ok: true, document, remarks: [...damage, ...carriedRemarks(carried), ...(extraction?.remarks ?? [])] };
  });
}

/** The first look searches the bytes, where a document that lies in an archive unpacked has its parts; the directory says whose they are. */
function isArchive(bytes: Uint8Array): boolean {
  if (!ZIP_MARKS.has(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return false;
  const directory = readDirectory(sourceOf(bytes), { maxEntries: Infinity, maxTotal: Infinity });
  return directory.ok && directory.entries.length > 0 && !isDocument(directory.entries);
}

const ZIP_MARKS: ReadonlySet<string> = new Set(['PK\x03\x04', 'PK\x05\x06']);

/** The document inside, with the name, size and hash of the file that was given. */
function loadGzip(bytes: Uint8Array, options: LoadOptions, depth: number): LoadResult | Promise<LoadResult> {
  const unzipped = unzipGzip(bytes, options.maxBytes);
  if (!unzipped.ok) return { ok: false, failure: failureOf('gzip', unzipped) };
  const inner = loadFile(unzipped.bytes, { ...options, path: options.path.replace(GZIP_NAME, '') }, depth + 1);
  const asGiven = (result: LoadResult): LoadResult =>
    result.ok ? { ...result, document: { ...result.document, path: options.path, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex'), byteExact: false } } : result;
  return inner instanceof Promise ? inner.then(asGiven) : asGiven(inner);
}

// Matches what gzip appends to a name:  a.txt.gz . Trap: a.gz.txt is a name of its own.
const GZIP_NAME = /\.(?:gz|gzip)$/i;

type Readable = FormatReading & { readonly ok: true };
type Unreadable = FormatReading & { readonly ok: false };

function documentOf(bytes: Uint8Array, { path, pathBytes, url }: LoadOptions, format: DocumentFormat, reading: Readable): SourceDocument {
  const file = {
    path,
    ...(pathBytes === undefined ? {} : { pathBytes }),
    mediaType: mediaTypeOf(format, path),
    bytes: bytes.length,
    sha256: hash('sha256', bytes, 'hex'),
    // The text is the reader's own, so no encoding of the file's bytes gives it back.
    encoding: 'utf-8',
    encodingEvidence: 'given',
    byteExact: false,
    ...(url === undefined ? {} : { url }),
    ...(reading.carried === undefined ? {} : { carried: reading.carried }),
  } as const;
  if ('extraction' in reading) {
    const { text } = wholeCharacters(reading.extraction.text);
    const properties = wholeProperties(reading.extraction.properties);
    const extraction = { ...reading.extraction, text, properties };
    return { ...file, kind: 'extraction', text, extraction, properties };
  }
  return {
    ...file,
    kind: 'page',
    text: reading.page,
    ...(reading.properties === undefined ? {} : { properties: wholeProperties(reading.properties) }),
    ...(reading.url === undefined ? {} : { url: reading.url }),
  };
}

function wholeProperties({ title, organisation, created }: DocumentProperties): DocumentProperties {
  const whole = (text: string | null): string | null => (text === null ? null : wholeCharacters(text).text);
  return { title: whole(title), organisation: whole(organisation), created };
}

function failureOf(format: DocumentFormat, { fault, detail }: Unreadable): LoadFailure {
  switch (fault) {
    case 'damaged':
      return loadFailures.damaged(format, detail);
    case 'encrypted':
      return loadFailures.encrypted(format);
    case 'no-text':
      return loadFailures.noTextLayer(format, detail);
    case 'too-large':
      return loadFailures.unpacksTooLarge(format, detail);
    case 'too-complex':
      return loadFailures.tooComplex(format, detail);
    case 'foreign':
      return loadFailures.foreign(format, detail);
    case 'not-installed':
      return loadFailures.notInstalled(format, detail);
  }
}
