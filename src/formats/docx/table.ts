import { isNumberLine } from '../../lexicon/document-numbers';
import { Fault } from '../opc/fault';
import { joined } from '../opc/one-line';
import type { XmlReader } from '../opc/xml';
import type { BuiltCell } from '../text-builder';
import { oneLine, type Block } from './blocks';
import { wholeNumber } from './properties';

/** Word allows 63 columns, other programs more. */
const MOST_COLUMNS = 1024;
/** Rows times columns. The longest table of a real document has some ten thousand fields. */
const MOST_FIELDS = 20_000_000;

interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** `joins` the cell above. */
  readonly merge: 'starts' | 'joins' | null;
}

/** What a table needs of the story it stands in. */
export interface TableHost {
  readonly xml: XmlReader;
  /** Visits the content of `w:sdt`. */
  content(visit: (name: string) => void): void;
  /** Reads the element at hand where paragraphs may stand. */
  block(name: string, into: Block[]): void;
  /** Nothing goes on behind the end of a cell. */
  endOpen(into: Block[]): void;
}

/**
 * Reads `w:tbl`.
 * @param isHead nothing but the head of the document stands above it.
 */
export function readTable(host: TableHost, isHead: boolean): Block[] {
  const rows: Cell[][] = [];
  let width = 0;
  const readRows = (name: string): void => {
    if (name === 'w:tr') {
      const cells = readRow(host);
      if (cells === null) return;
      rows.push(cells);
      width = Math.max(width, cells.reduce((sum, { columns }) => sum + columns, 0));
      if (width > MOST_COLUMNS || width * rows.length > MOST_FIELDS) throw new Fault('too-complex', `a table of ${rows.length} rows and ${width} columns`);
    } else if (name === 'w:sdt') host.content(readRows);
    else if (name === 'w:customXml' || name === 'w:ins' || name === 'w:moveTo') host.xml.children(readRows);
  };
  host.xml.children(readRows);
  return layoutOf(rows, isHead) ?? [{ kind: 'table', rows: merged(rows) }];
}

/** @returns null for a row that a tracked change has deleted. */
function readRow(host: TableHost): Cell[] | null {
  const { xml } = host;
  const cells: Cell[] = [];
  let deleted = false;
  const readCells = (name: string): void => {
    if (name === 'w:trPr') {
      xml.children((child) => {
        if (child === 'w:del') deleted = true;
        else if (child === 'w:gridBefore') {
          const columns = spanOf(xml);
          if (columns > 0) cells.push({ blocks: [], columns, merge: null });
        }
      });
    } else if (name === 'w:tc') {
      const cell = readCell(host);
      if (cell !== null) cells.push(cell);
    } else if (name === 'w:sdt') host.content(readCells);
    else if (name === 'w:customXml') xml.children(readCells);
    if (cells.length > MOST_COLUMNS) throw new Fault('too-complex', `a table of more than ${MOST_COLUMNS} columns`);
  };
  xml.children(readCells);
  return deleted ? null : cells;
}

function readCell(host: TableHost): Cell | null {
  const { xml } = host;
  const blocks: Block[] = [];
  let columns = 1;
  let merge: Cell['merge'] = null;
  let deleted = false;
  xml.children((name) => {
    if (name !== 'w:tcPr') {
      host.block(name, blocks);
      return;
    }
    xml.children((child) => {
      if (child === 'w:gridSpan') columns = Math.max(1, spanOf(xml));
      else if (child === 'w:vMerge') merge = xml.attribute('w:val') === 'restart' ? 'starts' : 'joins';
      else if (child === 'w:cellDel') deleted = true;
    });
  });
  host.endOpen(blocks);
  return deleted ? null : { blocks, columns, merge };
}

function spanOf(xml: XmlReader): number {
  return Math.min(MOST_COLUMNS, Math.max(0, wholeNumber(xml.attribute('w:val')) ?? 1));
}

/** Cells with those that join them from below. */
function merged(rows: readonly (readonly Cell[])[]): BuiltCell[][] {
  type Open = { text: string; columns: number; rows: number };
  let above = new Map<number, Open>();
  return rows.map((cells) => {
    const built: Open[] = [];
    const open = new Map<number, Open>();
    let column = 0;
    for (const { blocks, columns, merge } of cells) {
      const origin = merge === 'joins' ? above.get(column) : undefined;
      if (origin !== undefined && origin.columns === columns) {
        origin.rows++;
        origin.text = joined(origin.text, oneLine(blocks));
        open.set(column, origin);
      } else {
        const cell = { text: oneLine(blocks), columns, rows: 1 };
        built.push(cell);
        if (merge !== null) open.set(column, cell);
      }
      column += columns;
    }
    above = open;
    return built;
  });
}

/** A frame around the head or the end of a document has no more rows. */
const MOST_FRAME_ROWS = 4;

// Matches what stands in the frame at the end of a document: 抄送：… · …办公室2024年3月1日印发
// Trap: a column of a table may be headed 印发.
const END_FRAME = /^(?:抄\s?[送报]|主\s?送|分\s?送)\s?[：:]|.[日号]\s?印\s?发$/;

/** The blocks of a table that only lays out the page; null for a table of data. */
function layoutOf(rows: readonly (readonly Cell[])[], isHead: boolean): Block[] | null {
  const texts = rows.map((cells) => cells.map(({ blocks }) => oneLine(blocks)));
  const filled = texts.map((row) => row.filter((text) => text !== ''));
  const isColumn = filled.every((row) => row.length <= 1);
  const isFrame = rows.length <= MOST_FRAME_ROWS;
  if (isColumn || (isFrame && isHead && filled.some((row) => row.some(isNumberLine)))) {
    const blocks: Block[] = [];
    for (const cells of rows) for (const cell of cells) for (const block of cell.blocks) blocks.push(block);
    return blocks;
  }
  if (!isFrame || !filled.some((row) => row.some((text) => END_FRAME.test(text)))) return null;
  return filled.filter((row) => row.length > 0).map((row) => ({ kind: 'paragraph', text: row.join(' '), marks: {} }));
}
