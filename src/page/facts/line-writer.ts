import { isWhole, textData, type PageTree } from '../tree/tree';
import { ownUnits } from '../tree/units';
import { visible } from './visible';
import { Sign, signsOf } from './line-signs';
import { PageLine, SEAM, type Place } from './lines';

/** A longer line is prose. */
const LONGEST_LINE = 400;
/** Enough of prose to know what it is. */
const HEAD_OF_PROSE = 120;
/** Longer blanks are indents of mark-up. */
const LONGEST_BLANK = 40;

/** Gathers the texts of a line. Of a line that is one text of the page, as most are, nothing is cut out. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  /** Links that are open. */
  links = 0;

  private start = 0;
  private end = 0;
  private rest = '';
  private signs = 0;
  private long = false;
  private linked = 0;
  /** The element of the first text; -1 before it. */
  private element = -1;
  private place: Place;
  private readonly tree: PageTree;

  constructor(tree: PageTree, place: Place) {
    this.tree = tree;
    this.place = place;
  }

  /** Adds a text node. */
  write(text: number, place: Place): void {
    if (this.long && this.links === 0) return;
    const { tree } = this;
    if (isWhole(tree, text)) this.writePiece(tree.source, tree.units, tree.starts[text]!, tree.ends[text]!, tree.parents[text]!, place);
    else {
      const data = textData(tree, text);
      this.writePiece(data, ownUnits(data), 0, data.length, tree.parents[text]!, place);
    }
  }

  private writePiece(source: string, units: Uint16Array, start: number, end: number, element: number, place: Place): void {
    const length = end - start;
    const signs = length > LONGEST_LINE ? signsOfProse(units, start, end) : signsOf(units, start, end);
    if ((signs & Sign.written) === 0) {
      if (this.element >= 0 && !this.long) this.rest += length > LONGEST_BLANK ? ' ' : source.slice(start, end);
      return;
    }
    const isFirst = this.element < 0;
    if (isFirst) {
      this.element = element;
      this.place = place;
    }
    if (this.links > 0) this.linked += length;
    if (this.long) return;
    this.signs |= signs;
    if (length > LONGEST_LINE) this.rest += visible(source.slice(start, Math.min(end, start + LONGEST_LINE * 4)));
    else if (isFirst && source === this.tree.source) {
      this.start = start;
      this.end = end;
    } else this.rest += source.slice(start, end);
    if (this.end - this.start + this.rest.length > LONGEST_LINE) this.cut();
  }

  /** Blanks that show as one do not make prose. */
  private cut(): void {
    this.rest = visible(this.tree.source.slice(this.start, this.end) + this.rest);
    this.start = this.end = 0;
    this.signs |= Sign.unsure;
    if (this.rest.length <= LONGEST_LINE) return;
    this.rest = this.rest.slice(0, HEAD_OF_PROSE);
    this.long = true;
  }

  seam(): void {
    if (this.element >= 0 && !this.long) this.rest += SEAM;
  }

  flush(): void {
    if (this.element < 0) return;
    const line = new PageLine({ source: this.tree.source, start: this.start, end: this.end, rest: this.rest }, this.signs, this.long, this.element, this.place, this.linked);
    if ((this.signs & SURELY_SHOWN) === Sign.shown || hasText(line.text)) this.lines.push(line);
    this.start = this.end = 0;
    this.rest = '';
    this.signs = 0;
    this.long = false;
    this.linked = 0;
    this.element = -1;
  }

  /** A cell without text. */
  emptyCell(element: number, place: Place): void {
    this.lines.push(new PageLine(NOTHING, 0, false, element, place, 0));
  }
}

const NOTHING = { source: '', start: 0, end: 0, rest: '' };
const SURELY_SHOWN = Sign.shown | Sign.unsure;

/** Of a long text it is enough to know whether it is blank. */
function signsOfProse(units: Uint16Array, start: number, end: number): number {
  for (let from = start; from < end; from += LONGEST_LINE) if ((signsOf(units, from, Math.min(end, from + LONGEST_LINE)) & Sign.written) !== 0) return Sign.written | Sign.unsure;
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
