import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { zlibFault, type Unpacked } from '../../../archives';

/** A response as the server sent it. */
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name; the values of a name that comes twice are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

// Matches a status line:  HTTP/1.1 200 OK   HTTP/2 200 . Trap: the words behind the number may be missing.
const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/;

/** Takes a response apart; null when it is none. The lines of its head end in CRLF, or in LF where somebody rewrote it. */
export function httpResponse(block: Buffer): HttpResponse | null {
  const head = headEnd(block);
  const [first = '', ...lines] = block.toString('latin1', 0, head.end).split(/\r?\n/);
  const status = STATUS.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { status: Number(status), headers, body: block.subarray(head.bodyAt) };
}

function headEnd(block: Buffer): { readonly end: number; readonly bodyAt: number } {
  const crlf = block.indexOf('\r\n\r\n');
  const lf = block.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf, bodyAt: crlf + 4 };
  return lf >= 0 ? { end: lf, bodyAt: lf + 2 } : { end: block.length, bodyAt: block.length };
}

/**
 * The document that was sent: without chunks and without packing. Crawlers may have undone either and left the header
 * as it was, so what does not look chunked or packed is taken as it stands.
 * @param maxBytes more is never unpacked.
 */
export function payloadOf({ headers, body }: HttpResponse, maxBytes: number): Unpacked {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const sent = isChunked ? dechunked(body) : body;
  const announced = isChunked || headers.has('content-encoding') ? 0 : Number(headers.get('content-length') ?? 0);
  if (sent === null || sent.length < announced) return { ok: false, fault: 'damaged', detail: 'the page was not sent to its end' };
  let bytes: Buffer = sent;
  for (const coding of codingsOf(headers.get('content-encoding')).reverse()) {
    const unpacked = unpackedBy(coding, bytes, maxBytes);
    if (!unpacked.ok) return unpacked;
    bytes = Buffer.from(unpacked.bytes.buffer, unpacked.bytes.byteOffset, unpacked.bytes.byteLength);
  }
  return bytes.length > maxBytes ? { ok: false, fault: 'too-large', detail: `it unpacks to more than ${maxBytes} bytes` } : { ok: true, bytes };
}

function codingsOf(header: string | undefined): string[] {
  return (header ?? '').toLowerCase().split(',').map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity');
}

// Matches the line in front of a chunk, with its length in hex:  1a3f;name=value
// Trap: a dot would stop at the CR that ends the line.
const CHUNK = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i;

/** The chunks joined; as it stands when its first line is no length; null when the last chunk is missing. */
function dechunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(10, at);
    const length = end < 0 ? undefined : CHUNK.exec(body.toString('latin1', at, end))?.[1];
    if (length === undefined) return parts.length === 0 ? body : null;
    const size = Number.parseInt(length, 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + size));
    // Behind the chunk stands a line end of its own.
    at = end + 1 + size;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return parts.length === 0 ? body : null;
}

type Unpack = (bytes: Buffer, options: ZlibOptions) => Buffer;

function unpackedBy(coding: string, bytes: Buffer, maxBytes: number): Unpacked {
  const limit = { maxOutputLength: Math.max(1, maxBytes) };
  const by = (unpack: Unpack): Unpacked => {
    try {
      return { ok: true, bytes: unpack(bytes, limit) };
    } catch (error) {
      return zlibFault(error, maxBytes);
    }
  };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? by(gunzipSync) : { ok: true, bytes };
    case 'deflate':
      // Some servers leave out the two bytes in front of the packed data.
      return isMarkup(bytes) ? { ok: true, bytes } : isZlib(bytes) ? by(inflateSync) : by(inflateRawSync);
    case 'br': {
      const unpacked = by(brotliDecompressSync);
      return !unpacked.ok && unpacked.fault === 'damaged' && isMarkup(bytes) ? { ok: true, bytes } : unpacked;
    }
    default:
      return { ok: false, fault: 'unsupported', detail: coding };
  }
}

function isZlib(bytes: Buffer): boolean {
  return bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

/** Pages begin with a tag, behind a byte order mark and white space perhaps. */
function isMarkup(bytes: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(bytes.toString('latin1', 0, 64));
}
