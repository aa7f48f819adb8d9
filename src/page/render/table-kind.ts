import { isElement, type PageElement, type PageNode } from '../dom';
import { displayOf, SHOWN } from './display';

/** A cell with this much text in this many paragraphs, and most of the table's text, is a column of the page. */
const COLUMN = { units: 400, paragraphs: 3, share: 0.6 };

/**
 * True for a table of data: several cells in a row, no table inside, no cell that holds running text alone.
 * The walk ends at the first table inside, so that nested layouts cost no more than their text.
 */
export function isDataTable(table: PageElement): boolean {
  const role = table.attribs['role'];
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
  const waiting: PageNode[] = [...table.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') {
      const length = visible(node.data);
      units += length;
      cellUnits += length;
      continue;
    }
    if (!isElement(node) || node.type !== 'tag') continue;
    const display = displayOf(node.name);
    if ((display & SHOWN.table) !== 0) return false;
    if ((display & SHOWN.row) !== 0) {
      rows++;
      inRow = 0;
    } else if ((display & SHOWN.cell) !== 0) {
      cells++;
      inRow += spanOf(node.attribs['colspan']);
      widest = Math.max(widest, inRow);
      cellUnits = 0;
      paragraphs = 0;
    } else if ((display & SHOWN.block) !== 0) paragraphs++;
    if (cellUnits > largest) largest = cellUnits;
    isColumn ||= cellUnits > COLUMN.units && paragraphs >= COLUMN.paragraphs;
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as PageNode);
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
