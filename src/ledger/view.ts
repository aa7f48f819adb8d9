import type { LineIndex, View } from '../model/view';

/** @param whole of a window of whole lines: the text it was cut from. */
export function viewOf(text: string, whole?: View): View {
  return new TextView(text, whole);
}

/**
 * A view computes its line index when a rule first asks for it. A class, since all views must be of one shape: a getter
 * in an object of its own gives each text a shape of its own, which the engine looks up anew and which keeps the text.
 */
class TextView implements View {
  readonly text: string;
  readonly whole: View | undefined;
  readonly notes: unknown[] = [];
  private index: LineIndex | null = null;

  constructor(text: string, whole: View | undefined) {
    this.text = text;
    this.whole = whole;
  }

  get lines(): LineIndex {
    return (this.index ??= indexLines(this.text));
  }
}

/** Finds the lines of a text; CRLF, LF and CR end a line. A text always has at least one line. */
export function indexLines(text: string): LineIndex {
  return new Lines(text);
}

class Lines implements LineIndex {
  private readonly starts: number[] = [0];
  private readonly ends: number[] = [];
  private readonly textEnd: number;

  constructor(text: string) {
    this.textEnd = text.length;
    if (text.includes('\r')) this.findAny(text);
    else this.findFeeds(text);
    this.ends.push(text.length);
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

  private findFeeds(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.ends.push(at);
      this.starts.push(at + 1);
    }
  }

  private findAny(text: string): void {
    let lf = text.indexOf('\n');
    let cr = text.indexOf('\r');
    while (lf >= 0 || cr >= 0) {
      const at = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
      const next = at === cr && lf === cr + 1 ? lf + 1 : at + 1;
      this.ends.push(at);
      this.starts.push(next);
      if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
      if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
    }
  }
}

const LF = 10;
const CR = 13;

/** A line break belongs to the line it ends, the second half of CRLF too. */
function withinLine(text: string, offset: number): number {
  return offset > 0 && text.charCodeAt(offset) === LF && text.charCodeAt(offset - 1) === CR ? offset - 1 : offset;
}

/** Start of the line that holds this offset, for those who need few lines and no index of all. */
export function startOfLine(text: string, offset: number): number {
  const at = withinLine(text, offset);
  const from = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return from + text.slice(from, at).lastIndexOf('\r') + 1;
}

/** End of the line that holds this offset, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const at = withinLine(text, offset);
  const lf = text.indexOf('\n', at);
  const to = lf < 0 ? text.length : lf;
  const cr = text.slice(at, to).indexOf('\r');
  return cr < 0 ? to : at + cr;
}

/** @param end where a line ends. @returns where the next one starts; null behind the last one. */
export function nextLine(text: string, end: number): number | null {
  if (end >= text.length) return null;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** @param start where a line starts. @returns where the one before it ends; null before the first one. */
export function lineBefore(text: string, start: number): number | null {
  return start === 0 ? null : withinLine(text, start - 1);
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
