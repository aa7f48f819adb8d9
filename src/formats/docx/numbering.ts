import type { OfficePackage } from '../opc/package';
import type { XmlReader } from '../opc/xml';
import { isOn, readRunProperties, wholeNumber } from './properties';
import type { Styles } from './styles';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly form: string;
  /** The mark, with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Nothing stands between mark and text. */
  readonly tight: boolean;
  /** After which level (from 1) it starts again; 0 never, null after every higher one. */
  readonly restart: number | null;
  /** All numbers in decimal digits. */
  readonly legal: boolean;
  /** The paragraph style whose paragraphs stand on this level. */
  readonly styleId: string | null;
  readonly hidden: boolean;
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists with one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where levels of this list start anew when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: (ListLevel | undefined)[];
  /** The style of lists that holds the levels instead. */
  styleLink: string | null;
}

interface Reference {
  definition: string;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

const MOST_LEVELS = 9;
/** Longer marks would make a text of a few numbered paragraphs. */
const LONGEST_MARK = 255;
/** A definition that refers to a style that refers to a definition: one step is usual. */
const MOST_STEPS = 5;

/** The lists a document defines. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly references = new Map<string, Reference>();
  private readonly lists = new Map<string, List | null>();
  private readonly styles: Styles;

  constructor(office: OfficePackage, part: string, styles: Styles) {
    this.styles = styles;
    office.read(part, (xml) =>
      xml.children((name) => {
        if (name === 'w:abstractNum') this.readDefinition(xml);
        else if (name === 'w:num') this.readReference(xml);
      }),
    );
  }

  /** @returns null when no such list is defined: the paragraph has no number. */
  list(numId: string): List | null {
    let list = this.lists.get(numId);
    if (list === undefined) this.lists.set(numId, (list = this.resolved(numId)));
    return list;
  }

  private resolved(numId: string): List | null {
    const reference = this.references.get(numId);
    if (reference === undefined) return null;
    let at: Reference | undefined = reference;
    let definition = this.definitions.get(reference.definition);
    for (let step = 0; definition !== undefined && definition.styleLink !== null && step < MOST_STEPS; step++) {
      at = this.references.get(this.styles.numberingStyle(definition.styleLink) ?? '');
      definition = at === undefined ? undefined : this.definitions.get(at.definition);
    }
    const levels = [...(definition?.levels ?? [])];
    for (const [level, own] of reference.levels) levels[level] = own;
    return { definition: at?.definition ?? reference.definition, levels, starts: reference.starts };
  }

  private readDefinition(xml: XmlReader): void {
    const id = xml.attribute('w:abstractNumId') ?? '';
    const definition: Definition = { levels: [], styleLink: null };
    xml.children((name) => {
      if (name === 'w:numStyleLink') definition.styleLink = xml.attribute('w:val');
      else if (name === 'w:lvl') {
        const [at, level] = readLevel(xml);
        if (at !== null) definition.levels[at] = level;
      }
    });
    this.definitions.set(id, definition);
  }

  private readReference(xml: XmlReader): void {
    const id = xml.attribute('w:numId') ?? '';
    const reference: Reference = { definition: '', levels: new Map(), starts: new Map() };
    xml.children((name) => {
      if (name === 'w:abstractNumId') reference.definition = xml.attribute('w:val') ?? '';
      else if (name === 'w:lvlOverride') {
        const at = levelNumber(xml);
        xml.children((child) => {
          if (at === null) return;
          if (child === 'w:startOverride') reference.starts.set(at, wholeNumber(xml.attribute('w:val')) ?? 1);
          else if (child === 'w:lvl') reference.levels.set(at, readLevel(xml)[1]);
        });
      }
    });
    this.references.set(id, reference);
  }
}

function levelNumber(xml: XmlReader): number | null {
  const level = wholeNumber(xml.attribute('w:ilvl'));
  return level !== null && level >= 0 && level < MOST_LEVELS ? level : null;
}

function readLevel(xml: XmlReader): readonly [at: number | null, level: ListLevel] {
  const at = levelNumber(xml);
  // Without a start a level counts from 0.
  const found = { start: 0, form: 'decimal', text: '', tight: false, restart: null as number | null, legal: false, styleId: null as string | null, hidden: false };
  const read = (name: string): void => {
    switch (name) {
      case 'w:start':
        found.start = wholeNumber(xml.attribute('w:val')) ?? 1;
        break;
      case 'w:numFmt':
        found.form = xml.attribute('w:val') ?? 'decimal';
        break;
      case 'w:lvlText':
        found.text = (xml.attribute('w:val') ?? '').slice(0, LONGEST_MARK);
        break;
      case 'w:lvlRestart':
        found.restart = wholeNumber(xml.attribute('w:val'));
        break;
      case 'w:suff':
        found.tight = xml.attribute('w:val') === 'nothing';
        break;
      case 'w:isLgl':
        found.legal = isOn(xml);
        break;
      case 'w:pStyle':
        found.styleId = xml.attribute('w:val');
        break;
      case 'w:rPr':
        found.hidden = readRunProperties(xml).hidden ?? false;
        break;
      case 'mc:AlternateContent':
        // The choice is a form of Word's own; what stands behind it is the form of the standard.
        xml.children((branch) => {
          if (branch === 'mc:Fallback') xml.children(read);
        });
        break;
      default:
    }
  };
  xml.children(read);
  return [at, found];
}
