import { genreOf } from '../../lexicon/genres';
import { wordsOf } from '../../model/lists';
import type { ChromeLine } from './chrome-line';
import { goes, type Role } from './chrome-role';

/*
 * What a copied page begins with, above the title of the document: the name of the site with its address, or one word of its bar.
 */

/** Words of a site's bar, one of which may be all that was copied of it. None of them is the first line of a title. */
const BAR_WORDS = new Set(wordsOf('搜索 搜 站内搜索 登录 登陆 注册 用户登录 打印 首页 主页 返回 分享 收藏 繁體 繁体 繁體中文 简体 English EN RSS 客户端 移动端 手机版 无障碍 微信 微博 导航 菜单 关闭 智能问答 邮箱 APP 返回首页 网站首页'));
const LONGEST_WORD = 7;
const SHORTEST_TITLE = 8;

// Matches the name of a site and its address on one line:  云溪县农业农村局 www.yxny.gov.cn . Trap: 网址:www.… is a contact, and 请登录 www.… asks the reader.
const NAME_AND_HOST = /^[\u4e00-\u9fff]{4,24} {1,4}(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]{1,40}\.){1,4}(?:cn|com|net|org)\/?$/i;
/** The first lines of a page. */
const MOST_ABOVE = 3;

/** True of a line that may be one of these. */
export function mayBeFirstLine({ kind, line }: ChromeLine): boolean {
  return line.length <= LONGEST_WORD ? BAR_WORDS.has(line.trimmed) : kind === 'other' && NAME_AND_HOST.test(line.trimmed);
}

// Matches the motto of a site, word by word, between its name and its menu:  公开 为民 便捷 高效
const MOTTO = /^(?:[\u4e00-\u9fff]{2,4}[ ·、]){2,5}[\u4e00-\u9fff]{2,4}$/;

export function markFirstLines(lines: readonly ChromeLine[], roles: Role[]): void {
  const [first, second] = lines;
  if (first === undefined) return;
  if (second !== undefined && BAR_WORDS.has(first.line.trimmed) && second.kind === 'other' && second.line.length >= SHORTEST_TITLE && genreOf(second.line.trimmed) !== null) roles[0] = 'bar';
  for (let at = 0; at < Math.min(MOST_ABOVE, lines.length); at++) if (roles[at] === 'stop' && NAME_AND_HOST.test(lines[at]?.line.trimmed ?? '')) roles[at] = 'bar';
  for (let at = 1; at < MOST_ABOVE && at + 1 < lines.length; at++) if (roles[at] === 'stop' && roles[at - 1] === 'bar' && goes(roles[at + 1]) && MOTTO.test(lines[at]?.line.trimmed ?? '')) roles[at] = 'bar';
}
