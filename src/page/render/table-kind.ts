import { FIRST_NAME, Kind, Name } from '../tree/names';
import { attributeOf, textData, type PageTree } from '../tree/tree';
import { displayOf, SHOWN } from './display';

/** A cell with this much text in this many paragraphs, and most of the table's text, is a column of the page. */
const COLUMN = { units: 400, paragraphs: 3, share: 0.6 };

/**
 * True for a table of data: several cells in a row, no table inside, no cell that holds running text alone.
 * The walk ends at the first table inside, so that nested layouts cost no more than their text.
 */
export function isDataTable(tree: PageTree, table: number): boolean {
  const { names, after } = tree;
  const role = attributeOf(tree, table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let widest = 0;
  let inRow = 0;
  let units = 0;
  let cellUnits = 0;
  let paragraphs = 0;
  let isColumn = false;
  let largest = 0;
  const end = after[table]!;
  for (let node = table + 1; node < end; node++) {
    const name = names[node]!;
    if (name === Kind.text) {
      const length = visible(textData(tree, node));
      units += length;
      cellUnits += length;
      continue;
    }
    if (name < FIRST_NAME) continue;
    if (name === Name.script || name === Name.style) {
      node = after[node]! - 1;
      continue;
    }
    const display = displayOf(name);
    if ((display & SHOWN.table) !== 0) return false;
    if ((display & SHOWN.row) !== 0) {
      rows++;
      inRow = 0;
    } else if ((display & SHOWN.cell) !== 0) {
      cells++;
      inRow += spanOf(attributeOf(tree, node, 'colspan'));
      widest = Math.max(widest, inRow);
      cellUnits = 0;
      paragraphs = 0;
    } else if ((display & SHOWN.block) !== 0) paragraphs++;
    if (cellUnits > largest) largest = cellUnits;
    isColumn ||= cellUnits > COLUMN.units && paragraphs >= COLUMN.paragraphs;
  }
  largest = Math.max(largest, cellUnits);
  isColumn ||= cellUnits > COLUMN.units && paragraphs >= COLUMN.paragraphs;
  if (widest < 2 || cells < 2 || rows === 0 || cells <= rows) return false;
  return !(isColumn && largest > units * COLUMN.share);
}

/** A span of 0, or none that can be read, is 1. */
export function spanOf(attribute: string | undefined): number {
  const value = attribute === undefined ? 1 : Number.parseInt(attribute, 10);
  return value >= 1 ? Math.min(value, MOST_SPAN) : 1;
}

/** As browsers do. */
const MOST_SPAN = 1000;

/** Roughly: white space between tags is no text. */
function visible(text: string): number {
  return text.length < 40 ? text.trim().length : text.length;
}
