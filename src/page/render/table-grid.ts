import type { MarkedCell, MarkedTable } from '../../model/source-style';
import type { Span } from '../../model/span';
import { attributeOf, type PageTree } from '../tree/tree';
import { spanOf } from './table-kind';

type OpenCell = { -readonly [Key in keyof MarkedCell]: MarkedCell[Key] };

/** Places the cells of one table in its grid, in the order they come. */
export class TableGrid {
  private readonly rows: OpenCell[][] = [];
  /** For each column, how many more rows a cell from above takes. */
  private readonly taken: number[] = [];
  private column = 0;
  private open: OpenCell | null = null;

  startRow(): void {
    for (let column = 0; column < this.taken.length; column++) if ((this.taken[column] as number) > 0) (this.taken[column] as number)--;
    this.rows.push([]);
    this.column = 0;
  }

  /** Returns whether the cell is the first its row has. */
  startCell(tree: PageTree, cell: number): boolean {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows[this.rows.length - 1] as OpenCell[];
    while ((this.taken[this.column] ?? 0) > 0) this.column++;
    const columns = Math.min(spanOf(attributeOf(tree, cell, 'colspan')), Math.max(1, MOST_COLUMNS - this.column));
    const rows = spanOf(attributeOf(tree, cell, 'rowspan'));
    this.open = { column: this.column, columns, rows, source: null };
    row.push(this.open);
    for (let i = 0; i < columns; i++) this.taken[this.column + i] = rows;
    this.column += columns;
    return row.length === 1;
  }

  /** The text the open cell holds. */
  fill(start: number, end: number): void {
    if (this.open !== null) this.open.source = [this.open.source?.[0] ?? start, end];
  }

  endCell(): void {
    this.open = null;
  }

  /** Null for a table without text. */
  finish(): MarkedTable | null {
    const cells = this.rows.flat();
    const spans = cells.map(({ source }) => source).filter((source) => source !== null);
    const first: Span | undefined = spans[0];
    const last = spans[spans.length - 1];
    if (first === undefined || last === undefined) return null;
    // A span that reaches beyond the last row ends there.
    this.rows.forEach((row, at) => {
      for (const cell of row) cell.rows = Math.min(cell.rows, this.rows.length - at);
    });
    return { source: [first[0], last[1]], rows: this.rows };
  }
}

const MOST_COLUMNS = 1000;
