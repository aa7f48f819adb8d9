import { attributeOf, isText, textData, type PageTree } from '../tree/tree';
import type { PageVerdict } from '../../model/page';
import type { Features } from './features';
import { Tag } from './tags';
import { textOf } from './text-of';
import { pageTitle } from './title-place';

/** Prose, in Han characters, of a page that is a document whatever else it holds. */
const ENOUGH = 300;
/** Prose of a short notice, if the page is not made of links. */
const SHORT = 60;
/** Prose of no document at all: loose words. */
const NONE = 10;
/** Characters of links of a list of pages, and their share of its text. */
const LIST_LINKS = 100;
const LIST_SHARE = 0.5;
/** Share of a page that teasers with their links take when it is a list of them. */
const CARD_SHARE = 0.4;

/** Prose beside such a list, as a share of it. */
const BESIDE_SHARE = 0.5;
// Matches the pager of a list, in the source:  共&nbsp;214&nbsp;条记录   共<b>35</b>条   Trap: 共3页 of a document in parts counts no records, and 共35条意见 goes on.
const PAGED = /共(?:\s|&nbsp;|<[^<>]{1,40}>){0,6}\d{1,6}(?:\s|&nbsp;|<[^<>]{1,40}>){0,6}条(?:记录|信息|数据|\s|&nbsp;|<)/;

// Matches what a server says instead of a document:  404 Not Found   您访问的页面不存在   没找到该公告的内容文件！   文章已被删除
// Trap: 文件已失效 in a notice, 404号文: the caller asks for a short page without prose.
const MISSING = /404 ?(?:not ?found|错误|页面|[-—|_]|$)|(?:页面|网页|文章|信息|内容|资源)[^。]{0,12}(?:不存在|未找到|找不到|已(?:被)?删除|已下架|已失效)|(?:没找到|没有找到|找不到|未找到)[^。]{0,20}(?:页面|网页|文件|文章|内容)|not found|service unavailable|bad gateway|403 forbidden|access denied/i;
// Matches the words of a page of search results:  共找到 35 条结果   搜索结果   Trap: 搜索 as a button of every page.
const RESULTS = /(?:找到|检索到|搜索到)(?:相关)?(?:结果|信息)?约? ?\d+ ?[条个篇项]|搜索结果|检索结果/;
// Matches the number of results:  找到相关结果约238条   共检索到 35 条   Trap: 找到问题35条 in a report; the title must say 搜索结果.
const COUNTED = /(?:找到|检索到|搜索到)(?:相关)?(?:结果|信息|内容)?约?\d+[条个篇项]/;
const LOGIN = /登录|登入|login|sign in/i;
// Matches the title of a page that is there to log in:  统一身份认证 - 协同办公平台   用户登录_某市政务网   登录
// Trap: 关于启用统一身份认证平台的通知 and 登录指南 go on.
const LOGIN_TITLE = /^(?:[\u4e00-\u9fff]{0,8}(?:统一)?身份认证(?:中心|系统|平台|服务)?|(?:用户|会员|账号|系统|管理员?|后台)?登[录入](?:页面?|界面|入口)?)(?:\s?[-_|—–－].*)?$/;

const LONGEST_TITLE = 200;
const BEGINNING = 1500;

/** Lines of prose that a page which asks to log in does not have beside its form. */
const DOCUMENT_LINES = 4;

/** What a page is that holds no document; null when prose makes it one. `isBox`: what was found is a box of prose, of so many `lines`, or is signed. */
export function pageKind(features: Features, worth: number, isBox: boolean, lines: number): PageVerdict['notADocument'] {
  const { chars, links } = features;
  const all = chars[0]!;
  const linked = links[0]!;
  const title = pageTitle(features, LONGEST_TITLE);
  if (isSearch(features, title)) return 'search';
  const carded = charsOfCards(features);
  // Excerpts under headings that are links, with a pager over all of them; what else the page says is of the column.
  if (carded >= all * CARD_SHARE && worth < carded * BESIDE_SHARE && PAGED.test(features.tree.source)) return 'list';
  if (worth >= ENOUGH || (worth >= SHORT && linked < all * LIST_SHARE)) return null;
  const text = beginning(features);
  if (all < 600 && (MISSING.test(title) || MISSING.test(text))) return 'error';
  if (RESULTS.test(title) || (RESULTS.test(text) && linked > all * LIST_SHARE)) return 'search';
  if (worth < SHORT && all < 800 && ((!(isBox && lines >= DOCUMENT_LINES) && (LOGIN.test(title) || LOGIN.test(text))) || LOGIN_TITLE.test(title.trim())) && hasPassword(features)) return 'login';
  if (!isBox && worth < NONE && carded >= all * CARD_SHARE) return 'list';
  // A short notice in a frame of links stands in a box of its own; a list has none.
  return !isBox && linked >= LIST_LINKS && linked >= all * LIST_SHARE && worth < Math.min(SHORT, linked * 0.1) ? 'list' : null;
}

