import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { isCommonColumn } from './chrome-bars';
import type { ChromeLine } from './chrome-line';
import { goes, type Role } from './chrome-role';
import { standsBelow } from './chrome-title';

/*
 * Lines of a page's head that are told by where the title stands: the column above it, what was left of lists above the path, who posted it when.
 */

/** So few lines that stay stand above a title where its column does. */
const MOST_ABOVE = 2;
const LONGEST_COLUMN = 8;
const SHORTEST_TITLE = 8;
/** Between a title and its head line there is a subtitle at most. */
const MOST_BETWEEN = 2;

// Matches the name of a column, or of a site:  支部建设   教研动态   微生动物库 . Trap: 通知 and 任职公示 are titles themselves, and a body above its title is a letterhead.
const COLUMN = /^[\u4e00-\u9fff]{2,8}$/;

// Matches the column of a house's own notices, which ends as titles do:  学校公告   最新通知 . Trap: 任职公示 is a title.
const OF_HOUSE = /^(?:学校|学院|医院|校内|院内|校园|集团|公司|最新|新闻|系部|教务)(?:公告|通知|公示)$/;
// Matches today's date as banners have it:  2024年06月18日 星期二 . Trap: a signature has no day of the week.
const TODAY = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?(?:星期|周)[一二三四五六日天]$/;

function mayBeColumn({ kind, line }: ChromeLine): boolean {
  return kind === 'other' && line.length <= LONGEST_COLUMN && COLUMN.test(line.trimmed) && (OF_HOUSE.test(line.trimmed) || isCommonColumn(line.trimmed) || (genreOf(line.trimmed) === null && !isOrganisation(line.trimmed)));
}

// Matches a field of a form, with its value:  项目名称:农村公路改造 . Trap: 秦立言:明年的检测结果要让大家看得见 is a headline.
const FIELD = /^[^:]{2,8}:.{0,12}$/;

const mayBeTitle = (line: ChromeLine | undefined): boolean => line !== undefined && line.kind === 'other' && line.line.length >= SHORTEST_TITLE && !FIELD.test(line.line.trimmed);

/** True where chrome shows a page by itself: more than one label, or one that only a page has. */
function isHeadLine(lines: readonly ChromeLine[], roles: readonly Role[], at: number): boolean {
  let points = 0;
  let sure = false;
  for (let next = at; next < lines.length && goes(roles[next]) && (lines[next]?.kind === 'chrome' || isRowOfFields(lines[next])); next++) {
    const { hard, reading, points: own } = lines[next] as ChromeLine;
    points += own;
    sure ||= hard || (reading !== null && reading.stamps + reading.dates > 0);
  }
  return sure && points >= 2;
}

// Matches two fields of a head line:  来源:作者:县林草局 时间:2021-03-11
const FIELDS = /(?:来源|作者|时间|日期) ?:.*(?:来源|作者|时间|日期) ?:/;

/** A head line that is read as a whole, with what a template left between its buttons. */
const isRowOfFields = (line: ChromeLine | undefined): boolean => line?.kind === 'menu' && FIELDS.test(line.line.trimmed);

/** A column alone above the title whose head line stands below: 支部建设⏎某支部开展专题学习⏎发布时间:… */
export function markColumnAboveTitle(lines: readonly ChromeLine[], roles: Role[]): void {
  if (lines.length > 1 && TODAY.test(lines[0]?.line.trimmed ?? '')) roles[0] = 'bar';
  for (let at = 0, own = 0; own < MOST_ABOVE && at + 2 < lines.length; at++) {
    if (goes(roles[at])) continue;
    own++;
    if (roles[at] !== 'stop' || !mayBeColumn(lines[at] as ChromeLine) || (at > 0 && !goes(roles[at - 1]))) continue;
    let below = at + 1;
    while (below < at + 1 + MOST_BETWEEN && roles[below] === 'stop' && mayBeTitle(lines[below])) below++;
    if (below > at + 1 && isHeadLine(lines, roles, below)) roles[at] = 'bar';
  }
}

const MOST_LISTED = 14;
const LONGEST_LISTED = 40;

/** Titles of other papers, between the menu of a page and its path, where the document's own stands below: 公告 更多>>⏎关于召开某某市政协⏎…⏎当前位置:… */
export function markListAbovePath(lines: readonly ChromeLine[], roles: Role[]): void {
  const path = lines.findIndex(({ reading }, at) => goes(roles[at]) && reading !== null && reading.labels.some((label) => label.endsWith('位置')));
  if (path <= 0 || !lines.slice(path + 1).some((line, at) => roles[path + 1 + at] === 'stop' && mayBeTitle(line))) return;
  const first = roles.slice(0, path).findLastIndex((role, at) => goes(role) && lines[at]?.hard === true);
  if (first < 0 || path - first > MOST_LISTED) return;
  for (let at = first + 1; at < path; at++) if (roles[at] === 'stop' && lines[at]?.kind === 'other' && (lines[at]?.line.length ?? 0) <= LONGEST_LISTED) roles[at] = 'value';
}

