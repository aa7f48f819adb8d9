import { formed } from './number-forms';

export type NoteKind = 'footnote' | 'endnote';

export interface NoteCounting {
  /** As WordprocessingML calls it: `decimal`, `lowerRoman`. */
  readonly form: string;
  readonly start: number;
}

/** How Word numbers notes unless a document says otherwise. */
export const USUAL_COUNTING: Readonly<Record<NoteKind, NoteCounting>> = { footnote: { form: 'decimal', start: 1 }, endnote: { form: 'lowerRoman', start: 1 } };

// Matches the forms in which a bracket would stand around a bracket, and symbols such as * † ‡.
// Trap: letters and Roman numerals stay what they are.
const PLAIN = /^(?:decimal|chicago|numberInDash|ideographEnclosed|bullet|none)/;

/**
 * Numbers notes in the order in which they are cited. A mark is always written [1]: ① inside a sentence would read as the
 * first item of an enumeration, and a bare digit as part of the number in front of it.
 */
export class NoteMarks {
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };

  next(kind: NoteKind, { form, start }: NoteCounting): string {
    return `[${formed(start + this.counts[kind]++, PLAIN.test(form) ? 'decimal' : form)}]`;
  }
}

/** The first line of a note, as it stands behind the text. @param mark the empty string where the text brings its own */
export function markedNote(mark: string, text: string): string {
  return mark === '' ? text : `${mark} ${text}`;
}
