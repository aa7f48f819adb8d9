import { CJK_NUMERALS } from '../../lexicon/numerals';
import { cellsOf } from '../../lexicon/cell-widths';
import { endsSentence } from '../../lexicon/line-joins';
import { isSectionHeading, opensParagraph } from '../../lexicon/line-openers';
import type { PageLine } from './columns';
import { sizeOf } from './rows';
import { withBoxes } from './boxes';
import { endsWithMark, fillingOf, isStretched, leavesRoom, withoutStretch, type Filling } from './filling';
import { leadingOf, type Page } from './furniture';
import type { Edges, SetLine } from './set-line';

/** Fewest lines of a column that show its edges. */
const FEWEST = 6;
/** So many need no other column to show them. */
const MANY = 30;

/** Gives the lines of all pages, furniture left out, the edges of their columns and their alignment. */
export function setLines(pages: readonly Page[], isText: (line: PageLine) => boolean): SetLine[] {
  const columns = new Map<number, { page: number; lines: PageLine[] }>();
  pages.forEach(({ lines }, page) => {
    for (const line of lines) {
      if (!isText(line)) continue;
      const column = columns.get(line.block) ?? { page, lines: [] };
      column.lines.push(line);
      columns.set(line.block, column);
    }
  });
  const size = sizeOf([...[...columns.values()].flatMap((column) => column.lines), { text: ' ', size: 1 }]);
  const known = [...columns.values()].map(({ lines }) => ({ ...edgesOf(lines), lines: lines.length }));
  return [...columns.values()].flatMap(({ page, lines }, at) => {
    const own = known[at] as Edges;
    const edges = lines.length >= MANY ? own : widened(own, known.filter((other, nth) => nth !== at && other.lines >= FEWEST));
    return withBoxes(lines, edges, size).map(({ line, edges }) => ({ ...withoutStretch(line, edges), page, edges, align: alignOf(line, edges) }));
  });
}

/** The lines of a short column may all be short: it ends where most lines do that begin at its edge, or around it. */
function widened(own: Edges, others: readonly (Edges & { readonly lines: number })[]): Edges {
  const slack = 3;
  const ends = new Map<number, { lines: number; right: number }>();
  for (const { left, right, lines } of others) {
    if (Math.abs(left - own.left) >= slack) continue;
    const place = Math.round(right / slack);
    const known = ends.get(place);
    ends.set(place, { lines: lines + (known?.lines ?? 0), right: Math.max(right, known?.right ?? 0) });
  }
  if (ends.size > 0) {
    const usual = [...ends.values()].reduce((best, one) => (one.lines > best.lines ? one : best));
    return { left: own.left, right: Math.abs(own.right - usual.right) < slack ? own.right : Math.max(own.right, usual.right) };
  }
  const around = others.filter(({ left, right }) => left - slack <= own.left && right + slack >= own.right);
  return around.length === 0 ? own : around.reduce((best, one) => (one.right - one.left < best.right - best.left ? one : best));
}

function edgesOf(lines: readonly PageLine[]): Edges {
  // Marks may hang over the edge: lines that end with one do not show it, unless all do.
  const open = lines.filter(({ text }) => !endsWithMark(text));
  const rights = (open.length >= FEWEST ? open : lines).map(({ right }) => right).sort((a, b) => a - b);
  const shared = sharedEnd(open.map(({ right }) => right));
  if (shared !== null && shared > (rights.at(-1) as number) - 1.2 * sizeOf(lines)) return { left: leftmost(lines), right: shared };
  return { left: leftmost(lines), right: rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.97))] as number };
}

/** The place farthest right where two lines end or more. */
function sharedEnd(rights: readonly number[]): number | null {
  const sorted = [...rights].sort((a, b) => b - a);
  return sorted.find((right, at) => right - (sorted[at + 1] ?? -Infinity) < 1) ?? null;
}

/** The leftmost place where several lines begin. */
function leftmost(lines: readonly PageLine[]): number {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const needed = Math.max(1, Math.min(3, Math.floor(lines.length * 0.1)));
  return lefts.find((left, at) => (lefts[at + needed - 1] ?? Infinity) - left < 2) ?? (lefts[0] as number);
}

function alignOf(line: PageLine, { left, right }: Edges): SetLine['align'] {
  const before = line.left - left;
  const behind = right - line.right;
  const width = right - left;
  if (before < 2.6 * line.size || line.right - line.left > 0.92 * width) return 'left';
  if (Math.abs(before - behind) < Math.max(1.2 * line.size, 0.03 * width)) return 'center';
  return before > 0.35 * width && behind < 0.3 * width && behind < before ? 'right' : 'left';
}

/** How the document parts its paragraphs. */
export interface Habit {
  readonly indented: boolean;
  /** Numbered paragraphs are indented as well, so that a number at a column's edge stands there by chance. */
  readonly openersIndented: boolean;
  /** The usual distance of lines, by size of type. */
  readonly leading: number;
  readonly filling: Filling;
}

export function habitOf(lines: readonly SetLine[]): Habit {
  let begun = 0;
  let indented = 0;
  let openers = 0;
  let openersIndented = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as SetLine;
    const line = lines[at] as SetLine;
    if (before.align !== 'left' || line.align !== 'left' || !endsSentence(before.text) || before.right > before.edges.right - 3 * before.size) continue;
    begun++;
    if (indentOf(line) > 1.2) indented++;
    if (!opensParagraph(line.text)) continue;
    openers++;
    if (indentOf(line) > 1.2) openersIndented++;
  }
  return { indented: indented >= 3 && indented >= 0.6 * begun, openersIndented: openers >= 2 && openersIndented === openers, leading: leadingOf(lines), filling: fillingOf(lines) };
}

