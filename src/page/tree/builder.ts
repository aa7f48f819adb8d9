import { attributeAt } from './attribute-names';
import { Kind, listedAt, listedNumber, Name, NAMES_END } from './names';
import { endsOpen, Nesting, nestingOf } from './nesting';
import type { Scratch } from './scratch';
import { blockClasses } from './style-sheet';
import type { TokenSink } from './token-sink';
import type { PageTree } from './tree';

/**
 * Makes the tree of a page out of its tokens, in columns. What is nested in what is decided as the parser of cheerio does it,
 * and tests compare the two, but for end tags that end more than their own element.
 */
export class TreeBuilder implements TokenSink {
  /** Where the token that comes next starts. */
  startIndex = 0;
  /** The open elements, the innermost last. */
  readonly stack: number[] = [];
  /** An entry for each element that begins a foreign context (true) or ends one inside it (false). */
  readonly foreignContext: boolean[] = [false];

  private readonly source: string;
  private readonly units: Uint16Array;
  private readonly scratch: Scratch;
  private readonly ownNumbers = new Map<string, number>();
  private readonly pieces = new Map<number, number[]>();
  /** Open elements whose end tag has come, which a block inside them keeps open. */
  private readonly late = new Set<number>();
  /** How many elements of each name are open. */
  private readonly open: number[] = new Array<number>(NAMES_END).fill(0);
  /** The text that further text is added to; -1 behind everything but text. */
  private text = -1;
  name = 0;
  private tagStart = 0;
  /** What the page leaves open or closes twice, so far as it may part a document. */
  private slips = 0;
  private readonly styles: number[] = [];
  private pages = 0;
  private tableEnds: readonly number[] | null = null;

  constructor(source: string, units: Uint16Array, scratch: Scratch) {
    this.source = source;
    this.units = units;
    this.scratch = scratch;
  }

  finish(): PageTree {
    const { source, units, pieces, slips, styles } = this;
    const sheets = { source, starts: this.scratch.starts, ends: this.scratch.ends };
    return this.scratch.treeOf(source, units, { ownNames: [...this.ownNumbers.keys()], pieces, slips, blockClasses: new Set(styles.flatMap((node) => blockClasses(sheets, node))) });
  }

  ontext(start: number, end: number): void {
    if (this.text >= 0) this.addPiece(start, end);
    else this.text = this.scratch.add(Kind.text, start, end, this.parent());
    this.startIndex = end;
  }

  private addPiece(start: number, end: number): void {
    const pieces = this.pieces.get(this.text);
    if (pieces === undefined) this.pieces.set(this.text, [this.scratch.starts[this.text]!, this.scratch.ends[this.text]!, start, end]);
    else pieces.push(start, end);
    this.scratch.ends[this.text] = end;
  }

  onopentagname(start: number, end: number): void {
    const name = (this.name = this.numberAt(start, end));
    this.tagStart = this.startIndex;
    const { stack } = this;
    while (stack.length > 0 && endsOpen(name, this.scratch.names[stack[stack.length - 1]!]!)) {
      this.closeInnermost(end + 1);
      if (this.late.size > 0) this.closeLate(end + 1);
    }
  }

  onattribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const attribute = attributeAt(this.units, nameStart, nameEnd);
    if (attribute !== 0) this.scratch.addAttribute(attribute, valueStart, valueEnd);
  }

  onopentagend(end: number): void {
    this.openTag(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.openTag(end + 1, true);
  }

  /** @param selfClosing counts in a foreign context alone. */
  private openTag(end: number, selfClosing: boolean): void {
    const { name } = this;
    const nesting = nestingOf(name);
    const element = this.addElement(name, this.tagStart, end);
    this.startIndex = end;
    if (name === Name.style) this.styles.push(element);
    // A second page in the file: one of the two documents goes with the frame of the other.
    else if (name === Name.html && this.pages++ > 0) this.slips++;
    // The head of a page that was pasted into this one is no box of its text.
    if ((nesting & Nesting.empty) !== 0 || (name === Name.head && (this.open[Name.body] ?? 0) > 0)) return;
    if ((nesting & (Nesting.foreign | Nesting.integration)) !== 0) this.foreignContext.push((nesting & Nesting.foreign) !== 0);
    if (selfClosing && this.foreignContext[this.foreignContext.length - 1] === true) return;
    this.stack.push(element);
    this.open[name] = (this.open[name] ?? 0) + 1;
  }

  private addElement(name: number, start: number, end: number): number {
    this.text = -1;
    return this.scratch.add(name, start, end, this.parent());
  }

  onclosetag(start: number, end: number): void {
    const name = this.numberAt(start, end);
    const nesting = nestingOf(name);
    if ((nesting & (Nesting.foreign | Nesting.integration)) !== 0) this.foreignContext.pop();
    if ((nesting & Nesting.empty) === 0) {
      if ((this.open[name] ?? 0) > 0) this.endTag(name, nesting, end + 1);
      // `</p>` and `</br>` that end nothing are elements without content.
      else if (name === Name.p) this.addElement(name, this.startIndex, end + 1);
      else if ((nesting & Nesting.block) !== 0) this.slips++;
    } else if (name === Name.br) this.addElement(name, this.startIndex, end + 1);
    this.startIndex = end + 1;
  }

  /**
   * Ends what an end tag reaches, as browsers have it, where the parser of cheerio ends all up to the name: a tag of the page's
   * outside that strayed into a cell ends nothing (`<div><table><td>甲</div>乙`), and one of a line ends no block (`<b><div>甲</b>乙</div>`);
   * then its element ends with the block.
   */
  private endTag(name: number, nesting: number, end: number): void {
    if (this.scratch.names[this.parent()] === name) return this.closeUpTo(name, end);
    if (name === Name.body || name === Name.html) {
      // What was pasted into a page brought its own end of a page.
      const innermost = this.scratch.names[this.parent()]!;
      if (innermost === Name.body || innermost === Name.html) this.closeUpTo(name, end);
      else this.slips++;
      return;
    }
    let blocks = false;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const element = this.stack[at]!;
      const open = this.scratch.names[element]!;
      if (open === name) {
        if (blocks) this.late.add(element);
        else this.closeUpTo(name, end);
        return;
      }
      const between = nestingOf(open);
      if (((nesting & Nesting.row) !== 0 ? open === Name.table : name !== Name.table && (between & Nesting.cell) !== 0) && this.tablesEnd()) {
        this.slips++;
        return;
      }
      if ((nesting & Nesting.line) !== 0 && (between & Nesting.block) !== 0) blocks = true;
    }
  }

  /** Whether the page has ends behind this place for all tables that are open: one that is never closed holds nothing back. */
  private tablesEnd(): boolean {
    this.tableEnds ??= [...this.source.matchAll(/<\/table/gi)].map(({ index }) => index);
    const { tableEnds, startIndex } = this;
    let [low, high] = [0, tableEnds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tableEnds[middle]! < startIndex) low = middle + 1;
      else high = middle;
    }
    const open = this.open[Name.table] ?? 0;
    return open > 0 && tableEnds.length - low >= open;
  }

  private closeUpTo(name: number, end: number): void {
    while (this.closeInnermost(end) !== name);
    if (this.late.size > 0) this.closeLate(end);
  }

  /** Ends what had its end tag inside a block that has ended by now. */
  private closeLate(end: number): void {
    while (this.stack.length > 0 && this.late.delete(this.stack[this.stack.length - 1]!)) this.closeInnermost(end);
  }

  /** Returns the name of what it closes. */
  private closeInnermost(end: number): number {
    const element = this.stack.pop()!;
    const name = this.scratch.names[element]!;
    this.open[name]!--;
    this.text = -1;
    this.scratch.close(element, end);
    return name;
  }

  ondirective(end: number): void {
    this.addLeaf(Kind.directive, end + 1);
  }

  oncomment(end: number): void {
    this.addLeaf(Kind.comment, end + 1);
  }

  private addLeaf(kind: number, end: number): void {
    this.text = -1;
    this.scratch.add(kind, this.startIndex, end, this.parent());
    this.startIndex = end;
  }

  onrawend(end: number): void {
    this.closeInnermost(end);
    this.startIndex = end;
  }

  onslip(): void {
    this.slips++;
  }

  onend(): void {
    while (this.stack.length > 0) this.closeInnermost(this.startIndex + 1);
  }

  private parent(): number {
    const { stack } = this;
    return stack.length === 0 ? 0 : stack[stack.length - 1]!;
  }

  private numberAt(start: number, end: number): number {
    const listed = listedAt(this.units, start, end);
    return listed !== 0 ? listed : this.ownNumber(this.source.slice(start, end).toLowerCase());
  }

  /** Lowering may make a listed name of one with letters beyond ASCII: the sign of kelvin is a k. */
  private ownNumber(name: string): number {
    const listed = listedNumber(name);
    if (listed !== 0) return listed;
    let number = this.ownNumbers.get(name);
    if (number === undefined) this.ownNumbers.set(name, (number = NAMES_END + this.ownNumbers.size));
    return number;
  }
}
