import { isOrganisation } from '../../lexicon/organisations';
import { isColumn } from './chrome-bars';
import { readChrome } from './chrome-grammar';
import type { ChromeLine } from './chrome-line';
import { goes, type Role } from './chrome-role';

/*
 * Lines that are chrome by the company they keep: columns of a menu, foreign fields, a label parted from its colon, the numbers of a pager.
 */

// Matches a field of a notice or a form:  地点:三楼会议室   申报对象:… . Trap: a salutation has nothing behind its colon.
export const FIELD = /^[\u4e00-\u9fff ]{2,12}: ?\S/;

// Matches the same as two cells:  关键词⇥应急;通知 . Trap: only between cells of the disclosure table.
const FIELD_OF_CELLS = /^[\u4e00-\u9fff ]{2,12} ?\t ?\S/;

const LEAST_COLUMNS = 5;

/** A menu with one column name a line: at least five in a row, the front page among them. */
export function markColumns(lines: readonly ChromeLine[], roles: Role[]): void {
  if (lines.length < LEAST_COLUMNS) return;
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && isColumn((lines[to] as ChromeLine).line.trimmed)) to++;
    if (to - from >= LEAST_COLUMNS && lines.slice(from, to).some(({ line }) => /首页|主页/.test(line.trimmed))) for (let at = from; at < to; at++) roles[at] = 'value';
    if (to > from) from = to;
  }
}

// Matches a sign alone on its line:  ▲   ···   ✕ . Trap: — and * part the document's own matter.
const SIGN = /^(?:[▲△▼▽↑⇧✕×☰≡⌂…·›>»]{1,4}|[:,。]|:{3})$/;

// Matches a line that a page rules off with:  ***************   ================== . Trap: a document's own is as long, but stands between its own lines.
const RULE = /^([-*=~_—·.])\1{9,80}$/;

/** A sign beside a line that goes is one of the page's buttons, and a rule there parts the page's lines from the document. */
export function markSigns(lines: readonly ChromeLine[], roles: Role[]): void {
  const isPages = (at: number): boolean => goes(roles[at]) && lines[at]?.hard === true;
  for (let at = 0; at < lines.length; at++) {
    const said = lines[at]?.line.trimmed ?? '';
    if ((SIGN.test(said) && (goes(roles[at - 1]) || goes(roles[at + 1]))) || (RULE.test(said) && (isPages(at - 1) || isPages(at + 1)))) roles[at] = 'bar';
  }
}

/** One unknown word between two columns of a menu that go is a column: 指南⏎政府信息公开制度⏎年报. */
export function markColumnBetween(lines: readonly ChromeLine[], roles: Role[]): void {
  const isGone = (at: number): boolean => goes(roles[at]) && isColumn(lines[at]?.line.trimmed ?? '');
  for (let at = 1; at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (roles[at] === 'stop' && kind === 'other' && line.length <= LONGEST_COLUMN && isGone(at - 1) && isGone(at + 1)) roles[at] = 'value';
  }
}

const LONGEST_COLUMN = 10;

// Matches what only the end of a page offers:  【打印】【关闭】   上一篇:…   责任编辑:hyj   浏览量:44次
const OF_END = /打印|关闭|返回|收藏|分享|[上下]一?[篇条则]|责任编辑|责编|浏览|点击|访问|阅读/;
// Matches a link of a list by its sign:  ▸ 某政任〔2024〕4号   ► 关于…的通知 . Trap: • and ■ are signs of documents too.
const LINK_SIGN = /^[▸►▶»›] ?\S/;

/** The names of other bodies with bars between them: 中国气象局 | 省气象局 | 市气象局 */
function areLinkedBodies(trimmed: string): boolean {
  const names = trimmed.split(/ ?[|｜] ?/);
  return names.length >= LEAST_LINKED && names.every(isOrganisation);
}

const LEAST_LINKED = 3;

/** Behind the controls of a page nothing is the document's: contacts and links there are the site's. */
export function markBehindControls(lines: readonly ChromeLine[], roles: Role[]): void {
  const first = lines.findIndex(({ hard, kind, line }, at) => roles[at] === 'own' && hard && (kind === 'chrome' || kind === 'menu') && OF_END.test(line.trimmed));
  if (first < 0) return;
  for (let at = first + 1; at < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (roles[at] === 'soft' && kind === 'contact') roles[at] = 'own';
    else if (roles[at] === 'stop' && kind === 'other' && (LINK_SIGN.test(line.trimmed) || areLinkedBodies(line.trimmed))) roles[at] = 'value';
    else if (roles[at] === 'stop') return;
  }
}

