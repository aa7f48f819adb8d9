import { cellsOf } from '../../lexicon/cell-widths';
import type { PageLine } from './columns';
import type { Edges } from './set-line';

/** Types differ when their sizes do by this share. */
const OTHER_SIZE = 0.06;
/** Lines of a box begin at one place, in points; the first may be indented, in characters. */
const SAME_PLACE = 1.5;
const INDENT = 2.6;
/** Fewest half-width cells of a line that shows how wide a box is. */
const FEWEST_CELLS = 30;

/**
 * Gives the lines of a column their edges. Lines in smaller type that keep off both edges stand in a box of their own, and
 * end where its lines do.
 */
export function withBoxes(lines: readonly PageLine[], edges: Edges, bodySize: number): { line: PageLine; edges: Edges }[] {
  const found: { line: PageLine; edges: Edges }[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && goesWith(lines[to - 1] as PageLine, lines[to] as PageLine)) to++;
    const group = lines.slice(from, to);
    const own = isBox(group, edges, bodySize) ? boxOf(group) : edges;
    for (const line of group) found.push({ line, edges: own });
    from = to;
  }
  return found;
}

function goesWith(line: PageLine, next: PageLine): boolean {
  return Math.abs(line.size - next.size) <= OTHER_SIZE * line.size && next.base > line.base && next.base - line.base < 3 * line.size;
}

function boxOf(group: readonly PageLine[]): Edges {
  return { left: Math.min(...group.map(({ left }) => left)), right: Math.max(...group.map(({ right }) => right)) };
}

function isBox(group: readonly PageLine[], edges: Edges, bodySize: number): boolean {
  const [first, ...others] = group as readonly [PageLine, ...PageLine[]];
  if (others.length === 0 || first.size > (1 - OTHER_SIZE) * bodySize || group.some(({ pieces }) => pieces.length > 1)) return false;
  const { left, right } = boxOf(group);
  const inset = left > edges.left + 0.2 * first.size && right < edges.right - 0.2 * first.size;
  // Lines set in the middle begin at different places; of two, the longer may come second.
  const evenly = others.every((line) => line.left <= left + SAME_PLACE || line.left - left < INDENT * line.size);
  return inset && evenly && first.right > right - 1.2 * first.size && cells(first.text) >= FEWEST_CELLS;
}

function cells(text: string): number {
  let sum = 0;
  for (const character of text) sum += cellsOf(character.charCodeAt(0));
  return sum;
}
