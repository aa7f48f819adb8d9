import type { SourceEdit } from '../../model/source-edit';
import type { MarkedTable, SourceStyle } from '../../model/source-style';
import type { Found } from '../found';
import { holdsPart, Mark, marksOf, PartsAhead } from '../marks';
import { Kind } from '../tree/names';
import { isElement, isWhole, type PageTree } from '../tree/tree';
import { AMPERSAND, isBlank, isPadding, isWord } from './characters';
import { holdsRawText, shownAs, SHOWN } from './display';
import { entityAt } from './entities';
import { BREAK, Gap, PIECE, type OpenEdit } from './gap';
import { embeddedIn, embeddedInFrame, embeddedInScript, renderInner } from './embedded';
import type { InnerSource } from './inner-source';
import { STYLE, styleReader } from './inline-style';
import { LineStyle } from './line-style';
import { numberOf, openList, type OpenList } from './list-number';
import { alignIn, levelIn, STATE, stateWithin } from './state';
import { TableGrid } from './table-grid';
import { isDataTable } from './table-kind';
import { endOf, walk, type Visitor } from './walk';

export interface Rendering {
  readonly edits: readonly SourceEdit[];
  readonly style: SourceStyle;
}

/**
 * Turns a page into the edits that make running text of its document, in one walk in page order.
 * @param all keeps what browsers do not show as well: <title>, <textarea>, <template>, <noscript>.
 */
export function renderPage(tree: PageTree, found: Found, all = false): Rendering {
  const renderer = new Renderer(tree, found, all);
  walk(tree, renderer);
  return renderer.finish();
}

class Renderer implements Visitor {
  private readonly edits: OpenEdit[] = [];
  private readonly gap: Gap;
  private readonly lines: LineStyle;
  private readonly styleOf = styleReader();
  private readonly lists: OpenList[] = [];
  /** Null for a table that lays out the page. */
  private readonly grids: (TableGrid | null)[] = [];
  private readonly tables: MarkedTable[] = [];
  private readonly marks: Uint8Array;
  private readonly partsAhead: PartsAhead;
  /** All of the source before this place is kept or stands in the gap. */
  private at = 0;
  private lastCode = -1;
  state: number;
  private readonly tree: PageTree;
  private readonly source: string;
  private readonly unseen: number;

  constructor(tree: PageTree, found: Found, all: boolean) {
    this.unseen = all ? 0 : SHOWN.unseen;
    this.tree = tree;
    this.source = tree.source;
    this.marks = marksOf(tree, found);
    this.partsAhead = new PartsAhead(found);
    this.state = this.isPart(0) ? STATE.inside : 0;
    this.gap = new Gap(tree.units, this.edits);
    this.lines = new LineStyle(tree.units);
  }

  finish(): Rendering {
    this.gap.add(this.at, this.source.length, PIECE.tag);
    this.gap.close(this.lastCode, -1);
    return { edits: this.edits, style: { ...this.lines.finish(), tables: this.tables } };
  }

  private isPart(node: number): boolean {
    return (this.marks[node]! & Mark.part) !== 0;
  }

  /** Adds the source up to a place to the gap. What the page leaves open ends, for the parser, behind the page. */
  private reach(place: number, kind: number): void {
    const end = Math.min(place, this.source.length);
    if (end <= this.at) return;
    this.gap.add(this.at, end, kind);
    this.at = end;
  }

  /** Comments, directives, scripts and styles. */
  skip(node: number): void {
    const { tree } = this;
    const isScript = isElement(tree, node);
    this.reach(tree.starts[node]!, PIECE.tag);
    if (isScript && holdsPart(tree, this.marks, node)) this.takeInner(embeddedInScript(tree, node), PIECE.script);
    this.reach(tree.ends[node]!, isScript ? PIECE.script : tree.names[node] === Kind.comment ? PIECE.comment : PIECE.tag);
  }

  /** Outside the document, where no part of it stands in the element. */
  showsNothing(element: number): boolean {
    return (this.state & STATE.inside) === 0 && !this.partsAhead.standIn(element, this.tree.after[element]!);
  }

  passTags(place: number): void {
    this.reach(place, PIECE.tag);
  }

