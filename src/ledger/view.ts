import type { LineIndex, View } from '../model/view';

const LF = 10;
const CR = 13;

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
  const lastCr = text.includes('\r');
  if (!lastCr) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends.push(at);
      starts.push(at + 1);
    }
  } else {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LF && code !== CR) continue;
      ends.push(at);
      if (code === CR && text.charCodeAt(at + 1) === LF) at++;
      starts.push(at + 1);
    }
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
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
