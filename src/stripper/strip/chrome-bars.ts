import { genreOf } from '../../lexicon/genres';
import { wordsOf } from '../../model/lists';
import type { ChromeLine } from './chrome-line';
import { remembered } from './line-memory';
import { isControl } from './page-controls';
import { BAR_WORDS, COLUMNS, RELATED_LEAD, SHREDS, STRONG_WIDGETS, WIDGETS } from './page-chrome-terms';

/**
 * Bars: rows of short words, on one line or one a line, of which most are page language. A portal may have named one of its
 * buttons as it liked; among the others it is told by its company. Documents have no such rows: their short lines are headings and names.
 */

/** Words that only pages say, and words that need company. */
const sure = new Set([...wordsOf(STRONG_WIDGETS), ...wordsOf('网站地图 隐私保护 版权声明 法律声明 设为首页 加入收藏 政府网站找错 RSS订阅 无障碍工具条 个人中心 暂无附件 点击下载 我要评价 读屏专用 友情链接')]);
const common = new Set([...wordsOf(WIDGETS), ...wordsOf(BAR_WORDS), ...wordsOf(SHREDS), ...wordsOf('党政机关 事业单位 联系我们 关于我们 首页')]);

const columns = new Set(wordsOf(COLUMNS));
// Matches the column that presents a place:  走进安岭   魅力江城   临河概况 . Trap: only in a menu, with 首页 beside it.
const PLACE_COLUMN = /^(?:走进|魅力|美丽|印象|投资|旅游|认识|了解|云游)[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{2,4}(?:概况|概览|风貌|风采|要闻|动态|资讯|新闻|旅游|文旅|发布)$/;

/** True of a column that every site may have; a place's own (低保动态) may begin a title. */
export const isCommonColumn = (trimmed: string): boolean => columns.has(trimmed);

export function isColumn(trimmed: string): boolean {
  return columns.has(trimmed) || PLACE_COLUMN.test(trimmed);
}


const LONGEST_COLUMN = 10;
const LEAST_GLUED = 4;
/** What may be left at the end of such a menu: a column of the place's own. */
const LONGEST_LEFT = 6;

/** The columns of a menu without anything between them:  首页机构职能政务公开办事服务互动交流 . 首页设计方案 names one. */
export function isGluedMenu(trimmed: string): boolean {
  let at = 0;
  let known = 0;
  let left = 0;
  while (at < trimmed.length) {
    let length = Math.min(LONGEST_COLUMN, trimmed.length - at);
    while (length > 1 && !columns.has(trimmed.slice(at, at + length))) length--;
    if (length <= 1) {
      // One column that only this site has: 走进某某.
      if (left > 0 || known === 0) break;
      left = nextColumn(trimmed, at);
      if (left === 0) break;
      at += left;
      continue;
    }
    at += length;
    known++;
  }
  return known >= LEAST_GLUED && trimmed.length - at <= LONGEST_LEFT;
}

/** Characters up to where the next known column begins; 0 where none does soon. */
function nextColumn(trimmed: string, from: number): number {
  for (let skipped = 2; skipped <= LONGEST_LEFT; skipped++) for (let length = LONGEST_COLUMN; length >= 4; length--) if (columns.has(trimmed.slice(from + skipped, from + skipped + length))) return skipped;
  return 0;
}

const MOST_WORD = 9;
const SHORTEST_TITLE = 4;
const LEAST_ROW = 4;
const LEAST_AT_TAIL = 2;
const LEAST_LINE = 3;
// Matches the trimmings around a word of a bar:  [登录]   --新闻媒体--   | 首页
const TRIMMINGS = /^[[【(|>·•\-—=]{1,4} ?| ?[\]】)|>·•\-—=:]{1,4}$/g;
// Matches what no word of a bar holds: marks of sentences, and figures. Trap: 2021-11-08 is a value, no button.
const NO_WORD = /[。,;:!?“”《》、(\d]/;
// Matches an empty box of a page:  相关链接:   政策解读:   附件下载: . Trap: 附件: alone heads the document's own list.
const EMPTY_BOX = /^(?:相关(?:附件|链接|解读|文件|文档|阅读|政策)|政策解读|解读材料|图解|附件下载|文件下载) ?[:>»]{1,2}$/;
// Matches a box of links:  --市州政府网站-- . Trap: — 2 — is a page number.
const BOX = /^[-—=]{2,4} ?[\u4e00-\u9fff]{2,12} ?[-—=]{2,4}$/;
// Matches the name of a group of other sites:  国家部委网站   省政府及省直部门网站   各县区政府 . Trap: 县政府门户网站 alone may be a title; a row of such names is none.
const SITES = /^(?:国家|国务院|中央|全国|省|市|县|区|各|兄弟|其他|其它|相关|友情)[\u4e00-\u9fff、]{2,14}(?:网站|链接|网站群)$/;

type Rank = 'sure' | 'common' | 'word' | 'none';

const rankOf = remembered((word: string): Rank => {
  if (BOX.test(word)) return 'sure';
  if (EMPTY_BOX.test(word) || SITES.test(word)) return 'common';
  if (word.includes(' ') && word.length <= 60 && word.split(/ +/).every((part) => common.has(part) || sure.has(part))) return 'common';
  const bare = word.replace(TRIMMINGS, '');
  if (sure.has(bare) || isControl(bare)) return 'sure';
  if (common.has(bare) || isColumn(bare)) return 'common';
  return bare.length > 0 && bare.length <= MOST_WORD && !NO_WORD.test(bare) ? 'word' : 'none';
});

const enough = (ranks: readonly Rank[], least: number): boolean => {
  const known = ranks.filter((rank) => rank === 'sure' || rank === 'common').length;
  const certain = ranks.filter((rank) => rank === 'sure').length;
  return ranks.length >= least && certain >= 1 && known >= 2 && known * 2 >= ranks.length;
};

/** A bar on one line:  | 网站地图 | 联系我们 | 站内搜索 | */
export function isBar(trimmed: string): boolean {
  if (trimmed.length > 200 || NO_WORD.test(trimmed)) return false;
  const words = trimmed.split(/[\s|·•]+/).filter((word) => word !== '');
  if (words.length < LEAST_LINE) return false;
  const ranks = words.map(rankOf);
  return !ranks.includes('none') && (enough(ranks, LEAST_LINE) || ranks.every((rank) => rank !== 'word'));
}

const leads = wordsOf(RELATED_LEAD).join('|');
// Matches a list of links behind its heading, on one line:  友情链接:国务院部门网站 省级政府网站   推荐阅读:· A · B 更多>>
// Trap: 推荐阅读书目30种 has no colon; 相关链接:http://… may be the document's own.
export const LINKS = new RegExp(`^(?:友情链接|网站链接|站群链接|友好链接) ?[:|>][^。;]{0,300}$|^(?:${leads}) ?[:>](?!.{0,4}http)[^。;]{0,200}(?:[·•|].{0,100}[·•|]|更多)[^。;]{0,100}$`);

// A cell holds no bar, so there is one way to part the row. Matches a column with the columns below it on one line:  政民互动:领导信箱 在线访谈 民意征集 12345 . Trap: 互动交流:办件120件 counts, and names no column.
const COLUMN_ROW = /^([\u4e00-\u9fff]{4,8}) ?[:|>] ?((?:[^\s。,;:、()|·]{2,8}[ |·]{1,4}){2,10}[^\s。,;:、()|·]{2,8})$/;
// Matches how columns end that no list has, and the line of an office for all:  领导信箱   民意征集   12345 . Trap: 工作 and 情况 end headings as well.
const COLUMN_END = /(?:信箱|访谈|征集|调查|直播|热线|留言板?|之窗|指南|目录|年报|动态|要闻|公告|公示|解读|专栏|专题|频道|大厅|下载|查询|导航|平台|回应|[公政检警]开|12345|问政)$/;

function isColumnRow(trimmed: string): boolean {
  const [, name = '', row = ''] = COLUMN_ROW.exec(trimmed) ?? [];
  if (!isColumn(name)) return false;
  const below = row.split(/[ |·]+/);
  return below.filter((word) => isColumn(word) || COLUMN_END.test(word)).length * 4 >= below.length * 3;
}

export function isLinkList(trimmed: string): boolean {
  return trimmed.length <= 400 && (LINKS.test(trimmed) || isColumnRow(trimmed));
}

// Matches a paging word or a Latin left-over of a template above a bar:  Title   Home
const LATIN = /^[A-Za-z]{2,12}$/;

/** Where bars of one word a line stand: `[first, last]` indexes. At the tail a bar goes on to the last short word. */
export function barsOf(lines: readonly ChromeLine[], side: 'head' | 'tail'): [number, number][] {
  const least = side === 'tail' ? LEAST_AT_TAIL : LEAST_ROW;
  if (lines.length < least) return [];
  // The last line above a text that names a kind of document is its title, however short it is; those above may be columns (工作总结).
  const title = side === 'head' ? lines.findLastIndex(({ line, kind }, at) => kind === 'other' && (lines[at - 1]?.open ?? null) === null && line.length >= SHORTEST_TITLE && genreOf(line.trimmed) !== null) : -1;
  const ranks = lines.map(({ line, kind, hard, points }, at): Rank => {
    if ((kind === 'kept' && !EMPTY_BOX.test(line.trimmed)) || kind === 'body' || kind === 'press') return 'none';
    const rank = rankOf(line.trimmed);
    if (rank === 'sure' || rank === 'common') return rank;
    // A date or a number alone is the document's own.
    if (kind === 'chrome') return hard ? 'sure' : points > 0 ? 'common' : /\d/.test(line.trimmed) ? 'none' : 'word';
    if (kind === 'footer' && side === 'tail' && line.length <= MOST_WORD) return 'sure';
    if (at === title && rank === 'word') return 'none';
    return kind === 'other' || kind === 'contact' ? rank : 'none';
  });
  const known = (at: number): boolean => ranks[at] === 'sure' || ranks[at] === 'common';
  const bars: [number, number][] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && ranks[to] !== 'none') to++;
    if (to === from) continue;
    let [first, last] = [from, to - 1];
    while (first <= last && !known(first)) first++;
    while (last > first && !known(last)) last--;
    const row = ranks.slice(first, last + 1);
    const plainMenu = row.length >= LEAST_ROW + 1 && known(first) && /首页|主页/.test(lines.slice(first, last + 1).map(({ line }) => line.trimmed).join(' ')) && row.filter((rank) => rank === 'common').length * 2 > row.length;
    const buttons = side === 'tail' && row.length >= LEAST_ROW && !row.includes('word');
    if (enough(row, least) || plainMenu || buttons) {
      while (first > from && LATIN.test(lines[first - 1]?.line.trimmed ?? '')) first--;
      if (side === 'tail' && to === lines.length) last = to - 1;
      bars.push([first, last]);
    }
    from = to;
  }
  return bars;
}

// Matches a number that a footer's name left on the next line:  44010602000123号   07000001号-1 . Trap: only right behind such a name.
const FOOTER_NUMBER = /^[\d-]{6,20} ?号?(?:-\d{1,3})?$/;

export function footerNumbers(lines: readonly ChromeLine[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < lines.length; at++) if (lines[at - 1]?.kind === 'footer' && FOOTER_NUMBER.test(lines[at]?.line.trimmed ?? '')) found.push(at);
  return found;
}