  enter(element: number): void {
    const { tree } = this;
    this.reach(tree.starts[element]!, PIECE.tag);
    const mark = this.marks[element]!;
    if (mark === 0 && (this.state & STATE.inside) === 0) return;
    const display = shownAs(tree, element);
    if ((mark & Mark.part) !== 0) {
      if (this.takeInner(embeddedInFrame(tree, element), PIECE.tag)) return;
      this.state |= STATE.inside;
      this.gap.part(BREAK.line);
    } else if ((this.state & STATE.inside) !== 0 && (display & this.unseen) !== 0) this.state &= ~STATE.inside;
    if ((mark & Mark.chrome) !== 0) this.state &= ~STATE.inside;
    if ((this.state & STATE.inside) !== 0) this.enterShown(element, display);
  }

  private enterShown(element: number, display: number): void {
    const { tree } = this;
    const style = this.styleOf(tree, element);
    this.state = stateWithin(this.state, display, style, tree, element);
    if ((display & (SHOWN.block | SHOWN.unseen)) !== 0) this.breakLine();
    if ((display & SHOWN.table) !== 0) this.grids.push(isDataTable(tree, element) ? new TableGrid() : null);
    else if ((display & SHOWN.row) !== 0) this.grid()?.startRow();
    else if ((display & SHOWN.cell) !== 0) this.enterCell(element);
    else if ((display & SHOWN.list) !== 0) this.lists.push(openList(tree, element, (style & STYLE.noMarker) !== 0));
    else if ((display & SHOWN.item) !== 0 && (this.state & STATE.cell) === 0) {
      const number = (style & STYLE.noMarker) !== 0 ? '' : numberOf(tree, element, this.lists[this.lists.length - 1]);
      if (number !== '') this.gap.showNumber(number);
    }
  }

  leave(element: number): void {
    const { tree } = this;
    if ((this.state & STATE.inside) !== 0) this.leaveShown(element, shownAs(tree, element));
    this.reach(endOf(tree, element), PIECE.tag);
  }

  private leaveShown(element: number, display: number): void {
    if ((display & (SHOWN.block | SHOWN.unseen)) !== 0) this.breakLine();
    if ((display & SHOWN.table) !== 0) this.leaveTable();
    else if ((display & SHOWN.cell) !== 0) this.leaveCell();
    else if ((display & SHOWN.list) !== 0) this.lists.pop();
    if (this.isPart(element)) this.gap.part(BREAK.line);
  }

  private grid(): TableGrid | null {
    return this.grids[this.grids.length - 1] ?? null;
  }

  private breakLine(): void {
    this.gap.part((this.state & STATE.cell) === 0 ? BREAK.line : BREAK.soft);
  }

  private enterCell(element: number): void {
    const grid = this.grid();
    if (grid === null) this.gap.part(BREAK.line);
    else {
      if (!grid.startCell(this.tree, element)) this.gap.partCells();
      this.state |= STATE.cell;
    }
  }

  private leaveCell(): void {
    const grid = this.grid();
    if (grid === null) this.gap.part(BREAK.line);
    else grid.endCell();
  }

  private leaveTable(): void {
    const table = this.grids.pop()?.finish() ?? null;
    if (table !== null) this.tables.push(table);
  }

  takeTextNode(text: number): void {
    const { tree } = this;
    const isPart = this.isPart(text);
    this.reach(tree.starts[text]!, PIECE.tag);
    if (isPart) this.gap.part(BREAK.line);
    if (isWhole(tree, text)) this.takeStretch(tree.ends[text]!, isPart, holdsRawText(tree.names[tree.parents[text]!]!));
    else this.takePieces(tree.ends[text]!, isPart);
    if (isPart) this.gap.part(BREAK.line);
  }

  /** The parser drops an end tag that ends nothing and makes one node of the text around it. */
  private takePieces(end: number, isPart: boolean): void {
    while (this.at < end) {
      const tag = this.source.indexOf('</', this.at);
      const textEnd = tag < 0 || tag > end ? end : tag;
      this.takeStretch(textEnd, isPart, false);
      if (textEnd === end) return;
      const tagEnd = this.source.indexOf('>', tag);
      this.reach(tagEnd < 0 || tagEnd >= end ? end : tagEnd + 1, PIECE.tag);
    }
  }

