import { lineOf, sizeOf, type Piece, type Row } from './rows';

/** A line in reading order. */
export interface PageLine extends Piece {
  /** The pieces of a row that is no line of prose. */
  readonly pieces: readonly Piece[];
  /** Counts columns through the document: lines of one number stand above each other. */
  readonly block: number;
}

/** Fewest rows that show two columns, and the share of the rows of a page that have to. */
const FEWEST_ROWS = 6;
const FEWEST_PARTED = 2;
const LEAST_SHARE = 0.45;
/** A column of prose fills its lines; cells of a table do not. */
const LEAST_FILL = 0.8;
/** Most lines keep at least so many characters' distance from the next column. */
const GUTTER = 0.8;

/** Puts the lines of a page in reading order: a column is read to its end, down to the next line that crosses both. */
export function inReadingOrder(rows: readonly Row[], firstBlock: number, gutter: number | null): PageLine[] {
  const lines: PageLine[] = [];
  let block = firstBlock;
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = (): void => {
    for (const column of [left, right]) {
      if (column.length === 0) continue;
      block++;
      for (const row of column) lines.push(asLine(row.pieces, block));
    }
    if (left.length + right.length > 0) block++;
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (gutter === null || crosses(row, gutter)) {
      flush();
      lines.push(asLine(row.pieces, block));
      continue;
    }
    const before = row.pieces.filter((piece) => piece.right <= gutter);
    const after = row.pieces.filter((piece) => piece.left >= gutter);
    if (before.length > 0) left.push({ ...row, pieces: before });
    if (after.length > 0) right.push({ ...row, pieces: after });
  }
  flush();
  return lines;
}

function asLine(pieces: readonly Piece[], block: number): PageLine {
  return { ...lineOf(pieces), pieces, block };
}

function crosses({ pieces }: Row, gutter: number): boolean {
  return pieces.some(({ left, right }) => left < gutter && right > gutter);
}

/** Pages of one document share their columns: a page with few lines is read as the others are. Null for one column. */
export function guttersOf(pages: readonly (readonly Row[])[]): (number | null)[] {
  const own = pages.map(gutterOf);
  const first = own.find((gutter) => gutter !== null) ?? null;
  return own.map((gutter, at) => {
    if (gutter !== null || first === null) return gutter;
    const rows = pages[at] as readonly Row[];
    const nearest = own.slice(0, at).findLast((one) => one !== null) ?? first;
    const parted = rows.filter((row) => !crosses(row, nearest) && row.pieces.some(({ right }) => right <= nearest) && row.pieces.some(({ left }) => left >= nearest));
    return parted.length >= FEWEST_PARTED && parted.length >= 0.5 * rows.filter(({ pieces }) => pieces.length > 1).length ? nearest : null;
  });
}

/** Where the blank between two columns of prose runs; null when the page has one column, or a table of two. */
function gutterOf(rows: readonly Row[]): number | null {
  const left = Math.min(...rows.flatMap(({ pieces }) => pieces.map((piece) => piece.left)));
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.map((piece) => piece.right)));
  const gaps = rows.flatMap(({ pieces }) => pieces.slice(1).map((piece, at) => [(pieces[at] as Piece).right, piece.left] as const));
  if (gaps.length < FEWEST_ROWS) return null;
  let best: { x: number; rows: number } | null = null;
  for (const [, to] of gaps) {
    const x = to - 1;
    if (x < left + 0.25 * (right - left) || x > left + 0.75 * (right - left)) continue;
    const count = gaps.reduce((sum, [from, end]) => (from < x && x < end ? sum + 1 : sum), 0);
    if (best === null || count > best.rows) best = { x, rows: count };
  }
  const size = sizeOf(rows.flatMap(({ pieces }) => pieces));
  if (best === null || best.rows < FEWEST_ROWS || best.rows < LEAST_SHARE * rows.length) return null;
  const through = best.x;
  const parting = gaps.filter(([from, end]) => from < through && through < end);
  // The middle of the blank, so that a page number between the columns stands in neither.
  const x = (Math.max(...parting.map(([from]) => from)) + Math.min(...parting.map(([, end]) => end))) / 2;
  // Letters set apart stand below each other as well, but not so far.
  if (parting.filter(([from, end]) => end - from > GUTTER * size).length < 0.5 * parting.length) return null;
  return isFilled(rows.flatMap((row) => (crosses(row, x) ? [] : sideOf(row, x, 'left')))) && isFilled(rows.flatMap((row) => (crosses(row, x) ? [] : sideOf(row, x, 'right')))) ? x : null;
}

function sideOf({ pieces }: Row, gutter: number, side: 'left' | 'right'): (readonly [number, number])[] {
  const own = pieces.filter((piece) => (side === 'left' ? piece.right <= gutter : piece.left >= gutter));
  return own.length === 0 ? [] : [[(own[0] as Piece).left, (own.at(-1) as Piece).right]];
}

function isFilled(spans: readonly (readonly [number, number])[]): boolean {
  const left = Math.min(...spans.map(([from]) => from));
  const right = Math.max(...spans.map(([, to]) => to));
  const full = spans.filter(([from, to]) => to - from > LEAST_FILL * (right - left));
  return full.length >= 0.5 * spans.length;
}
