import type { ListCounter } from './list-counter';
import { CENTRED, RIGHT } from './paragraph-properties';
import type { StoryParagraph } from './story';
import type { ParagraphMarks, TextBuilder } from '../text-builder';
import { withNumber, type WordParagraph } from '../word/paragraph';
import { writeTable, type WordCell, type WordRow } from '../word/table-rows';

const BODY = 9;
const BOLD = 7;

/** Puts paragraphs, tables and what hangs on them in the order they are read. */
export class DocumentWriter {
  private rows: WordRow[] = [];
  private cells: WordParagraph[][] = [];
  private cell: WordParagraph[] = [];
  private readonly behindTable: (() => void)[] = [];

  private readonly builder: TextBuilder;
  private readonly counter: ListCounter;
  private readonly boxes: (cp: number) => readonly StoryParagraph[];

  /** @param boxes the text that hangs on a place of the text */
  constructor(builder: TextBuilder, counter: ListCounter, boxes: (cp: number) => readonly StoryParagraph[]) {
    this.builder = builder;
    this.counter = counter;
    this.boxes = boxes;
  }

  write(paragraphs: readonly StoryParagraph[]): void {
    for (const paragraph of paragraphs) {
      if (paragraph.tableDepth > 0) this.inTable(paragraph);
      else this.outside(paragraph);
    }
    this.endTable();
  }

  private outside(paragraph: StoryParagraph): void {
    this.endTable();
    const [inFront, behind] = this.hanging(paragraph);
    inFront.forEach((box) => this.plain(box));
    this.plain(paragraph);
    behind.forEach((box) => this.plain(box));
  }

  private plain(paragraph: StoryParagraph): void {
    const { text, marks } = this.shown(paragraph);
    this.builder.paragraph(text, marks);
  }

  private shown(paragraph: StoryParagraph): WordParagraph {
    const numbered = this.counter.next(paragraph.list, paragraph.listLevel);
    // The number of an empty paragraph is seen in Word, and is nobody's.
    const isNumbered = numbered !== null && paragraph.text.trim() !== '';
    return { text: isNumbered ? withNumber(numbered.number, paragraph.text, numbered.isTight) : paragraph.text, marks: marksOf(paragraph) };
  }

  private inTable(paragraph: StoryParagraph): void {
    const boxes = this.hanging(paragraph).flat();
    if (boxes.length > 0) this.behindTable.push(() => boxes.forEach((box) => this.plain(box)));
    if (paragraph.isRowEnd && paragraph.tableDepth === 1) {
      this.endRow(paragraph);
      return;
    }
    if (!paragraph.isInnerRowEnd && !paragraph.isRowEnd) this.cell.push(this.shown(paragraph));
    if (paragraph.endsCell && paragraph.tableDepth === 1) {
      this.cells.push(this.cell);
      this.cell = [];
    }
  }

  private endRow({ row }: StoryParagraph): void {
    if (this.cell.length > 0) this.cells.push(this.cell);
    const cells = this.cells.map((paragraphs, nth): WordCell => ({ paragraphs, right: row?.edges[nth + 1] ?? NaN, joins: row?.joins[nth] ?? 'none' }));
    if (cells.length > 0) this.rows.push({ left: row?.edges[0] ?? NaN, cells });
    this.cells = [];
    this.cell = [];
  }

  private endTable(): void {
    // A row without its end mark.
    if (this.cell.length > 0) this.cells.push(this.cell);
    if (this.cells.length > 0) this.rows.push({ left: NaN, cells: this.cells.map((paragraphs) => ({ paragraphs, right: NaN, joins: 'none' })) });
    this.cell = [];
    this.cells = [];
    if (this.rows.length > 0) writeTable(this.rows, this.builder);
    this.rows = [];
    for (const write of this.behindTable.splice(0)) write();
  }

  private hanging({ anchors }: StoryParagraph): [StoryParagraph[], StoryParagraph[]] {
    const inFront: StoryParagraph[] = [];
    const behind: StoryParagraph[] = [];
    for (const { cp, isBehindText } of anchors) for (const box of this.boxes(cp)) (isBehindText ? behind : inFront).push(box);
    return [inFront, behind];
  }
}

export function marksOf({ headingLevel, outline, align, isBold }: StoryParagraph): ParagraphMarks {
  const level = headingLevel > 0 ? headingLevel : outline < BODY ? Math.min(6, outline + 1) : isBold ? BOLD : 0;
  return {
    ...(level > 0 && { level }),
    ...(align === RIGHT && { align: 'right' as const }),
    ...(align === CENTRED && { align: 'center' as const }),
  };
}
