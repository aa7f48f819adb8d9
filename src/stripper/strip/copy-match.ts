import { endOfLine, nextLine } from '../../ledger/view';
import type { View } from '../../model/view';
import { isBodyRaw } from './chrome-lines';
import { KEY, startsOf, type Opening } from './copy-search';

export interface Copy {
  readonly viewStart: number;
  readonly viewEnd: number;
  /** Every character stands in the kept copy. */
  readonly covered: boolean;
  /** The first stretch of its copy. */
  readonly first: boolean;
}

/** Openings that are tried: the first ones may be a caption or an editor's note that stands once. */
const OPENINGS = 3;
const HEAD_LINES = 80;
/** Characters a copy covers at the least, and how many times over they outweigh prose of its own. */
const LEAST_COVERED = 30;
const MOST_STRANGE = 5;
const SPACES = /[\s\u200b\ufeff]+/g;

/**
 * Finds the copies of a document in one text, in time linear in the text.
 * A copy begins with the document's first sentences and is, up to the next copy or the end, in the kept one:
 * the stretch with the most text, the first of equals.
 */
export function copiesIn(view: View): Copy[] {
  for (const [nth, found] of startsOf(view, openings(view)).entries()) {
    const starts = found.filter((start, at) => at === 0 || standsAlike(view, found[0] as number, start, nth === 0));
    if (starts.length < 2) continue;
    const copies = compare(view, starts);
    if (copies.length > 0) return copies;
  }
  return [];
}

// Matches the marker of a heading:  一、   （二）   第三章 . Trap: 1. numbers the titles in a list of other pages as well.
const HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:[章节条]|部分))/;
const LONGEST_HEADING = 40;

/**
 * False where a sentence is said again below another heading of the same document, or behind one on its line:
 * what was pasted again has the heading again. Of another than the first sentence (整改进展：… below each problem) any line above must be the same, or be the sentence itself.
 */
function standsAlike(view: View, opening: number, start: number, isFirst: boolean): boolean {
  const line = view.lines.start(view.lines.lineAt(start));
  const before = squeeze(view.text.slice(Math.max(line, start - 2 * LONGEST_HEADING), start));
  if (before !== '') return before.length > LONGEST_HEADING || !HEADING.test(before) || before === squeeze(view.text.slice(view.lines.start(view.lines.lineAt(opening)), opening));
  const [heading, other] = [lineAbove(view, opening), lineAbove(view, start)];
  // The same line twice, one below the other.
  const isDoubled = other === squeeze(view.text.slice(opening, endOfLine(view.text, opening)));
  return heading === other || isDoubled || (isFirst && !HEADING.test(heading) && !HEADING.test(other));
}

/** The closest line above that holds anything, without white space. */
function lineAbove({ text, lines }: View, at: number): string {
  for (let index = lines.lineAt(at) - 1; index >= 0; index--) {
    const said = squeeze(text.slice(lines.start(index), lines.end(index)));
    if (said !== '') return said;
  }
  return '';
}

