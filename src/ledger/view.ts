import type { Edit } from '../model/ledger';
import type { LineIndex, View } from '../model/view';
import { indexLines, linesAfter } from './lines';

/** @param whole of a window of whole lines: the text it was cut from. */
export function viewOf(text: string, whole?: View): View {
  return new TextView(text, whole, null);
}

/** @param text what the edits make of the view's text. What is known of its lines is carried over. */
export function viewAfter(before: View, text: string, edits: readonly Edit[]): View {
  return new TextView(text, undefined, before instanceof TextView ? before.linesAfter(edits) : null);
}

/**
 * A view computes its line index when a rule first asks for it. A class, since all views must be of one shape: a getter
 * in an object of its own gives each text a shape of its own, which the engine looks up anew and which keeps the text.
 */
class TextView implements View {
  readonly text: string;
  readonly whole: View | undefined;
  readonly notes: unknown[] = [];
  private index: LineIndex | null;

  constructor(text: string, whole: View | undefined, index: LineIndex | null) {
    this.text = text;
    this.whole = whole;
    this.index = index;
  }

  get lines(): LineIndex {
    return (this.index ??= indexLines(this.text));
  }

  linesAfter(edits: readonly Edit[]): LineIndex | null {
    return this.index === null ? null : linesAfter(this.index, edits);
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
