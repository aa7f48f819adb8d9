import { cp1252, decodePage, isDoubleByte } from '../word/code-pages';
import { symbolFor } from '../word/symbols';

/** Code pages by the numbers of Windows' character sets. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
};
const SYMBOLS = 2;

export interface Font {
  charset: number;
  /** Named by the font itself; 0 for none. */
  codePage: number;
}

/** Text of bytes in a font. Western fonts are named for Chinese bytes too, so bytes that are Chinese in the file's own code page are. */
export function decodeText(bytes: Uint8Array, font: Font | undefined, fileCodePage: number): string {
  if (font?.charset === SYMBOLS) return [...bytes].map((byte) => (byte === 0x20 ? ' ' : (symbolFor(0xf000 + byte) ?? ''))).join('');
  if (bytes.every((byte) => byte < 0x80)) return cp1252(bytes);
  const named = font === undefined ? 0 : font.codePage || (CODE_PAGES[font.charset] ?? 0);
  if (named !== 0) return decodePage(bytes, named);
  const text = decodePage(bytes, fileCodePage);
  return isDoubleByte(fileCodePage) && text.includes('\ufffd') ? cp1252(bytes) : text;
}
