import { candidatesIn } from './candidates';
import { decide } from './decide';
import { enumerationsIn, itemAtLineStart, type ItemMark } from './enumerations';
import type { LineRole } from './line-roles';
import type { TextLine } from './lines';
import { arrange, type Member } from './series';
import type { TreeBuilder } from './tree-builder';

/** The numbering of one part, decided: its members by line. */
export interface Numbering {
  readonly members: readonly Member[];
  readonly byLine: ReadonlyMap<number, Member>;
}

/** Reads the numbering of the lines `[from, to)` that have no role of their own. */
export function readNumbering(text: string, lines: readonly TextLine[], from: number, to: number, roles: ReadonlyMap<number, LineRole>, marked: ReadonlyMap<number, number>): Numbering {
  const free = lines.slice(from, to).filter(({ index }) => !roles.has(index));
  const members = arrange(candidatesIn(text, free, marked));
  decide(members, text, (free.at(-1)?.index ?? to - 1) + 1);
  return { members, byLine: new Map(members.map((member) => [member.candidate.line.index, member])) };
}

/** Lines that open an item of an enumeration over several lines, with a neighbour that proves it. */
export function itemLines(text: string, lines: readonly TextLine[], from: number, to: number, taken: (index: number) => boolean): Map<number, ItemMark> {
  const found: { line: TextLine; mark: ItemMark }[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    if (taken(line.index)) continue;
    const mark = itemAtLineStart(text, line.start, line.end);
    if (mark !== null) found.push({ line, mark });
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
  return b.mark.ordinal === a.mark.ordinal + 1 || (b.mark.ordinal === 99 && a.mark.ordinal >= 1);
}

/** Adds one stretch of running text: a paragraph, or the words before an enumeration and its items. */
export function addRunningText(builder: TreeBuilder, text: string, line: TextLine, start: number, end: number, lineMark: ItemMark | undefined): void {
  const marks = enumerationsIn(text, [start, end]);
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
