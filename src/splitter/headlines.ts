import { genreOf } from '../lexicon/genres';

/** The name of a site may stand above a headline. */
const MOST_ABOVE = 1;
/** So many lines may stand between the headline of a page and the title that the document has itself. */
const MOST_BETWEEN = 8;
const LONGEST_HEADLINE = 60;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 60;
/** So many characters from the start of the title must stand in the headline, or all of it. */
const SHARED = 4;

// Matches a line that cries, or hangs its text on a subject:  正式入编！69名！某县2024年公开招聘教师公告来了   【聚焦两会】政府工作报告（全文）
// Trap: 【2024年第3号】 and a title with （全文） and no such bracket tell what the document is.
const HEADLINE = /[！!]|^【[^【】0-9]{2,10}】.{4,}|.(?:来了|出炉|公布|一览)[！!。]?$/;

// Matches what a title holds no such thing of: an end of a sentence, a label, a comma.
// Trap: 、 parts what a title names.
const NO_TITLE = /[。；！？!?，,：:\t]/;

/**
 * Where the document's own title stands below a headline that the page made of it, as an index into `contents`; -1 where
 * there is no headline, or nothing below says the same in the words of a title.
 * @param contents of the first lines.
 */
export function titleBelowHeadline(contents: readonly string[]): number {
  const head = contents.slice(0, MOST_ABOVE + 1).findIndex((line) => line.length <= LONGEST_HEADLINE && HEADLINE.test(line));
  if (head < 0) return -1;
  const headline = contents[head] as string;
  const at = contents.slice(head + 1, head + 1 + MOST_BETWEEN).findIndex((line) => line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !NO_TITLE.test(line) && genreOf(line) !== null && (headline.includes(line) || headline.includes(line.slice(0, SHARED))));
  return at < 0 ? -1 : head + 1 + at;
}
