import type { BuiltCell, TextBuilder } from '../text-builder';
import { joinedParagraphs, type WordParagraph } from './paragraph';

export interface WordCell {
  readonly paragraphs: readonly WordParagraph[];
  /** Where its right side stands; NaN when the file does not say. */
  readonly right: number;
  /** A part of the cell on its left, or of the one above. */
  readonly joins: 'none' | 'left' | 'above';
}

export interface WordRow {
  readonly left: number;
  readonly cells: readonly WordCell[];
}

/** Sides no further apart are one: programs round them. Twentieths of a point. */
const SAME_SIDE = 40;
/** With more columns the sides mean nothing, and spans would take time quadratic in the number of rows. */
const MOST_COLUMNS = 128;

/** Writes a table; one that has no more than one cell in any row is a frame around paragraphs. */
export function writeTable(rows: readonly WordRow[], builder: TextBuilder): void {
  if (rows.every(({ cells }) => cells.length <= 1)) {
    for (const { cells } of rows) for (const { paragraphs } of cells) for (const { text, marks } of paragraphs) builder.paragraph(text, marks);
    return;
  }
  // No program writes so many; spans over them would take time quadratic in the size of the file.
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    for (const { cells } of rows) builder.paragraph(cells.map(textOf).join('\t'));
    return;
  }
  const sides = sidesOf(rows);
  const built: Growing[][] = [];
  /** By column: the cell above, while rows below may still be parts of it. */
  let above = new Map<number, Growing>();
  for (const row of rows) {
    const next = new Map<number, Growing>();
    const cells: Growing[] = [];
    let column = sides === null ? 0 : columnOf(sides, row.left);
    if (column > 0) fill(cells, 0, column);
    for (const cell of row.cells) {
      const end = sides === null ? column + 1 : Math.max(columnOf(sides, cell.right), column);
      const last = cells.at(-1);
      const over = above.get(column);
      if (cell.joins === 'left' && last !== undefined) {
        last.columns += end - column;
        last.texts.push(textOf(cell));
      } else if (cell.joins === 'above' && over !== undefined && end > column) {
        over.rows++;
        over.texts.push(textOf(cell));
        next.set(column, over);
      } else if (end > column) {
        const fresh: Growing = { texts: [textOf(cell)], columns: end - column, rows: 1 };
        cells.push(fresh);
        next.set(column, fresh);
      } else if (last !== undefined) {
        // A cell of no width.
        last.texts.push(textOf(cell));
      }
      column = end;
    }
    built.push(cells);
    above = next;
  }
  builder.table(built.map((cells) => cells.map(({ texts, columns, rows: height }): BuiltCell => ({ text: joinedParagraphs(texts), columns, rows: height }))));
}

interface Growing {
  readonly texts: string[];
  columns: number;
  rows: number;
}

function fill(cells: Growing[], from: number, to: number): void {
  cells.push({ texts: [], columns: to - from, rows: 1 });
}

function textOf({ paragraphs }: WordCell): string {
  return joinedParagraphs(paragraphs.map(({ text }) => text));
}

/** All sides of cells in the table, each once; null when the file does not say, or says nonsense. */
function sidesOf(rows: readonly WordRow[]): number[] | null {
  const all: number[] = [];
  for (const { left, cells } of rows) {
    let last = left;
    all.push(left);
    for (const { right } of cells) {
      if (!(right >= last)) return null;
      all.push((last = right));
    }
    if (!(last > left)) return null;
  }
  all.sort((one, other) => one - other);
  const sides: number[] = [];
  let first = -Infinity;
  for (const side of all) {
    if (side - first <= SAME_SIDE) continue;
    sides.push((first = side));
    if (sides.length > MOST_COLUMNS) return null;
  }
  return sides;
}

/** Index of the last side at or before a place. */
function columnOf(sides: readonly number[], place: number): number {
  let low = 0;
  let high = sides.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sides[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