// Matches when a page was posted and by whom, without labels:  2020-08-03 19:26 桐山融媒体中心 何书瑶   2020-03-11 14:07沈听澜   www.某.gov.cn 2023-04-14 某工委
// Trap: rows of a programme follow each other (2020-08-03 19:26 到达现场), and a day alone signs a document.
const POSTED = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:cn|com|net|org) {1,4}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? {1,4}[\u4e00-\u9fff·]{2,16}$|^(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日? {0,3}\d{1,2}:\d\d(?::\d\d)? {0,4}[\u4e00-\u9fff·]{2,14}(?: {1,4}[\u4e00-\u9fff·]{2,8}){0,2}$/;
const MOST_BEFORE_STAMP = 5;

// Matches the issue of a journal below such a stamp, and its tags:  江城园林学刊 2020年2期   关键词:见缝插绿 树池 . Trap: a paper's own keywords stand below its abstract.
const JOURNAL = /^[\u4e00-\u9fff·()]{2,24} (?:19|20)\d\d年(?:第 ?)?\d{1,2}期$|^关键词 ?: ?[^。]{2,60}$/;
const isOfJournal = (line: ChromeLine | undefined): boolean => line !== undefined && JOURNAL.test(line.line.trimmed);

// Matches a day with the author glued to it:  2022-04-16沈听澜 . Trap: 2022-04-16到达现场 is a row of a programme; the issue of the journal must stand below.
const POSTED_DAY = /^(?:19|20)\d\d-\d\d-\d\d[\u4e00-\u9fff·]{2,14}(?: [\u4e00-\u9fff·]{2,8}){0,2}$/;

/** True of a line that may be such a stamp. */
export const mayBePosted = ({ kind, line }: ChromeLine, below?: ChromeLine): boolean => kind === 'other' && (POSTED.test(line.trimmed) || (isOfJournal(below) && POSTED_DAY.test(line.trimmed)));

/** Right below the title, and one alone. */
export function markPosted(lines: readonly ChromeLine[], roles: Role[]): void {
  const posted = lines.flatMap((line, at) => (mayBePosted(line, lines[at + 1]) ? [at] : []));
  const [only] = posted;
  // The stamp may have gone before: an issue and its tags right below the title are left of it.
  for (let at = 1; posted.length === 0 && at <= MOST_BEFORE_STAMP; at++) {
    if (isOfJournal(lines[at]) && isOfJournal(lines[at + 1]) && roles[at] === 'stop' && mayBeTitle(lines[at - 1])) roles[at] = roles[at + 1] = 'bar';
  }
  if (posted.length !== 1 || only === undefined || only < 1 || only > MOST_BEFORE_STAMP || roles[only] !== 'stop') return;
  if (!mayBeTitle(lines[only - 1])) return;
  for (let at = only; at === only || isOfJournal(lines[at]); at++) roles[at] = 'bar';
}

// Matches the kind of an interpretation before its title:  【文字解读】《某方案》的说明   文字解读:《某方案》的说明 . Trap: 【文字解读】 alone is a link to one.
const INTERPRETED = /^(?:[[【(](?:(?:文字|图文|图片|视频|音频|动漫|媒体|专家|部门|负责人|政策)解读|政策图解|图解|一图读懂)[\])】] ?|(?:文字|图片|视频)解读 ?: ?)(?=\S)/;
const SHORTEST_INTERPRETED = 8;

/** Above a text a title behind the kind of its interpretation is the text's own, unless it stands again below; behind a colon it may be a link, which a document with another title has. */
export function releaseInterpreted(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at < lines.length; at++) {
    const { line, kind } = lines[at] as ChromeLine;
    const kindOfIt = kind === 'chrome' ? INTERPRETED.exec(line.trimmed)?.[0] : undefined;
    if (kindOfIt === undefined) continue;
    const title = line.trimmed.slice(kindOfIt.length);
    if (title.length < SHORTEST_INTERPRETED || standsBelow(lines, at + 1, title)) continue;
    if (!kindOfIt.includes(':') || (genreOf(title) !== null && !holdsTitle(lines, roles))) roles[at] = 'stop';
  }
}

const holdsTitle = (lines: readonly ChromeLine[], roles: readonly Role[]): boolean => lines.some((line, at) => roles[at] === 'stop' && mayBeTitle(line) && genreOf(line.line.trimmed) !== null);

// Matches the sign in front of the last step of a path.
const STEP_SIGN = /[>»›/] ?$/;

/** A path whose last step is the title that stands right below: 当前所在:首页 > 调研 > 某局交答卷 ⏎ 某局交答卷 */
export function markPathToTitle(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const path = (lines[at] as ChromeLine).line.trimmed;
    const below = lines[at + 1];
    if (roles[at] !== 'stop' || !path.includes('>') || !mayBeTitle(below)) continue;
    const title = below?.line.trimmed ?? '';
    const front = path.slice(0, path.length - title.length);
    if (path.endsWith(title) && STEP_SIGN.test(front) && /首页|主页|位置|所在/.test(front)) roles[at] = 'bar';
  }
}
