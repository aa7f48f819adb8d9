import { wholeDate } from '../../lexicon/dates';
import { isNumberLine } from '../../lexicon/document-numbers';
import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { isPageLine } from './lines-around-title';
import type { Head } from './head-nodes';
import type { IsHeaded } from './head-line-gaps';
import { below, titleOf, titleWords, withTitleAt, type Top } from './top';
import { isSalutation } from './salutations';
import { isSubtitle, SPEAKER } from './subtitles';

/*
 * Titles below lines that a page left: told by the head line that stood right below them (来源：… 发布时间：…), or by the kind
 * of document that they name (docs/decisions/0036).
 */

/** How many lines at the top may be a page's. */
const MOST_ABOVE = 12;
/** A longer line is prose. */
const LONGEST_ABOVE = 60;
const LONGEST_TITLE = 80;
const SHORTEST_TITLE = 4;
/** A name of a column is no longer: 支部建设, 医务管理. */
const LONGEST_COLUMN = 6;
/** What names its kind below lines of a page has at least so many characters. */
const SHORTEST_NAMED = 8;

// Matches the name of a column of news: 集团新闻 · 基层动态 · 工会之窗
// Trap: 新闻发布 and 动态调整 go on as titles; the name ends in such a word.
const COLUMN = /^[\u4e00-\u9fa5]{2,4}(?:新闻|动态|要闻|资讯|园地|天地|之窗|视窗|专栏|风采|聚焦|速递|快讯|简讯|广角)$/;
/** Below it stands a headline of at least so many characters. */
const SHORTEST_BELOW = 10;

// Matches who was at a meeting, as papers print it below the title: 郝志新主持并讲话 康立群丛维东出席
// Trap: 某领导出席会议 is a headline by itself where nothing stands above it.
const ATTENDS = /主持(?:并讲话|会议)?(?:\s|$)|(?:出席|列席|参加)$/;

/** Below a title and its kicker; above them it is a headline. */
export function saysWhoAttends(content: string): boolean {
  return ATTENDS.test(content);
}

