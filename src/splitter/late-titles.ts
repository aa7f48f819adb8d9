import type { Positions } from '../ledger/positions';
import { wholeDate } from '../lexicon/dates';
import { genreOf } from '../lexicon/genres';
import { isOrganisation } from '../lexicon/organisations';
import { isPageLine } from './front-lines';
import type { Front, FrontNode } from './front-nodes';
import type { TextLine } from './lines';
import { isSalutation } from './salutations';
import { isSubtitle, SPEAKER } from './subtitles';

/*
 * Titles below lines that a page left: told by the head line that stood right below them (来源：… 发布时间：…), or by the kind
 * of document that they name.
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
const LONGEST_GAP = 400;

// Matches what the head line of a page holds, below the title:  来源：…   發佈時間：…   2020-03-11 14:07   【字体：
// Trap: 2019年8月14日 below a title is the document's own; tags stand between the lines of a page, whose titles have rooms of their own.
const HEAD_LINE = /(?:[来來]\s?源|[发發][布佈表]\s?(?:时间|時間|日期|于|於|人|机构)?|更新(?:时间|時間)?|时\s?间|時\s?間|日\s?期|作\s?者|浏览|瀏覽|点击|點擊|阅读|閱讀|访问|訪問|人气|字[体號号]|编辑|編輯|记者)[^。\n]{0,6}[：:]|(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s{1,3}[0-9]{1,2}[:：][0-9]{2}/;
const TAG = /<\/?[a-z]/i;

// Matches the name of a column of news: 集团新闻 · 基层动态 · 工会之窗
// Trap: 新闻发布 and 动态调整 go on as titles; the name ends in such a word.
const COLUMN = /^[\u4e00-\u9fa5]{2,4}(?:新闻|动态|要闻|资讯|园地|天地|之窗|视窗|专栏|风采|聚焦|速递|快讯|简讯|广角)$/;
/** Below it stands a headline of at least so many characters. */
const SHORTEST_BELOW = 10;

// Matches who was at a meeting, as papers print it below the title: 郝志新主持并讲话 康立群丛维东出席
// Trap: 某领导出席会议 is a headline by itself where nothing stands above it.
const ATTENDS = /主持(?:并讲话|会议)?(?:\s|$)|(?:出席|列席|参加)$/;

/** True of a line right below which the head line of a page was cut. */
export type IsHeaded = (line: number) => boolean;

export function headedLines(lines: readonly TextLine[], positions: Positions, source: string): IsHeaded {
  return (index) => {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) return false;
    const from = positions.sourceOf(line.start, line.end)[1];
    const gap = source.slice(from, Math.min(positions.sourceOf(next.start, next.end)[0], from + LONGEST_GAP));
    if (gap.length > SHORTEST_TITLE && HEAD_LINE.test(gap) && !TAG.test(gap)) return true;
    // The page said it above its head line as well.
    const above = lines[index - 1];
    const before = source.slice(above === undefined ? 0 : positions.sourceOf(above.start, above.end)[1], positions.sourceOf(line.start, line.end)[0]);
    const words = source.slice(...positions.sourceOf(line.start, line.end)).trim();
    return words.length >= SHORTEST_NAMED && before.length <= LONGEST_GAP && HEAD_LINE.test(before) && before.includes(words) && !TAG.test(before);
  };
}

