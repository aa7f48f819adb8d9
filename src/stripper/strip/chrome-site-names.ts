import { genreOf } from '../../lexicon/genres';
import { isColumn } from './chrome-bars';
import type { Reading } from './chrome-grammar';
import type { ChromeLine, Zone } from './chrome-line';
import { goes, type Role } from './chrome-role';

/*
 * What a page says of its site above a document: the site's name, column or owner over its path, menu or address, and paths that begin with whose site it is.
 */

// Matches the name of a site or of its program:  江城新闻客户端   云溪政务网   网上检察院   江城日报数字报 . Trap: 全市一张网 is a phrase; a path or a bar must stand beside the name, and a title below.
const SITE_NAME = /^(?:网上[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,14}(?:客户端|APP|网站|门户|数字报|电子报|手机报|新闻网|政务网|政府网|信息网|资讯网|之窗|在线|[\u4e00-\u9fff]网))$/;
/** What the bodies end in that have sites, as a pattern. */
const BODIES = '人民政府|委员会|[局委厅院]|大学|学院|法院|检察院|中心';
// Matches whose site it is:  某县人民政府   某大学 . Trap: it is the first line of a title as well, which no path follows.
const OWNER = new RegExp(`^[\\u4e00-\\u9fff]{2,16}(?:${BODIES})$`);
// Matches the same, or the site's own name:  某县门户网站   某某信息网
const SITE_OWNER = new RegExp(`^[\\u4e00-\\u9fff]{2,16}(?:${BODIES}|门户网站|信息网|网)$`);

const MOST_NAMES = 2;
const SHORTEST_TITLE = 6;
const SHORTEST_HEADLINE = 8;

const isTitle = (line: ChromeLine | undefined): boolean => line !== undefined && line.kind === 'other' && line.line.length >= SHORTEST_TITLE && genreOf(line.line.trimmed) !== null;

/** The name of the site, with or without its owner's, above the path or below the bar, with the title further down: 某区人民检察院⏎网上检察院⏎首页>>检务公开 */
export function markSiteAtTop(lines: readonly ChromeLine[], roles: Role[]): void {
  const isName = (at: number): boolean => isDoubtful(lines[at], roles[at]) && (SITE_NAME.test(wordsAt(lines, at)) || OWNER.test(wordsAt(lines, at)));
  let first = 0;
  while (goes(roles[first]) && !isName(first)) first++;
  let last = first;
  while (last < first + MOST_NAMES && isName(last)) last++;
  if (last === first || !lines.slice(first, last).some((_, at) => SITE_NAME.test(wordsAt(lines, first + at)))) return;
  const barAbove = first > 0 && lines[first - 1]?.hard === true;
  const pathBelow = goes(roles[last]) && lines[last]?.hard === true;
  const title = lines.findIndex((line, at) => at >= last && roles[at] === 'stop' && line.kind === 'other');
  if ((barAbove || pathBelow) && isTitle(lines[title])) roles.fill('value', first, last);
}

/** A line that nothing else tells to be a page's: unknown, or a name that goes only between lines that go. */
const isDoubtful = (line: ChromeLine | undefined, role: Role | undefined): boolean => line !== undefined && ((role === 'stop' && line.kind === 'other') || (role === 'own' && line.points === 0 && !line.hard));

const wordsAt = (lines: readonly ChromeLine[], at: number): string => lines[at]?.line.trimmed ?? '';

// Matches the blank between characters that a page set apart:  信 息 公 开 目 录
const SPACED = /(?<=[\u4e00-\u9fff]) {1,3}(?=[\u4e00-\u9fff])/g;

/** True of a row of the disclosure table, whose heading a page sets above it. */
const heads = ({ strong, index, labels }: Reading): boolean => index >= 2 || (strong > 0 && labels.some((label) => /索引|索取/.test(label)));

/** The name of the column or the site right above the path, or above the disclosure table: 政府信息公开⏎您的位置:…   信息公开目录⏎索引号:… */
export function markNameAbovePath(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    const below = lines[at + 1]?.reading ?? null;
    if (roles[at] !== 'stop' || below === null) continue;
    const path = below.labels.some((label) => label.endsWith('位置'));
    if (!path && !heads(below)) continue;
    if ((path && at === 0 && kind === 'other' && TOP_COLUMN.test(line.trimmed)) || isColumn(line.trimmed.replace(SPACED, '')) || (path && kind === 'other' && (SITE_OWNER.test(line.trimmed) || isOwnerWithColumn(line.trimmed)))) roles[at] = 'value';
  }
}

/** 某某市人民政府 政策解读: whose site it is, and a column of it. */
function isOwnerWithColumn(trimmed: string): boolean {
  const gap = trimmed.indexOf(' ');
  return gap > 0 && SITE_OWNER.test(trimmed.slice(0, gap)) && isColumn(trimmed.slice(gap + 1).trim());
}

// Matches the name of a column at the very top, above the path to it:  人大代表建议和政协提案办理结果公开 . Trap: without a path below it may be a title.
const TOP_COLUMN = /^[\u4e00-\u9fff]{2,22}(?:公开|公示|目录|专栏|专题|专区|栏目|频道)$/;

// Matches what a bar at the top of a site holds:  网站首页 | 要闻 | 公告   搜索关键词   登录 注册   无障碍浏览 长者模式   简体|繁体
const TOP_BAR = /首页|主页|搜索|检索|登录|注册|无障碍|长者|长辈|适老|关怀|老年|繁[体體]/;

