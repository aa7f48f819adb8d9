import { bufferOf, type Decoded } from './decode';
import { encode } from './encode';

// Matches a character that GB18030 may write in two ways, or that the encoder writes differently from the table the
// decoder reads: € (80 and A2E3), the vertical forms U+FE10..FE19 and U+9FB4..9FBB (two bytes and four).
// Trap: U+3000 is one of them too (A3A0 beside A1A1), but stands in every indented text; its bytes are looked for instead.
const TWO_WAYS = /[\u20ac\ufe10-\ufe19\u9fb4-\u9fbb]/;
const SECOND_U3000 = Uint8Array.of(0xa3, 0xa0);

/** True when encoding the text again gives the same bytes. */
export function isByteExact(bytes: Uint8Array, { text, undecodable }: Decoded, encoding: string): boolean {
  if (undecodable > 0) return false;
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') return true;
  // All other codes of GB18030 come back as they were (the test tries each one), which saves encoding the whole text.
  if (encoding === 'gb18030' && !TWO_WAYS.test(text) && bufferOf(bytes).indexOf(SECOND_U3000) < 0) return true;
  return bufferOf(encode(text, encoding)).equals(bytes);
}
