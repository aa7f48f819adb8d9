import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';

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

// Matches how a mirror dresses the name of a file:  文旅局年度工作总结（完整版）   实施方案 | 村级岗位管理实施方案(可编辑)   ┏ 述责述廉 ┓ 局长述责述廉报告
//                                                                         ^^^^^^^^   ^^^^^^^^^^                 ^^^^^^^^   ^^^^^^^^^^^^
// Trap: （试行） and （摘要） are the document's.
const DRESS = /[（(](?:完整版?|可编辑|精选|最新版?|精编版?|通用版?|推荐|珍藏版?|优秀|范文|Word版?|[0-9一二三四五六七八九十]{1,2}篇)[）)]$|^[\u4e00-\u9fa5]{2,6}\s?[|｜]\s?|^[┏【★☆]\s?[^┓】★☆]{2,8}\s?[┓】★☆]\s?/g;

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
  const handsOver = contents.slice(0, MOST_BETWEEN).findIndex((line) => (line.includes('全文') || line.includes('原文')) && HANDS_OVER.test(line) && NEWS_LEAD.test(line));
  if (head < 0 && handsOver < 0) return belowDressedName(contents);
  const from = head < 0 ? handsOver : head;
  const headline = head < 0 ? '' : (contents[head] as string);
  const below = contents.slice(from + 1, from + 1 + MOST_BETWEEN);
  const at = below.findIndex((line, place) => mayName(line) && (headline.includes(line) || headline.includes(line.slice(0, SHARED)) || (handsOver >= 0 && from + 1 + place > handsOver)));
  if (at < 0) return -1;
  const place = from + 1 + at;
  // What is handed over begins right behind the sentence that does so: the body whose paper it is, the first half of its title.
  return handsOver >= 0 && place > handsOver && place - handsOver <= MOST_OWN ? handsOver + 1 : place;
}

/** Below the name of a file, dressed or short, the title that holds all of it. */
function belowDressedName(contents: readonly string[]): number {
  const [name = ''] = contents;
  if (name.length > LONGEST_HEADLINE || name.length < SHORTEST_TITLE) return -1;
  const undressed = name.replace(DRESS, '');
  const isDressed = undressed.length < name.length;
  // The body between a name and its copy begins the title: 某校工作方案 ⏎ 云浦县某校 ⏎ 工作方案. A law names its own place: 青澜省人民政府 ⏎ 青澜省某条例.
  const [, body = '', copy = ''] = contents;
  if (isOrganisation(body) && mayName(copy) && !copy.startsWith(body.slice(0, PLACE)) && `${body}${copy}`.endsWith(undressed)) return 1;
  if (!isDressed && !mayName(contents[1] ?? '')) return -1;
  const bare = undressed.replace(/\s/g, '');
  if (genreOf(bare) === null || NO_TITLE.test(bare)) return -1;
  const most = isDressed ? MOST_BETWEEN : MOST_BELOW_NAME;
  const at = contents.slice(1, most + 1).findIndex((line) => mayName(line) && (isWithin(bare, line) || (isDressed && genreOf(line) === genreOf(bare))));
  return at < 0 ? -1 : at + 1;
}

/** So many characters tell one place from another. */
const PLACE = 2;
/** Right below a name that is not dressed. */
const MOST_BELOW_NAME = 1;

/** True where all of a name stands in a longer title, in its order: 林业局法治政府建设报告, 萍洲县林业局2021年度法治政府建设工作情况报告. */
function isWithin(name: string, title: string): boolean {
  if (title.length <= name.length) return false;
  let at = 0;
  for (const character of title) if (character === name[at]) at++;
  return at === name.length;
}

function mayName(line: string): boolean {
  return line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !NO_TITLE.test(line) && genreOf(line) !== null;
}
