import type { Unpacked } from '../../../archives';
import { loadFailures } from '../../../load-failures';
import type { LoadFailure } from '../../../model/load';
import type { InputFields } from '../../../model/report';
import type { RecordBody, RecordDocument } from '../document';
import { httpResponse, payloadOf } from './http';
import { charsetOf, readingOf } from './media-types';
import { fieldOf, warcRecords, type WarcHeader, type WarcRecord } from './records';

/** Records of pages and files that gave no document, by reason. */
export interface Skipped {
  /** The server did not send the page: 404, 301, … */
  status: number;
  /** Pictures, scripts, styles, data. */
  media: number;
  /** Said to be as an earlier one. */
  revisit: number;
}

export interface WarcOptions {
  /** Of the file; its records are named behind it: `a.warc.gz/12`. */
  readonly path: string;
  readonly maxBytes: number;
  /** Counted up. */
  readonly skipped: Skipped;
}

interface Sent {
  readonly contentType: string;
  readonly payload: Unpacked;
}

/**
 * The documents of a web archive: what servers sent with status 200 (`response`), files without a server (`resource`),
 * and texts that were made of them (`conversion`). The other kinds of records tell of these and are passed over.
 */
export async function* warcDocuments(chunks: AsyncIterable<Buffer>, { path, maxBytes, skipped }: WarcOptions): AsyncGenerator<RecordDocument, void, void> {
  for await (const record of warcRecords(chunks, { wanted: (header) => isWanted(header, skipped), maxBytes })) {
    const { number, fields, length, isWhole } = record;
    const url = fieldOf(fields, 'WARC-Target-URI')?.replace(/^<(.*)>$/, '$1');
    const document = (body: RecordBody, charset?: string): RecordDocument => ({
      name: { path: `${path}/${number}`, ...(url === undefined ? {} : { url }), ...(charset === undefined ? {} : { declaredEncoding: charset }) },
      number, fields: inputOf(fields), body,
    });
    const sent = sentIn(record, maxBytes, skipped);
    const reading = sent === null ? null : readingOf(sent.contentType);
    if (sent === null || reading === null) {
      if (sent !== null) skipped.media++;
      continue;
    }
    const { payload, contentType } = sent;
    const cut = fieldOf(fields, 'WARC-Truncated');
    if (!isWhole) yield document({ failure: loadFailures.tooLarge(length, maxBytes) });
    else if (cut !== undefined) yield document({ failure: loadFailures.damagedInArchive(`the crawler cut it (${cut})`) });
    else if (!payload.ok) yield document({ failure: failureOf(payload) });
    else yield document({ content: payload.bytes, isPage: reading === 'page', unsure: reading === 'unsure' }, charsetOf(contentType));
  }
}

const DOCUMENT_TYPES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

function isWanted({ fields }: WarcHeader, skipped: Skipped): boolean {
  const type = (fieldOf(fields, 'WARC-Type') ?? '').toLowerCase();
  if (type === 'revisit') skipped.revisit++;
  // Some crawlers keep the answers of name servers as responses.
  return DOCUMENT_TYPES.has(type) && !/^dns:/i.test(fieldOf(fields, 'WARC-Target-URI') ?? '');
}

/** What the record holds; null when the server sent no page. A response that is no HTTP is a file like any other. */
function sentIn({ fields, block, isWhole }: WarcRecord, maxBytes: number, skipped: Skipped): Sent | null {
  const contentType = fieldOf(fields, 'Content-Type') ?? '';
  const isHttp = /^application\/http\b/i.test(contentType);
  const response = isHttp || contentType === '' ? httpResponse(block) : null;
  const asItStands = { ok: true, bytes: block } as const;
  if (response === null) return { contentType: isHttp ? 'message/http' : contentType, payload: asItStands };
  if (response.status !== 200) {
    skipped.status++;
    return null;
  }
  const sentType = response.headers.get('content-type') ?? '';
  // What is no document need not be unpacked.
  return { contentType: sentType, payload: readingOf(sentType) === null || !isWhole ? asItStands : payloadOf(response, maxBytes) };
}

/** What the header says of the document besides its length. */
function inputOf(fields: Readonly<Record<string, string>>): InputFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name.toLowerCase() !== 'content-length'));
}

function failureOf(unpacked: Unpacked & { readonly ok: false }): LoadFailure {
  switch (unpacked.fault) {
    case 'too-large':
      return loadFailures.unpacksTooLarge('warc', unpacked.detail);
    case 'unsupported':
      return loadFailures.packingMethod(unpacked.detail);
    default:
      return loadFailures.damagedInArchive(unpacked.detail);
  }
}
