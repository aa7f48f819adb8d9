import type { XmlReader } from '../opc/xml';
import type { ParagraphMarks } from '../text-builder';
import type { Block } from './blocks';
import { labelled, type Counters } from './counters';
import { Fields } from './fields';
import type { Notes } from './notes';
import { ParagraphReader, type ParagraphHost } from './paragraph';
import { readSection, type SectionReferences } from './properties';
import { headingLevel, type Styles } from './styles';
import { readTable, type TableHost } from './table';

/** What all stories of a document share. */
export interface Shared {
  readonly styles: Styles;
  readonly counters: Counters;
  readonly notes: Notes;
}

/** Blocks that may stand above a frame that holds the head of a document. */
const MOST_ABOVE_HEAD = 3;

// Matches programs that set formulas:  Equation.3  Equation.DSMT4 . Trap: what they make is no document.
const EQUATION = /^(?:Equation|MathType)/i;

const HIGHEST_LEVEL = 6;
const BOLD = 7;

/** One run of paragraphs and tables: the body, a header, a footer, a note. */
export class Story implements ParagraphHost, TableHost {
  readonly xml: XmlReader;
  readonly styles: Styles;
  readonly notes: Notes;
  fields = new Fields();
  /** Sections in order; only a body has some. */
  readonly sections: SectionReferences[] = [];
  /** Relations of documents of another format that are to stand in this one. */
  readonly foreign: string[] = [];
  /** Relations of documents that this one shows as a picture or a sign. */
  readonly objects: string[] = [];
  pictures = 0;
  private readonly counters: Counters;
  /** A paragraph whose end a tracked change has deleted, or that is hidden: it goes on in the next. */
  private unended: ParagraphReader | null = null;

  constructor(xml: XmlReader, { styles, notes, counters }: Shared) {
    this.xml = xml;
    this.styles = styles;
    this.notes = notes;
    this.counters = counters;
  }

  /** Reads the children of the element at hand. */
  readInto(into: Block[]): void {
    this.xml.children((name) => this.block(name, into));
    this.endOpen(into);
  }

  nested(): Block[] {
    const { fields, unended } = this;
    this.fields = new Fields();
    this.unended = null;
    const blocks: Block[] = [];
    this.readInto(blocks);
    this.fields = fields;
    this.unended = unended;
    return blocks;
  }

  alternative(visit: (name: string) => void): void {
    let taken = false;
    this.xml.children((branch) => {
      if (taken || (branch !== 'mc:Choice' && branch !== 'mc:Fallback')) return;
      taken = true;
      this.xml.children(visit);
    });
  }

  content(visit: (name: string) => void): void {
    let invites = false;
    this.xml.children((child) => {
      if (child === 'w:sdtPr') {
        this.xml.children((name) => {
          if (name === 'w:showingPlcHdr') invites = (this.xml.attribute('w:val') ?? '1') !== '0';
        });
      } else if (child === 'w:sdtContent' && !invites) this.xml.children(visit);
    });
  }

  sawPicture(): void {
    this.pictures++;
  }

  sawObject(relation: string, program: string): void {
    if (!EQUATION.test(program)) this.objects.push(relation);
  }

  block(name: string, into: Block[]): void {
    const inside = (child: string): void => this.block(child, into);
    switch (name) {
      case 'w:p':
        this.paragraph(into);
        break;
      case 'w:tbl': {
        this.endOpen(into);
        for (const block of readTable(this, into.length <= MOST_ABOVE_HEAD)) into.push(block);
        break;
      }
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        this.xml.children(inside);
        break;
      case 'w:sdt':
        this.content(inside);
        break;
      case 'mc:AlternateContent':
        this.alternative(inside);
        break;
      case 'w:sectPr':
        this.sections.push(readSection(this.xml));
        break;
      case 'w:altChunk':
        this.foreign.push(this.xml.attribute('r:id') ?? '');
        break;
      default:
    }
  }

  /** A paragraph without an end cannot go on into a table, or out of its story. */
  endOpen(into: Block[]): void {
    if (this.unended === null) return;
    const paragraph = this.unended;
    this.unended = null;
    if (paragraph.text.trim() !== '' || paragraph.boxes.length + paragraph.boxesInFront.length > 0) this.end(paragraph, into);
  }

  private paragraph(into: Block[]): void {
    const paragraph = this.unended ?? new ParagraphReader(this);
    this.unended = null;
    paragraph.read();
    const { properties } = paragraph;
    if (properties.section !== undefined) this.sections.push(properties.section);
    if (properties.mark?.removed === true || properties.mark?.hidden === true) this.unended = paragraph;
    else this.end(paragraph, into);
  }

  /** A number counts also in front of nothing, but is not written there. */
  private end(paragraph: ParagraphReader, into: Block[]): void {
    const { properties, style, text, boxes, boxesInFront } = paragraph;
    for (const box of boxesInFront) into.push(box);
    const label = this.counters.next(properties, style);
    if (text.trim() !== '') into.push({ kind: 'paragraph', text: label === null ? text : labelled(label, text.trimStart()), marks: marksOf(paragraph) });
    for (const box of boxes) into.push(box);
  }
}

function marksOf({ properties, style, bold }: ParagraphReader): ParagraphMarks {
  const heading = properties.outlineLevel === undefined ? style.heading : headingLevel(properties.outlineLevel);
  const level = heading !== null ? Math.min(heading, HIGHEST_LEVEL) : bold ? BOLD : undefined;
  const align = properties.align === undefined ? style.align : properties.align === 'start' ? null : properties.align;
  return { ...(level === undefined || style.isContents ? {} : { level }), ...(style.isContents && { contents: true }), ...(align === null ? {} : { align }) };
}
