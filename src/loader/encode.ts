import { Buffer } from 'node:buffer';
import { encodeUtf8 } from '../ledger/utf8';
import { swapped } from './decode';
import { iconv } from './iconv';

/**
 * The bytes of a text in an encoding as `source.encoding` names it; the inverse of decoding whenever `byteExact` is true.
 * A byte order mark is written when the text begins with one, and only then.
 * @throws Error when the encoding is unknown.
 */
export function encode(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return encodeUtf8(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return swapped(Buffer.from(text, 'utf16le'));
    default:
      return iconv().encode(text, encoding, { addBOM: false });
  }
}
