import { genreOf } from '../../lexicon/genres';
import { isColumn } from './chrome-bars';
import type { ChromeLine } from './chrome-line';
import { goes, type Role } from './chrome-role';

/*
 * What a page says of its site above a document: the site's name over its path, and paths that begin with whose site it is.
 */

// Matches the name of a site or of its program:  江城新闻客户端   云溪政务网   网上检察院   江城日报数字报 . Trap: 全市一张网 is a phrase; a path or a bar must stand beside the name, and a title below.
const SITE_NAME = /^(?:网上[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,14}(?:客户端|APP|网站|门户|数字报|电子报|手机报|新闻网|政务网|政府网|信息网|资讯网|之窗|在线|[\u4e00-\u9fff]网))$/;
// Matches whose site it is:  某县人民政府   某区人民检察院 . Trap: it is the first line of a title as well, which no path follows.
const OWNER = /^[\u4e00-\u9fff]{2,16}(?:人民政府|委员会|[局委厅院]|大学|学院|法院|检察院|中心)$/;

const MOST_NAMES = 2;
const SHORTEST_TITLE = 8;

const isTitle = (line: ChromeLine | undefined): boolean => line !== undefined && line.kind === 'other' && line.line.length >= SHORTEST_TITLE && genreOf(line.line.trimmed) !== null;

/** The name of the site, with or without its owner's, above the path or below the bar, with the title further down: 某区人民检察院⏎网上检察院⏎首页>>检务公开 */
export function markSiteAtTop(lines: readonly ChromeLine[], roles: Role[]): void {
  let first = 0;
  while (goes(roles[first])) first++;
  let last = first;
  while (last < first + MOST_NAMES && roles[last] === 'stop' && lines[last]?.kind === 'other' && (SITE_NAME.test(wordsAt(lines, last)) || OWNER.test(wordsAt(lines, last)))) last++;
  if (last === first || !lines.slice(first, last).some((_, at) => SITE_NAME.test(wordsAt(lines, first + at)))) return;
  const barAbove = first > 0 && lines[first - 1]?.hard === true;
  const pathBelow = goes(roles[last]) && lines[last]?.hard === true;
  const title = lines.findIndex((line, at) => at >= last && roles[at] === 'stop' && line.kind === 'other');
  if ((barAbove || pathBelow) && isTitle(lines[title])) roles.fill('value', first, last);
}

const wordsAt = (lines: readonly ChromeLine[], at: number): string => lines[at]?.line.trimmed ?? '';

// Matches a path whose first step is whose site it is:  某县人民政府>政府信息公开>年度报告 . Trap: 县政府>乡镇>村 is a chain of command: a column that sites have is asked for.
const OWNER_PATH = /^[\u4e00-\u9fff]{2,16}(?:人民政府|委员会|[局委厅院网]|网站|门户)(?: ?[>»›]{1,2} ?[^\s>»›。;:]{2,20}){1,5}$/;

export function isOwnerPath(trimmed: string): boolean {
  return OWNER_PATH.test(trimmed) && trimmed.split(/ ?[>»›]+ ?/).some(isColumn);
}
