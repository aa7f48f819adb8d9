import type { DocumentProperties, Extraction } from '../model/extraction';
import type { Remark } from '../model/diagnostic';
import type { SourceEdit } from '../model/source-edit';
import type { MarkedCell, MarkedHeading, MarkedTable, SourceStyle } from '../model/source-style';

/** What a format says of one paragraph. */
export interface ParagraphMarks {
  /** 1–6 for a heading style, 7 for a paragraph that is bold from end to end. */
  readonly level?: number;
  readonly align?: 'right' | 'center';
  /** A footnote or endnote. */
  readonly note?: boolean;
  /** A line of a table of contents. */
  readonly contents?: boolean;
}

/** A cell as the format has it: spans are at least 1, a spanned cell stands once. */
export interface BuiltCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export const NO_PROPERTIES: DocumentProperties = { title: null, organisation: null, created: null };

// Matches what would break a row in two, or a cell: line ends, TAB. Trap: a blank of the text is none of them.
const CELL_BREAK = /[\r\n\t\v\f\u2028\u2029]+/g;

/** Writes the text of an office document line by line and notes what the format says about each line. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly edits: SourceEdit[] = [];
  private readonly headings: MarkedHeading[] = [];
  private readonly aligned: { sourceStart: number; align: 'right' | 'center' }[] = [];
  private readonly tables: MarkedTable[] = [];
  private readonly notes: number[] = [];
  private readonly contents: number[] = [];
  private readonly remarks: Remark[] = [];

  /** One paragraph; a line break inside it (`\n`) stays one. */
  paragraph(text: string, marks: ParagraphMarks = {}): void {
    const lead = text.search(/\S/);
    if (lead < 0) return;
    const sourceStart = this.line(text) + lead;
    if (marks.level !== undefined) this.headings.push({ sourceStart, level: marks.level });
    if (marks.align !== undefined) this.aligned.push({ sourceStart, align: marks.align });
    if (marks.note === true) this.notes.push(sourceStart);
    if (marks.contents === true) this.contents.push(sourceStart);
  }

  /** A running head, a running foot or a page number: in the source, and cut by `strip/page-furniture`. */
  furniture(text: string): void {
    if (!/\S/.test(text)) return;
    const from = this.length;
    const sourceStart = this.line(text);
    // Its line break goes with it: the one in front, or behind a first line none.
    this.edits.push({ rule: 'strip/page-furniture', sourceStart: from === sourceStart ? sourceStart : from, sourceEnd: this.length, to: '', hidden: false });
  }

  /** Rows of cells, in the column each cell begins in; cells without text take part in the spans and not in the text. */
  table(rows: readonly (readonly BuiltCell[])[]): void {
    const marked: MarkedCell[][] = [];
    /** By column: for how many more rows a cell from above fills it. */
    const filled: number[] = [];
    let tableStart = -1;
    for (const row of rows) {
      const cells: MarkedCell[] = [];
      const texts = row.map(({ text }) => text.replace(CELL_BREAK, ' ').trim());
      const shown = texts.filter((text) => text !== '');
      let at = shown.length === 0 ? this.length : this.line(shown.join('\t'));
      if (tableStart < 0 && shown.length > 0) tableStart = at;
      let column = 0;
      row.forEach(({ columns, rows: height }, nth) => {
        while ((filled[column] ?? 0) > 0) column++;
        const text = texts[nth] ?? '';
        cells.push({ column, columns, rows: height, source: text === '' ? null : [at, at + text.length] });
        if (text !== '') at += text.length + 1;
        // One more than the rows below, since the row at hand is counted off at its end.
        for (let covered = column; covered < column + columns; covered++) filled[covered] = height;
        column += columns;
      });
      for (let covered = 0; covered < filled.length; covered++) filled[covered] = Math.max(0, (filled[covered] ?? 0) - 1);
      marked.push(cells);
    }
    if (tableStart >= 0) this.tables.push({ source: [tableStart, this.length], rows: marked });
  }

  remark(remark: Remark): void {
    this.remarks.push(remark);
  }

  build(properties: DocumentProperties = NO_PROPERTIES): Extraction {
    const style: SourceStyle = { headings: this.headings, aligned: this.aligned, tables: this.tables, notes: this.notes, ...(this.contents.length > 0 && { contents: this.contents }) };
    return { text: this.parts.join(''), edits: this.edits, style, properties, remarks: this.remarks };
  }

  /** Starts a line; returns where it starts. */
  private line(text: string): number {
    if (this.length > 0) this.append('\n');
    const sourceStart = this.length;
    this.append(text);
    return sourceStart;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
