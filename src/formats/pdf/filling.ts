import { cellsOf } from '../../lexicon/cell-widths';
import type { PageLine } from './columns';
import type { Edges, SetLine } from './set-line';

/** How the lines of a document fill their columns. */
export interface Filling {
  /** Lines that go on are stretched to the edge of their column. */
  readonly justified: boolean;
  /** Widths of characters set side by side, by their size: above 1 where they are set apart. */
  readonly pitch: number;
}

/** Fewest lines that show how a document is set. */
const FEWEST = 8;
/** Shares of a character: lines end at one place within this, and a line is stretched by more than this. */
const SAME = 0.15;
const STRETCHED = 0.2;
/** What a line of a justified text leaves blank that goes on: nothing, but edges are known to a point or two only. */
const ROOM = 0.35;
/** Latin letters and digits differ in width from font to font: no font for prose sets them wider, in share of their size. */
const LATIN = 0.62;
/** Word processors leave this room between Chinese and Latin, and for a space. */
const BETWEEN = 0.3;

/** Share of the full lines: those with Latin may be stretched without being seen to be. */
const LEAST_STRETCHED = 0.25;

// Matches a mark that may hang over the edge.
const HANGING = /[，。、；：！？）》”’,.;:!?)]$/;

export function endsWithMark(text: string): boolean {
  return HANGING.test(text);
}

/** Looks at lines of prose only: cells, titles and signatures fill nothing. */
export function fillingOf(lines: readonly SetLine[]): Filling {
  const prose = lines.filter(({ align, text, pieces }) => align === 'left' && pieces.length === 1 && text.length >= 8);
  const short = prose.filter(({ right, edges, size }) => right < edges.right - 2 * size).map((line) => (line.right - line.left) / naturalOf(line)).sort((a, b) => a - b);
  // The last line of a paragraph is not stretched: its characters stand as far apart as the author set them.
  const pitch = short.length < FEWEST ? 1 : Math.max(1, short[Math.floor(short.length * 0.9)] as number);
  const full = prose.filter(({ text, right, edges, size }) => !endsWithMark(text) && right > edges.right - 0.9 * size);
  const even = full.filter(({ right, edges, size }) => right > edges.right - SAME * size);
  // Unless some are seen to be stretched: lines of nothing but Chinese end at one place when they are set to the left as well.
  const stretched = even.filter((line) => line.right - line.left > naturalOf(line) * pitch + STRETCHED * line.size);
  return { justified: full.length >= FEWEST && even.length >= 0.85 * full.length && stretched.length >= LEAST_STRETCHED * even.length, pitch };
}

/** The most a line's characters are wide when nothing stretches them. */
function naturalOf({ text, size }: PageLine): number {
  let width = 0;
  let wasNarrow: boolean | null = null;
  for (const character of text) {
    const narrow = cellsOf(character.charCodeAt(0)) === 1;
    width += narrow ? LATIN : 1;
    if (wasNarrow !== null && wasNarrow !== narrow) width += BETWEEN;
    wasNarrow = narrow;
  }
  return width * size;
}

/** True for a line that was stretched to the edge of its column, as only lines are that go on. */
export function isStretched(line: SetLine, { justified, pitch }: Filling): boolean {
  if (!justified || Math.abs(line.edges.right - line.right) > ROOM * line.size) return false;
  return line.right - line.left > naturalOf(line) * pitch + STRETCHED * line.size;
}

/** True for a line that would have been stretched if it went on. Latin without spaces cannot be. */
export function leavesRoom(line: SetLine, { justified }: Filling): boolean {
  return justified && 2 * (line.text.match(HAN)?.length ?? 0) > line.text.length && !endsWithMark(line.text) && line.right < line.edges.right - ROOM * line.size;
}

// Matches a Chinese character. Trap: marks and full-width letters count as none.
const HAN = /[\u3400-\u9fff]/g;

// Matches two Chinese characters, with a space between or without. Trap: each is also the first of the next two.
const SPACED = /[\u3400-\u9fff] (?=[\u3400-\u9fff])/g;
const SOLID = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g;
/** So many are no name whose author set it apart. */
const FEWEST_SPACED = 3;

/** A line stretched so far that its characters seem to be words: it fills its column, and most of them stand apart. */
export function withoutStretch(line: PageLine, { left, right }: Edges): PageLine {
  if (line.pieces.length > 1 || line.right < right - ROOM * line.size || line.left > left + 2.6 * line.size) return line;
  const spaced = line.text.match(SPACED)?.length ?? 0;
  if (spaced < FEWEST_SPACED || spaced < (line.text.match(SOLID)?.length ?? 0)) return line;
  const text = line.text.replace(BESIDE_CHINESE, '');
  return { ...line, text, pieces: line.pieces.map((piece) => ({ ...piece, text })) };
}

// Matches a space beside a Chinese character or mark. Trap: spaces between Latin words stay.
const BESIDE_CHINESE = /(?<=[\u3000-\u9fff\uff00-\uffef]) | (?=[\u3000-\u9fff\uff00-\uffef])/g;