/** The first sentences of the document, by the words they begin with. */
function openings(view: View): Opening[] {
  const found: Opening[] = [];
  const { text } = view;
  let taken = 0;
  let start: number | null = 0;
  for (let looked = 0; start !== null && looked < HEAD_LINES * 20 && taken < HEAD_LINES && found.length < OPENINGS; looked++) {
    const viewStart: number = start;
    const viewEnd = endOfLine(text, viewStart);
    start = nextLine(text, viewEnd);
    const raw = text.slice(viewStart, Math.min(viewEnd, viewStart + 400));
    const line = raw.trim();
    if (line === '') continue;
    taken++;
    if (line.length < 20 || !isBodyRaw(line) || !/[。；;！]|[,，].*[,，]/.test(line)) continue;
    const lead = raw.length - raw.trimStart().length;
    const key = line.slice(0, KEY);
    if (/[\u4e00-\u9fff]/.test(key)) found.push({ viewStart: viewStart + lead, viewEnd, key });
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function compare(view: View, starts: readonly number[]): Copy[] {
  const stretches = starts.map((start, at): Stretch => ({ start, end: starts[at + 1] ?? view.text.length }));
  const kept = stretches.reduce((best, one) => (one.end - one.start > (best.end - best.start) * 1.02 ? one : best));
  const model = new Model(view, kept, starts[0] ?? 0);
  const copies: Copy[] = [];
  for (const stretch of stretches) {
    if (stretch === kept) continue;
    const pieces = model.piecesOf(stretch);
    if (pieces === null) continue;
    const lead = stretch.start > kept.start ? model.leadOf(stretch.start) : stretch.start;
    let first = true;
    if (lead < stretch.start) {
      copies.push({ viewStart: lead, viewEnd: stretch.start, covered: true, first });
      first = false;
    }
    for (const piece of pieces) {
      if (!piece.covered) continue;
      copies.push({ viewStart: piece.viewStart, viewEnd: piece.viewMiddle, covered: true, first });
      if (piece.viewMiddle < piece.viewEnd) copies.push({ viewStart: piece.viewMiddle, viewEnd: piece.viewEnd, covered: false, first: false });
      first = false;
    }
  }
  return copies;
}

interface Piece {
  readonly viewStart: number;
  /** Behind it stands only the ellipsis of a cut description, which the kept copy lacks. */
  readonly viewMiddle: number;
  readonly viewEnd: number;
  readonly covered: boolean;
}

const squeeze = (text: string): string => text.replace(SPACES, '');

/** The kept copy without white space, and where its lines begin in it. */
class Model {
  private readonly view: View;
  private readonly text: string;
  private readonly lineStarts = new Map<string, number[]>();
  private readonly opening: number;
  /** Lines above the first sentence, squeezed, in order. */
  private readonly above: string[] = [];

  constructor(view: View, kept: Stretch, head: number) {
    this.view = view;
    const parts: string[] = [];
    let at = 0;
    const take = (line: string): void => {
      if (line === '') return;
      const key = line.slice(0, 8);
      const places = this.lineStarts.get(key);
      if (places === undefined) this.lineStarts.set(key, [at]);
      else if (places.length < 16) places.push(at);
      parts.push(line);
      at += line.length;
    };
    for (const [from, to] of linesIn(view, 0, head)) {
      const line = squeeze(view.text.slice(from, to));
      if (line !== '') this.above.push(line);
      take(line);
    }
    this.opening = at;
    for (const [from, to] of linesIn(view, kept.start, kept.end)) take(squeeze(view.text.slice(from, to)));
    this.text = parts.join('');
  }

  /**
   * The lines of a stretch, each held against the kept copy: where the last one ended, else at any line that begins alike.
   * Null when it is no copy: its first line, or too much of its prose, is its own.
   */
  piecesOf({ start, end }: Stretch): Piece[] | null {
    const pieces: Piece[] = [];
    let cursor = this.opening;
    let covered = 0;
    let strange = 0;
    for (const [from, to] of linesIn(this.view, start, end)) {
      const line = squeeze(this.view.text.slice(from, to));
      if (line === '') continue;
      const bare = line.replace(/(?:\.{3,6}|…{1,2})$/, '');
      const place = this.find(line, cursor) ?? (bare.length >= 12 && bare !== line ? this.find(bare, cursor) : null);
      const exact = place !== null && this.text.startsWith(line, place);
      if (place !== null) cursor = place + (exact ? line.length : bare.length);
      if (place !== null) covered += line.length;
      else if (line.length >= 12 && isBodyRaw(line)) strange += line.length;
      // What is left of the stretch may be covered to its last character; a heading of its own is another section's.
      if (place === null && HEADING.test(line) && line.length <= LONGEST_HEADING) return null;
      if ((pieces.length === 0 && place === null) || strange * MOST_STRANGE > covered + end - to) return null;
      // What stays in front of the copy on its line keeps its break.
      const behind = pieces.length === 0 && this.isGlued(from) ? to : this.behind(to, end);
      pieces.push({ viewStart: from, viewMiddle: exact ? behind : to - (line.length - bare.length), viewEnd: behind, covered: place !== null });
    }
    return covered < LEAST_COVERED || strange * MOST_STRANGE > covered ? null : pieces;
  }

  /** Start of the lines before a copy that repeat, in order, the lines above the first sentence: title, salutation. */
  leadOf(start: number): number {
    const { view } = this;
    let lead = start;
    let expected = this.above.length - 1;
    let index = view.lines.lineAt(start);
    const glued = squeeze(view.text.slice(view.lines.start(index), start));
    if (glued !== '') {
      // 各位代表：现在，我代表… in one line: what stands before must be the end of what stands above.
      if (!this.above.join('').endsWith(glued)) return lead;
      lead = view.lines.start(index);
      let left = glued.length;
      while (left > 0 && expected >= 0) left -= this.above[expected--]?.length ?? 0;
    }
    for (index -= 1; index >= 0 && expected >= 0; index--) {
      const line = squeeze(view.text.slice(view.lines.start(index), view.lines.end(index)));
      if (line === '') continue;
      let at = expected;
      while (at >= 0 && this.above[at] !== line) at--;
      if (at < 0) break;
      expected = at - 1;
      lead = view.lines.start(index);
    }
    return lead;
  }

  private find(line: string, cursor: number): number | null {
    if (this.text.startsWith(line, cursor)) return cursor;
    for (const place of this.lineStarts.get(line.slice(0, 8)) ?? []) if (this.text.startsWith(line, place)) return place;
    return null;
  }

  private isGlued(from: number): boolean {
    const { text, lines } = this.view;
    return text.slice(lines.start(lines.lineAt(from)), from).trim() !== '';
  }

  /** The line with its break, as far as the stretch goes. */
  private behind(to: number, end: number): number {
    const index = this.view.lines.lineAt(to);
    return Math.min(end, index + 1 < this.view.lines.count ? this.view.lines.start(index + 1) : this.view.text.length);
  }
}

function* linesIn(view: View, start: number, end: number): Generator<readonly [number, number]> {
  if (end <= start) return;
  for (let index = view.lines.lineAt(start); index < view.lines.count; index++) {
    const from = Math.max(start, view.lines.start(index));
    if (from >= end) return;
    yield [from, Math.min(end, view.lines.end(index))];
  }
}
