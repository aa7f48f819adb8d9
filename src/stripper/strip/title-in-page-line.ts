import { foldWidth } from '../../lexicon/folded-text';
import { genreOf } from '../../lexicon/genres';
import type { View } from '../../model/view';
import { isColumn, isCommonColumn } from './chrome-bars';
import { readChrome } from './chrome-grammar';
import type { Zone } from './chrome-line';
import type { LineText } from './line-text';
import type { Stretch } from './sentence-bounds';

/*
 * A page that was copied without its headline may still say it: as the last step of the path, glued to a column or to the labels behind,
 * or behind the label of its own table.
 */

// Matches the beginning of a path that names the front page:  当前位置 : 首页 >   您现在的位置:网站首页>>   首页 > . Trap: 首页 without a sign is an item of a menu.
const LEAD = /^\s*[>»›→]?(?:(?:[\u4e00-\u9fff]{0,6}位置|导航|当前栏目) ?:? ?)?(?:网站)?(?:首页|主页) ?[>»›→]/;
// Matches what ends the path: the first label, button or time behind it:  发布时间:   【字体   (2020-11-23 . Trap: a bracket that belongs to the title ends it early, and the line is left.
const BEHIND = / ?(?:[[【(|]|(?:发布|发文|发表|更新|录入|成文|公开)?(?:时间|日期) ?:|发布 ?:|(?:信息|文章|稿件)?来源 ?:|作者 ?:|字[体号] ?:|浏览|点击(?:次|量|数)|阅读(?:次|量|数)|索引号|责任编辑|(?:19|20)\d\d-\d)/;
// Matches the sign between two steps. Trap: / and - stand inside of titles.
const STEP = /[>»›→]/g;
// Matches the step that stands for the page itself, and a column that a blank parts from the title:  正文低保工作总结   旅游 全域旅游发展情况报告 . Trap: 县人民政府 工作报告 has a title too short to lose its first half.
const OWN_STEP = /^(?:正文|内容|详情|[\u4e00-\u9fff]{2,6} {1,4}(?=\S{8,}$))/;
const SHORTEST = 8;
const LONGEST = 60;
const LONGEST_COLUMN = 8;
/** So far into the text its title would stand. */
const REACH = 2000;

// Matches what the text itself begins with, and no title:  来信内容:   壹 总则 . Trap: 工作报告 may be all the title there is.
const OPENS_TEXT = /:$|^[一二三四五六七八九十壹贰叁]{1,2} {1,3}[\u4e00-\u9fff]{2,6}$/;

/** What stands around a title in its line. */
export interface TitledLine {
  readonly lineStart: number;
  readonly around: readonly Stretch[];
}

/**
 * What stands around the document's title in the line of its path, where no other line is left to be one.
 * @param going where lines start that would go.
 */
export function aroundTitle(view: View, head: Zone, going: ReadonlySet<number>): TitledLine | null {
  const left = head.lines.filter(({ kind, line }) => kind === 'other' && !going.has(line.viewStart) && !OPENS_TEXT.test(line.trimmed));
  if (left.length > 1) return null;
  for (const { line } of head.lines) {
    if (left[0] !== undefined && left[0].line !== line) continue;
    const title = titleInPath(view, line) ?? titleBehindLabel(view, line);
    if (title === null || !(going.has(line.viewStart) || endsInChrome(line, title.viewEnd))) continue;
    const around = [{ viewStart: line.viewStart, viewEnd: title.viewStart }, { viewStart: title.viewEnd, viewEnd: line.viewEnd }];
    return { lineStart: line.viewStart, around: around.filter(({ viewStart, viewEnd }) => viewEnd > viewStart) };
  }
  return null;
}

// Matches a label or a button behind a title:  [发稿时间:23/06/27] [来源:文旅局] [打印此文] . Trap: one of them may be the document's: two are asked for.
const PAGE_LABEL = /(?:发布|发稿|发文|更新|录入)?(?:时间|日期) ?:|来源 ?:|作者 ?:|(?:点击|浏览|阅读|查看)(?:次?数|量)? ?:|打印|关闭|收藏|字[号体]/g;

/** Nothing but page language stands behind this place of the line. */
function endsInChrome({ text, viewStart }: LineText, from: number): boolean {
  const rest = text.slice(from - viewStart).trim();
  // A path alone may be what the reader is to follow.
  return rest !== '' && (readChrome(rest).end >= rest.length || (rest.match(PAGE_LABEL)?.length ?? 0) >= 2);
}

/** Where the document's title stands in a line that holds the path of its page; null where a line below says it, or the path ends in a column. */
function titleInPath({ text }: View, line: LineText): Stretch | null {
  if (!LEAD.test(line.text)) return null;
  const lastStep = [...pathOf(line.text).matchAll(STEP)].at(-1)?.index ?? -1;
  const step = pathOf(line.text).slice(lastStep + 1);
  const words = step.trim().replace(OWN_STEP, '');
  const title = words.slice(columnIn(words)).trim();
  if (title.length < SHORTEST || title.length > LONGEST || isColumn(title) || (genreOf(title) === null && !title.startsWith('关于'))) return null;
  if (saidBelow(text, line, title)) return null;
  const viewStart = line.viewStart + lastStep + 1 + step.indexOf(title);
  return { viewStart, viewEnd: viewStart + title.length };
}

// Matches the label of a title, alone at the start of its line:  法规名称:   信件主题:   文章标题: . Trap: 项目名称: is a field of a notice, 主题词: no title.
const TITLE_LABEL = /^\s*(?:(?:法规|文件|公文|信息|文章|新闻|本文)?(?:标题|名称)|(?:信件|来信|留言|邮件)(?:主题|标题)) ?: ?/;

/** Where the title stands behind its label, when it is all the line says; null where a line below says it. */
function titleBehindLabel({ text }: View, line: LineText): Stretch | null {
  const label = TITLE_LABEL.exec(line.text)?.[0];
  if (label === undefined) return null;
  const title = line.text.slice(label.length).trim();
  if (title.length < SHORTEST || title.length > LONGEST || title.includes(':') || (genreOf(title) === null && !title.startsWith('关于'))) return null;
  const viewStart = line.viewStart + label.length;
  return saidBelow(text, line, title) ? null : { viewStart, viewEnd: line.viewEnd };
}

/** The line up to the first label behind its path. */
function pathOf(folded: string): string {
  const lead = LEAD.exec(folded)?.[0].length ?? 0;
  const end = folded.slice(lead).search(BEHIND);
  return end < 0 ? folded : folded.slice(0, lead + end);
}

/** Length of the column that a step begins with, when more is glued to it. */
function columnIn(step: string): number {
  for (let length = Math.min(LONGEST_COLUMN, step.length - SHORTEST); length >= 2; length--) if (isCommonColumn(step.slice(0, length))) return length;
  return 0;
}

const saidBelow = (text: string, line: LineText, title: string): boolean => squeezed(foldWidth(text.slice(line.viewEnd, line.viewEnd + REACH))).includes(squeezed(title));

const squeezed = (words: string): string => words.replace(/\s+/g, '');
