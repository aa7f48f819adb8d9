import { cellsOf } from '../../lexicon/cell-widths';
import { endsFully, endsSentence, holdsMark } from '../../lexicon/line-joins';
import { isSectionHeading, opensParagraph } from '../../lexicon/line-openers';
import { MOST_OVERLONG, type PrintedLine } from './wrapped-lines';

/** How a text was broken, when it was. */
export interface Wrapping {
  /** Cells of the widest line. */
  readonly width: number;
  /** By line: it broke off only because the next word did not fit. */
  readonly full: readonly boolean[];
  /** Lines of a paragraph after its first begin here. */
  readonly indent: number;
  /** Paragraphs are told by an indentation. */
  readonly indented: boolean;
  /** True when the lines prove it; false when they are too few, or too unlike, to act on. */
  readonly sure: boolean;
}

const NARROWEST = 24;
const WIDEST = 124;
/** A line ends this many cells before the edge at most, where the next word is one character. */
const RAGGED = 4;
const FEWEST_FULL = 6;
const FEWEST_TO_REPORT = 3;
/** Shares of full lines that running text keeps to and lists, tables and verse do not. */
const LEAST_FULL = 0.35;
const LEAST_OPEN = 0.5;
const LEAST_MARKED = 0.5;
const LEAST_STOPS = 0.08;
const MOST_CONTRADICTED = 0.12;
const LONGEST_WORD = 40;

/** Says whether, and at what width, a text was broken into lines; null when it was not. */
export function wrappingOf(text: string, lines: readonly PrintedLine[]): Wrapping | null {
  if (lines.length <= FEWEST_TO_REPORT) return null;
  const edge = edgeOf(lines);
  if (edge === null) return null;
  const width = edge - hangOf(text, lines, edge);
  const full = lines.map((line, at) => isFull(text, line, lines[at + 1], width));
  const count = full.reduce((sum, one) => (one ? sum + 1 : sum), 0);
  if (count < FEWEST_TO_REPORT) return null;
  if (isToldByIndents(text, lines, full)) return { width, full, indent: 0, indented: true, sure: true };
  const share = sharesOf(text, lines, full, width);
  if (count < LEAST_FULL * share.running || share.open < LEAST_OPEN * count || share.marked < LEAST_MARKED * count || share.han < 0.5 * count) return null;
  if (share.stopped > share.stops || share.contradicted > MOST_CONTRADICTED * count) return null;
  const sure = count >= FEWEST_FULL && share.stops >= Math.max(2, LEAST_STOPS * count);
  return { width, full, ...indentOf(text, lines, full), sure };
}

/** The cells most lines end at or just before, when next to none goes beyond. */
function edgeOf(lines: readonly PrintedLine[]): number | null {
  const counts = new Uint32Array(WIDEST + RAGGED);
  for (const { cells } of lines) if (cells < counts.length) counts[cells] = (counts[cells] as number) + 1;
  const near = (edge: number): number => {
    let sum = 0;
    for (let cells = edge - RAGGED + 1; cells <= edge; cells++) sum += counts[cells] as number;
    return sum;
  };
  let best = 0;
  // Of equals the widest: next to no line may go beyond the edge.
  for (let edge = NARROWEST; edge <= WIDEST; edge++) if (best === 0 || near(edge) >= near(best)) best = edge;
  if (near(best) < FEWEST_TO_REPORT) return null;
  // Of the places that hold as many lines the last one with a line in it, marks that hang over the edge among them.
  let edge = best;
  while (edge < WIDEST && near(edge + 1) >= near(best) * 0.9) edge++;
  while ((counts[edge] as number) === 0) edge--;
  const beyond = lines.reduce((sum, { cells, row }) => (cells > edge + 2 && !row ? sum + 1 : sum), 0);
  return beyond > lines.length * MOST_OVERLONG ? null : edge;
}

/** Marks may hang over the edge: then the lines that reach farthest are few and all end with one. */
function hangOf(text: string, lines: readonly PrintedLine[], edge: number): number {
  const farthest = lines.filter(({ cells }) => cells > edge - 2 && cells <= edge);
  const nearer = lines.filter(({ cells }) => cells > edge - 4 && cells <= edge - 2);
  return nearer.length > farthest.length && farthest.every(({ viewEnd }) => NOT_FIRST.test(text.charAt(viewEnd - 1))) ? 2 : 0;
}

function isFull(text: string, line: PrintedLine, next: PrintedLine | undefined, width: number): boolean {
  if (next === undefined || line.breaks !== 1 || line.row || next.row || line.cells > width + 2) return false;
  return line.cells >= width - LONGEST_WORD && line.cells + firstWord(text, next) > width;
}

