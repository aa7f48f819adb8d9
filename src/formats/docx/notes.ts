import type { OfficePackage } from '../opc/package';
import { NoteMarks, USUAL_COUNTING, type NoteCounting, type NoteKind } from '../word/note-marks';
import { wholeNumber } from './properties';

export interface CitedNote {
  readonly kind: NoteKind;
  readonly id: string;
  /** The empty string where the text brings a mark of its own. */
  readonly mark: string;
}

/** The notes that a document cites, each with its mark. */
export class Notes {
  readonly cited: CitedNote[] = [];
  private readonly marks = new Map<string, string>();
  private readonly numbers = new NoteMarks();
  private readonly counting: Readonly<Record<NoteKind, NoteCounting>>;

  constructor(counting: Readonly<Record<NoteKind, NoteCounting>>) {
    this.counting = counting;
  }

  /** @param custom the document writes a mark behind the reference. */
  cite(kind: NoteKind, id: string, custom: boolean): string {
    const key = `${kind} ${id}`;
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const mark = custom ? '' : this.numbers.next(kind, this.counting[kind]);
    this.marks.set(key, mark);
    this.cited.push({ kind, id, mark });
    return mark;
  }
}

/** How the settings of a document number its notes. Pages and sections start no new count, or a mark would name two notes. */
export function notesOf(office: OfficePackage, settingsPart: string | null): Notes {
  const counting: Record<NoteKind, NoteCounting> = { ...USUAL_COUNTING };
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
