import type { Bytes} from './bytes';
import { unlessDamaged } from './bytes';
import { eachProperty } from './property-list';
import { readRowLayout, type RowLayout } from './row-layout';

/** What this reader asks of a paragraph. */
export interface ParagraphProperties {
  /** 0 to 8 for headings, 9 for body text. */
  readonly outline: number;
  readonly align: number;
  /** Which list of the document numbers it, from 1; 0 for none. */
  readonly list: number;
  readonly listLevel: number;
  /** How deep in tables: 0 outside. */
  readonly tableDepth: number;
  /** Its mark ends a row, not a cell. */
  readonly isRowEnd: boolean;
  readonly isInnerCellEnd: boolean;
  readonly isInnerRowEnd: boolean;
  readonly row: RowLayout | null;
}

export const PLAIN_PARAGRAPH: ParagraphProperties = {
  outline: 9, align: 0, list: 0, listLevel: 0, tableDepth: 0, isRowEnd: false, isInnerCellEnd: false, isInnerRowEnd: false, row: null,
};

export const CENTRED = 1;
export const RIGHT = 2;

const CODE = {
  alignPhysical: 0x2403, align: 0x2461, listLevel: 0x260a, list: 0x460b, outline: 0x2640, inTable: 0x2416, rowEnd: 0x2417,
  tableDepth: 0x6649, deeper: 0x664a, innerCellEnd: 0x244b, innerRowEnd: 0x244c, elsewhere: 0x6646, elsewhereOld: 0x6645, tableElsewhere: 0x646b,
} as const;

/** Lists of properties that point to another list nest no deeper, point to no more, and are no longer: a row of 63 cells needs 5,000 bytes. */
const DEEPEST = 3;
const MOST = 2;
const LONGEST = 8192;

/** @param data the stream that long lists of properties stand in */
export function paragraphProperties(list: Uint8Array, base: ParagraphProperties, data: Bytes, depth = 0): ParagraphProperties {
  let { outline, align, list: number, listLevel, tableDepth, isRowEnd, isInnerCellEnd, isInnerRowEnd, row } = base;
  const elsewhere: number[] = [];
  eachProperty(list, (code, value, at) => {
    switch (code) {
      case CODE.alignPhysical: case CODE.align: align = value.u8(at); break;
      case CODE.listLevel: listLevel = value.u8(at); break;
      case CODE.list: number = value.u16(at); break;
      case CODE.outline: outline = value.u8(at); break;
      case CODE.inTable: tableDepth = value.u8(at) === 0 ? 0 : Math.max(1, tableDepth); break;
      case CODE.rowEnd: isRowEnd = value.u8(at) !== 0; break;
      case CODE.tableDepth: tableDepth = Math.max(0, value.i32(at)); break;
      case CODE.deeper: tableDepth = Math.max(0, tableDepth + value.i32(at)); break;
      case CODE.innerCellEnd: isInnerCellEnd = value.u8(at) !== 0; break;
      case CODE.innerRowEnd: isInnerRowEnd = value.u8(at) !== 0; break;
      case CODE.elsewhere: case CODE.elsewhereOld: case CODE.tableElsewhere: elsewhere.push(value.u32(at)); break;
    }
  });
  row = readRowLayout(list) ?? row;
  let found: ParagraphProperties = { outline, align, list: number, listLevel, tableDepth, isRowEnd, isInnerCellEnd, isInnerRowEnd, row };
  if (depth >= DEEPEST) return found;
  for (const at of elsewhere.slice(0, MOST)) {
    const more = unlessDamaged(() => data.part(at + 2, Math.min(LONGEST, Math.max(0, data.i16(at)))), new Uint8Array());
    found = paragraphProperties(more, found, data, depth + 1);
  }
  return found;
}
