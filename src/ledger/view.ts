import type { LineIndex, View } from '../model/view';

/** A view computes its line index when a rule first asks for it. */
export function viewOf(text: string): View {
  let lines: LineIndex | null = null;
  return {
    text,
    get lines() {
      return (lines ??= indexLines(text));
    },
  };
}

/** Finds the lines of a text; CRLF, LF and CR end a line. A text always has at least one line. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = [0];
  const ends: number[] = [];
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
  ends.push(text.length);
  return {
    count: starts.length,
    start: (line) => starts[line] ?? text.length,
    end: (line) => ends[line] ?? text.length,
    lineAt: (offset) => lastAtMost(starts, offset),
  };
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
