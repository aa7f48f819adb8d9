import { bufferOf } from './decode';
import type { Decoded } from './decoded';
import { encode } from './encode';
import { SECOND_U3000, TWO_WAYS } from './gb18030';

/** True when encoding the text again gives the same bytes. */
export function isByteExact(bytes: Uint8Array, { text, undecodable, isExact }: Decoded, encoding: string): boolean {
  if (isExact || undecodable > 0) return isExact;
  // All other codes of GB18030 come back as they were (the test tries each one), which saves encoding the whole text.
  if (encoding === 'gb18030' && !TWO_WAYS.test(text) && bufferOf(bytes).indexOf(SECOND_U3000) < 0) return true;
  return bufferOf(encode(text, encoding)).equals(bytes);
}
