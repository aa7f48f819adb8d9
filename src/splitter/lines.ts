import type { View } from '../model/view';
import { headingsBehind } from './glued-headings';
import { breaksIn, isUnbroken } from './unbroken';

/** One line of the text that holds something, without the white space around it; of a line that holds several headings, one of them; of a text whose breaks were lost, a part. */
export interface TextLine {
  /** Its place among the non-empty lines. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Lists the lines that hold something. A clean text has no others, but the splitter also serves texts no rule has touched. */
export function textLines({ text, lines }: View): TextLine[] {
  const out: TextLine[] = [];
  for (let line = 0; line < lines.count; line++) {
    let start = lines.start(line);
    let end = lines.end(line);
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end <= start) continue;
    if (!isUnbroken(start, end, text.length)) {
      addLine(text, start, end, out);
      continue;
    }
    const breaks = breaksIn(text, start, end);
    for (const [at, from] of [start, ...breaks].entries()) addLine(text, from, breaks[at] ?? end, out);
  }
  return out;
}

/** Without the white space around it; several lines where headings are glued together. */
function addLine(text: string, from: number, to: number, out: TextLine[]): void {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const breaks = headingsBehind(text, start, end);
  for (const [at, lineStart] of [start, ...breaks].entries()) out.push({ index: out.length, start: lineStart, end: breaks[at] ?? end });
}

/** White space and the characters no reader sees at the edge of a line. */
export function isBlank(code: number): boolean {
  if ((code > 32 && code < 0xa0) || (code > 0x3000 && code < 0xfeff)) return false;
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060;
}
