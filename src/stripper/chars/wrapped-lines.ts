import { cellsOf } from '../../lexicon/cell-widths';
import { pageNumberOf } from '../../lexicon/page-numbers';
import type { View } from '../../model/view';

/** One line that is not blank, as a fixed-width printer would see it. */
export interface PrintedLine {
  /** The first and behind the last character that is no white space. */
  readonly viewStart: number;
  readonly viewEnd: number;
  /** Cells of the white space in front. */
  readonly indent: number;
  /** Cells from the left edge to the last character. */
  readonly cells: number;
  /** Line breaks between it and the next line that is not blank. */
  readonly breaks: number;
  /** Holds a TAB or a wide gap: a row of cells. */
  readonly row: boolean;
}

/** Beyond this a line is a paragraph: no printer is that wide. */
const LONGEST = 132;

/** Lines longer than any printer allows: one line in so many, a link for example, says nothing. */
export const MOST_OVERLONG = 0.02;

/**
 * The lines of a text, or null where paragraphs stand on one line each: then the text is not read to its end.
 * Lines that hold the number of a page are left out; the line before them then has more than one break.
 */
export function printedLinesOf(view: View): PrintedLine[] | null {
  if (mayHoldParagraphs(view.text)) return null;
  const { text, lines } = view;
  const printed: PrintedLine[] = [];
  let line: Omit<PrintedLine, 'breaks'> | null = null;
  let breaks = 0;
  for (let at = 0; at < lines.count; at++) {
    const next = readLine(text, lines.start(at), lines.end(at));
    if (next !== null && pageNumberOf(text.slice(next.viewStart, Math.min(next.viewEnd, next.viewStart + 30))) === null) {
      if (line !== null) printed.push({ ...line, breaks });
      line = next;
      breaks = 0;
    }
    breaks++;
  }
  if (line !== null) printed.push({ ...line, breaks: 0 });
  return printed;
}

/** A first look that hops from line end to line end and stops at the third paragraph that is one long line. */
function mayHoldParagraphs(text: string): boolean {
  let lines = 0;
  let overlong = 0;
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    lines++;
    // A stretch without LF may be many lines ended by CR.
    if (end - at > LONGEST && text.slice(at, end).split('\r').some((line) => line.length > LONGEST) && ++overlong > 2 && overlong > lines * MOST_OVERLONG * 10) return true;
    at = end + 1;
  }
  return overlong > lines * MOST_OVERLONG;
}

function readLine(text: string, start: number, end: number): Omit<PrintedLine, 'breaks'> | null {
  let viewStart = start;
  let indent = 0;
  for (; viewStart < end && isBlank(text.charCodeAt(viewStart)); viewStart++) indent += text.charCodeAt(viewStart) === 9 ? 4 : cellsOf(text.charCodeAt(viewStart));
  let viewEnd = end;
  while (viewEnd > viewStart && isBlank(text.charCodeAt(viewEnd - 1))) viewEnd--;
  if (viewStart === viewEnd) return null;
  let cells = indent;
  let row = false;
  let gap = 0;
  for (let at = viewStart; at < viewEnd; at++) {
    const code = text.charCodeAt(at);
    cells += cellsOf(code);
    gap = isBlank(code) ? gap + cellsOf(code) : 0;
    if (code === 9 || gap > 3) row = true;
  }
  return { viewStart, viewEnd, indent, cells, row };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff || code === 0x0c;
}
