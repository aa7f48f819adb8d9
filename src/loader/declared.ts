import { canonicalEncoding } from './labels';

/** Declarations stand in the first bytes of a page; browsers look at 1,024, saved pages push them further back. */
const HEAD_BYTES = 4096;

// Matches the charset of a meta tag, an XML declaration or a Content-Type line:  <meta charset="gb2312">
//                                                                                      ^^^^^^^^^^^^^^^^
// Trap: a sentence about charsets ("the charset should be …") has no sign of assignment.
const CHARSET = /\b(?:charset|encoding)\s{0,4}=\s{0,4}["']?([a-z0-9][a-z0-9._:-]{1,30})/i;

/** The encoding a file says it has, or null. A hint only: pages keep the label of a template, or of before they were converted. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  const label = CHARSET.exec(head)?.[1];
  return label === undefined ? null : canonicalEncoding(label);
}
