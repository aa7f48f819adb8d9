import { characterSet } from '../lexicon/character-sets';
import type { View } from '../model/view';
import { headingsInSection, mayHoldHeadings } from './glued-headings';
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

/** Without the white space around it; two lines where two headings are glued together. */
function addLine(text: string, from: number, to: number, out: TextLine[]): void {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const breaks = headingsBehind(text, start, end);
  for (const [at, lineStart] of [start, ...breaks].entries()) out.push({ index: out.length, start: lineStart, end: breaks[at] ?? end });
}

/** Where further headings begin inside a line that begins with one. */
function headingsBehind(text: string, start: number, end: number): readonly number[] {
  if (OPENS_HEADING[text.charCodeAt(start)] !== 1 || end - start < SHORTEST_GLUED) return NONE;
  const second = gluedHeading(text, start, end);
  const line = text.slice(start, end);
  if (end - start < SHORTEST_OF_SEVERAL || !mayHoldHeadings(line) || line.includes('\t')) return second > 0 ? [second] : NONE;
  const inside = headingsInSection(line).map((at) => start + at);
  return second > 0 && !inside.includes(second) ? [second, ...inside] : inside;
}

const NONE: readonly number[] = [];
const OPENS_HEADING = characterSet('一二三四五六七八九十第（(123456789');
const SHORTEST_GLUED = 12;
/** Two headings with a text of their own behind another are as long. */
const SHORTEST_OF_SEVERAL = 40;

const NUMERALS = characterSet('一二三四五六七八九十');
const MOST_LEAD = 48;

// Matches a heading with the first of the next level glued to it: 一、查摆的主要问题（一）思想政治方面。学习…
//                                                               ^^^^^^^^^^^^^^^^
// Trap: 一、按照第（一）项 speaks of an item; no mark may stand between, and no word that counts items around.
const GLUED = /^[一二三四五六七八九十]{1,3}、[\u4e00-\u9fa5“”0-9]{3,30}[^第至到和与、](?=[（(]一[）)](?![项款至到和与或、])[\u4e00-\u9fa5“])/;

/** Where a second heading begins inside a line; -1 where none does. */
function gluedHeading(text: string, start: number, end: number): number {
  if (NUMERALS[text.charCodeAt(start)] !== 1 || end - start < 12) return -1;
  const opening = text.slice(start, Math.min(end, start + MOST_LEAD));
  const lead = opening.includes('一）') || opening.includes('一)') ? GLUED.exec(opening) : null;
  // A row of a table keeps its cells.
  return lead === null || text.slice(start, end).includes('\t') ? -1 : start + lead[0].length;
}

/** White space and the characters no reader sees at the edge of a line. */
export function isBlank(code: number): boolean {
  if ((code > 32 && code < 0xa0) || (code > 0x3000 && code < 0xfeff)) return false;
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060;
}