/** The name of whose site it is, or of the site or column, as the very first line (or below lines that go), right above its menu or search box. */
export function markOwnerAboveMenu(lines: readonly ChromeLine[], roles: Role[]): void {
  const [name, below] = lines;
  if (name === undefined || below === undefined) return;
  const menu = below.kind === 'menu' && (roles[1] === 'own' || roles[1] === 'bar');
  if (menu && ((roles[0] === 'stop' && isColumn(name.line.trimmed)) || (roles[0] === 'own' && name.points === 0))) roles[0] = 'value';
  for (let at = 0; at < MOST_ABOVE && at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (roles[at] === 'stop' && kind === 'other' && SITE_OWNER.test(line.trimmed) && (at === 0 || goes(roles[at - 1])) && goes(roles[at + 1]) && TOP_BAR.test(lines[at + 1]?.line.trimmed ?? '')) roles[at] = 'value';
  }
}

// Matches what a bar of links to other sites holds, word by word:  中国政府网   省政府网   市人大   市纪委监委   English . Trap: bodies that issue together end in no site: one name of a site is asked.
const LINKED_SITE = /^(?:[\u4e00-\u9fff]{1,12}(?:网|网站|门户|人大|政协|[纪监]委|政府)|English|EN|Русская|версия|Русский|日本語|한국어|繁[体體](?:版|中文)?|简体(?:版|中文)?)$/;
const NAMES_SITE = /网(?:站)?(?: |$)/;
const LEAST_LINKED = 3;

/** A row of links to other sites at the very top, above the menu or the buttons of this one. */
export function markSitesAtTop(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at < MOST_ABOVE && at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (roles[at] !== 'stop' || kind !== 'other' || !NAMES_SITE.test(line.trimmed) || !goes(roles[at + 1]) || lines[at + 1]?.hard !== true) continue;
    const words = line.trimmed.split(/[\s|]+/).filter((word) => word !== '');
    if (words.length >= LEAST_LINKED && words.every((word) => LINKED_SITE.test(word))) roles[at] = 'value';
  }
}

// Matches the address of a site alone on its line, right under its name.
const HOST_ALONE = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/?$/i;

// Matches the name of a site with today's date, as banners have it:  某县人民政府 2019年12月3日星期二 . Trap: a signature has no day of the week.
const BANNER = /^[\u4e00-\u9fff]{2,24} {1,4}(?:今天是:? ?)?(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2} ?日? ?(?:星期|周)[一二三四五六日天]$/;
const MOST_ABOVE = 4;

export function markSiteName(lines: readonly ChromeLine[], roles: Role[], { side }: Zone): void {
  for (let at = 0; at < Math.min(MOST_ABOVE, lines.length); at++) if (roles[at] === 'stop' && (roles[at + 1] === 'own' || roles[at + 2] === 'own') && BANNER.test(lines[at]?.line.trimmed ?? '')) roles[at] = 'own';
  for (let at = 0; at + 1 < lines.length; at++) {
    if (roles[at] === 'stop' && lines[at]?.kind === 'other' && (lines[at]?.line.length ?? 99) <= 20 && HOST_ALONE.test(lines[at + 1]?.line.trimmed ?? '') && !isOnlyTitle(lines, roles, at, side)) roles[at] = 'value';
    // The banner of a site: its name, and its address below.
    if (at < MOST_ABOVE && (lines[at]?.reading?.quiet ?? 0) > 0 && HOST_ALONE.test(lines[at + 1]?.line.trimmed ?? '')) roles[at] = roles[at + 1] = 'bar';
  }
}

/** Above a text the words over an address are its title where no other line may be, unless sites are called so: 全县早稻收割过半 ⏎ http://www.example.cn ⏎ 2001年7月8日 */
function isOnlyTitle(lines: readonly ChromeLine[], roles: readonly Role[], at: number, side: Zone['side']): boolean {
  const words = wordsAt(lines, at);
  if (side === 'tail' || words.length < SHORTEST_HEADLINE || SITE_NAME.test(words) || SITE_OWNER.test(words)) return false;
  return !lines.some((line, other) => other !== at && roles[other] === 'stop' && line.kind === 'other' && line.line.length >= SHORTEST_TITLE);
}

// Matches a path whose first step is whose site it is:  某县人民政府>政府信息公开>年度报告 . Trap: 县政府>乡镇>村 is a chain of command: a column that sites have is asked for.
const OWNER_PATH = /^[\u4e00-\u9fff]{2,16}(?:人民政府|委员会|[局委厅院网]|网站|门户)(?: ?[>»›]{1,2} ?[^\s>»›。;:]{2,20}){1,5}$/;

// Matches the same with the front page behind the owner:  档案馆首页→编研成果→口述档案
const OWNER_FRONT_PATH = /^[\u4e00-\u9fff]{2,12}首页(?: ?[>»›→]{1,2} ?[^\s>»›→。;:]{2,20}){1,5}$/;

// Matches the rest of a path whose first step stands on the line above, two steps at least:  >> 市政府常务会议 >> 会议简介 . Trap: > 50 compares, and one step may be a quotation of Markdown.
const STEPS = /^(?:[>»›]{1,2} ?[\u4e00-\u9fff][^\s>»›。;:]{1,20} ?){2,8}$/;

export function isOwnerPath(trimmed: string): boolean {
  return STEPS.test(trimmed) || OWNER_FRONT_PATH.test(trimmed) || OWNER_PATH.test(trimmed) && trimmed.split(/ ?[>»›]+ ?/).some(isColumn);
}
