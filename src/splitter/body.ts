import { candidatesIn } from './series/candidates';
import { joinColonTitles, joinRunInColons } from './series/colon-titles';
import { decide } from './series/decide';
import { itemAtLineStart, LAST_ORDINAL, type Enumerations, type ItemMark } from './marks/enumerations';
import type { LineRoles } from './line-roles';
import type { TextLine } from './lines';
import { arrange, type Member } from './series/series';
import type { TreeBuilder } from './tree-builder';

/** The body of one part: lines `[from, to)`, the roles some have, and the numbering of the others, decided. */
export interface Body {
  readonly from: number;
  readonly to: number;
  readonly roles: LineRoles;
  /** In the order of their lines. */
  readonly members: readonly Member[];
}

/** Reads the numbering of the lines `[from, to)` that have no role of their own. */
export function readBody(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles, marked: ReadonlyMap<number, number>): Body {
  const candidates = candidatesIn(text, lines, from, to, roles, marked);
  joinColonTitles(text, candidates, to);
  joinRunInColons(text, candidates);
  const members = arrange(candidates);
  let end = to;
  while (end > from && roles[end - 1] !== undefined) end--;
  decide(members, text, end);
  return { from, to, roles, members };
}

/** Lines that open an item of an enumeration over several lines, with a neighbour that proves it. */
export function itemLines(text: string, lines: readonly TextLine[], { from, to, roles, members }: Body): Map<number, ItemMark> {
  const found: { line: TextLine; mark: ItemMark }[] = [];
  let nth = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    if (members[nth]?.candidate.line === line) {
      nth++;
      continue;
    }
    const mark = itemAtLineStart(text, line.start, line.end);
    if (mark !== null && roles[at] === undefined) found.push({ line, mark });
  }
  const lastByStyle = new Map<string, { line: TextLine; mark: ItemMark }>();
  const kept = new Map<number, ItemMark>();
  for (const entry of found) {
    const before = lastByStyle.get(entry.mark.style);
    if (before !== undefined && areNeighbours(before, entry)) {
      kept.set(before.line.index, before.mark);
      kept.set(entry.line.index, entry.mark);
    }
    lastByStyle.set(entry.mark.style, entry);
  }
  return kept;
}

function areNeighbours(a: { line: TextLine; mark: ItemMark }, b: { line: TextLine; mark: ItemMark }): boolean {
  if (a.mark.style === 'bullet') return b.line.index - a.line.index === 1;
  return b.mark.ordinal === a.mark.ordinal + 1 || (b.mark.ordinal === LAST_ORDINAL && a.mark.ordinal >= 1);
}

/** Adds one stretch of running text: a paragraph, or the words before an enumeration and its items. */
export function addRunningText(builder: TreeBuilder, enumerations: Enumerations, line: TextLine, start: number, end: number, lineMark: ItemMark | undefined): void {
  const marks = enumerations.marksIn(start, end);
  const first = marks[0];
  if (lineMark !== undefined && (first === undefined || first.start !== lineMark.start)) {
    builder.item(lineMark.style, lineMark.style, line.index, lineMark.ordinal, lineMark.start, lineMark.end, end);
    return;
  }
  if (first === undefined) {
    builder.leaf('paragraph', start, end);
    return;
  }
  if (first.start > start) builder.leaf('paragraph', start, first.start);
  marks.forEach((mark, i) => {
    builder.item(mark.style, mark.style, line.index, mark.ordinal, mark.start, mark.end, marks[i + 1]?.start ?? end);
  });
}
