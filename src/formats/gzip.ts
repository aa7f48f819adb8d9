import { gunzipSync } from 'node:zlib';
import type { FormatReading } from './reader';

export type Unzipped = { readonly ok: true; readonly bytes: Uint8Array } | (FormatReading & { readonly ok: false });

/** Unpacks a gzip file in memory, all its members; never more than `maxBytes`. */
export function unzipGzip(bytes: Uint8Array, maxBytes: number): Unzipped {
  try {
    return { ok: true, bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { ok: false, fault: 'too-large', detail: `more than ${maxBytes} bytes` };
    return { ok: false, fault: 'damaged', detail: message };
  }
}
