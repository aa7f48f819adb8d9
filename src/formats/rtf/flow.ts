import type { Destination } from './destinations';
import type { ParagraphMarks, TextBuilder } from '../text-builder';
import { withNumber, type WordParagraph } from '../word/paragraph';
import { writeTable, type WordCell, type WordRow } from '../word/table-rows';

/** What stands in the text one below the other. */
export type Block = { readonly paragraph: WordParagraph } | { readonly table: readonly WordRow[] };

/** Layout of the row at hand: cells by their right side. */
export interface RowDefinition {
  left: number;
  readonly cells: { readonly right: number; readonly joins: WordCell['joins'] }[];
}

const BOLD = 7;

/** Gathers runs into paragraphs, cells and rows: for the body, and for each note, header and text box by itself. */
export class Flow {
  readonly kind: Destination;
  readonly blocks: Block[] = [];
  /** Text boxes that hang on the open paragraph, behind some of its text. */
  private hanging: Block[] = [];
  private parts: string[] = [];
  private isBold = true;
  private hasText = false;
  private number = '';
  private cell: WordParagraph[] = [];
  private cells: WordParagraph[][] = [];
  private rows: WordRow[] = [];

  constructor(kind: Destination) {
    this.kind = kind;
  }

  /** Something was begun that no mark has ended. */
  get isOpen(): boolean {
    return this.hasText || this.cell.length > 0 || this.cells.length > 0;
  }

  text(text: string, isBold: boolean): void {
    this.parts.push(text);
    if (!/\S/.test(text)) return;
    this.hasText = true;
    this.isBold &&= isBold;
  }

  /** A part of the number that stands in front of the open paragraph. */
  numberText(text: string): void {
    this.number += text;
  }

  box(blocks: readonly Block[]): void {
    if (!this.hasText && this.cell.length === 0 && this.cells.length === 0) this.add(blocks);
    else for (const block of blocks) this.hanging.push(block);
  }

  endParagraph(marks: ParagraphMarks, inTable: boolean): void {
    const paragraph = this.taken(marks);
    if (inTable) {
      this.cell.push(paragraph);
      return;
    }
    this.endTable();
    this.add([{ paragraph }]);
    this.add(this.hanging.splice(0));
  }

  endCell(marks: ParagraphMarks): void {
    this.cells.push([...this.cell, this.taken(marks)]);
    this.cell = [];
  }

  endRow({ left, cells }: RowDefinition): void {
    if (this.hasText || this.cell.length > 0) this.endCell({});
    if (this.cells.length > 0) {
      this.rows.push({
        left,
        cells: this.cells.map((paragraphs, nth): WordCell => ({ paragraphs, right: cells[nth]?.right ?? NaN, joins: cells[nth]?.joins ?? 'none' })),
      });
    }
    this.cells = [];
  }

  /** Ends what is open, as the end of a group does. */
  finish(marks: ParagraphMarks): readonly Block[] {
    if (this.cells.length > 0 || this.cell.length > 0) this.endRow({ left: NaN, cells: [] });
    if (this.hasText) this.endParagraph(marks, false);
    this.endTable();
    this.add(this.hanging.splice(0));
    return this.blocks;
  }

  private endTable(): void {
    if (this.rows.length === 0) return;
    this.blocks.push({ table: this.rows });
    this.rows = [];
  }

  private add(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    this.endTable();
    for (const block of blocks) this.blocks.push(block);
  }

  private taken(marks: ParagraphMarks): WordParagraph {
    const text = this.parts.join('');
    const number = this.number.trim();
    const isBold = this.hasText && this.isBold;
    const paragraph = {
      text: number === '' || !this.hasText ? text : withNumber(number, text),
      marks: marks.level === undefined && isBold ? { ...marks, level: BOLD } : marks,
    };
    this.parts = [];
    this.number = '';
    this.isBold = true;
    this.hasText = false;
    return paragraph;
  }
}

/** @param isNote every paragraph is a note */
export function writeBlocks(blocks: readonly Block[], builder: TextBuilder, isNote = false): void {
  for (const block of blocks) {
    if ('table' in block) writeTable(block.table, builder);
    else if (isNote) builder.paragraph(block.paragraph.text.trim(), { note: true });
    else builder.paragraph(block.paragraph.text, block.paragraph.marks);
  }
}
