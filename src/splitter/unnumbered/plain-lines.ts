import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';
import { markerAt } from '../marks/markers';

/** The lines of a body that have no role, as the readers of headings without number want them. */
export interface PlainLine {
  readonly at: number;
  readonly start: number;
  readonly length: number;
  /** Of a line that may be a heading; empty for longer ones. */
  readonly content: string;
  readonly last: number;
}

/** No heading without number and mark-up is longer. */
const LONGEST = 45;

/** Null where a line is numbered: it is the numbering that parts such a text. */
export function plainLines(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): PlainLine[] | null {
  const plain: PlainLine[] = [];
  for (let at = from; at < to; at++) {
    if (roles[at] !== undefined) continue;
    const { start, end } = lines[at] as TextLine;
    const mark = markerAt(text, start, end);
    if (mark?.weak === false) return null;
    const length = end - start;
    // 一 总体情况: its neighbours prove such a number, or nothing does.
    plain.push({ at, start, length, content: length > LONGEST || mark?.style === 'cjk' ? '' : text.slice(start, end), last: text.charCodeAt(end - 1) });
  }
  return plain;
}
