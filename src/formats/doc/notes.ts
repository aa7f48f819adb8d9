import { unlessDamaged } from './bytes';
import { readStory } from './story';
import type { WordFile } from './word-file';
import { markedNote, NoteMarks, USUAL_COUNTING, type NoteKind } from '../word/note-marks';

const REFERENCE_BYTES = 2;

export interface Notes {
  /** By the place of the reference in the main text. */
  readonly marks: ReadonlyMap<number, string>;
  readonly paragraphs: readonly string[];
}

export interface NoteStory {
  readonly kind: NoteKind;
  readonly start: number;
  readonly length: number;
}

/** The notes of one kind in their order. A reference says whether its note is numbered; the text may bring a mark of its own. */
export function readNotes(file: WordFile, { kind, start, length }: NoteStory): Notes {
  const marks = new Map<number, string>();
  if (length === 0) return { marks, paragraphs: [] };
  const numbers = new NoteMarks();
  const byStart = new Map<number, string>();
  unlessDamaged(() => {
    const references = file.places(`${kind}References`, REFERENCE_BYTES);
    const texts = file.places(`${kind}Texts`, 0);
    for (let nth = 0; nth < references.cps.length - 1; nth++) {
      const from = texts.cps[nth];
      if (from === undefined || references.entry(nth).u16(0) === 0) continue;
      const mark = numbers.next(kind, USUAL_COUNTING[kind]);
      marks.set(references.cps[nth] as number, mark);
      byStart.set(start + from, mark);
    }
  }, undefined);
  return { marks, paragraphs: readStory(file, start, start + length).map(({ text, cpStart }) => markedNote(byStart.get(cpStart) ?? '', text.trim())) };
}
