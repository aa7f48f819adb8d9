import type { SourceEdit } from '../../model/source-edit';
import type { RuleId } from '../../model/rule-id';
import { isChinese } from './characters';

/** What a piece of a gap is. Only the last two are text, so only they are cuts; the others are hidden. */
export const PIECE = { tag: 0, comment: 1, script: 2, blank: 3, outside: 4 } as const;

const RULES: readonly RuleId[] = ['markup/html-tag', 'markup/html-comment', 'markup/html-script', 'markup/white-space', 'strip/page-frame'];

/** How the text on both sides of a gap is parted, weakest first. `soft` ends a paragraph inside a cell. */
export const BREAK = { none: 0, soft: 1, line: 2 } as const;

/** An edit to which what follows right behind may still be added. */
export interface OpenEdit extends SourceEdit {
  sourceEnd: number;
}

/**
 * The source between two kept characters: tags, comments, white space and text outside the document, in order.
 * When the next character comes, the gap becomes edits: one piece turns into what parts the two, all others go.
 */
export class Gap {
  /** True when nothing stands between the last kept character and the next. */
  get isEmpty(): boolean {
    return this.count === 0;
  }

  private count = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: number[] = [];

  private strength: number = BREAK.none;
  /** The piece whose tag parts the text; it may be the next one to come. */
  private breakPiece = -1;
  /** Pieces that become a TAB each. */
  private readonly tabs: number[] = [];
  private numberPiece = -1;
  private number = '';
  private hasBlank = false;
  /** Places of the first line feed and of the first space among the white space. */
  private lineFeedAt = -1;
  private spaceAt = -1;

  private readonly units: Uint16Array;
  private readonly edits: OpenEdit[];

  constructor(units: Uint16Array, edits: OpenEdit[]) {
    this.units = units;
    this.edits = edits;
  }

  add(start: number, end: number, kind: number): void {
    if (end <= start) return;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count++;
  }

  /** White space of a text node; `plain` when it is written as such and not as an entity. */
  addBlank(start: number, end: number, plain: boolean): void {
    this.add(start, end, PIECE.blank);
    this.hasBlank = true;
    if (!plain) return;
    for (let at = start; at < end; at++) {
      const code = this.units[at];
      if (code === 0x0a && this.lineFeedAt < 0) this.lineFeedAt = at;
      else if (code === 0x20 && this.spaceAt < 0) this.spaceAt = at;
    }
  }

  /** The next piece parts the text this much. */
  part(strength: number): void {
    if (strength <= this.strength) return;
    this.strength = strength;
    this.breakPiece = this.count;
  }

  /** The next piece begins another cell of the row. */
  partCells(): void {
    this.tabs.push(this.count);
  }

  /** The next piece begins a numbered item. */
  showNumber(number: string): void {
    this.numberPiece = this.count;
    this.number = number;
  }

  get breaksLine(): boolean {
    return this.strength === BREAK.line;
  }

  /**
   * Turns the gap into edits.
   * @param before code of the last kept character, -1 at the start of the text.
   * @param after code of the next one, -1 at the end.
   */
  close(before: number, after: number): void {
    if (this.count > 0) this.write(before, after);
    this.count = 0;
    this.strength = BREAK.none;
    this.breakPiece = -1;
    this.tabs.length = 0;
    this.numberPiece = -1;
    this.number = '';
    this.hasBlank = false;
    this.lineFeedAt = -1;
    this.spaceAt = -1;
  }

  private write(before: number, after: number): void {
    const parts = before >= 0 && after >= 0;
    const number = after >= 0 ? this.numberPiece : -1;
    let breakPiece = -1;
    let mark = '';
    let keptAt = -1;
    if (parts && this.breaksLine) {
      mark = '\n';
      keptAt = number >= 0 && this.lineFeedAt > (this.starts[number] as number) ? -1 : this.lineFeedAt;
      breakPiece = keptAt >= 0 ? -1 : this.pieceFor(this.breakPiece, number);
    } else if (parts && this.tabs.length === 0 && this.partsWords(before, after)) {
      mark = ' ';
      keptAt = this.spaceAt;
      breakPiece = keptAt >= 0 ? -1 : this.pieceFor(this.strength === BREAK.none ? -1 : this.breakPiece, -1);
    }
    const { starts, ends, kinds, tabs, count } = this;
    const tabCount = parts && !this.breaksLine ? tabs.length : 0;
    let nextTab = 0;
    let tabPiece = tabCount > 0 ? tabs[0] as number : -1;
    for (let piece = 0; piece < count; piece++) {
      const start = starts[piece] as number;
      const end = ends[piece] as number;
      const kind = kinds[piece] as number;
      const takesTab = piece === tabPiece;
      if (takesTab) tabPiece = ++nextTab < tabCount ? tabs[nextTab] as number : -1;
      if (takesTab || piece === breakPiece || piece === number) this.replace(start, end, kind, takesTab ? '\t' : piece === breakPiece ? mark : '', piece === number ? this.number : '');
      else if (keptAt >= start && keptAt < end) {
        this.remove(start, keptAt, kind);
        this.remove(keptAt + 1, end, kind);
      } else this.remove(start, end, kind);
    }
  }

  private replace(start: number, end: number, kind: number, to: string, number: string): void {
    if (number !== '') this.edits.push({ rule: 'markup/list-number', sourceStart: start, sourceEnd: end, to: to + number, hidden: false });
    else this.edits.push({ rule: to === ' ' && kind === PIECE.blank ? 'markup/white-space' : 'markup/block-break', sourceStart: start, sourceEnd: end, to, hidden: false });
  }

  private remove(start: number, end: number, kind: number): void {
    if (end <= start) return;
    const { edits } = this;
    const rule = RULES[kind] as RuleId;
    const last = edits.length > 0 ? edits[edits.length - 1] : undefined;
    if (last !== undefined && last.sourceEnd === start && last.rule === rule && last.to === '') last.sourceEnd = end;
    else edits.push({ rule, sourceStart: start, sourceEnd: end, to: '', hidden: kind < PIECE.blank });
  }

  /** The piece that takes the mark: the one whose tag asks for it, else white space, else any tag that comes before the number. */
  private pieceFor(wanted: number, number: number): number {
    if (wanted >= 0 && wanted < this.count && this.kinds[wanted] !== PIECE.outside) return wanted;
    const limit = number >= 0 ? number + 1 : this.count;
    for (let piece = 0; piece < limit; piece++) if (this.kinds[piece] === PIECE.blank) return piece;
    for (let piece = 0; piece < limit; piece++) if (this.kinds[piece] !== PIECE.outside) return piece;
    return 0;
  }

  /** True when a blank stands between the two. Chinese is not parted by a line end of the source, nor by paragraphs in a cell. */
  private partsWords(before: number, after: number): boolean {
    if (this.strength === BREAK.none && !this.hasBlank) return false;
    const acrossLines = this.strength === BREAK.soft || this.lineFeedAt >= 0;
    return !(acrossLines && isChinese(before) && isChinese(after));
  }
}