/** Characters of white space in front of a line. */
function indentOf(line: SetLine): number {
  return (line.left - line.edges.left) / line.size;
}

/** True when the second of two lines goes on with the paragraph of the first. */
export function goesOn(line: SetLine, next: SetLine, habit: Habit, continued: boolean): boolean {
  if (isWrappedTitle(line, next, habit)) return true;
  if (line.align !== 'left' || next.align !== 'left') return false;
  if (Math.abs(line.size - next.size) > 0.08 * line.size) return false;
  if (line.bold > 0.9 !== next.bold > 0.9 && !(line.bold > 0.1 && line.bold <= 0.9)) return false;
  if (indentOf(next) > 1.2 || indentOf(line) > 4.6) return false;
  if (isFarBelow(line, next, habit)) return false;
  // A long number or address goes down whole, but does not leave half a line blank.
  if (line.right + Math.min(firstWord(next), 0.4 * (line.edges.right - line.edges.left)) <= line.edges.right - 0.25 * line.size) return false;
  if (leavesRoom(line, habit.filling)) return false;
  if (isStretched(line, habit.filling) || countsOn(line.text, next.text)) return true;
  if (opensParagraph(next.text) && !(habit.indented && habit.openersIndented) && (endsSentence(line.text) || isSectionHeading(line.text))) return false;
  if (habit.indented) return true;
  if (/[：:]$/.test(line.text)) return continued && !opensParagraph(next.text);
  // A heading that fills its line is followed by a paragraph; the second line of a long one is short.
  return continued || !isSectionHeading(line.text) || next.right < next.edges.right - 3 * next.size || closesSoon(line.text, next.text);
}

// Matches the first sentence of a line that ends after few characters, without a mark before:  新局。  建设质效。
// Trap: 今年以来，各项… begins a paragraph of its own.
const SOON = /^[^。，、；：！？,;:]{1,16}。/;
/** More characters are no heading. */
const LONGEST_TITLE = 60;

/** A heading that runs in to its paragraph is closed by a full stop, here on its second line. */
function closesSoon(line: string, next: string): boolean {
  const end = SOON.exec(next)?.[0];
  return end !== undefined && line.length + end.length <= LONGEST_TITLE;
}

// Matches a number in front of a clause, with its mark:  二、  （二） .
const COUNTED = new RegExp(`^([（(]?)([${CJK_NUMERALS}]{1,3})([、．.）)])`);

/** True when the second line goes on counting inside a sentence that the first began to: 报告分三个部分：一、…；/ 二、…；三、… */
function countsOn(line: string, next: string): boolean {
  const [, open, number, close] = COUNTED.exec(next) ?? [];
  if (number === undefined || !/[；;，,、]$/.test(line)) return false;
  const before = ORDER[ORDER.indexOf(number) - 1];
  return before !== undefined && ['：', ':', '；', ';', '，', ','].some((mark) => line.includes(`${mark}${open ?? ''}${before}${close ?? ''}`));
}

const ORDER = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** A title that fills its line, and what did not fit set in the middle below it. Titles their author broke are shorter. */
function isWrappedTitle(line: SetLine, next: SetLine, { leading }: Habit): boolean {
  const { left, right } = line.edges;
  if (next.align !== 'center' || line.page !== next.page || line.block !== next.block || endsSentence(line.text)) return false;
  if (Math.abs(line.size - next.size) > 0.05 * line.size || line.bold > 0.9 !== next.bold > 0.9) return false;
  const room = Math.max(line.left - left, 0) + right - line.right;
  return room < firstWord(next) && line.left - left < 1.5 * line.size && next.base - line.base < Math.max(2 * leading, 2.4 * line.size);
}

function isFarBelow(line: SetLine, next: SetLine, { leading }: Habit): boolean {
  if (line.page !== next.page || line.block !== next.block || next.base <= line.base) return false;
  const step = next.base - line.base;
  return leading > 0 && step > Math.max(1.28 * leading, leading + 0.2 * line.size) && step > 1.5 * line.size;
}

// Matches what is not broken at a line's end: letters, digits and what binds them, and figures with marks between them
// (11.5%、18.7%。). Trap: a slash and a hyphen may end a line.
const SOLID = /^(?:[A-Za-z\d%]+[.．,，、。:_@'’]?){1,6}/;
// Matches marks that do not begin a line, and so take the character before them along.
const NOT_FIRST = /^[，。、；：！？）》〉」』】〕”’,.;:!?)\]%％]+/;
// Matches marks that do not end a line.
const NOT_LAST = /^[（《〈「『【〔“‘([]+/;

/** How wide the part of a line is that had to stand together. */
function firstWord({ text, size }: SetLine): number {
  const opening = NOT_LAST.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const word = SOLID.exec(rest)?.[0] ?? rest.slice(0, 1);
  const closing = NOT_FIRST.exec(rest.slice(word.length))?.[0] ?? '';
  let cells = 0;
  for (const character of opening + word + closing) cells += cellsOf(character.charCodeAt(0));
  // Latin type differs in width from font to font, and a space stood in front of it.
  return (cells * size) / 2 + (/^[A-Za-z\d]/.test(rest) ? 1.1 * size : 0);
}