/** A field of the disclosure table that no list knows, between two that it knows: 主办单位:… among 索引号 and 公开形式. */
export function markForeignFields(lines: readonly ChromeLine[], roles: Role[]): void {
  const fields = lines.filter(({ reading }) => reading !== null && reading.index > 0).length;
  if (fields < 3 && !lines.some(({ reading }) => reading?.labels.some((label) => label.endsWith('索引号')))) return;
  for (let at = 1; at + 1 < lines.length; at++) {
    const { line } = lines[at] as ChromeLine;
    if (roles[at] === 'stop' && roles[at - 1] === 'own' && roles[at + 1] === 'own' && line.trimmed.length <= 50 && (FIELD.test(line.trimmed) || FIELD_OF_CELLS.test(line.trimmed))) roles[at] = 'value';
  }
}

// Matches the day on which an account posted, in figures:  2021-10-09   2022-07-01 09:00 · 江西 . Trap: a day alone signs a document, so page language is asked for behind it.
const POSTED = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?: |$)/;
const LONGEST_ACCOUNT = 12;

// Matches what accounts are called besides bodies:  老区通讯员   柏川发布 . Trap: 第六次全体会议公报 is the second line of a title.
const ACCOUNT_NAME = /(?:通讯员|发布|融媒|[日晚时]报|新闻|在线|创作者)$/;
const isAccountName = (name: string): boolean => isOrganisation(name) || ACCOUNT_NAME.test(name);

/** The name of an office between the time stamp and the buttons of a head: 2024-01-19 08:30:05⏎县文旅局⏎大⏎中⏎小 */
export function markOfficeBelowStamp(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    const stamp = lines[at - 1]?.reading ?? null;
    if (roles[at] === 'stop' && kind === 'other' && line.length <= LONGEST_OFFICE && goes(roles[at - 1]) && stamp !== null && stamp.stamps > 0 && goes(roles[at + 1]) && !SIGNED_DAY.test(lines[at + 1]?.line.trimmed ?? '') && isOrganisation(line.trimmed)) roles[at] = 'value';
  }
}

// Matches the day of a paper below the body whose it is:  (2024年1月18日) . Trap: 2024-01-18 is the page's.
const SIGNED_DAY = /^[(]?(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[)]?$/;

const LONGEST_OFFICE = 20;

/** The count of readers that a script wrote below the head line, without its label: 发布时间:2018-11-12 字体:[大][中][小]⏎4874268 */
export function markReadersBelowStamp(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 1; at < lines.length; at++) {
    const stamp = lines[at - 1];
    if (roles[at] === 'stop' && READERS.test(lines[at]?.line.trimmed ?? '') && goes(roles[at - 1]) && stamp?.hard === true && (stamp.reading?.stamps ?? 0) + (stamp.reading?.labels.length ?? 0) > 1) roles[at] = 'value';
  }
}

// Matches a count alone on its line. Trap: 12 may number a page of the text.
const READERS = /^\d{3,8}$/;

/** The name of an account below the title and above the day it posted, when page language stands behind that day: 民政局⏎2021-10-09⏎分享到:… */
export function markAccounts(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (roles[at] !== 'stop' || kind !== 'other' || line.length > LONGEST_ACCOUNT || !isAccountName(line.trimmed) || !goes(roles[at + 1]) || !POSTED.test(lines[at + 1]?.line.trimmed ?? '')) continue;
    const isBetween = at > 0 && (lines[at - 1]?.hard === true || lines[at - 1]?.kind === 'other');
    if (isBetween && (lines[at + 1]?.hard === true || (goes(roles[at + 2]) && lines[at + 2]?.hard === true))) roles[at] = 'value';
  }
}

// Matches what a page says above or below a text beside its own lines:  光明网 2020-06-17 09:05   2021-12-06 08:08 星期一   原标题:…   热点推荐:某区今冬首场招聘会周六开场
// Trap: a log, a programme and a list of clippings have several such lines, and no page language beside them; 今日热点:路面积水、停水 counts up.
const BESIDE_PAGE = /^[\u4e00-\u9fff]{2,8}(?:[网报社台]|新闻|客户端|在线) {1,4}(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2} \d{1,2}:\d\d(?::\d\d)?$|^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2} \d{1,2}:\d\d(?::\d\d)? {1,4}(?:星期|周)[一二三四五六日天]$|^[(]?原标题 ?: ?[^。]{4,70}[)]?$|^(?:热点推荐|热门推荐|猜你喜欢|往期(?:精彩|回顾|推荐)|今日热点|更多精彩) ?: ?[^。、]{4,70}$/;
// Matches what else such a text speaks of when the line is its own:  新标题:…   变更后题名
const RENAMES = /新标题|改标题|更正|题名|更名|变更/;

