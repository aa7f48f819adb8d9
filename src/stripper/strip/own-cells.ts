import { Note } from '../../ledger/note';
import type { View } from '../../model/view';
import { lineAt, lineBetween, type LineText } from './line-text';

/*
 * A table that was copied one cell a line: what stands in its cells may be words of a page, and is the document's.
 */

/** In lines: a row that is shorter is no row of cells, and one that is longer was never seen. */
const FEWEST_CELLS = 3;
const MOST_CELLS = 24;
/** Of characters; a cell with more is a paragraph. */
const LONGEST_CELL = 60;
/** So many rows count without a gap; two do below a head. */
const FEWEST_ROWS = 3;

// Matches the first cell of a table's head: 序号 · 编号 · No. Trap: 序号：1 is a field with its value.
const COUNT_HEAD = /^(?:序 ?号|编 ?号|No\.?)$/i;

const found = new Note<ReadonlySet<number>>();

/** True of a line inside a table whose rows are counted: 序号⏎单位⏎人数⏎1⏎市图书馆⏎3⏎2⏎市档案馆⏎2 */
export function isInCells(view: View, { viewStart, length }: LineText): boolean {
  if (length > LONGEST_CELL) return false;
  let starts = found.get(view);
  if (starts === undefined) found.set(view, (starts = cellsOf(view)));
  return starts.has(viewStart);
}

/** A count may stand between blanks; lines that are longer need not be folded to know that they are none. */
const LONGEST_COUNT = 16;

function countsRows(view: View): boolean {
  const { count } = view.lines;
  for (let at = 0; at < count; at++) {
    const start = view.lines.start(at);
    const end = view.lines.end(at);
    if (end > start && end - start <= LONGEST_COUNT && lineBetween(view, start, end).trimmed === '1') return true;
  }
  return false;
}

function cellsOf(view: View): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!countsRows(view)) return starts;
  const lines: LineText[] = [];
  for (let at = 0; at < view.lines.count; at++) {
    const line = lineAt(view, view.lines.start(at));
    if (line.length > 0) lines.push(line);
  }
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]?.trimmed !== '1') continue;
    const table = tableFrom(lines, first);
    if (table === null) continue;
    for (let at = table.from; at < table.to; at++) starts.add((lines[at] as LineText).viewStart);
    first = table.to - 1;
  }
  return starts;
}

/** The table whose first row is counted here; null where none is. */
function tableFrom(lines: readonly LineText[], first: number): { readonly from: number; readonly to: number } | null {
  for (let width = FEWEST_CELLS; width <= MOST_CELLS; width++) {
    let rows = 1;
    while (lines[first + rows * width]?.trimmed === String(rows + 1)) rows++;
    const headed = COUNT_HEAD.test(lines[first - width]?.trimmed ?? '');
    if (rows < (headed ? FEWEST_ROWS - 1 : FEWEST_ROWS)) continue;
    const from = headed ? first - width : first;
    const to = Math.min(lines.length, first + rows * width);
    if (lines.slice(from, to).every(({ length }) => length <= LONGEST_CELL)) return { from, to };
  }
  return null;
}
