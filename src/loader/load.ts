import { createHash } from 'node:crypto';
import type { LoadResult } from '../model/load';

export interface LoadOptions {
  readonly path: string;
  readonly pathBytes?: string;
  /** A WHATWG label the user named; it is used and not questioned. */
  readonly encoding: string | null;
  readonly maxBytes: number;
}

/** Decodes one file. */
export function load(bytes: Uint8Array, options: LoadOptions): LoadResult {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    ok: true,
    document: { path: options.path, mediaType: 'text/plain', text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), encoding: 'utf-8', encodingEvidence: 'strict', byteExact: true },
    remarks: [],
  };
}

/** Takes a text that is decoded already; `bytes` and `sha256` are of its UTF-8. */
export function loadText(text: string, options: LoadOptions): LoadResult {
  const bytes = Buffer.from(text, 'utf8');
  return {
    ok: true,
    document: { path: options.path, mediaType: 'text/plain', text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), encoding: 'utf-8', encodingEvidence: 'given', byteExact: true },
    remarks: [],
  };
}
