import type { View } from '../model/view';

/** One line of the text that holds something, without the white space around it. */
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
    if (end > start) out.push({ index: out.length, start, end });
  }
  return out;
}

/** White space and the characters no reader sees at the edge of a line. */
export function isBlank(code: number): boolean {
  if ((code > 32 && code < 0xa0) || (code > 0x3000 && code < 0xfeff)) return false;
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060;
}
