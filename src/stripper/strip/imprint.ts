import type { View } from '../../model/view';
import type { Role } from './chrome-role';
import type { ChromeLine } from './chrome-line';
import type { LineText } from './line-text';
import { above, below, walk } from './neighbour-lines';

/*
 * What a book, a yearbook or a bulletin prints of itself: who edited it, how it was printed, to whom it goes. Its editors and its
 * 版权所有 read like a page's.
 */

// Matches a line that only an imprint has:  报:区委、区政府   《桐江年鉴(2023)》编辑部   主编:…   印张:31.5   (共印45份) . Trap: 责任编辑:… and 主办:… are a page's as often, and prove nothing.
const IMPRINT = /^(?:报|送|发|分送|抄报|抄送) ?: ?\S|^《[^《》]{2,24}》(?:编辑部|编委会|编纂委员会|编写组)$|编(?:纂|辑|审)委员会|^[內内]部[資资]料|^(?:主 {0,4}编|副主编|顾 {0,4}问|责任印制|印 {0,2}刷|印 {0,4}[数數]|印 {0,2}张|开 {0,2}本|字 {0,2}数|版 {0,2}次|印 {0,2}次|定 {0,2}价|书 {0,2}号) ?:|^ISBN|^[(]共印 ?\d{1,5} ?份[)]$/;
// Matches to whom a bulletin goes, in one line:  报:市水利局,县委办。 送:局领导,各乡镇水管站。
const DISTRIBUTION = /^报 ?: ?\S.{2,80}[ 。]送 ?: ?\S/;
const LEAST = 2;
/** So far around its own lines an imprint reaches. */
const REACH = 6;

/** Lines near those of an imprint are its own, but for what counts readers or is a footer of a site. */
export function releaseImprint(lines: readonly ChromeLine[], roles: Role[]): void {
  // 报:… 送:… on one line are two.
  const marks = lines.flatMap(({ line }, at) => (DISTRIBUTION.test(line.trimmed) ? [at, at] : IMPRINT.test(line.trimmed) ? [at] : []));
  if (marks.length < LEAST) return;
  const [first, last] = [marks[0] as number, marks.at(-1) as number];
  for (let at = Math.max(0, first - REACH); at <= Math.min(lines.length - 1, last + REACH); at++) if (isOfImprint(lines[at] as ChromeLine)) roles[at] = 'stop';
}

// Matches an editor with his post, and who holds the rights:  特约编辑:丘维   责编:卢静 校对:苏杭 投稿邮箱:a@126.com   責任編輯:葉知秋   版权所有,侵权必究 . Trap: 版权所有 of a site names the site.
const EDITOR = /^(?:[\u4e00-\u9fff ]{0,6}(?:编 {0,2}辑|責任編輯|责 {0,2}编|[校审審] {0,2}[对對核稿]|撰 {0,2}稿|签 {0,2}发|[设設] {0,2}[计計]|统 {0,2}稿|摄 {0,2}影|电话|(?:投稿)?邮箱) ?:[^:]{2,24}){1,4}$|^版权所有[,，]? ?(?:侵权必究|翻印必究|不得翻印)[。]?$/;

function isOfImprint({ line, reading }: ChromeLine): boolean {
  return (reading === null || (reading.widgets === 0 && reading.stamps === 0)) && EDITOR.test(line.trimmed);
}

/** True of an editor with his post among the lines of an imprint. */
export function isInImprint(view: View, line: LineText): boolean {
  if (!EDITOR.test(line.trimmed) && !IMPRINT.test(line.trimmed)) return false;
  const beside = [above, below].flatMap((step) => walk(view, line, step, REACH, () => true));
  return beside.filter(({ trimmed }) => IMPRINT.test(trimmed)).length + (IMPRINT.test(line.trimmed) ? 1 : 0) >= LEAST;
}