// Matches the title of a site's search:  站内搜索-某区人民政府   河长制_检索   Trap: 关于开展检索工作的通知 says more.
const SEARCH_TITLE = /(?:^|[-_|—–－ ])(?:站内|全站|全文|高级|智能|综合|本站|政策)?(?:搜索|检索)(?:中心|系统|平台|页面?)?(?:$|[-_|—–－ ])/;

/** Excerpts under results are prose, so the title and the count must both say it. */
function isSearch(features: Features, title: string): boolean {
  return (RESULTS.test(title) || SEARCH_TITLE.test(title)) && COUNTED.test(beginning(features).replace(/\s+/g, ''));
}

/** What the page says first, whatever it belongs to. */
function beginning({ tree }: Features): string {
  return textOf(tree, 0, BEGINNING).slice(0, BEGINNING);
}

/** Characters of lists of teasers, each list counted once. */
function charsOfCards({ cards, chars, last }: Features): number {
  let sum = 0;
  for (let i = 0; i <= last[0]!; i++) {
    if (cards[i] === 0) continue;
    sum += chars[i]!;
    i = last[i]!;
  }
  return sum;
}

function hasPassword({ tree, nodes, count, tags }: Features): boolean {
  for (let i = 0; i < count; i++) if ((tags[i]! & Tag.input) !== 0 && (attributeOf(tree, nodes[i]!, 'type') ?? '').toLowerCase() === 'password') return true;
  return false;
}

// Matches scripts that write a pager of two or more pages:  createPageHTML(3, 0, "t2023", "html")   var countPage = 4   function turnpage(page)
// Trap: createPageHTML(1, …), countPage = 1.
const PAGER_SCRIPT = /createPageHTML\(\s*(?:[2-9]|\d{2,})\s*,|\b(?:countPage|pageCount|totalPages?)\s*=\s*["']?(?:[2-9]|\d{2,})\b|function\s+turnpage\s*\(/;
const NEXT = /下\s*一\s*页|下页|余下全文|next\s*page/i;

/** Characters of a box beside its document that are no part of a page, and elements behind it that are looked at. */
const LOOSE = 4;
const BEHIND = 60;

/** Whether other pages of the same document are linked from inside a part or from the box behind it. */
export function hasMorePages(features: Features, parts: readonly number[]): boolean {
  const { tree, nodes, last, parent, tags, chars } = features;
  const end = parts[parts.length - 1];
  if (end === undefined) return false;
  let outer = end;
  // A box around the document that holds nothing else: the pager stands behind it.
  while (parent[outer]! > 0 && chars[parent[outer]!]! <= chars[outer]! + LOOSE) outer = parent[outer]!;
  const above = parent[outer]!;
  const stop = above < 0 ? last[end]! : Math.min(last[above]!, last[end]! + BEHIND);
  for (let i = parts[0]!; i <= stop; i++) {
    if ((tags[i]! & Tag.link) !== 0 && isNextPage(tree, nodes[i]!)) return true;
    if ((tags[i]! & Tag.script) !== 0 && writesPager(tree, nodes[i]!)) return true;
  }
  return false;
}

const LONGEST_SCRIPT = 20_000;

function writesPager(tree: PageTree, script: number): boolean {
  const { starts, ends, after } = tree;
  const end = after[script]!;
  for (let node = script + 1; node < end; node = after[node]!) if (isText(tree, node) && ends[node]! - starts[node]! < LONGEST_SCRIPT && PAGER_SCRIPT.test(textData(tree, node))) return true;
  return false;
}

const LONGEST_LINK = 400;
const MOST_CHILDREN = 3;

/** A pager of one page writes its links all the same: 共1页 上一页 1 下一页, each to `#`. */
function leadsAway(tree: PageTree, link: number): boolean {
  const href = attributeOf(tree, link, 'href')?.trim();
  return href !== undefined && href !== '' && href !== '#';
}

function isNextPage(tree: PageTree, link: number): boolean {
  const { starts, ends, after } = tree;
  if (ends[link]! - starts[link]! > LONGEST_LINK + 1 || !leadsAway(tree, link)) return false;
  const end = after[link]!;
  let children = 0;
  for (let node = link + 1; node < end; node = after[node]!) if (++children > MOST_CHILDREN) return false;
  return NEXT.test(textOf(tree, link, 12));
}
