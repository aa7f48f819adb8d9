import type { XmlReader } from '../opc/xml';
import type { Block } from './blocks';
import type { Fields } from './fields';
import type { Notes } from './notes';
import { readParagraphProperties, readRunProperties, type ParagraphProperties, type RunProperties } from './properties';
import type { ParagraphStyle, Styles } from './styles';
import { symbolOf } from './symbols';

/** What a paragraph needs of the story it stands in. */
export interface ParagraphHost {
  readonly xml: XmlReader;
  readonly styles: Styles;
  readonly notes: Notes;
  readonly fields: Fields;
  /** Reads what stands inside the element at hand as a story of its own: a text box. */
  nested(): Block[];
  /** Visits the children of the branch of `mc:AlternateContent` that is read. */
  alternative(visit: (name: string) => void): void;
  /** Visits the content of `w:sdt` unless it only invites to write. */
  content(visit: (name: string) => void): void;
  sawPicture(): void;
  /** @param relation of an object of another program; @param program as `Word.Document.12`. */
  sawObject(relation: string, program: string): void;
}

// Matches the line ends and TABs of XML, which are blanks in a text. Trap: U+3000 is a character.
const BLANKS = /[\t\r\n]/g;

/** Reads one `w:p`. */
export class ParagraphReader {
  properties: ParagraphProperties = {};
  style: ParagraphStyle;
  /** In order of their anchors. */
  /** What hangs on the paragraph in front of all its text, and behind some of it. */
  readonly boxesInFront: Block[] = [];
  readonly boxes: Block[] = [];
  private readonly parts: string[] = [];
  private boldText = false;
  private plainText = false;
  private readonly host: ParagraphHost;

  constructor(host: ParagraphHost) {
    this.host = host;
    this.style = host.styles.paragraph(undefined);
  }

  /** Reads the element at hand; once more for a paragraph that goes on in the next. */
  read(): void {
    const { xml, fields } = this.host;
    this.properties = {};
    this.style = this.host.styles.paragraph(undefined);
    xml.children((name) => {
      if (name === 'w:pPr') {
        this.properties = readParagraphProperties(xml);
        this.style = this.host.styles.paragraph(this.properties.styleId);
      } else this.inline(name);
    });
    fields.endParagraph();
  }

  /** Line breaks at either end show nothing. */
  get text(): string {
    const text = this.parts.join('');
    return without('\n', this.style.isContents ? withLeader(text) : text);
  }

  /** Bold from end to end. */
  get bold(): boolean {
    return this.boldText && !this.plainText;
  }

  private readonly inline = (name: string): void => {
    const { xml } = this.host;
    switch (name) {
      case 'w:r':
        this.run();
        break;
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
      case 'm:oMathPara':
        xml.children(this.inline);
        break;
      case 'w:sdt':
        this.host.content(this.inline);
        break;
      case 'mc:AlternateContent':
        this.host.alternative(this.inline);
        break;
      case 'm:oMath':
        xml.children(this.formula);
        break;
      default:
    }
  };

  private run(): void {
    const { xml } = this.host;
    let own: RunProperties = {};
    xml.children((name) => {
      if (name === 'w:rPr') own = readRunProperties(xml);
      else this.piece(name, own);
    });
  }

  private piece(name: string, own: RunProperties): void {
    const { xml, fields, notes } = this.host;
    switch (name) {
      case 'w:t': {
        const keeps = xml.attribute('xml:space') === 'preserve';
        const text = xml.text();
        this.add((keeps ? text : without(XML_BLANKS, text)).replace(BLANKS, ' '), own);
        break;
      }
      case 'w:tab':
      case 'w:ptab':
        this.add(this.style.isContents ? '\t' : ' ', own);
        break;
      case 'w:br':
      case 'w:cr':
        this.add('\n', own);
        break;
      case 'w:noBreakHyphen':
        this.add('-', own);
        break;
      case 'w:sym':
        this.add(symbolOf(xml.attribute('w:font') ?? '', xml.attribute('w:char') ?? ''), own);
        break;
      case 'w:fldChar':
        this.fieldMark(own);
        break;
      case 'w:instrText':
        fields.instruct(xml.text());
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (fields.shown && !this.hides(own)) this.parts.push(notes.cite(name === 'w:footnoteReference' ? 'footnote' : 'endnote', xml.attribute('w:id') ?? '', customMark(xml)));
        break;
      case 'w:ruby':
        xml.children((child) => {
          if (child === 'w:rubyBase') xml.children(this.inline);
        });
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (this.hides(own)) break;
        xml.children(this.drawing);
        break;
      case 'mc:AlternateContent':
        this.host.alternative((child) => this.piece(child, own));
        break;
      default:
    }
  }