  private takeStretch(end: number, isPart: boolean, isRaw: boolean): void {
    if ((this.state & STATE.inside) === 0 && !isPart) this.reach(end, PIECE.outside);
    else if (isRaw) {
      const taken = this.takeInner(embeddedIn(this.source, this.at, end), PIECE.outside);
      // Where all text is asked for, mark-up that shows nothing is text too: <textarea><script>…
      if (!taken && this.unseen === 0) this.takeText(end);
      this.reach(end, PIECE.outside);
    } else if ((this.state & STATE.verbatim) !== 0) this.takeVerbatim(end);
    else this.takeText(end);
  }

  /** Takes in a document written inside a script or a text field, if there is one; what stands around it there is of one kind. */
  private takeInner(inner: InnerSource | null, kind: number): boolean {
    if (inner === null) return false;
    const rendering = renderInner(inner, renderPage);
    if (rendering.firstCode < 0) return false;
    this.reach(inner.places[0] as number, kind);
    this.gap.part(BREAK.line);
    this.closeGap(rendering.firstCode);
    this.lines.endLine();
    for (const edit of rendering.edits) this.edits.push(edit);
    for (const heading of rendering.style.headings) this.lines.headings.push(heading);
    for (const line of rendering.style.aligned) this.lines.aligned.push(line);
    for (const table of rendering.style.tables) this.tables.push(table);
    this.lastCode = rendering.lastCode;
    this.at = inner.places[inner.places.length - 1] as number;
    this.gap.part(BREAK.line);
    return true;
  }

  private takeText(end: number): void {
    const { units } = this.tree;
    while (this.at < end) {
      const code = units[this.at]!;
      if (isBlank(code)) this.takeBlanks(end);
      else if (code === AMPERSAND) this.takeAmpersand(end);
      else {
        let until = this.at + 1;
        for (; until < end; until++) {
          const following = units[until]!;
          if (following === AMPERSAND) break;
          // A lone space between two words is what most text has; it stays without a gap.
          if (isBlank(following) && !(following === 0x20 && until + 1 < end && isWord(units[until + 1]!))) break;
        }
        this.keep(until);
      }
    }
  }

  private takeBlanks(end: number): void {
    let until = this.at + 1;
    while (until < end && isBlank(this.tree.units[until]!)) until++;
    this.gap.addBlank(this.at, until, true);
    this.at = until;
  }

  /** Inside `pre` only entities are read; what its lines begin and end with is left to the text's own rules. */
  private takeVerbatim(end: number): void {
    while (this.at < end) {
      if (this.tree.units[this.at] === AMPERSAND) {
        this.takeAmpersand(end);
        continue;
      }
      const ampersand = this.source.indexOf('&', this.at);
      this.keep(ampersand < 0 || ampersand > end ? end : ampersand);
    }
  }

  private takeAmpersand(end: number): void {
    const entity = entityAt(this.source, this.at, end);
    if (entity === null) {
      this.keep(this.at + 1);
      return;
    }
    const until = this.at + entity.units;
    const { text } = entity;
    if (text.length === 1 && isBlank(text.charCodeAt(0))) this.gap.addBlank(this.at, until, false);
    else {
      this.closeGap(text.charCodeAt(0));
      this.edits.push({ rule: 'markup/html-entity', sourceStart: this.at, sourceEnd: until, to: text, hidden: false });
      this.keptTo(this.at, until, text.charCodeAt(text.length - 1), isPadding(text.charCodeAt(0)));
    }
    this.at = until;
  }

  /** Keeps the source as it is, up to a place. */
  private keep(until: number): void {
    const { units } = this.tree;
    this.closeGap(units[this.at]!);
    this.keptTo(this.at, until, units[until - 1]!, false);
    this.at = until;
  }

  private closeGap(after: number): void {
    if (this.gap.isEmpty) return;
    if (this.gap.breaksLine) this.lines.endLine();
    this.gap.close(this.lastCode, after);
  }

  private keptTo(start: number, end: number, lastCode: number, padding: boolean): void {
    this.lastCode = lastCode;
    if ((this.state & STATE.cell) !== 0) this.grid()?.fill(start, end);
    else if (!padding) this.lines.take(start, end, levelIn(this.state), (this.state & STATE.bold) !== 0, alignIn(this.state));
  }
}