// Matches an end of a sentence, the motto of a site, a file, a row of a list, a party, a banner's day:  某某网，好用的小知识！   工作总结.docx
// Trap: 问责！多名干部被通报 cries on its way.
const NO_HEADLINE = /[。！!；]$|网[，,]|\.(?:docx?|pdf|wps)$|^[-–•·]\s?[[【]|^(?:当事人|申请人)|日\s?(?:星期|周)[一二三四五六日天]$/i;

// Matches a row of signs that a title is ruled off with: *********************
// Trap: three stars part a text.
const RULE = /^([*＊=＝—_~～☆★-])\1{7,80}$/;

/** What may be a headline, whatever it names. */
function mayHead(content: string): boolean {
  return content.length >= SHORTEST_TITLE && content.length <= LONGEST_TITLE && !NO_HEADLINE.test(content) && !isSalutation(content) && !SPEAKER.test(content) && wholeDate(content) === null && !isNumberLine(content) && !isPageLine(content) && !isOrganisation(content) && /[\u4e00-\u9fff]{3}/.test(content);
}

/** The head with a title that `head` missed, or `head`. */
export function withLateTitle(head: Head, text: string, top: Top, isHeaded: IsHeaded): Head {
  const title = titleOf(head);
  const said = titleWords(head, text);
  if (title !== undefined && isOrganisation(said)) return belowOffice(top, text, title.line) ?? head;
  const whole = title === undefined ? null : belowKind(head, text, top);
  if (whole !== null) return whole;
  if (title !== undefined && (said.length > LONGEST_COLUMN || genreOf(said) !== null)) return head;
  const near = { ...top, to: Math.min(top.to, top.from + MOST_ABOVE) };
  const headed = headedIn(near, text, isHeaded);
  if (headed >= 0 && headed > (title?.line ?? -1)) return withTitleAt(near, headed);
  return (title === undefined ? namedBelow(near, text) : belowColumn(near, said, title.line + 1)) ?? head;
}

/** The whole title right behind a head whose own title ends in a bare kind, which is a column of the page: 县司法局 ⏎ 年度报告 ⏎ 2024-01-19 ⏎ 云溪县司法局2023年法治政府建设工作报告. */
function belowKind(head: Head, text: string, top: Top): Head | null {
  const last = head.nodes.findLast(({ type }) => type === 'title');
  const kind = last === undefined ? '' : text.slice(...last.span);
  if (kind.length > LONGEST_COLUMN || genreOf(kind) === null || head.bodyStart >= top.to || !SAYS_WHOSE.test(top.contentOf(head.bodyStart))) return null;
  const own = top.read(head.bodyStart);
  const words = titleWords(own, text);
  return titleOf(own)?.line === head.bodyStart && words.length >= SHORTEST_BELOW && genreOf(words) !== null ? below(top, head.bodyStart, own) : null;
}

// Matches a title that says whose it is, or what of: 关于…的通知 · 2023年…报告 · 云溪县司法局2023年…报告
// Trap: 年度工作报告 says neither.
const SAYS_WHOSE = /^(?:关于|(?:19|20)[0-9]{2}\s?年|[\u4e00-\u9fa5]{2,20}(?:关于|(?:19|20)[0-9]{2}\s?年))/;

/** The line above the head line, or above the subtitles and the number of the paper that stand between; -1 where none may be a title. */
function headedIn(top: Top, text: string, isHeaded: IsHeaded): number {
  const { from, to, contentOf } = top;
  for (let at = from; at < to; at++) {
    if (!isHeaded(at) && !(at + 1 < to && RULE.test(contentOf(at + 1)))) continue;
    let title = at;
    while (title > from && (isSubtitle(contentOf(title)) || isNumberLine(contentOf(title)))) title--;
    // Who was there stands below title and kicker: the first headline of the block is the title.
    if (saysWhoAttends(contentOf(title))) for (let first = from; first < title; first++) if (contentOf(first).length >= SHORTEST_NAMED && mayHead(contentOf(first))) return first;
    if (mayHead(contentOf(title)) && !isColumnOver(top, text, title, at + 1)) return title;
  }
  return -1;
}

/** True of the name of a column whose paper has its title right below the head line: 自身建设 ⏎ 来源：… ⏎ 某州人民代表大会常务委员会人事任免办法. */
function isColumnOver(top: Top, text: string, column: number, at: number): boolean {
  const said = top.contentOf(column);
  if (said.length > LONGEST_COLUMN || genreOf(said) !== null || at >= top.to) return false;
  const own = top.read(at);
  const words = titleWords(own, text);
  return titleOf(own)?.line === at && words.length >= SHORTEST_NAMED && genreOf(words) !== null;
}

/** The headline below the name of a column of news; null where there is none. */
function belowColumn(top: Top, column: string, at: number): Head | null {
  if (!COLUMN.test(column) || at >= top.to || !mayHead(top.contentOf(at)) || top.contentOf(at).length < SHORTEST_BELOW) return null;
  const own = top.read(at);
  return titleOf(own)?.line === at ? below(top, at, own) : null;
}

/** As far below the name of an office its paper's title may stand. */
const MOST_BELOW_OFFICE = 3;

/** The title that names its kind, a line or more below the name of an office that stands for one: 中共某县委 ⏎ Original URL: … ⏎ 中共某县委 ⏎ 关于…的通知. */
function belowOffice(top: Top, text: string, office: number): Head | null {
  for (let at = office + 1; at < Math.min(top.to, office + 1 + MOST_BELOW_OFFICE) && isLeft(top.contentOf(at)); at++) {
    const own = top.read(at);
    if (titleOf(own)?.line !== at) continue;
    const words = titleWords(own, text);
    if (words.length >= SHORTEST_NAMED && genreOf(words) !== null) return below(top, at, own);
  }
  return null;
}

/** A title that names its kind, or stands above a salutation, below lines that are no prose; any, below lines without a word of Chinese. */
function namedBelow(top: Top, text: string): Head | null {
  const worded = firstInWords(top);
  for (let at = top.from + 1; at < top.to && isLeft(top.contentOf(at - 1)); at++) {
    const own = top.read(at);
    if (titleOf(own)?.line !== at) continue;
    const words = titleWords(own, text);
    if (words.length >= SHORTEST_NAMED && (at === worded || genreOf(words) !== null || own.nodes.some(({ type }) => type === 'salutation'))) return below(top, at, own);
  }
  return null;
}

/** The first line with words in Chinese, below a caption such as Image or a sign. */
function firstInWords({ from, to, contentOf }: Top): number {
  let at = from;
  while (at < to && !IN_CHINESE.test(contentOf(at))) at++;
  return at;
}

const IN_CHINESE = /[\u4e00-\u9fff]/;

/** A line that a page may have left above a title: short, or an address, and no sentence of a text. */
function isLeft(content: string): boolean {
  return (content.length <= LONGEST_ABOVE || !IN_CHINESE.test(content)) && !/[。；]$/.test(content) && !isSalutation(content);
}