/** One line of these beside a line that is surely a page's. */
export function markBesidePage(lines: readonly ChromeLine[], roles: Role[]): void {
  const places = lines.flatMap(({ line }, at) => (BESIDE_PAGE.test(line.trimmed) ? [at] : []));
  const [at] = places;
  if (at === undefined || places.length > 1 || roles[at] !== 'stop' || lines.some(({ line }) => RENAMES.test(line.trimmed))) return;
  if ([at - 1, at + 1].some((other) => goes(roles[other]) && lines[other]?.hard === true)) roles[at] = 'value';
}

const LEAST_CELLS = 3;

/** The row of values below a row of labels: 索引号 | 主题分类 | 成文日期⏎114/2018 | 综合政务 | 2018-09-18. */
export function markValueRows(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const { reading, line } = lines[at] as ChromeLine;
    if (reading === null || reading.labels.length < LEAST_CELLS) continue;
    const cells = line.trimmed.split(/[|\t]/).length;
    if (cells < LEAST_CELLS || reading.labels.length < cells) continue;
    const row = lines[at + 1]?.line.trimmed ?? '';
    if (row.split(/[|\t]/).length === cells && row.length <= 160) roles[at + 1] = 'value';
  }
}

// Matches a step of a path that begins its line:  >政府信息公开 . Trap: > 50 compares.
const STEP = /^[>»›→] ?[\u4e00-\u9fff][^。;:,]{0,14}$/;

/** A label whose colon begins the next line, and the steps of a path that begin with their sign: 发布时间⏎:2020-08-30   当前位置⏎:首页⏎>通知公告. */
export function markSplitLabels(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const label = lines[at]?.line.trimmed ?? '';
    const rest = lines[at + 1]?.line.trimmed ?? '';
    if (!rest.startsWith(':') || label.length > 10) continue;
    const joined = label + rest;
    const reading = readChrome(joined);
    if (reading.end < joined.length || reading.strong + reading.index + reading.weak !== 1) continue;
    roles[at] = roles[at + 1] = reading.strong > 0 ? 'bar' : 'value';
    for (let next = at + 2; STEP.test(lines[next]?.line.trimmed ?? ''); next++) roles[next] = 'value';
  }
}

// Matches what stands in a pager with one token a line:  上一页   3   ...   第2页   尾页 . Trap: 2021 is a year.
const PAGER_PART = /^(?:\[?\d{1,3}\]?|\.{3}|…|\||首页|尾页|末页|第一页|最后一页|[上下前后]一?页|跳转|到第?|页|GO|[第共] ?\d{1,3} ?页)$/i;
const NEXT = /^[下后]一?页$/;

const LEAST_PARTS = 3;

/** A pager with one token a line: 上一页⏎1⏎2⏎3⏎下一页. Numbers alone are the document's. */
export function markPagers(lines: readonly ChromeLine[], roles: Role[]): void {
  if (lines.length < LEAST_PARTS) return;
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (PAGER_PART.test(lines[to]?.line.trimmed ?? '')) to++;
    const parts = lines.slice(from, to).map(({ line }) => line.trimmed);
    if (parts.length >= LEAST_PARTS && parts.some((part) => NEXT.test(part)) && parts.some((part) => /\d/.test(part))) for (let at = from; at < to; at++) roles[at] = 'bar';
    if (to > from) from = to;
  }
}

// Matches a label of a site's foot that waits for the name of who runs it:  主办单位:   技术支持:
const HOST_LABEL = /^(?:主办|承办|协办|运维|维护|建设|开发|技术支持|版权所有)(?:单位|方|机构)? ?:$/;
const LONGEST_HOST = 24;

/** A name below such a label goes where its label does: 主办单位:⏎某镇人民政府. */
export function markHosts(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const name = lines[at + 1] as ChromeLine;
    if (HOST_LABEL.test(lines[at]?.line.trimmed ?? '') && roles[at + 1] === 'stop' && name.kind === 'other' && name.line.length <= LONGEST_HOST) roles[at + 1] = 'soft';
  }
}
