import type { OfficePackage } from '../opc/package';
import { formed } from './number-forms';
import { wholeNumber } from './properties';

export type NoteKind = 'footnote' | 'endnote';

interface Counting {
  readonly form: string;
  readonly start: number;
}

export interface CitedNote {
  readonly kind: NoteKind;
  readonly id: string;
  /** The empty string where the text brings a mark of its own. */
  readonly mark: string;
}

// Matches the forms in which a bracket would stand around a bracket, and symbols such as * † ‡.
// Trap: letters and Roman numerals stay what they are.
const PLAIN = /^(?:decimal|chicago|numberInDash|ideographEnclosed|bullet|none)/;

/**
 * Numbers the notes of a document as it cites them. A mark is always written [1]: ① inside a sentence would read as the
 * first item of an enumeration, and a bare digit as part of the number in front of it.
 */
export class Notes {
  readonly cited: CitedNote[] = [];
  private readonly marks = new Map<string, string>();
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  private readonly counting: Readonly<Record<NoteKind, Counting>>;

  constructor(counting: Readonly<Record<NoteKind, Counting>>) {
    this.counting = counting;
  }

  /** @param custom the document writes a mark behind the reference. */
  cite(kind: NoteKind, id: string, custom: boolean): string {
    const key = `${kind} ${id}`;
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const { form, start } = this.counting[kind];
    const mark = custom ? '' : `[${formed(start + this.counts[kind]++, PLAIN.test(form) ? 'decimal' : form)}]`;
    this.marks.set(key, mark);
    this.cited.push({ kind, id, mark });
    return mark;
  }
}

/** How the settings of a document number its notes. Pages and sections start no new count, or a mark would name two notes. */
export function notesOf(office: OfficePackage, settingsPart: string | null): Notes {
  const counting: Record<NoteKind, Counting> = { footnote: { form: 'decimal', start: 1 }, endnote: { form: 'lowerRoman', start: 1 } };
  if (settingsPart !== null) {
    office.read(settingsPart, (xml) =>
      xml.children((name) => {
        const kind = name === 'w:footnotePr' ? 'footnote' : name === 'w:endnotePr' ? 'endnote' : null;
        if (kind === null) return;
        xml.children((child) => {
          if (child === 'w:numFmt') counting[kind] = { ...counting[kind], form: xml.attribute('w:val') ?? 'decimal' };
          else if (child === 'w:numStart') counting[kind] = { ...counting[kind], start: Math.max(0, wholeNumber(xml.attribute('w:val')) ?? 1) };
        });
      }),
    );
  }
  return new Notes(counting);
}
