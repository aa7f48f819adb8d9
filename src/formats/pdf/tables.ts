import type { Piece } from './rows';
import type { SetLine } from './set-line';

/** Rows of cells that stand below each other. `cells[row][column]` is null where a row has none. */
export interface FoundTable {
  /** The first and behind the last line. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (readonly (Piece | null)[])[];
}

const FEWEST_ROWS = 3;
const FEWEST_FULL = 0.75;
const LONG_CELL = 12;

/**
 * Finds rows of cells by their gaps: three rows or more in a row, whose cells stand below each other and most of which
 * have all of them. Rows of cells that are broken over lines are none; they stay lines.
 */
export function tablesIn(lines: readonly SetLine[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && (lines[to] as SetLine).pieces.length > 1 && (lines[to] as SetLine).block === (lines[from] as SetLine).block && (lines[to] as SetLine).page === (lines[from] as SetLine).page) to++;
    const table = to - from >= FEWEST_ROWS ? tableOf(lines.slice(from, to), from) : null;
    if (table !== null) tables.push(table);
    from = Math.max(to, from + 1);
  }
  return tables;
}

function tableOf(lines: readonly SetLine[], from: number): FoundTable | null {
  const columns = columnsOf(lines);
  if (columns.length < 2) return null;
  const cells: (Piece | null)[][] = [];
  let full = 0;
  for (const { pieces } of lines) {
    const row = new Array<Piece | null>(columns.length).fill(null);
    for (const piece of pieces) {
      const column = columns.findIndex(({ left, right }) => piece.left < right && piece.right > left);
      if (column < 0 || row[column] !== null) return null;
      row[column] = piece;
    }
    if (row.every((cell) => cell !== null)) full++;
    cells.push(row);
  }
  if (columns.length === 2 && isProse(cells)) return null;
  return full >= FEWEST_FULL * lines.length ? { from, to: from + lines.length, cells } : null;
}

/** True for rows that are lines of two columns of text: most of their cells are long, in both columns. */
function isProse(cells: readonly (readonly (Piece | null)[])[]): boolean {
  return [0, 1].every((column) => {
    const shown = cells.map((row) => row[column] ?? null).filter((cell) => cell !== null);
    return shown.filter(({ text }) => text.length > LONG_CELL).length > 0.5 * shown.length;
  });
}

/** Stretches of the width that hold text in some row; between two of them all rows are blank. */
function columnsOf(lines: readonly SetLine[]): { left: number; right: number }[] {
  const pieces = lines.flatMap((line) => line.pieces).sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of pieces) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