  private fieldMark(own: RunProperties): void {
    const { xml, fields } = this.host;
    switch (xml.attribute('w:fldCharType')) {
      case 'begin':
        fields.begin();
        break;
      case 'separate':
        fields.separate();
        break;
      case 'end':
        this.add(fields.end(), own);
        break;
      default:
    }
  }

  /** Text boxes and letters set as pictures, however deep they stand in a drawing. */
  private readonly drawing = (name: string): void => {
    const { xml } = this.host;
    if (name === 'w:txbxContent') {
      for (const block of this.host.nested()) this.hang(block);
    } else if (name === 'v:textpath') {
      const text = (xml.attribute('string') ?? '').replace(BLANKS, ' ');
      if (text.trim() !== '') this.hang({ kind: 'paragraph', text, marks: {} });
    } else if (name === 'mc:AlternateContent') this.host.alternative(this.drawing);
    else {
      if (name === 'pic:pic' || name === 'v:imagedata') this.host.sawPicture();
      if (name === 'o:OLEObject') this.host.sawObject(xml.attribute('r:id') ?? '', xml.attribute('ProgID') ?? '');
      xml.children(this.drawing);
    }
  };

  private hang(block: Block): void {
    (this.boldText || this.plainText ? this.boxes : this.boxesInFront).push(block);
  }

  /** The characters of a formula in order; a fraction keeps a stroke. */
  private readonly formula = (name: string): void => {
    const { xml } = this.host;
    if (name === 'm:t') this.add(xml.text(), {});
    else if (name === 'm:f') {
      xml.children((child) => {
        if (child === 'm:den') this.add('/', {});
        xml.children(this.formula);
      });
    } else xml.children(this.formula);
  };

  private add(text: string, own: RunProperties): void {
    if (text === '' || !this.host.fields.shown || this.hides(own)) return;
    this.parts.push(text);
    if (this.plainText || !/\S/.test(text)) return;
    if (this.isBold(own)) this.boldText = true;
    else this.plainText = true;
  }

  /** A character style turns round what its paragraph's style says. */
  private isBold(own: RunProperties): boolean {
    return own.bold ?? (this.host.styles.run(own.styleId).bold === true) !== this.style.run.bold;
  }

  private hides(own: RunProperties): boolean {
    return own.hidden ?? (this.host.styles.run(own.styleId).hidden ?? this.style.run.hidden);
  }
}

function customMark(xml: XmlReader): boolean {
  const value = xml.attribute('w:customMarkFollows');
  return value !== null && value !== '0' && value !== 'false' && value !== 'off';
}

// Matches a page number at the end of a line of a table of contents: 12 iv
// Trap: behind the TAB that follows the number of a heading stands its title.
const PAGE_NUMBER = /^ ?[0-9IVXivx-]{1,6} ?$/;

/** The dots that lead to the page number in a table of contents. */
function withLeader(text: string): string {
  const tab = text.lastIndexOf('\t');
  const isLeader = tab > 0 && PAGE_NUMBER.test(text.slice(tab + 1));
  return (isLeader ? `${text.slice(0, tab).trimEnd()}……${text.slice(tab + 1)}` : text).replaceAll('\t', ' ');
}

/** What Word drops at either end of a text that does not keep its blanks. */
const XML_BLANKS = ' \t\r\n';

/** The text without such characters at either end. */
function without(characters: string, text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
