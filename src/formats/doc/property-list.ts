import { Bytes, Damaged } from './bytes';

/** One property: its code and where its value stands. */
export type PropertyVisitor = (code: number, value: Bytes, at: number, length: number) => void;

const TABLE_DEFINITION = 0xd608;
const TAB_CHANGES = 0xc615;

/** The upper three bits of a code say how many bytes its value has; 6: the value begins with its length. */
const LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3] as const;

/** Reads a list of properties in order; what is broken off at its end is left out. */
export function eachProperty(list: Uint8Array, visit: PropertyVisitor): void {
  const bytes = new Bytes(list);
  let at = 0;
  try {
    while (at + 3 <= bytes.length) {
      const code = bytes.u16(at);
      at += 2;
      let length: number = LENGTHS[code >> 13] ?? 1;
      if (length < 0) {
        if (code === TABLE_DEFINITION) {
          // Counts itself by one too few.
          length = bytes.u16(at) - 1;
          at += 2;
        } else {
          length = bytes.u8(at);
          if (code === TAB_CHANGES && length === 255) length = tabChanges(bytes, at + 1);
          at += 1;
        }
      }
      if (length < 0 || at + length > bytes.length) return;
      visit(code, bytes, at, length);
      at += length;
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
  }
}

/** Deleted tab stops take four bytes each, new ones three; a count stands in front of each. */
function tabChanges(bytes: Bytes, at: number): number {
  const deleted = 1 + bytes.u8(at) * 4;
  return deleted + 1 + bytes.u8(at + deleted) * 3;
}
