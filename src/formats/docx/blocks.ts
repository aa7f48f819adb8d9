import { joinedLines } from '../opc/one-line';
import type { BuiltCell, ParagraphMarks } from '../text-builder';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly marks: ParagraphMarks;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly BuiltCell[])[];
}

/** What a story consists of, in order. */
export type Block = ParagraphBlock | TableBlock;

/** All of it as one line, as a cell holds it. */
export function oneLine(blocks: readonly Block[]): string {
  return joinedLines(blocks.flatMap(linesOf));
}

/** Its lines, a row of a table being one. */
export function linesOf(block: Block): string[] {
  const lines = block.kind === 'paragraph' ? block.text.split('\n') : block.rows.map((row) => row.map(({ text }) => text).filter((text) => text !== '').join(' '));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
