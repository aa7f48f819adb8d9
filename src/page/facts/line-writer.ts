import type { ParentNode } from '../dom';
import { visible } from './decode';
import { Sign, signsOf } from './line-signs';
import { PageLine, SEAM, type Place } from './lines';

/** A longer line is prose. */
const LONGEST_LINE = 400;
/** Enough of prose to know what it is. */
const HEAD_OF_PROSE = 120;
/** Longer blanks are indents of mark-up. */
const LONGEST_BLANK = 40;

/** Gathers the texts of a line. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  /** Links that are open. */
  links = 0;

  private text = '';
  private signs = 0;
  private long = false;
  private linked = 0;
  private element: ParentNode | null = null;
  private place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /** @param data a text node's, below `element`. */
  write(data: string, element: ParentNode, place: Place): void {
    if (this.long && this.links === 0) return;
    const signs = data.length > LONGEST_LINE ? signsOfProse(data) : signsOf(data);
    if ((signs & Sign.written) === 0) {
      if (this.element !== null && !this.long) this.text += data.length > LONGEST_BLANK ? ' ' : data;
      return;
    }
    if (this.element === null) {
      this.element = element;
      this.place = place;
    }
    if (this.links > 0) this.linked += data.length;
    if (this.long) return;
    this.signs |= signs;
    this.text += data.length > LONGEST_LINE ? visible(data.slice(0, LONGEST_LINE * 4)) : data;
    if (this.text.length > LONGEST_LINE) this.cut();
  }

  /** Blanks that show as one do not make prose. */
  private cut(): void {
    this.text = visible(this.text);
    this.signs |= Sign.unsure;
    if (this.text.length <= LONGEST_LINE) return;
    this.text = this.text.slice(0, HEAD_OF_PROSE);
    this.long = true;
  }

  seam(): void {
    if (this.element !== null && !this.long) this.text += SEAM;
  }

  flush(): void {
    if (this.element === null) return;
    const line = new PageLine(this.text, this.signs, this.long, this.element, this.place, this.linked);
    if ((this.signs & SURELY_SHOWN) === Sign.shown || hasText(line.text)) this.lines.push(line);
    this.text = '';
    this.signs = 0;
    this.long = false;
    this.linked = 0;
    this.element = null;
  }

  /** A cell without text. */
  emptyCell(element: ParentNode, place: Place): void {
    this.lines.push(new PageLine('', 0, false, element, place, 0));
  }
}

const SURELY_SHOWN = Sign.shown | Sign.unsure;

/** Of a long text it is enough to know whether it is blank. */
function signsOfProse(data: string): number {
  for (let from = 0; from < data.length; from += LONGEST_LINE) if ((signsOf(data.slice(from, from + LONGEST_LINE)) & Sign.written) !== 0) return Sign.written | Sign.unsure;
  return 0;
}

/** Something stands there beside SEAMs and blanks. */
function hasText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x1f && code !== 0x20) return true;
  }
  return false;
}
