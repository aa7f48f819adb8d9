import type { Block } from './flow';
import { markedNote, NoteMarks, USUAL_COUNTING, type NoteCounting, type NoteKind } from '../word/note-marks';

/** By what follows `ftnn` or `aftnn`: how notes are numbered. */
const FORMS: Readonly<Record<string, string>> = { ar: 'decimal', alc: 'lowerLetter', auc: 'upperLetter', rlc: 'lowerRoman', ruc: 'upperRoman' };

// Matches the words that number notes:  ftnnar  aftnnrlc  ftnstart . Trap: ftnrstpg, a count for each page, would give two notes one mark.
const SETTING = /^(a?)ftn(?:start|n([a-z]+))$/;

/** The notes of a document. Each stands in a group of its own where it is cited, and its mark is `\chftn` in and around it. */
export class NoteList {
  private readonly found: Record<NoteKind, Block[]> = { footnote: [], endnote: [] };
  private readonly marks = new NoteMarks();
  private readonly counting: Record<NoteKind, NoteCounting> = { ...USUAL_COUNTING };
  private kind: NoteKind = 'footnote';
  /** The program numbers the note at hand; else the text brings a mark of its own, or it is a comment. */
  private isNumbered = false;

  word(name: string, value: number): void {
    if (name === 'chftn') this.isNumbered = true;
    else if (name === 'ftnalt') this.kind = 'endnote';
    else {
      const [, end, form] = SETTING.exec(name) ?? [];
      if (end === undefined) return;
      const kind = end === '' ? 'footnote' : 'endnote';
      if (form !== undefined) this.counting[kind] = { ...this.counting[kind], form: FORMS[form] ?? 'decimal' };
      else if (value >= 0) this.counting[kind] = { ...this.counting[kind], start: value };
    }
  }

  /** @returns the mark that cites the note */
  add(blocks: readonly Block[]): string {
    const { kind } = this;
    const mark = this.isNumbered ? this.marks.next(kind, this.counting[kind]) : '';
    this.kind = 'footnote';
    this.isNumbered = false;
    blocks.forEach((block, nth) => {
      const isFirst = nth === 0 && 'paragraph' in block;
      this.found[kind].push(isFirst ? { paragraph: { ...block.paragraph, text: markedNote(mark, block.paragraph.text.trim()) } } : block);
    });
    return mark;
  }

  /** Footnotes, then endnotes. */
  blocks(): Block[] {
    return [...this.found.footnote, ...this.found.endnote];
  }
}
