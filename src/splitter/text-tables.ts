import { characterSet } from '../lexicon/character-sets';
import type { Positions } from '../ledger/positions';
import type { LineRole } from './line-roles';
import type { TextLine } from './lines';
import { markerAt } from './marks/markers';
import type { StyledTable } from './style';

/*
 * Tables that the text itself writes: rows of cells between bars, and rows of cells between TABs. The text has no blanks
 * around its lines, so the source says which cells at the ends of a row are empty.
 */

const TAB = 9;
const BLANK = characterSet(' \t\u00a0\u3000');
const BREAK = characterSet('\r\n');

type Roles = (LineRole | undefined)[];

// Matches a cell of the row that parts head and body of a table in Markdown:  ---  :--:
// Trap: a dash in a cell of figures (-) means nothing, so three are asked.
const RULE_CELL = /^:?-{3,40}:?$/;

// Matches a bar between two cells. Trap: \| is a bar in a cell.
const CELL_BORDER = /(?<!\\)\|/;

/** The cells of a row between bars; the outer bars may be missing. */
function barredCells(row: string): string[] {
  const cells = row.split(CELL_BORDER);
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Gives their role to tables of Markdown: a row of names, a row of dashes with as many cells, and rows that start as the first does. */
export function findBarredTables(text: string, lines: readonly TextLine[], from: number, to: number, roles: Roles): void {
  const rowAt = (at: number): string => text.slice((lines[at] as TextLine).start, (lines[at] as TextLine).end);
  for (let at = from + 1; at < to; at++) {
    if (roles[at] !== undefined || roles[at - 1] !== undefined || !'|:-'.includes(text.charAt((lines[at] as TextLine).start))) continue;
    const rule = rowAt(at);
    const head = rowAt(at - 1);
    const { length } = barredCells(rule);
    if (!rule.includes('|') || !head.includes('|') || !barredCells(rule).every((cell) => RULE_CELL.test(cell)) || barredCells(head).length !== length) continue;
    const opensWithBar = head.startsWith('|');
    let end = at + 1;
    while (end < to && roles[end] === undefined && (opensWithBar ? rowAt(end).startsWith('|') : rowAt(end).includes('|'))) end++;
    const rows = [head, ...Array.from({ length: end - at - 1 }, (_, nth) => rowAt(at + 1 + nth))].map(barredCells);
    const styled: StyledTable = {
      viewStart: (lines[at - 1] as TextLine).start,
      viewEnd: (lines[end - 1] as TextLine).end,
      rows: rows.map((cells) => [...cells, ...new Array<string>(Math.max(0, length - cells.length)).fill('')]),
    };
    for (let row = at - 1; row < end; row++) roles[row] = { kind: 'table', styled };
    at = end;
  }
}

/** The cells of a line between TABs, and how many empty ones the source has in front of them and behind. */
interface TabRow {
  readonly cells: readonly string[];
  readonly before: number;
  readonly behind: number;
}

/** Reads rows between TABs. */
export class TabRows {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly positions: Positions;
  private readonly source: string;

  constructor(text: string, lines: readonly TextLine[], positions: Positions, source: string) {
    this.text = text;
    this.lines = lines;
    this.positions = positions;
    this.source = source;
  }

  /** The rows of the table on the lines `[from, to)`, with their empty cells, but for columns that are empty at an end of every row: indentation. */
  tableOn(from: number, to: number): string[][] {
    const rows = Array.from({ length: to - from }, (_, nth) => this.rowOn(from + nth));
    const width = widthOf(rows);
    const indent = rows.reduce((least, { before }) => Math.min(least, before), Infinity);
    const tail = rows.reduce((least, { behind }) => Math.min(least, behind), Infinity);
    return rows.map(({ cells, before, behind }) => {
      const room = width - cells.length - indent - tail;
      const first = before - indent <= room ? before - indent : 0;
      return [...emptyCells(first), ...cells, ...emptyCells(Math.min(behind - tail, room - first))];
    });
  }

  /** Gives its role to a row of a table in which all cells but one are empty (合计 and two TABs), and to what goes on behind it. */
  joinRows(from: number, to: number, roles: Roles): void {
    for (let at = from + 1; at < to; at++) {
      if (roles[at] !== undefined || !isTabTable(roles[at - 1])) continue;
      if (this.rowOn(at).cells.length > 1 || this.hasOneCell(at, at - 1)) roles[at] = roles[at - 1];
    }
    for (let at = to - 2; at >= from; at--) if (roles[at] === undefined && isTabTable(roles[at + 1]) && this.hasOneCell(at, at + 1)) roles[at] = roles[at + 1];
  }

  /** True of a short line that the TABs around it make as wide as the row beside it. */
  private hasOneCell(at: number, beside: number): boolean {
    const { start, end } = this.lines[at] as TextLine;
    if (end - start > LONGEST_CELL) return false;
    const { cells, before, behind } = this.rowOn(at);
    const width = totalOf(this.rowOn(beside));
    const [cell] = cells;
    if (cell === undefined || cells.length > 1 || before + 1 + behind !== width || SENTENCE.test(cell)) return false;
    // In front of a paragraph, or a heading, a TAB is an indentation; behind one it may have been left.
    return behind === 0 ? FIGURE.test(cell) : width > 2 || markerAt(this.text, start, end) === null;
  }

  private rowOn(at: number): TabRow {
    const { start, end } = this.lines[at] as TextLine;
    const [from, to] = this.positions.sourceOf(start, end);
    return { cells: this.text.slice(start, end).split('\t').map((cell) => cell.trim()), before: this.tabsFrom(from - 1, -1), behind: this.tabsFrom(to, 1) };
  }

  /** TABs between a place of the source and the end of its line; none where anything else stands there. */
  private tabsFrom(place: number, step: 1 | -1): number {
    let tabs = 0;
    let at = place;
    for (; BLANK[this.source.charCodeAt(at)] === 1; at += step) if (this.source.charCodeAt(at) === TAB) tabs++;
    return at < 0 || at >= this.source.length || BREAK[this.source.charCodeAt(at)] === 1 ? tabs : 0;
  }
}

const LONGEST_CELL = 20;
// Matches a mark that a sentence has, and no name of a row.
const SENTENCE = /[。；！？，]/;
// Matches a figure alone in its cell: 1,200.5 · 35%
const FIGURE = /^[0-9][0-9.,]{0,18}%?$/;

const totalOf = ({ cells, before, behind }: TabRow): number => before + cells.length + behind;

/** How many cells the rows have: all of them alike, or else what is written of the longest. */
function widthOf(rows: readonly TabRow[]): number {
  const first = totalOf(rows[0] as TabRow);
  return rows.every((row) => totalOf(row) === first) ? first : rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
}

const emptyCells = (count: number): string[] => new Array<string>(Math.max(0, count)).fill('');

function isTabTable(role: LineRole | undefined): boolean {
  return role?.kind === 'table' && role.styled === undefined;
}
