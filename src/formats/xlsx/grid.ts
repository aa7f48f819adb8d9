import { Fault } from '../opc/fault';
import { joinedLines } from '../opc/one-line';
import type { BuiltCell, TextBuilder } from '../text-builder';
import type { Merge, Sheet, SheetCell, SheetRow } from './sheet';

/** Steps that laying out the merged cells of all rows may take; sheets that overlap thousands of them are made to harm. */
const MOST_STEPS = 20_000_000;
/** Rows times columns of one table. */
const MOST_FIELDS = 50_000_000;

/** Writes a sheet: rows between empty ones are a table, or paragraphs where no row has two cells. */
export function writeSheet(builder: TextBuilder, sheet: Sheet): void {
  const merges = usedMerges(sheet);
  for (const rows of blocksOf(sheet.rows, merges)) {
    let from = 0;
    let to = rows.length;
    // A heading over the table, or words below it, have their row to themselves.
    while (from < to && isAlone(rows[from])) from++;
    while (to > from && isAlone(rows[to - 1]) && isWide(rows[to - 1] as SheetRow, merges)) to--;
    rows.slice(0, from).forEach((row) => writeParagraph(builder, row));
    if (from < to) builder.table(tableOf(rows.slice(from, to), merges));
    rows.slice(to).forEach((row) => writeParagraph(builder, row));
  }
}

function isAlone(row: SheetRow | undefined): boolean {
  return row?.cells.length === 1;
}

function writeParagraph(builder: TextBuilder, { cells }: SheetRow): void {
  for (const { text } of cells) builder.paragraph(text);
}

type Merges = ReadonlyMap<number, readonly Merge[]>;

/** By the row they begin in: merged cells whose first cell shows something. */
function usedMerges({ rows, merges }: Sheet): Merges {
  const places = new Map(rows.map(({ row, cells }) => [row, new Set(cells.map(({ column }) => column))]));
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (places.get(merge.top)?.has(merge.left) !== true) continue;
    const same = byRow.get(merge.top);
    if (same === undefined) byRow.set(merge.top, [merge]);
    else same.push(merge);
  }
  return byRow;
}

function isWide({ row, cells }: SheetRow, merges: Merges): boolean {
  return (merges.get(row) ?? []).some(({ left, right, top, bottom }) => left === cells[0]?.column && right > left && top === bottom);
}

/** Rows parted by rows that show nothing, unless a merged cell spans these. */
function blocksOf(rows: readonly SheetRow[], merges: Merges): SheetRow[][] {
  const blocks: SheetRow[][] = [];
  let reaches = -2;
  for (const row of rows) {
    if (row.row > reaches + 1) blocks.push([]);
    (blocks.at(-1) as SheetRow[]).push(row);
    reaches = Math.max(reaches, row.row);
    for (const { bottom } of merges.get(row.row) ?? []) reaches = Math.max(reaches, bottom);
  }
  return blocks;
}

function tableOf(rows: readonly SheetRow[], merges: Merges): BuiltCell[][] {
  const left = rows.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? most), 0);
  if ((right - left + 1) * rows.length > MOST_FIELDS) throw new Fault('too-complex', `a table of ${rows.length} rows and ${right - left + 1} columns`);
  let steps = 0;
  let above: Merge[] = [];
  return rows.map((row, at) => {
    above = above.filter(({ bottom }) => bottom >= row.row);
    const own = (merges.get(row.row) ?? []).filter((merge) => !above.some((other) => other.left <= merge.right && merge.left <= other.right));
    steps += above.length * (1 + own.length) + own.length;
    if (steps > MOST_STEPS) throw new Fault('too-complex', 'more merged cells than a table has');
    const built = rowOf(row.cells, [left, right], above, own, (merge) => spannedRows(rows, at, merge));
    for (const merge of own) above.push(merge);
    return built;
  });
}

/** Rows that show nothing are no rows of the table. */
function spannedRows(rows: readonly SheetRow[], from: number, { bottom }: Merge): number {
  let low = from;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as SheetRow).row <= bottom) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

const NO_MERGES: ReadonlyMap<number, Merge> = new Map();

/**
 * The cells of one row; one empty cell stands for all between two, and merged cells end at the edge of the table.
 * @param above merged cells that reach into this row.
 * @param own those that begin in it.
 */
function rowOf(cells: readonly SheetCell[], [left, right]: readonly [number, number], above: readonly Merge[], own: readonly Merge[], rowsOf: (merge: Merge) => number): BuiltCell[] {
  const covered = above.length === 0 ? above : [...above].sort((a, b) => a.left - b.left);
  const starts = own.length === 0 ? NO_MERGES : new Map(own.map((merge) => [merge.left, merge]));
  const built: BuiltCell[] = [];
  let column = left;
  let nth = 0;
  /** Fills up to a column with emptiness, but for what merged cells from above fill. */
  const fillTo = (end: number): void => {
    while (column < end) {
      while (nth < covered.length && (covered[nth] as Merge).right < column) nth++;
      const next = covered[nth];
      if (next !== undefined && next.left <= column) {
        column = next.right + 1;
        continue;
      }
      const until = Math.min(end, next?.left ?? end);
      built.push({ text: '', columns: until - column, rows: 1 });
      column = until;
    }
  };
  for (const { column: at, text } of cells) {
    fillTo(at);
    while (nth < covered.length && (covered[nth] as Merge).right < column) nth++;
    // What stands under a merged cell is not shown.
    if (column > at || (covered[nth] !== undefined && (covered[nth] as Merge).left <= at)) continue;
    const merge = starts.get(at);
    const columns = merge === undefined ? 1 : Math.min(merge.right, right) - merge.left + 1;
    built.push({ text: joinedLines(text.split('\n')), columns, rows: merge === undefined ? 1 : rowsOf(merge) });
    column = at + columns;
  }
  return built;
}
