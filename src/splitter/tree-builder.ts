import { characterSet, isSpace } from '../lexicon/character-sets';
import type { Positions } from '../ledger/positions';
import type { Leaf, LeafType, List, ListStyle, Placed, Section, SectionEvidence, TreeNode } from '../model/tree';
import type { Candidate } from './series/candidates';
import { LAST_ORDINAL } from './marks/enumerations';
import { isBlank } from './lines';

/** Collects nodes in reading order; sections are open until a mark of their level or above closes them. */
export class TreeBuilder {
  readonly roots: TreeNode[] = [];
  private readonly open: Section[] = [];
  private list: { readonly node: List; readonly key: unknown; readonly line: number; readonly ordinal: number } | null = null;
  private readonly text: string;
  private readonly source: string;
  private readonly positions: Positions;

  constructor(text: string, source: string, positions: Positions) {
    this.text = text;
    this.source = source;
    this.positions = positions;
  }

  /** Closes all sections: what follows belongs to the document, not to its last section. */
  closeAll(): void {
    this.closeTo(0);
    this.list = null;
  }

  /** Closes sections until `depth` are open. */
  closeTo(depth: number): void {
    while (this.open.length > depth) close(this.open.pop() as Section);
    this.list = null;
  }

  get depth(): number {
    return this.open.length;
  }

  openSection({ line, match, leadStart, leadEnd, closeEnd }: Candidate, evidence: SectionEvidence): void {
    const parent = this.open[this.open.length - 1];
    const title = this.text.slice(leadStart, this.trimEnd(leadStart, leadEnd));
    const markEnd = line.start + match.length;
    const headEnd = Math.max(markEnd, this.trimEnd(line.start, closeEnd));
    const source = this.positions.sourceOf(line.start, headEnd);
    const section: Section = {
      type: 'section',
      depth: this.open.length + 1,
      marker: match.style === 'heading' ? null : { raw: this.writtenAs(line.start, markEnd, source[1] - source[0] === headEnd - line.start ? source[0] : -1), style: match.style, ordinal: match.ordinal },
      title,
      runIn: this.trimEnd(closeEnd, line.end) > closeEnd,
      headingPath: parent === undefined ? [title] : pathUnder(parent.headingPath, title),
      evidence,
      span: [line.start, headEnd],
      source,
      children: [],
    };
    this.add(section);
    this.open.push(section);
  }

  /** @param sourceStart where the source has the same characters, if nothing was changed; -1 when something was. */
  private writtenAs(start: number, end: number, sourceStart: number): string {
    const text = this.text.slice(start, end);
    return sourceStart >= 0 && this.source.startsWith(text, sourceStart) ? text : this.sourceText(start, end);
  }

  /** What the source wrote for a stretch of the text: its own characters and the blanks among them, without what else was cut between them. */
  private sourceText(start: number, end: number): string {
    const { source, positions } = this;
    let written = '';
    let [runStart, runEnd] = positions.sourceOf(start, start + 1);
    for (let at = start + 1; at < end; at++) {
      const [from, to] = positions.sourceOf(at, at + 1);
      if (from < runEnd) continue;
      if (from > runEnd) {
        const between = source.slice(runEnd, from);
        written += source.slice(runStart, runEnd) + (GAP.test(between) ? between : '');
        runStart = from;
      }
      runEnd = to;
    }
    const run = source.slice(runStart, runEnd);
    const raw = written === '' ? run : written + run;
    // What a page wrote as mark-up (the tag of a numbered item, an entity) is shown as the text has it.
    return raw.includes('<') || raw.includes('&') || raw.includes('\\u') ? this.text.slice(start, end) : raw;
  }

  leaf(type: LeafType, start: number, end: number): void {
    const from = this.trimStart(start, end);
    const to = this.trimEnd(from, end);
    if (to <= from) return;
    const node: Leaf = { type, text: this.text.slice(from, to), span: [from, to], source: this.positions.sourceOf(from, to) };
    this.add(node);
  }

  signature(start: number, end: number, issuer: string | null, date: string | null): void {
    this.add({ type: 'signature', issuer, date, span: [start, end], source: this.positions.sourceOf(start, end) });
  }

  table(start: number, end: number, rows: string[][]): void {
    this.add({ type: 'table', rows, span: [start, end], source: this.positions.sourceOf(start, end) });
  }

  /**
   * Adds an item; it joins the open list when that has the same key, ended on the line before (or this one)
   * and the number goes on.
   */
  item(style: ListStyle, key: unknown, line: number, ordinal: number, start: number, markEnd: number, end: number): void {
    const to = this.trimEnd(start, end);
    const goesOn = this.list !== null && this.list.key === key && line - this.list.line <= 1 && (ordinal === 0 || ordinal > this.list.ordinal);
    const previous = goesOn ? this.list : null;
    let textStart = markEnd;
    while (textStart < to && isBehindMark(this.text.charCodeAt(textStart))) textStart++;
    const source = this.positions.sourceOf(start, to);
    const list: List = previous?.node ?? { type: 'list', style, children: [], span: [start, to], source: [source[0], source[1]] };
    const count = ordinal === 0 || ordinal === LAST_ORDINAL ? list.children.length + 1 : ordinal;
    list.children.push({ type: 'item', marker: this.text.slice(start, markEnd), ordinal: count, text: this.text.slice(textStart, to), span: [start, to], source });
    if (previous === null) this.add(list);
    else widen(list, to, source[1]);
    this.list = { node: list, key, line, ordinal };
  }

  private add(node: TreeNode): void {
    this.list = null;
    const parent = this.open[this.open.length - 1];
    if (parent === undefined) this.roots.push(node);
    // Most sections have one child; an array that grows by a push makes room for sixteen more.
    else if (parent.children.length === 0) parent.children = [node];
    else parent.children.push(node);
  }

  private trimStart(start: number, end: number): number {
    let at = start;
    while (at < end && isBlank(this.text.charCodeAt(at))) at++;
    return at;
  }

  private trimEnd(start: number, end: number): number {
    let at = end;
    while (at > start && isBlank(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}

/** A section ends where the last node in it ends, in the text and in the source. */
function close(section: Section): void {
  const last = section.children[section.children.length - 1];
  if (last !== undefined) widen(section, last.span[1], last.source[1]);
}

/** Spans are read-only for those who are handed a node; until then they are the builder's own. */
function widen({ span, source }: Placed, end: number, sourceEnd: number): void {
  (span as [number, number])[1] = end;
  (source as [number, number])[1] = sourceEnd;
}

/** A literal of the right size takes a fraction of what spreading takes, and few documents go deeper. */
function pathUnder(above: readonly string[], title: string): string[] {
  if (above.length === 1) return [above[0] as string, title];
  return above.length === 2 ? [above[0] as string, above[1] as string, title] : [...above, title];
}

/** The signs that may stand between a mark and the text of its item. */
// Matches blanks that were taken out of a mark: 三 、 → 三、 . Trap: a token of a page in the middle of a mark is none of it.
const GAP = /^[ \t\u3000\u00A0\u2000-\u200A]+$/;
const SEPARATORS = characterSet('，,、：:');

function isBehindMark(code: number): boolean {
  return SEPARATORS[code] === 1 || isSpace(code);
}
