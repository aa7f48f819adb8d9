import type { Positions } from '../ledger/positions';
import type { MarkedHeading, MarkedTable, SourceStyle } from '../model/source-style';
import type { View } from '../model/view';
import { markerAt } from './marks/markers';

/** What mark-up says about the lines of a text, by the place a line starts at. */
export interface Style {
  /** Headings and their levels, 1 to 6; 7 for a line that is bold from end to end. */
  readonly headings: ReadonlyMap<number, number>;
  /** Lines set to the right, as signatures are. */
  readonly right: ReadonlySet<number>;
  /** Lines that are footnotes. */
  readonly notes: ReadonlySet<number>;
  /** Lines of a table of contents. */
  readonly contents: ReadonlySet<number>;
  /** By the start of each of its lines. */
  readonly tables: ReadonlyMap<number, StyledTable>;
}

/** A table as the text has it. */
export interface StyledTable {
  readonly viewStart: number;
  readonly viewEnd: number;
  /** Spanned cells are repeated. */
  readonly rows: readonly (readonly string[])[];
}

export const NO_STYLE: Style = { headings: new Map(), right: new Set(), notes: new Set(), contents: new Set(), tables: new Map() };

export function headingStyle(headings: ReadonlyMap<number, number>): Style {
  return { ...NO_STYLE, headings };
}

/** A line this long is a paragraph, bold or not. */
const LONGEST_BOLD = 45;
const LONGEST_HEADING = 80;
/** Where more of the lines than this are marked alike, the mark is the look of the text and heads nothing. */
const MOST = 0.5;

/** The level of a line that is bold from end to end. */
export const BOLD = 7;
/** The level of a line that only its place among others makes a heading; see `unnumberedHeadings`. */
export const LAYOUT = 8;
/** As `LAYOUT`, of a heading below such headings, or below numbered ones. */
export const LAYOUT_BELOW = 9;

/** Carries the style of a page over to its text. What did not survive the rules has none. */
export function styleOf(page: SourceStyle, view: View, positions: Positions): Style {
  return { headings: headingsOf(page.headings, view, positions), right: rightOf(page, view, positions), notes: linesOf(page.notes ?? [], view, positions), contents: linesOf(page.contents ?? [], view, positions), tables: tablesOf(page.tables, view, positions) };
}

interface Found {
  readonly line: number;
  readonly viewStart: number;
  readonly level: number;
}

// Matches the number that an editor sets above a heading in a box of its own: 01   02. . Trap: 2023 is a year.
const FIGURE = /^0?[1-9][0-9]?[.、]?\s*$/;

function headingsOf(marked: readonly MarkedHeading[], view: View, positions: Positions): Map<number, number> {
  const found: Found[] = [];
  for (const { sourceStart, level } of marked) {
    const viewStart = survivorOf(sourceStart, positions);
    if (viewStart < 0) continue;
    const line = view.lines.lineAt(viewStart);
    if (view.lines.start(line) === viewStart && !FIGURE.test(view.text.slice(viewStart, view.lines.end(line)))) found.push({ line, viewStart, level });
  }
  const counts = new Map<number, number>();
  for (const { level } of found) counts.set(level, (counts.get(level) ?? 0) + 1);
  const headings = new Map<number, number>();
  found.forEach(({ line, viewStart, level }, at) => {
    const length = view.lines.end(line) - viewStart;
    if ((counts.get(level) ?? 0) > view.lines.count * MOST && view.lines.count > 3) return;
    if (length > (level === BOLD ? LONGEST_BOLD : LONGEST_HEADING) || line === view.lines.count - 1) return;
    // Bold lines in a row are an address, a list of names, or a paragraph broken by hand.
    if (level !== BOLD || !(isBeside(found[at - 1], line - 1, view) || isBeside(found[at + 1], line + 1, view))) headings.set(viewStart, level);
  });
  return headings;
}

/** A bold line that is no heading for sure: neither numbered nor the title, which may have a heading right below. */
function isBeside(other: Found | undefined, line: number, { text, lines }: View): boolean {
  return other?.level === BOLD && other.line === line && line > 0 && markerAt(text, other.viewStart, lines.end(line)) === null;
}

function rightOf({ aligned }: SourceStyle, view: View, positions: Positions): Set<number> {
  return linesOf(aligned.filter(({ align }) => align === 'right').map(({ sourceStart }) => sourceStart), view, positions);
}

/** Starts of the lines that characters of the source stand in. */
function linesOf(sourceStarts: readonly number[], view: View, positions: Positions): Set<number> {
  const starts = new Set<number>();
  for (const sourceStart of sourceStarts) {
    const viewStart = survivorOf(sourceStart, positions);
    if (viewStart >= 0) starts.add(view.lines.start(view.lines.lineAt(viewStart)));
  }
  return starts;
}

/** Where a character of the source stands in the text; -1 when it was removed. */
function survivorOf(sourceOffset: number, positions: Positions): number {
  const viewStart = positions.viewOf(sourceOffset);
  const [start, end] = positions.sourceOf(viewStart, viewStart + 1);
  return sourceOffset >= start && sourceOffset < end ? viewStart : -1;
}

function tablesOf(tables: readonly MarkedTable[], view: View, positions: Positions): Map<number, StyledTable> {
  const byLine = new Map<number, StyledTable>();
  for (const table of tables) {
    const viewStart = positions.viewOf(table.source[0]);
    const viewEnd = positions.viewOf(table.source[1]);
    const rows = rowsOf(table, view, positions);
    if (viewEnd <= viewStart || rows.length === 0) continue;
    const styled: StyledTable = { viewStart, viewEnd, rows };
    const last = view.lines.lineAt(viewEnd - 1);
    for (let line = view.lines.lineAt(viewStart); line <= last; line++) byLine.set(view.lines.start(line), styled);
  }
  return byLine;
}

/** A table of more fields than this, spans resolved, keeps each cell in one field: a page can ask for any number. */
const MOST_FIELDS = 100_000;

function rowsOf(table: MarkedTable, view: View, positions: Positions): string[][] {
  // No spread: a sheet may have more rows than a call takes arguments.
  const width = table.rows.reduce((widest, row) => row.reduce((edge, { column, columns }) => Math.max(edge, column + columns), widest), 1);
  const repeats = width * table.rows.length <= MOST_FIELDS;
  const rows: string[][] = table.rows.map(() => (repeats ? new Array<string>(width).fill('') : []));
  table.rows.forEach((cells, at) => {
    for (const cell of cells) {
      const text = cell.source === null ? '' : view.text.slice(positions.viewOf(cell.source[0]), positions.viewOf(cell.source[1])).split('\n').map((line) => line.trim()).join(' ').trim();
      if (!repeats) {
        (rows[at] as string[]).push(text);
        continue;
      }
      for (let row = at; row < Math.min(at + cell.rows, rows.length); row++) (rows[row] as string[]).fill(text, cell.column, cell.column + cell.columns);
    }
  });
  return rows.filter((row) => row.some((text) => text !== ''));
}
