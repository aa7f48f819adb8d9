import type { OfficePackage } from '../opc/package';
import { readParagraphProperties, readRunProperties, type ParagraphProperties, type RunProperties } from './properties';

interface Style {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** What a paragraph style comes to, with all it is based on. */
export interface ParagraphStyle {
  readonly numId: string | null;
  /** The style and those it is based on, nearest first, with the levels of a list they name. */
  readonly chain: readonly { readonly id: string; readonly listLevel: number | null }[];
  /** 1 to 9; null for running text. */
  readonly heading: number | null;
  readonly align: 'right' | 'center' | null;
  readonly run: { readonly bold: boolean; readonly hidden: boolean };
  /** A line of a table of contents. */
  readonly isContents: boolean;
}

/** What a character style sets; null where it sets nothing. */
interface RunStyle {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
}

/** Files have loops of styles based on each other; no real chain is as long. */
const LONGEST_CHAIN = 50;

// Matches the names of heading styles, built in: heading 1 · Heading 2 · 标题 3
// Trap: 标题 alone is the style of a title, and 标题 1 字符 a style of characters.
const HEADING_NAME = /^(?:heading|标题|標題)\s?([1-9])$/i;

// Matches the styles of lines in a table of contents: toc 1 · TOC 2 · 目录 3
// Trap: TOC Heading is the line above them.
const CONTENTS_NAME = /^(?:toc|contents|目录|目錄)\s?[1-9]$/i;

/** The styles of a document. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly runs = new Map<string, RunStyle>();
  private usualParagraph = '';
  private usual: { run: RunProperties; paragraph: ParagraphProperties } = { run: {}, paragraph: {} };

  constructor(office: OfficePackage, part: string) {
    office.read(part, (xml) =>
      xml.children((name) => {
        if (name === 'w:docDefaults') {
          xml.children((child) =>
            xml.children((inner) => {
              if (child === 'w:rPrDefault' && inner === 'w:rPr') this.usual = { ...this.usual, run: readRunProperties(xml) };
              if (child === 'w:pPrDefault' && inner === 'w:pPr') this.usual = { ...this.usual, paragraph: readParagraphProperties(xml) };
            }),
          );
        } else if (name === 'w:style') {
          const id = xml.attribute('w:styleId') ?? '';
          const kind = xml.attribute('w:type') ?? 'paragraph';
          const marked = xml.attribute('w:default');
          if (kind === 'paragraph' && (marked === '1' || marked === 'true' || marked === 'on')) this.usualParagraph = id;
          const style = { id, kind, name: '', basedOn: null as string | null, paragraph: {} as ParagraphProperties, run: {} as RunProperties };
          xml.children((child) => {
            if (child === 'w:name') style.name = xml.attribute('w:val') ?? '';
            else if (child === 'w:basedOn') style.basedOn = xml.attribute('w:val');
            else if (child === 'w:pPr') style.paragraph = readParagraphProperties(xml);
            else if (child === 'w:rPr') style.run = readRunProperties(xml);
          });
          this.styles.set(id, style);
        }
      }),
    );
  }

  /** @param id absent, or unknown, for the usual style. */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id !== undefined && this.styles.has(id) ? id : this.usualParagraph;
    let found = this.paragraphs.get(key);
    if (found === undefined) this.paragraphs.set(key, (found = this.resolved(key)));
    return found;
  }

  run(id: string | undefined): RunStyle {
    if (id === undefined) return NO_RUN_STYLE;
    let found = this.runs.get(id);
    if (found === undefined) {
      const chain = this.chain(id);
      found = { bold: first(chain, ({ run }) => run.bold) ?? null, hidden: first(chain, ({ run }) => run.hidden) ?? null };
      this.runs.set(id, found);
    }
    return found;
  }

  /** The list a style of lists stands for. */
  numberingStyle(id: string): string | null {
    return first(this.chain(id), ({ paragraph }) => paragraph.numId) ?? null;
  }

  private chain(id: string): Style[] {
    const chain: Style[] = [];
    for (let style = this.styles.get(id); style !== undefined && chain.length < LONGEST_CHAIN; style = style.basedOn === null ? undefined : this.styles.get(style.basedOn)) chain.push(style);
    return chain;
  }

  private resolved(id: string): ParagraphStyle {
    const chain = this.chain(id);
    const align = first(chain, ({ paragraph }) => paragraph.align) ?? this.usual.paragraph.align;
    return {
      numId: first(chain, ({ paragraph }) => paragraph.numId) ?? null,
      chain: chain.map(({ id: own, paragraph }) => ({ id: own, listLevel: paragraph.listLevel ?? null })),
      heading: headingOf(chain),
      align: align === 'right' || align === 'center' ? align : null,
      run: {
        bold: first(chain, ({ run }) => run.bold) ?? this.usual.run.bold ?? false,
        hidden: first(chain, ({ run }) => run.hidden) ?? this.usual.run.hidden ?? false,
      },
      isContents: chain.some(({ name }) => CONTENTS_NAME.test(name)),
    };
  }
}

const NO_RUN_STYLE: RunStyle = { bold: null, hidden: null };

function first<T>(chain: readonly Style[], read: (style: Style) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The nearest style that says something wins: by its outline level, or by its name. */
function headingOf(chain: readonly Style[]): number | null {
  for (const { paragraph, name, id } of chain) {
    if (paragraph.outlineLevel !== undefined) return headingLevel(paragraph.outlineLevel);
    const named = HEADING_NAME.exec(name) ?? HEADING_NAME.exec(id);
    if (named !== null) return Number(named[1]);
  }
  return null;
}

/** From the outline level of a paragraph, which counts from 0; 9 is running text. */
export function headingLevel(outlineLevel: number): number | null {
  return outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : null;
}

