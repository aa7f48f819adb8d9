import type { XmlReader } from '../opc/xml';

/** What is set directly on a run; absent is inherited. */
export interface RunProperties {
  readonly styleId?: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Of the mark that ends a paragraph: deleted or moved away in a tracked change. */
  readonly removed?: boolean;
}

/** What is set directly on a paragraph; absent is inherited. */
export interface ParagraphProperties {
  readonly styleId?: string;
  readonly numId?: string;
  /** The level of the list, 0 to 8. */
  readonly listLevel?: number;
  /** 0 to 8, or 9 for running text. */
  readonly outlineLevel?: number;
  /** `start` where alignment is set back to the usual. */
  readonly align?: 'right' | 'center' | 'start';
  readonly mark?: RunProperties;
  readonly section?: SectionReferences;
}

/** Headers and footers of a section, by the ids of their relations. */
export interface SectionReferences {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** A property that is on by standing there. */
export function isOn(xml: XmlReader): boolean {
  return !OFF.has(xml.attribute('w:val') ?? '');
}

export function wholeNumber(value: string | null): number | null {
  const number = value === null ? NaN : Number(value);
  return Number.isInteger(number) ? number : null;
}

/** Reads `w:rPr`. */
export function readRunProperties(xml: XmlReader): RunProperties {
  const found: Writable<RunProperties> = {};
  xml.children((name) => {
    switch (name) {
      case 'w:rStyle':
        found.styleId = xml.attribute('w:val') ?? '';
        break;
      case 'w:b':
        found.bold = isOn(xml);
        break;
      case 'w:vanish':
        found.hidden = (found.hidden ?? false) || isOn(xml);
        break;
      case 'w:del':
      case 'w:moveFrom':
        found.removed = true;
        break;
      default:
    }
  });
  return found;
}

/** Reads `w:pPr`. What a tracked change has replaced stands inside `w:pPrChange` and is not looked at. */
export function readParagraphProperties(xml: XmlReader): ParagraphProperties {
  const found: Writable<ParagraphProperties> = {};
  xml.children((name) => {
    switch (name) {
      case 'w:pStyle':
        found.styleId = xml.attribute('w:val') ?? '';
        break;
      case 'w:numPr':
        xml.children((child) => {
          if (child === 'w:numId') found.numId = xml.attribute('w:val') ?? '0';
          else if (child === 'w:ilvl') found.listLevel = Math.min(8, Math.max(0, wholeNumber(xml.attribute('w:val')) ?? 0));
        });
        break;
      case 'w:outlineLvl':
        found.outlineLevel = wholeNumber(xml.attribute('w:val')) ?? 9;
        break;
      case 'w:jc':
        found.align = alignOf(xml.attribute('w:val') ?? '');
        break;
      case 'w:rPr':
        found.mark = readRunProperties(xml);
        break;
      case 'w:sectPr':
        found.section = readSection(xml);
        break;
      default:
    }
  });
  return found;
}

function alignOf(value: string): 'right' | 'center' | 'start' {
  return value === 'right' || value === 'end' ? 'right' : value === 'center' ? 'center' : 'start';
}

/** Reads `w:sectPr`. */
export function readSection(xml: XmlReader): SectionReferences {
  const headers: string[] = [];
  const footers: string[] = [];
  xml.children((name) => {
    if (name === 'w:headerReference') headers.push(xml.attribute('r:id') ?? '');
    else if (name === 'w:footerReference') footers.push(xml.attribute('r:id') ?? '');
  });
  return { headers, footers };
}
