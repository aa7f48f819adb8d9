import type { Bytes } from './bytes';
import { eachProperty } from './property-list';

/** Where the cells of a table row end, and which of them are parts of a larger one. */
export interface RowLayout {
  /** Of all cells' sides, from the left of the first to the right of the last, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly joins: readonly ('none' | 'left' | 'above')[];
}

const DEFINITION = 0xd608;
const MERGE = 0x5624;
const VERTICAL_MERGE = 0xd62b;
const CELL_BYTES = 20;

export function readRowLayout(list: Uint8Array): RowLayout | null {
  let edges: number[] | null = null;
  let joins: ('none' | 'left' | 'above')[] = [];
  eachProperty(list, (code, value, at, length) => {
    if (code === DEFINITION) {
      edges = [];
      const count = value.u8(at);
      for (let nth = 0; nth <= count; nth++) edges.push(value.i16(at + 1 + nth * 2));
      joins = joinsOf(value, at + 1 + (count + 1) * 2, at + length, count);
    } else if (code === MERGE) {
      const first = value.u8(at);
      const limit = value.u8(at + 1);
      for (let nth = first + 1; nth < Math.min(limit, joins.length); nth++) joins[nth] = 'left';
    } else if (code === VERTICAL_MERGE && length >= 2) {
      const nth = value.u8(at);
      const flags = value.u8(at + 1);
      if (nth < joins.length && joins[nth] !== 'left') joins[nth] = flags === 1 ? 'above' : 'none';
    }
  });
  return edges === null ? null : { edges, joins };
}

/** Descriptions of cells may be fewer than the cells. */
function joinsOf(value: Bytes, at: number, end: number, count: number): ('none' | 'left' | 'above')[] {
  const joins: ('none' | 'left' | 'above')[] = [];
  for (let nth = 0; nth < count; nth++) {
    const place = at + nth * CELL_BYTES;
    const flags = place + 2 <= end ? value.u16(place) : 0;
    joins.push((flags & 3) === 1 ? 'left' : ((flags >> 5) & 3) === 1 ? 'above' : 'none');
  }
  return joins;
}
