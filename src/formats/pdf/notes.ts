import type { Page } from './furniture';
import type { PageLine } from './columns';
import { leadingOf } from './furniture';

// Matches how a footnote begins:  ①  [1]  〔2〕  *  1  1.  注： . Trap: a list at the foot of a page begins so too, but in the size of the text.
const NOTE = /^(?:[①-⑳]|[[［〔]\d{1,3}[\]］〕]|[*＊†]|\d{1,3}[\s.．、]|注[:：])/;
/** Notes are set smaller than the text by this much at least. */
const SMALLER = 0.93;

/** The lines of footnotes: small lines at the end of a page, of which the first begins with the mark of a note. */
export function notesOf({ lines, height }: Page, isText: (line: PageLine) => boolean, bodySize: number): PageLine[] {
  const text = lines.filter(isText);
  let from = text.length;
  while (from > 0 && (text[from - 1] as PageLine).size < SMALLER * bodySize && (text[from - 1] as PageLine).base > 0.4 * height) from--;
  while (from < text.length && !NOTE.test((text[from] as PageLine).text)) from++;
  const first = text[from];
  const before = text[from - 1];
  if (first === undefined || before === undefined) return [];
  return first.base - before.base > leadingOf(lines) * 1.1 ? text.slice(from) : [];
}
