import { Fault } from '../opc/fault';
import type { OfficePackage } from '../opc/package';
import type { XmlReader } from '../opc/xml';
import { plain, type NumberFormats } from './number-formats';
import { readString, unescaped } from './strings';

export interface SheetCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

export interface SheetRow {
  /** From 0. */
  readonly row: number;
  /** In order of their columns. */
  readonly cells: readonly SheetCell[];
}

/** Cells shown as one; rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** Rows that show something, in order. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

/** What cells refer to. */
export interface Lookups {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  /** How many more cells may show something. */
  cellsLeft: number;
  /** How many more characters they may show: many may show one long string. */
  charactersLeft: number;
}

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const MOST_MERGES = 100_000;

/** Reads the cells of a sheet that show something; null for a part that is no sheet of cells. */
export function readSheet(office: OfficePackage, part: string, lookups: Lookups): Sheet | null {
  const rows = new Map<number, SheetRow>();
  const merges: Merge[] = [];
  let isSheet = false;
  let next = 0;
  office.read(part, (xml, root) => {
    isSheet = root === 's:worksheet';
    if (!isSheet) return;
    xml.children((name) => {
      if (name === 's:sheetData') {
        xml.children((child) => {
          if (child !== 's:row') return;
          const row = Number(xml.attribute('r') ?? next + 1) - 1;
          if (!(Number.isInteger(row) && row >= 0 && row < MOST_ROWS)) throw new Fault('damaged', 'a row has no place');
          next = row + 1;
          const cells = readCells(xml, lookups);
          if (cells.length > 0) rows.set(row, { row, cells });
        });
      } else if (name === 's:mergeCells') {
        xml.children(() => {
          const merge = mergeOf(xml.attribute('ref') ?? '');
          if (merge !== null && merges.length < MOST_MERGES) merges.push(merge);
        });
      }
    });
  });
  return isSheet ? { rows: [...rows.values()].sort((a, b) => a.row - b.row), merges } : null;
}

function readCells(xml: XmlReader, lookups: Lookups): SheetCell[] {
  const cells: SheetCell[] = [];
  let next = 0;
  let sorted = true;
  xml.children((name) => {
    if (name !== 's:c') return;
    const reference = xml.attribute('r');
    const column = reference === null ? next : columnOf(reference);
    if (column < 0 || column >= MOST_COLUMNS) throw new Fault('damaged', 'a cell has no place');
    if (column < next) sorted = false;
    next = column + 1;
    const text = readCell(xml, lookups).trim();
    if (text === '') return;
    lookups.charactersLeft -= text.length;
    if (lookups.charactersLeft < 0) throw new Fault('too-large', 'a text of more characters than allowed');
    if (lookups.cellsLeft-- <= 0) throw new Fault('too-complex', 'more cells than a document has');
    cells.push({ column, text });
  });
  return sorted ? cells : cells.sort((a, b) => a.column - b.column).filter((cell, at, all) => all[at - 1]?.column !== cell.column);
}

function readCell(xml: XmlReader, { strings, formats }: Lookups): string {
  const kind = xml.attribute('t') ?? 'n';
  const style = Number(xml.attribute('s') ?? 0);
  let value: string | null = null;
  let inline = '';
  xml.children((name) => {
    if (name === 's:v') value = xml.text();
    else if (name === 's:is') inline = readString(xml);
  });
  if (value === null) return inline;
  return shownAs(kind, value, style, strings, formats);
}

function shownAs(kind: string, value: string, style: number, strings: readonly string[], formats: NumberFormats): string {
  switch (kind) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
    case 'n': {
      const number = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(number) ? (Number.isInteger(style) ? formats.shown(number, style) : plain(number)) : value;
    }
    default:
      return unescaped(value);
  }
}

/** The column of a reference such as AB12, from 0; -1 for none. */
function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < Math.min(4, reference.length); at++) {
    const code = reference.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    column = column * 26 + code - 0x60;
  }
  return column - 1;
}

// Matches a range of cells: A1:C3 $A$1:$C$3. Trap: A1 alone merges nothing.
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function mergeOf(range: string): Merge | null {
  const match = RANGE.exec(range);
  if (match === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  const merge = { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
  const isOne = merge.top === merge.bottom && merge.left === merge.right;
  return isOne || merge.top > merge.bottom || merge.left > merge.right || merge.right >= MOST_COLUMNS ? null : merge;
}
