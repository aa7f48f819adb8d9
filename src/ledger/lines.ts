import type { Edit } from '../model/ledger';
import type { LineIndex } from '../model/view';

/** Finds the lines of a text; CRLF, LF and CR end a line. A text always has at least one line. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  const plain = !text.includes('\r');
  if (plain) findFeeds(text, starts, ends);
  else findAny(text, starts, ends);
  ends.push(text.length);
  return new Lines(starts, ends, plain);
}

/**
 * The lines of the text that edits make of this one. Lines stand as they stood, unless an edit writes or cuts a line
 * feed, so that no text but the first is searched for them.
 * @param edits sorted and disjoint, in the coordinates of the text before them.
 * @returns null where a CR ends lines, now or then: an edit can part it from its LF.
 */
export function linesAfter(before: LineIndex, edits: readonly Edit[]): LineIndex | null {
  return before instanceof Lines ? before.after(edits) : null;
}

const LF = 10;
const CR = 13;

class Lines implements LineIndex {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** LF alone ends a line. */
  private readonly plain: boolean;

  constructor(starts: readonly number[], ends: readonly number[], plain: boolean) {
    this.starts = starts;
    this.ends = ends;
    this.plain = plain;
  }

  get count(): number {
    return this.starts.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.textEnd;
  }

  end(line: number): number {
    return this.ends[line] ?? this.textEnd;
  }

  lineAt(offset: number): number {
    return lastAtMost(this.starts, offset);
  }

  after(edits: readonly Edit[]): LineIndex | null {
    if (!this.plain) return null;
    const { ends } = this;
    const newStarts = [0];
    const newEnds: number[] = [];
    const add = (feed: number): void => {
      newEnds.push(feed);
      newStarts.push(feed + 1);
    };
    /** Behind the last line there is no line feed. */
    const last = ends.length - 1;
    let line = 0;
    let shift = 0;
    for (const { viewStart, viewEnd, to } of edits) {
      // Most edits write one character, or none.
      const unit = to.length === 1 ? to.charCodeAt(0) : 0;
      if (unit === CR || (to.length > 1 && to.includes('\r'))) return null;
      for (; line < last && (ends[line] as number) < viewStart; line++) add((ends[line] as number) + shift);
      while (line < last && (ends[line] as number) < viewEnd) line++;
      if (unit === LF) add(viewStart + shift);
      else if (to.length > 1) for (let at = to.indexOf('\n'); at >= 0; at = to.indexOf('\n', at + 1)) add(viewStart + shift + at);
      shift += to.length - (viewEnd - viewStart);
    }
    for (; line < last; line++) add((ends[line] as number) + shift);
    newEnds.push(this.textEnd + shift);
    return new Lines(newStarts, newEnds, true);
  }

  private get textEnd(): number {
    return this.ends[this.ends.length - 1] as number;
  }
}

function findFeeds(text: string, starts: number[], ends: number[]): void {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    ends.push(at);
    starts.push(at + 1);
  }
}

function findAny(text: string, starts: number[], ends: number[]): void {
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const at = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
    const next = at === cr && lf === cr + 1 ? lf + 1 : at + 1;
    ends.push(at);
    starts.push(next);
    if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
  }
}

/** Index of the last value that is not above `limit`; `values` rise. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
