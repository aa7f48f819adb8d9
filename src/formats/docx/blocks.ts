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

// Matches what stands close to its neighbour: Chinese characters and their marks. Trap: letters and digits need a space.
const CLOSE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** All of it as one line, as a cell holds it: nothing stands where a break parted two Chinese characters. */
export function oneLine(blocks: readonly Block[]): string {
  let out = '';
  for (const block of blocks) {
    const lines = block.kind === 'paragraph' ? block.text.split('\n') : block.rows.map((row) => row.map(({ text }) => text).filter((text) => text !== '').join(' '));
    for (const line of lines) out = joined(out, line.trim());
  }
  return out;
}

export function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return CLOSE.test(before.charAt(before.length - 1)) && CLOSE.test(after.charAt(0)) ? before + after : `${before} ${after}`;
}
