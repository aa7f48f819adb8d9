import { Damaged, TooLarge, type Bytes } from './bytes';
import { cp1252 } from '../word/code-pages';

/** A run of characters that stand together in the stream. */
export interface Piece {
  readonly cpStart: number;
  readonly cpEnd: number;
  /** Where its first character stands in the stream. */
  readonly fc: number;
  /** 1 for Windows-1252, 2 for UTF-16. */
  readonly width: 1 | 2;
  /** What a quick save put on all of it. */
  readonly properties: Uint8Array | null;
}

const PROPERTIES = 1;
const TABLE = 2;
const DESCRIPTOR_BYTES = 8;

export function readPieces(table: Bytes, at: number, length: number): Piece[] {
  const end = at + length;
  const properties: Uint8Array[] = [];
  let place = at;
  while (place < end && table.u8(place) === PROPERTIES) {
    const size = table.u16(place + 1);
    properties.push(table.part(place + 3, size));
    place += 3 + size;
  }
  if (table.u8(place) !== TABLE) throw new Damaged('no table of the pieces of the text');
  const count = Math.floor((table.u32(place + 1) - 4) / (4 + DESCRIPTOR_BYTES));
  const places = place + 5;
  const descriptors = places + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let nth = 0; nth < count; nth++) {
    const cpStart = table.u32(places + nth * 4);
    const cpEnd = table.u32(places + nth * 4 + 4);
    if (cpStart !== (pieces.at(-1)?.cpEnd ?? 0) || cpEnd < cpStart) throw new Damaged('pieces of the text that do not follow one another');
    const descriptor = descriptors + nth * DESCRIPTOR_BYTES;
    const word = table.u32(descriptor + 2);
    const isCompressed = (word & 0x40000000) !== 0;
    const modifier = table.u16(descriptor + 6);
    pieces.push({
      cpStart, cpEnd,
      fc: isCompressed ? (word & 0x3fffffff) / 2 : word & 0x3fffffff,
      width: isCompressed ? 1 : 2,
      properties: (modifier & 1) === 1 ? (properties[modifier >> 1] ?? null) : single(modifier),
    });
  }
  return pieces;
}

/** The few properties that fit in the descriptor itself: [MS-DOC] 2.9.215, those that matter here. */
const SHORT: Readonly<Record<number, number>> = { 0x05: 0x2403, 0x41: 0x0800, 0x42: 0x0801, 0x55: 0x0835, 0x5c: 0x083c };

function single(modifier: number): Uint8Array | null {
  const code = SHORT[(modifier >> 1) & 0x7f];
  return code === undefined ? null : Uint8Array.of(code & 0xff, code >> 8, modifier >> 8);
}

/** @param most characters that the caller allows: pieces may all show the same bytes */
export function textOf(pieces: readonly Piece[], word: Bytes, most: number): string {
  if ((pieces.at(-1)?.cpEnd ?? 0) > most) throw new TooLarge('a text of more characters than allowed');
  return pieces.map(({ cpStart, cpEnd, fc, width }) => {
    const count = cpEnd - cpStart;
    return width === 2 ? word.utf16(fc, count) : cp1252(word.part(fc, count));
  }).join('');
}

/** Index of the last piece that begins at or before a character. */
export function pieceIndexAt(pieces: readonly Piece[], cp: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).cpStart <= cp) low = middle;
    else high = middle - 1;
  }
  return low;
}
