import type { Columns } from './columns';
import { Tag } from './tags';
import type { TextCount } from './text-count';

/** Han characters of a line that is prose without any mark. */
const LONG_LINE = 28;
/** Share of worth that is left to prose in an element whose name says it is no body. */
const DOUBT = 0.3;
/** Cost of a loose word in a block, worth of a short line in a paragraph. */
const LOOSE_COST = 0.3;
const SHORT_WORTH = 0.2;
/** Cost of a paragraph that is a link: menus are lists, catalogues are paragraphs. */
const LINKED_LINE = 0.4;

/** The line that is being read. */
export interface Line {
  /** The block it began in; -1 before its first text. */
  block: number;
  chars: number;
  links: number;
  marks: number;
  commas: number;
  /** Whether the line before ended at a `br`. */
  broken: boolean;
}

export function newLine(): Line {
  return { block: -1, chars: 0, links: 0, marks: 0, commas: 0, broken: false };
}

export function addToLine(line: Line, count: TextCount, block: number, inLink: boolean): void {
  if (line.block < 0) line.block = block;
  line.chars += count.chars;
  line.marks += count.marks;
  line.commas += count.commas;
  if (inLink) line.links += count.chars;
}

/** Adds what a line is worth, or what it costs, to the block it began in, and begins the next one. */
export function endLine(line: Line, columns: Columns, atBreak: boolean): void {
  if (line.block >= 0) {
    addWorth(line, columns, atBreak);
    line.block = -1;
    line.chars = line.links = line.marks = line.commas = 0;
  }
  line.broken = atBreak;
}

function addWorth({ block, chars, links, marks, commas, broken }: Line, { gain, loss, lines, doubt, tags }: Columns, atBreak: boolean): void {
  const own = chars - links;
  const isProse = (marks > 0 && own >= 6) || (commas > 0 && own >= 12) || own >= LONG_LINE;
  const weight = doubt[block]! ? DOUBT : 1;
  const isLineTag = (tags[block]! & Tag.line) !== 0;
  if (isProse && own >= links) {
    gain[block] = gain[block]! + (marks + commas > 0 ? chars : own * 0.5) * weight;
    lines[block] = lines[block]! + 1;
  } else if (isProse && marks > 0) {
    gain[block] = gain[block]! + own * weight;
  } else if (links > own) {
    loss[block] = loss[block]! + links * (isLineTag ? LINKED_LINE : 1);
  } else if (atBreak || broken || isLineTag) {
    gain[block] = gain[block]! + own * SHORT_WORTH * weight;
  } else {
    loss[block] = loss[block]! + own * LOOSE_COST;
  }
}