// Matches an end of a sentence, the motto of a site, a file:  某某网，好用的小知识！   工作总结.docx . Trap: 问责！多名干部被通报 cries on its way.
const NO_HEADLINE = /[。！!；]$|网[，,]|\.(?:docx?|pdf|wps)$|^[-–•·]\s?[[【]|^(?:当事人|申请人)|日\s?(?:星期|周)[一二三四五六日天]$/i;

// Matches a row of signs that a title is ruled off with: *********************
// Trap: three stars part a text.
const RULE = /^([*＊=＝—_~～☆★-])\1{7,80}$/;

/** What may be a headline, whatever it names. */
function mayHead(content: string): boolean {
  return content.length >= SHORTEST_TITLE && content.length <= LONGEST_TITLE && !NO_HEADLINE.test(content) && !isSalutation(content) && !SPEAKER.test(content) && wholeDate(content) === null && !isPageLine(content) && !isOrganisation(content) && /[\u4e00-\u9fff]{3}/.test(content);
}

/**
 * The head of the lines `[from, to)` with a title that `front` missed, or `front`.
 * @param read reads the head from a line on.
 */
export function withLateTitle(front: Front, text: string, lines: readonly TextLine[], from: number, to: number, isHeaded: IsHeaded, read: (from: number) => Front): Front {
  const titles = front.nodes.filter(({ type }) => type === 'title');
  const [title] = titles;
  const said = titles.map(({ span }) => text.slice(span[0], span[1])).join('');
  if (title !== undefined && (said.length > LONGEST_COLUMN || genreOf(said) !== null)) return front;
  const most = Math.min(to, from + MOST_ABOVE);
  const contentOf = (index: number): string => text.slice((lines[index] as TextLine).start, (lines[index] as TextLine).end);
  const subtitlesFrom = (at: number): FrontNode[] => (at < most && isSubtitle(contentOf(at)) ? [nodeOf('subtitle', lines, at), ...subtitlesFrom(at + 1)] : []);
  const headed = headedBy(from, most, isHeaded, contentOf);
  if (headed >= 0 && (title === undefined || headed > title.line)) {
    const own = read(headed);
    return below(lines, from, headed, own.nodes.some(({ type, line }) => type === 'title' && line === headed) ? own : { nodes: [nodeOf('title', lines, headed), ...subtitlesFrom(headed + 1)], bodyStart: headed + 1 + subtitlesFrom(headed + 1).length });
  }
  if (title !== undefined) {
    const next = title.line + 1;
    if (!COLUMN.test(said) || next >= most || !mayHead(contentOf(next)) || contentOf(next).length < SHORTEST_BELOW) return front;
    const own = read(next);
    return own.nodes.some(({ type, line }) => type === 'title' && line === next) ? below(lines, from, next, own) : front;
  }
  const worded = firstInWords(from, most, contentOf);
  for (let at = from + 1; at < most && isLeft(contentOf(at - 1)); at++) {
    const own = read(at);
    const named = own.nodes.filter(({ type }) => type === 'title');
    if (named[0]?.line !== at) continue;
    const words = named.map(({ span }) => text.slice(span[0], span[1])).join('');
    if (words.length >= SHORTEST_NAMED && (at === worded || genreOf(words) !== null || own.nodes.some(({ type }) => type === 'salutation'))) return below(lines, from, at, own);
  }
  return front;
}

/** The line above the head line, or above the subtitles that stand between; -1 where none may be a title. */
function headedBy(from: number, to: number, isHeaded: IsHeaded, contentOf: (index: number) => string): number {
  for (let at = from; at < to; at++) {
    if (!isHeaded(at) && !(at + 1 < to && RULE.test(contentOf(at + 1)))) continue;
    let title = at;
    while (title > from && isSubtitle(contentOf(title))) title--;
    // Who was there stands below title and kicker: the first headline of the block is the title.
    if (ATTENDS.test(contentOf(title))) for (let first = from; first < title; first++) if (contentOf(first).length >= SHORTEST_NAMED && mayHead(contentOf(first))) return first;
    if (mayHead(contentOf(title))) return title;
  }
  return -1;
}

/** The first line with words in Chinese, below a caption such as Image or a sign. */
function firstInWords(from: number, to: number, contentOf: (index: number) => string): number {
  let at = from;
  while (at < to && !/[\u4e00-\u9fff]/.test(contentOf(at))) at++;
  return at;
}

/** A line that a page may have left above a title: short, and no sentence of a text. */
function isLeft(content: string): boolean {
  return content.length <= LONGEST_ABOVE && !/[。；]$/.test(content) && !isSalutation(content);
}

function nodeOf(type: FrontNode['type'], lines: readonly TextLine[], at: number): FrontNode {
  const { start, end } = lines[at] as TextLine;
  return { type, span: [start, end], line: at };
}

function below(lines: readonly TextLine[], from: number, at: number, own: Front): Front {
  return { nodes: [...Array.from({ length: at - from }, (_, line) => nodeOf('paragraph', lines, from + line)), ...own.nodes], bodyStart: own.bodyStart };
}
