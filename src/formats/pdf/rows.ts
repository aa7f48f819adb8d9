import { withMarks } from './note-marks';
import type { TextRun } from './runs';

/** Runs on one base line without a wide gap between them. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Share of its characters in a bold face. */
  readonly bold: number;
}

/** All pieces on one base line, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly base: number;
  readonly size: number;
}

/** A gap of this many characters parts cells or columns. */
const WIDE_GAP = 1.45;
/** A gap that may be the blank between two columns: a mark that hangs over the edge of one leaves this much of it. */
const NARROW_GAP = 0.25;
/** A base line counts as on this side of a blank when it passes it by less than so many points. */
const SLACK = 0.5;
/** Runs whose heights overlap by this share stand on one line; a superscript does, the line below does not. */
const OVERLAP = 0.5;
/** A capital's height, and how far a letter reaches below the base line. */
const ASCENT = 0.85;
const DESCENT = 0.12;

/** The rows of a page, from the top; a gutter, the blank between two columns, parts pieces however narrow it is. */
export function rowsOf(runs: readonly TextRun[], gutter: number | null): Row[] {
  return groupsOf(runs).map((group) => rowOf(group, WIDE_GAP, gutter));
}

/** The rows with a piece for each run that stands a little apart, to look for gutters. */
export function finelyParted(runs: readonly TextRun[]): Row[] {
  return groupsOf(runs).map((group) => rowOf(group, NARROW_GAP, null));
}

/** Groups the runs of a page by their base lines, from the top. */
function groupsOf(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups: TextRun[][] = [];
  let group: TextRun[] = [];
  let top = 0;
  let bottom = 0;
  for (const run of sorted) {
    const runTop = run.base - ASCENT * run.size;
    const runBottom = run.base + DESCENT * run.size;
    const shared = Math.min(bottom, runBottom) - Math.max(top, runTop);
    if (group.length > 0 && shared >= OVERLAP * Math.min(bottom - top, runBottom - runTop)) {
      group.push(run);
      // The tallest run says where the line is, so that a chain of superscripts does not reach the next one.
      if (runBottom - runTop > bottom - top) [top, bottom] = [runTop, runBottom];
    } else {
      group = [run];
      groups.push(group);
      [top, bottom] = [runTop, runBottom];
    }
  }
  return groups;
}

function rowOf(runs: readonly TextRun[], widest: number, gutter: number | null): Row {
  const tallest = runs.reduce((best, run) => (run.size > best.size ? run : best));
  const isParted = (from: TextRun, to: TextRun): boolean => to.left - from.right > widest * tallest.size || (gutter !== null && from.right <= gutter + SLACK && to.left >= gutter - SLACK);
  const pieces = piecesOf(withMarks(runs, tallest), tallest.size, isParted);
  return { pieces, base: tallest.base, size: sizeOf(runs) };
}

/** The size most of the characters have. */
export function sizeOf(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function piecesOf(runs: readonly TextRun[], size: number, isParted: (from: TextRun, to: TextRun) => boolean): Piece[] {
  const sorted = [...runs].sort((a, b) => a.left - b.left);
  const pieces: Piece[] = [];
  let parts: TextRun[] = [];
  const close = (): void => {
    if (parts.length > 0) pieces.push(pieceOf(parts));
  };
  for (const run of sorted) {
    const last = parts.at(-1);
    // Bold text is sometimes made by printing it twice, a little beside itself.
    if (last !== undefined && run.text === last.text && Math.abs(run.left - last.left) < 0.2 * size) continue;
    if (last !== undefined && isParted(last, run)) {
      close();
      parts = [];
    }
    parts.push(run);
  }
  close();
  return pieces;
}

function pieceOf(runs: readonly TextRun[]): Piece {
  let text = '';
  let bold = 0;
  let last: TextRun | null = null;
  for (const run of runs) {
    if (last !== null) text += blankBetween(text, run.text, run.left - last.right, Math.max(run.size, last.size));
    text += run.text;
    if (run.bold) bold += run.text.length;
    last = run;
  }
  const size = sizeOf(runs);
  const first = runs[0] as TextRun;
  const right = Math.max(...runs.map((run) => run.right));
  return { text: withoutRoom(text.replace(CONTROLS, ''), (right - first.left) / size), left: first.left, right, base: first.base, size, bold: bold / Math.max(1, runs.reduce((sum, run) => sum + run.text.length, 0)) };
}

// Matches what a font without a table of characters gives for a glyph: controls. Trap: a TAB or a line end would move the text's lines.
 
const CONTROLS = /[\u0000-\u001f\u007f]/g;

// Matches a space between Chinese and a letter or digit, and one on the inner side of a Chinese mark:  2024 年   控制在 0.8   看 ，
// Trap: 政 府 工 作 报 告 is spaced by its author, and so is  18 号 3 栋  in a line of Latin script.
const ROOM = /(?<=[\u3400-\u9fff。，、；：！？）》”’】〕]) (?=[A-Za-z\d])|(?<=[A-Za-z\d%‰.]) (?=[\u3400-\u9fff《“（〔【])| (?=[，。、；：！？）》”’】〕])|(?<=[（《“‘【〔，、；：。！？]) (?=\S)/g;

/**
 * Takes out the room that word processors leave between scripts and beside marks, which the library reads as spaces.
 * @param width of the line, in its own size.
 */
function withoutRoom(text: string, width: number): string {
  if (!text.includes(' ')) return text;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  if (han * 2 < latin) return text;
  const closed = text.replace(ROOM, '');
  if (SENTENCE.test(text)) return closed.replace(BETWEEN_HAN, '');
  return width >= WIDEST_TITLE ? closed.replace(STRETCHED, (stretch) => stretch.replaceAll(' ', '')) : closed;
}

// Matches the marks of a sentence; a line that has one is running text, and a justified line is stretched wherever there is room.
const SENTENCE = /[，。；]/;
// Matches that room:  全 年 联 合检查2150次，涉 企检查频次 同比 . Trap: a list of names has no such marks, and wider gaps are no single space.
const BETWEEN_HAN = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;
/** A line this wide is no spaced title but a justified one. */
const WIDEST_TITLE = 14;
// Matches characters of a stretched line without a mark, three or more in a row:  新 任 领 导 干 部
// Trap: 张三 李四 王五 are names, which have more than one character; 政 府 工 作 报 告 is short.
const STRETCHED = /(?<![\u3400-\u9fff])[\u3400-\u9fff](?: [\u3400-\u9fff]){2,}(?![\u3400-\u9fff])/g;

// Matches the marks and characters of Chinese, which are set without spaces.
const CHINESE = /[\u2018-\u201d\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The blank that stood between two runs, told by how far they are apart; a little room is kerning. */
function blankBetween(left: string, right: string, gap: number, size: number): string {
  if (gap > 0.8 * size) return '\u3000';
  const chinese = CHINESE.test(left.slice(-1)) || CHINESE.test(right.charAt(0));
  if (gap > (chinese ? 0.3 : 0.15) * size) return ' ';
  return '';
}

/** The pieces of a row as one line. */
export function lineOf(pieces: readonly Piece[]): Piece {
  const [first] = pieces as readonly [Piece, ...Piece[]];
  if (pieces.length === 1) return first;
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return {
    text: pieces.map(({ text }) => text).join('\u3000\u3000'),
    left: first.left,
    right: (pieces.at(-1) as Piece).right,
    base: first.base,
    size: sizeOf(pieces),
    bold: pieces.reduce((sum, piece) => sum + piece.bold * piece.text.length, 0) / Math.max(1, letters),
  };
}

