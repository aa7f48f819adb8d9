import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';

// Matches a label in brackets in front of its text, or alone: 【基本案情】2022年4月，… · 【典型意义】
// Trap: 【案例一】 counts, and comes but once.
const BRACKETED = /^【([\u4e00-\u9fa5]{2,6})】/;

// Matches a label alone on its line: 基本案情 · 处理结果：
// Trap: names of people and of bodies do not come again over prose.
const ALONE = /^([\u4e00-\u9fa5]{3,6})[：:]?$/;

const LONGEST_ALONE = 7;
const SHORTEST_PROSE = 12;
/** So many labels at least, each so often. */
const FEWEST_LABELS = 2;
const FEWEST_TIMES = 2;

/**
 * Starts of lines with labels that come again under every case of a collection: 基本案情, 处理结果, 典型意义. Each stands over text or in
 * front of it, and the first of them opens every round.
 */
export function repeatedLabels(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const places = new Map<string, number[]>();
  const order: string[] = [];
  for (let at = from; at < to; at++) {
    if (roles[at] !== undefined) continue;
    const label = labelOf(text, lines, at, to);
    if (label === null) continue;
    const known = places.get(label);
    if (known === undefined) places.set(label, [(lines[at] as TextLine).start]);
    else known.push((lines[at] as TextLine).start);
    order.push(label);
  }
  const repeated = [...places].filter(([, starts]) => starts.length >= FEWEST_TIMES).map(([label]) => label);
  if (repeated.length < FEWEST_LABELS) return [];
  const first = order.find((label) => repeated.includes(label)) as string;
  const rounds = (places.get(first) as number[]).length;
  // A label that comes oftener than the first is a word of a form.
  const kept = repeated.filter((label) => (places.get(label) as number[]).length <= rounds);
  return kept.length < FEWEST_LABELS ? [] : kept.flatMap((label) => places.get(label) as number[]).sort((a, b) => a - b);
}

function labelOf(text: string, lines: readonly TextLine[], at: number, to: number): string | null {
  const { start, end } = lines[at] as TextLine;
  const below = at + 1 < to ? (lines[at + 1] as TextLine) : null;
  const overProse = below !== null && below.end - below.start >= SHORTEST_PROSE;
  if (text.charAt(start) === '【') {
    const match = BRACKETED.exec(text.slice(start, Math.min(end, start + LONGEST_ALONE + 2)));
    return match !== null && (end - start - match[0].length >= SHORTEST_PROSE || (end - start === match[0].length && overProse)) ? (match[1] as string) : null;
  }
  return end - start <= LONGEST_ALONE && overProse ? (ALONE.exec(text.slice(start, end))?.[1] ?? null) : null;
}
