import { joinerOf } from '../../lexicon/line-joins';
import type { SourceEdit } from '../../model/source-edit';
import type { MarkedCell, MarkedHeading, MarkedTable, SourceStyle } from '../../model/source-style';
import { furnitureOf, type Page } from './furniture';
import type { PageLine } from './columns';
import { notesOf } from './notes';
import { goesOn, habitOf, setLines } from './paragraphs';
import type { SetLine } from './set-line';
import { sizeOf } from './rows';
import { tablesIn, type FoundTable } from './tables';

/** The text of all pages, line by line, and what is to be done to it. */
export interface Written {
  readonly text: string;
  readonly edits: readonly SourceEdit[];
  readonly style: SourceStyle;
}

/** A bold line longer than this is a paragraph in bold. */
const LONGEST_HEADING = 90;
const BOLD = 7;
/** Most of the characters of a text may not be bold for bold to head something. */
const MOST_BOLD = 0.4;

/** Writes pages as visual lines; furniture stays in the text and is cut by edits, and so is the line break inside a paragraph. */
export function writePages(pages: readonly Page[]): Written {
  const furniture = furnitureOf(pages);
  const isText = (line: PageLine): boolean => !furniture.has(line);
  const size = sizeOf([...pages.flatMap(({ lines }) => lines.filter(isText)), { text: ' ', size: 1 }]);
  const notes = new Set(pages.flatMap((page) => notesOf(page, isText, size)));
  const lines = setLines(pages, (line) => isText(line) && !notes.has(line));
  const noted = setLines(pages, (line) => notes.has(line));
  return new Writer(lines, noted, pages, furniture).write();
}

class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  /** Nothing was written yet but furniture. */
  private bare = true;
  private readonly edits: SourceEdit[] = [];
  private readonly headings: MarkedHeading[] = [];
  private readonly aligned: { sourceStart: number; align: 'right' | 'center' }[] = [];
  private readonly tables: MarkedTable[] = [];
  private readonly notes: number[] = [];
  private readonly lines: readonly SetLine[];
  private readonly noted: readonly SetLine[];
  private readonly pages: readonly Page[];
  private readonly furniture: ReadonlySet<PageLine>;

  constructor(lines: readonly SetLine[], noted: readonly SetLine[], pages: readonly Page[], furniture: ReadonlySet<PageLine>) {
    this.lines = lines;
    this.noted = noted;
    this.pages = pages;
    this.furniture = furniture;
  }

  write(): Written {
    const habit = habitOf(this.lines);
    const marksBold = this.boldMarks();
    const tables = tablesIn(this.lines);
    let table = 0;
    let page = -1;
    let joins = false;
    for (let at = 0; at < this.lines.length; ) {
      const line = this.lines[at] as SetLine;
      for (; page < line.page; page++) {
        if (page >= 0) this.writeFurniture(page, 'foot');
        this.writeFurniture(page + 1, 'head');
      }
      const found = tables[table];
      if (found?.from === at) {
        this.writeTable(found);
        table++;
        at = found.to;
        joins = false;
        continue;
      }
      const last = this.lines[at - 1];
      if (joins && last !== undefined) this.join(joinerOf(last.text, line.text));
      const next = this.lines[at + 1];
      const goes: boolean = next !== undefined && tables[table]?.from !== at + 1 && goesOn(line, next, habit, joins);
      const sourceStart = this.append(line.text);
      this.bare = false;
      if (!joins) this.mark(at, sourceStart, marksBold, goes);
      joins = goes;
      at++;
    }
    for (; page < this.pages.length; page++) {
      if (page >= 0) this.writeFurniture(page, 'foot');
      if (page + 1 < this.pages.length) this.writeFurniture(page + 1, 'head');
    }
    // Notes stand behind the whole text, as other kinds of file give them: inside of it they would part its sections.
    this.writeNotes();
    return { text: this.parts.join(''), edits: this.edits.filter(({ sourceStart }) => sourceStart < this.length).map((edit) => (edit.sourceEnd > this.length ? { ...edit, sourceEnd: this.length } : edit)), style: { headings: this.headings, aligned: this.aligned, tables: this.tables, notes: this.notes } };
  }

  private boldMarks(): boolean {
    let bold = 0;
    let all = 0;
    for (const line of this.lines) {
      all += line.text.length;
      bold += line.bold * line.text.length;
    }
    return bold < MOST_BOLD * all;
  }

  private mark(at: number, sourceStart: number, marksBold: boolean, goes: boolean): void {
    const line = this.lines[at] as SetLine;
    if (line.align !== 'left') this.aligned.push({ sourceStart, align: line.align });
    const next = this.lines[at + 1];
    if (!marksBold || line.bold < 0.95 || line.text.length > LONGEST_HEADING) return;
    if (!goes || (next !== undefined && next.bold > 0.95 && !endsWithin(next))) this.headings.push({ sourceStart, level: BOLD });
  }

  private writeTable({ cells }: FoundTable): void {
    const rows: MarkedCell[][] = [];
    this.bare = false;
    let tableStart = -1;
    for (const row of cells) {
      const shown = row.filter((cell) => cell !== null);
      let at = this.append(shown.map(({ text }) => text).join('\t'));
      if (tableStart < 0) tableStart = at;
      rows.push(row.map((cell, column) => {
        const sourceStart = at;
        if (cell !== null) at += cell.text.length + 1;
        return { column, columns: 1, rows: 1, source: cell === null ? null : [sourceStart, sourceStart + cell.text.length] };
      }));
    }
    this.tables.push({ source: [tableStart, this.length], rows });
  }

  private writeNotes(): void {
    for (const [at, line] of this.noted.entries()) {
      const last = this.noted[at - 1];
      const continues = last?.page === line.page && last.right > last.edges.right - 2 * last.size && line.left < last.left + line.size * 0.6 && !/^[①-⑳[［〔*＊†]/.test(line.text);
      if (continues) this.join(joinerOf(last.text, line.text));
      const sourceStart = this.append(line.text);
      if (!continues) this.notes.push(sourceStart);
    }
  }

  private writeFurniture(page: number, part: 'head' | 'foot'): void {
    const { lines, height } = this.pages[page] as Page;
    for (const line of lines) {
      if (!this.furniture.has(line) || line.base < height / 2 !== (part === 'head')) continue;
      // Its line break goes with it: the one in front, or the one behind where no text stands in front.
      const from = this.length;
      const sourceStart = this.append(line.text);
      if (this.bare) this.cut('strip/page-furniture', sourceStart, this.length + 1, '');
      else this.cut('strip/page-furniture', from, this.length, '');
    }
  }

  /** Takes out the line break that the next line is written behind. */
  private join(to: '' | ' '): void {
    this.cut('chars/hard-wrap', this.length, this.length + 1, to);
  }

  private cut(rule: SourceEdit['rule'], sourceStart: number, sourceEnd: number, to: string): void {
    this.edits.push({ rule, sourceStart, sourceEnd, to, hidden: false });
  }

  /** Writes one line; returns where it starts. */
  private append(text: string): number {
    if (this.length > 0) {
      this.parts.push('\n');
      this.length++;
    }
    const sourceStart = this.length;
    this.parts.push(text);
    this.length += text.length;
    return sourceStart;
  }
}

/** True for a line that fills its column: a paragraph goes on behind it. */
function endsWithin(line: SetLine): boolean {
  return line.right > line.edges.right - line.size;
}
