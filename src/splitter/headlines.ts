import { genreOf } from '../lexicon/genres';

/** The name of a site may stand above a headline. */
const MOST_ABOVE = 1;
/** So many lines may stand between the headline of a page and the title that the document has itself. */
const MOST_BETWEEN = 8;
const LONGEST_HEADLINE = 60;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 60;
/** As many lines at most are the title that a lead hands over. */
const MOST_OWN = 4;
/** So many characters from the start of the title must stand in the headline, or all of it. */
const SHARED = 4;

// Matches a line that cries, or hangs its text on a subject:  正式入编！69名！某县2024年公开招聘教师公告来了   【聚焦两会】政府工作报告（全文）
// Trap: 【2024年第3号】 and a title with （全文） and no such bracket tell what the document is.
const HEADLINE = /[！!]|^【[^【】0-9]{2,10}】.{4,}|.(?:来了|出炉|公布|一览)[！!。]?$/;

// Matches what a title holds no such thing of: an end of a sentence, a label, a comma.
// Trap: 、 parts what a title names.
const NO_TITLE = /[。；！？!?，,：:\t]/;

// Matches a sentence that hands the document over:  现将全文刊发如下。   全文如下：   现将报告予以公布
// Trap: 现将有关情况报告如下 opens a document's own text.
const HANDS_OVER = /(?:全文|原文)[^。：]{0,8}(?:如下|刊[发登载]|发布|转[发载])[^。：]{0,6}[。：:]$/;

// Matches the lead of a news item:  记者从区交通运输局获悉   近日，市政府办公布了
// Trap: 近年来 opens reports themselves.
const NEWS_LEAD = /记者|近日|日前|获悉|(?:公布|发布|印发)了?/;

/**
 * Where the document's own title stands below a headline that the page made of it, or below the lead of a news item that hands it over,
 * as an index into `contents`; -1 where there is neither, or nothing below says the same in the words of a title.
 * @param contents of the first lines.
 */
export function titleBelowHeadline(contents: readonly string[]): number {
  const head = contents.slice(0, MOST_ABOVE + 1).findIndex((line) => line.length <= LONGEST_HEADLINE && HEADLINE.test(line));
  const handsOver = contents.slice(0, MOST_BETWEEN).findIndex((line) => HANDS_OVER.test(line) && NEWS_LEAD.test(line));
  if (head < 0 && handsOver < 0) return -1;
  const from = head < 0 ? handsOver : head;
  const headline = head < 0 ? '' : (contents[head] as string);
  const below = contents.slice(from + 1, from + 1 + MOST_BETWEEN);
  const at = below.findIndex((line, place) => mayName(line) && (headline.includes(line) || headline.includes(line.slice(0, SHARED)) || (handsOver >= 0 && from + 1 + place > handsOver)));
  if (at < 0) return -1;
  const place = from + 1 + at;
  // What is handed over begins right behind the sentence that does so: the body whose paper it is, the first half of its title.
  return handsOver >= 0 && place > handsOver && place - handsOver <= MOST_OWN ? handsOver + 1 : place;
}

function mayName(line: string): boolean {
  return line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !NO_TITLE.test(line) && genreOf(line) !== null;
}