// Matches marks that may not begin a line, so that the character before them goes down with them.
const NOT_FIRST = /[，。、；：！？）》〉」』】〕”’,.;:!?)\]%％]/;
// Matches marks that may not end a line. Trap: ” and ） may.
const NOT_LAST = /[（《〈「『【〔“‘([]/;
// Matches a character that is not broken from its like: letters, digits and what binds them.
const SOLID = /[A-Za-z\d.%:/_@-]/;

/** Cells of what had to go to the next line in one piece. */
function firstWord(text: string, { viewStart, viewEnd }: PrintedLine): number {
  let cells = 0;
  let at = viewStart;
  while (at < viewEnd && NOT_LAST.test(text.charAt(at))) cells += cellsOf(text.charCodeAt(at++));
  if (at < viewEnd && SOLID.test(text.charAt(at))) while (at < viewEnd && cells < LONGEST_WORD && SOLID.test(text.charAt(at))) cells += cellsOf(text.charCodeAt(at++));
  else cells += cellsOf(text.charCodeAt(at++));
  while (at < viewEnd && cells < LONGEST_WORD && NOT_FIRST.test(text.charAt(at))) cells += cellsOf(text.charCodeAt(at++));
  return cells;
}

/** Cells of a paragraph's indentation, at least. */
const INDENTATION = 2;

/**
 * A text too short for shares: every full line breaks off in mid-sentence above a line at the left edge, what goes on there ends in a mark,
 * and below it the next paragraph is indented. Lists, verse and lines that somebody broke by hand do not keep to all of it.
 */
function isToldByIndents(text: string, lines: readonly PrintedLine[], full: readonly boolean[]): boolean {
  let joints = 0;
  let paragraphs = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    const next = lines[at + 1] as PrintedLine;
    const own = text.slice(line.viewStart, line.viewEnd);
    const isIndented = next.indent >= INDENTATION;
    if (full[at] !== true) {
      if (at > 0 && full[at - 1] === true && line.indent < INDENTATION && !endsSentence(own)) return false;
      if (line.row || line.breaks > 1) continue;
      if (!isIndented && holdsMark(own.slice(0, -1)) && !endsSentence(own)) return false;
      continue;
    }
    if (isIndented ? !endsSentence(own) : opensParagraph(text.slice(next.viewStart, next.viewEnd)) || !(HAN.test(own) && (OPEN_END.test(own) || NOT_LAST.test(own.slice(-1)) || /[，、；]$/.test(own)))) return false;
    if (isIndented) continue;
    joints++;
    if (line.indent >= INDENTATION) paragraphs++;
  }
  return joints >= FEWEST_TO_REPORT && paragraphs >= 2;
}

interface Shares {
  /** Lines that are not rows of cells. */
  running: number;
  /** Full lines that break off between two words or within one. */
  open: number;
  /** Full lines with a mark in their middle. */
  marked: number;
  /** Full lines with a full stop in their middle; and those that end with one. */
  stops: number;
  stopped: number;
  /** Full lines of Chinese. */
  han: number;
  /** Lines of running text that break off in mid-sentence long before the edge. */
  contradicted: number;
}

// Matches a character of Chinese script.
const HAN = /[\u3400-\u9fff]/;
// Matches a word's character at the end and at the start of a line.
const OPEN_END = /[\u3400-\u9fffA-Za-z0-9％%]$/;
const OPEN_START = /^[\u3400-\u9fffA-Za-z0-9“（《]/;
// Matches a full stop with text behind it. Trap: the one that ends the line is none.
const STOP_WITHIN = /[。！？；][”’）》]{0,2}[^”’）》]/;

function sharesOf(text: string, lines: readonly PrintedLine[], full: readonly boolean[], width: number): Shares {
  const shares: Shares = { running: 0, open: 0, marked: 0, stops: 0, stopped: 0, han: 0, contradicted: 0 };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    if (line.row) continue;
    shares.running++;
    const next = lines[at + 1];
    if (next === undefined) continue;
    const own = text.slice(line.viewStart, Math.min(line.viewEnd, line.viewStart + width + 8));
    const after = text.slice(next.viewStart, next.viewStart + 6);
    const isOpen = OPEN_END.test(own) && OPEN_START.test(after) && !opensParagraph(after);
    const marked = holdsMark(own.slice(1, -1));
    if (full[at] === true) {
      if (isOpen) shares.open++;
      if (marked) shares.marked++;
      if (STOP_WITHIN.test(own)) shares.stops++;
      if (endsFully(own)) shares.stopped++;
      if (HAN.test(own)) shares.han++;
    } else if (isOpen && marked && line.breaks === 1 && next.indent <= line.indent && !isSectionHeading(own)) {
      shares.contradicted++;
    }
  }
  return shares;
}

/** Where lines begin, and whether paragraphs begin elsewhere. */
function indentOf(text: string, lines: readonly PrintedLine[], full: readonly boolean[]): { indent: number; indented: boolean } {
  const counts = new Map<number, number>();
  lines.forEach(({ indent }, at) => {
    if (full[at - 1] === true) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  });
  const indent = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  let moved = 0;
  let begun = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as PrintedLine;
    if (full[at - 1] === true || !endsSentence(text.slice(Math.max(before.viewStart, before.viewEnd - 5), before.viewEnd))) continue;
    begun++;
    if ((lines[at] as PrintedLine).indent >= indent + 2) moved++;
  }
  return { indent, indented: moved >= 2 && moved >= 0.6 * begun };
}
