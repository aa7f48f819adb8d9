import { barsOf, footerNumbers } from './chrome-bars';
import { isWordField } from './chrome-fields';
import { FIELD, markBehindControls, markColumnBetween, markColumns, markHosts, markNameAbovePath, markOwnerAboveMenu, markSigns, markForeignFields, markPagers, markSiteName, markSplitLabels, markValueRows, type Role } from './chrome-company';
import { markForms, sendsForm } from './chrome-forms';
import { dropEmptyAttachmentHeads } from './empty-attachments';
import { isHeadline, isRankedHeadline } from './headline';
import { HASH_KEY, isSignedDay, readLine, type ChromeLine } from './chrome-lines';
import { isDropDown, markOneWordLines } from './chrome-one-word';
import { releaseImprint } from './imprint';
import { isColumnOfTitles, KEYWORDS, standsBelow } from './chrome-title';
import { headOf, tailOf, type Edge } from './line-text';
import { TITLE_ENDS } from './own-line-terms';
import type { View } from '../../model/view';

/**
 * The short lines before the first sentence of a document, or behind its last one, in order.
 * `beyond` is the body line that ends the zone.
 */
export interface Zone {
  readonly side: 'head' | 'tail';
  readonly lines: readonly ChromeLine[];
  readonly beyond: ChromeLine | null;
}

const MOST_HEAD = 150;
const MOST_TAIL = 200;

export function headZone(view: View): Zone {
  return { side: 'head', ...zoneOf(headOf(view), MOST_HEAD, (line, at) => at < MOST_HEADLINES && isHeadline(line)) };
}

export function tailZone(view: View): Zone {
  const { lines, beyond } = zoneOf(tailOf(view), MOST_TAIL, isRankedHeadline);
  return { side: 'tail', lines: lines.reverse(), beyond };
}

/** The headline of a news page is among the first lines. */
const MOST_HEADLINES = 2;

/** @param isPassed true of lines that are read as headlines although a mark of a sentence stands in them. */
function zoneOf(edge: Edge, most: number, isPassed: (line: ChromeLine, at: number) => boolean): { readonly lines: ChromeLine[]; readonly beyond: ChromeLine | null } {
  const lines: ChromeLine[] = [];
  for (let at = 0; ; at++) {
    const line = edge.line(at, most);
    if (line === null) return { lines, beyond: null };
    const read = readLine(line);
    if (read.kind === 'body' && !isPassed(read, at)) return { lines, beyond: read };
    lines.push(read.kind === 'body' ? { ...read, kind: 'other' } : read);
  }
}

/** Where the lines of a zone start that are page chrome. */
export function chromeOf(zone: Zone): number[] {
  if (!zone.lines.some(speaks)) return [];
  const roles = rolesOf(zone);
  const zoneHard = zone.lines.some((line) => line.hard);
  const cut: number[] = [];
  for (const [from, to] of runsOf(roles)) {
    if (!roles.slice(from, to + 1).includes('bar') && !isChrome(zone, from, to, zoneHard)) continue;
    const [first, last] = edgesOf(zone, roles, from, to);
    let footer = false;
    for (let at = first; at <= last; at++) {
      const line = zone.lines[at] as ChromeLine;
      footer ||= line.kind === 'footer';
      if (roles[at] === 'own' || roles[at] === 'bar' || roles[at] === 'value') cut.push(line.line.viewStart);
      else if (roles[at] === 'soft' && (footer || (at > first && isHost(zone.lines[at - 1]) && hasFooter(zone, at, to)) || HOST_LINE.test(line.line.trimmed) && hasFooter(zone, at, to))) cut.push(line.line.viewStart);
    }
  }
  return cut;
}

/** Every run of chrome has such a line (see isChrome); most documents have none. */
const speaks = ({ hard, reading, kind, line }: ChromeLine): boolean => hard || reading !== null || kind === 'related' || kind === 'menu' || (kind === 'other' && (sendsForm(line.trimmed) || isDropDown(line.trimmed)));

// Matches the line of a footer that names who runs the site; a bare contact line before the footer may be the document's own.
const HOST_LINE = /^(?:主办|承办|协办|技术支持|运行|制作|开发|维护|网站主办|Copyright)|技术支持|版权|[\u4e00-\u9fff] ?(?:主办|承办)(?: |$)/i;

/** A host line, or a field among those below one: 主办单位:…⏎承办单位:…⏎联系电话:… */
function isHost(line: ChromeLine | undefined): boolean {
  return line !== undefined && line.kind === 'contact' && HOST_LINE.test(line.line.trimmed);
}

function hasFooter(zone: Zone, from: number, to: number): boolean {
  return zone.lines.slice(from, to + 1).some((line) => line.kind === 'footer' || (line.hard && isCounter(line)));
}

// Matches the title of the yearly form on a site itself, whose rows are the fields of a footer.
const SITE_FORM = /网站[^。]{0,12}(?:报表|年报|检查|普查|备案表|登记表)/;

// Matches what only the foot of a site says, wherever it was copied to:  晋ICP备19009999号   网站标识码:1410290002   建议使用1440*900以上分辨率
const SITE_NUMBER = /ICP[备证] ?\d|公网安备|网站标识码 ?:? ?\w{8}|建议使用[^。]{0,20}分辨率/;

function rolesOf({ lines, side }: Zone): Role[] {
  const form = lines.some(({ kind, line }) => kind === 'other' && SITE_FORM.test(line.trimmed));
  const holdsSiteNumber = lines.some(({ line }) => SITE_NUMBER.test(line.trimmed));
  const roles = lines.map((line): Role => {
    switch (line.kind) {
      case 'chrome':
        // What stands behind the day of a signature is cut out of its line.
        return side === 'tail' && isSignedDay(line) ? 'stop' : 'own';
      case 'code':
      case 'menu':
        return 'own';
      case 'footer':
        return (side === 'tail' || holdsSiteNumber) && !form ? 'own' : 'stop';
      case 'related':
        return 'own';
      case 'contact':
        return side === 'tail' || holdsSiteNumber ? 'soft' : 'stop';
      case 'press':
        return 'pass';
      case 'kept':
      case 'body':
      case 'other':
        return 'stop';
    }
  });
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as ChromeLine;
    if (line.open === 'crumb' || endsInStep(line)) markSteps(lines, roles, at);
    else if (line.open !== null) markValue(lines, roles, at);
    if (line.kind === 'code' && HASH_KEY.test(line.line.trimmed)) markItem(lines, roles, at + 1);
    if (line.kind === 'related' && side === 'tail') for (let next = at + 1; next < at + 40 && ((roles[next] === 'own' && (lines[next]?.hard !== true || next === at + 1 || BULLET.test(lines[next]?.line.trimmed ?? ''))) || markItem(lines, roles, next)); next++);
  }
  markNameAbovePath(lines, roles);
  if (side === 'head') markOwnerAboveMenu(lines, roles);
  else markBehindControls(lines, roles);
  markForeignFields(lines, roles);
  markSiteName(lines, roles);
  releasePrograms(lines, roles);
  markColumns(lines, roles);
  markColumnBetween(lines, roles);
  markOneWordLines(lines, roles, side);
  if (side === 'tail') markHosts(lines, roles);
  dropEmptyAttachmentHeads(lines, roles);
  for (const at of footerNumbers(lines)) if (roles[at] === 'stop') roles[at] = 'value';
  markValueRows(lines, roles);
  markSplitLabels(lines, roles);
  markPagers(lines, roles);
  markForms(lines, roles);
  for (const [first, last] of barsOf(lines, side)) for (let at = first; at <= last; at++) roles[at] = 'bar';
  markSigns(lines, roles);
  releaseImprint(lines, roles);
  return roles;
}

// Matches the end of a title; such a line is never taken for the value of a label.
const TITLE_END = new RegExp(`(?:${TITLE_ENDS}|复函|纲要|标准|指南)(?:\([^()]{1,20}\))?$`);

/** A label whose value stands on the next line: 来源:⏎四川日报. */
function markValue(lines: readonly ChromeLine[], roles: Role[], at: number): void {
  const open = lines[at]?.open;
  const next = lines[at + 1];
  if (next === undefined || (roles[at + 1] !== 'stop' && roles[at + 1] !== 'pass')) return;
  const { trimmed } = next.line;
  const fits =
    open === 'who' || open === 'name' ? trimmed.length <= 16 && !TITLE_END.test(trimmed) && !/[:。;]/.test(trimmed)
    : open === 'index' ? trimmed.length <= 40 && !TITLE_END.test(trimmed) && !/[:。;]/.test(trimmed)
    : open === 'count' ? /^[\d,]{1,9} ?(?:人?次)?$/.test(trimmed)
    : open === 'article' ? trimmed.length <= 90
    : open === 'title' ? KEYWORDS.test(trimmed) || standsBelow(lines, at + 2, trimmed)
    : false;
  if (fits && next.kind !== 'kept') roles[at + 1] = 'value';
}

function endsInStep({ kind, line }: ChromeLine): boolean {
  return kind === 'chrome' && /^(?:首页|主页|网站首页)?[ >»›→]*$/.test(line.trimmed) && />|»|›|→/.test(line.trimmed);
}

/** A path with one step a line: 您的位置:⏎首页⏎>⏎要闻⏎要闻. */
function markSteps(lines: readonly ChromeLine[], roles: Role[], from: number): void {
  let step = '';
  let mayName = lines[from]?.open === 'crumb';
  for (let at = from + 1; at < Math.min(lines.length, from + 16); at++) {
    const { line, kind } = lines[at] as ChromeLine;
    const { trimmed } = line;
    if (kind === 'chrome' && /^[>»›→/\\|-]+$/.test(trimmed)) mayName = true;
    else if (kind === 'chrome' && /首页|主页/.test(trimmed)) mayName = />$/.test(trimmed);
    else if (roles[at] === 'stop' && kind === 'other' && trimmed.length <= 14 && (mayName || trimmed === step) && (!TITLE_END.test(trimmed) || isColumnOfTitles(lines, at))) {
      roles[at] = 'value';
      step = stepName(trimmed);
      mayName = />$/.test(trimmed);
    } else return;
  }
}

function stepName(trimmed: string): string {
  return (trimmed.split('>')[0] ?? '').trim();
}

// Matches the sign of an item in a list of other pages.  Trap: – parts a range.
const BULLET = /^[•·▪◦]/;

/** A title in a list of other pages. Returns whether the line was one. */
function markItem(lines: readonly ChromeLine[], roles: Role[], at: number): boolean {
  const item = lines[at];
  if (item === undefined || item.kind !== 'other' || item.line.trimmed.length > 90) return false;
  const after = lines[at + 1];
  // An office right above a date is a signature.
  if (after !== undefined && /^.{4} ?年.{2,7}日$/.test(after.line.trimmed)) return false;
  roles[at] = 'value';
  return true;
}

/** Lines of code among which none is of a page are a program that the document quotes. */
function releasePrograms(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (lines[to]?.kind === 'code') to++;
    if (to > from && !lines.slice(from, to).some(({ hard }) => hard)) for (let at = from; at < to; at++) roles[at] = 'stop';
    if (to > from) from = to;
  }
}

function* runsOf(roles: readonly Role[]): Generator<readonly [number, number]> {
  for (let from = 0; from < roles.length; from++) {
    if (roles[from] === 'stop') continue;
    let to = from;
    while (to + 1 < roles.length && roles[to + 1] !== 'stop') to++;
    yield [from, to];
    from = to;
  }
}

// Matches what an office says of where a text comes from:  解放日报   县农业农村局   新华网 . Trap: 财政拨款 is no outlet.
const OUTLET = /(?:来源|出处|来自): ?[\u4e00-\u9fffA-Za-z0-9 “”"·]{0,20}(?:报|网|社|台|刊|厅|局|办|委|部|政府|中心|客户端|发布|微信|公众号|处|科|室|院|会|所|站|镇|乡|街道|[省市县区]|公司|学校|频道)(?:[ \t]|$)/;

function isChrome(zone: Zone, from: number, to: number, zoneHard: boolean): boolean {
  const run = zone.lines.slice(from, to + 1);
  if (run.some((line) => line.hard && line.kind !== 'related')) return !introduced(zone, from) && !(run.every(isCounter) && inForm(zone, from, to));
  if (run.some((line) => line.kind === 'related')) return zone.side === 'tail';
  const readings = run.flatMap((line) => (line.reading === null ? [] : [line.reading]));
  const names = new Set(readings.flatMap((reading) => reading.labels));
  const fields = [...names].filter((name) => !isWordField(name)).length;
  // 名称 and 关键词 are fields of forms and papers as well: they count beside others.
  const labels = fields >= 2 ? names.size : fields;
  const widgets = readings.reduce((sum, reading) => sum + reading.widgets, 0);
  const stamps = readings.reduce((sum, reading) => sum + reading.stamps, 0);
  // One button alone is chrome only as the very last thing: in an agenda 分享 is an item among others.
  if (widgets >= 2 || (widgets === 1 && labels === 0 && zone.side === 'tail' && to === zone.lines.length - 1)) return true;
  if (inForm(zone, from, to)) return false;
  if (!zoneHard && run.some(({ line, open }) => open === null && /来源 ?:/.test(line.trimmed) && !OUTLET.test(line.trimmed))) return false;
  if (labels + widgets + Math.min(stamps, 1) >= 2) return true;
  if (labels + widgets + stamps === 0) return false;
  if (zoneHard) return true;
  return zone.side === 'head' ? stamps > 0 || run.some(({ line }) => OUTLET.test(line.trimmed)) : run.some(({ line }) => /日报|新华|人民网/.test(line.trimmed) && OUTLET.test(line.trimmed));
}

/** A label with its count and nothing else; among other fields a report counts its own readers: 阅读量:1.2亿次⏎点击量:860万次⏎原创稿件:3200篇. */
const isCounter = ({ reading }: ChromeLine): boolean => reading !== null && reading.labels.length === 1 && reading.widgets === 0 && COUNTER.test(reading.labels[0] ?? '');
// Matches the label of a counter:  点击量   阅读次数
const COUNTER = /^(?:总|累计|今日)?(?:浏览|点击|阅读|访问)(?:总?次数|人数|总?量|数|率)?$/;

/** Code that the sentence before it announces is quoted, not left behind: 示例代码如下: */
function introduced(zone: Zone, from: number): boolean {
  const before = from > 0 ? zone.lines[from - 1] : zone.side === 'tail' ? zone.beyond : undefined;
  const first = zone.lines[from];
  return before !== undefined && before !== null && first?.kind === 'code' && /(?:如下|代码|脚本|命令|示例|语句)[^。]{0,10}:$/.test(before.line.trimmed);
}

// Matches where a form is signed:  负责人(签字):   乙方(盖章):
const TO_SIGN = /^[\u4e00-\u9fff]{2,8}\((?:签[字名章]|盖章|公章)\) ?:$/;

/** Weak labels among the fields of a notice, or in a table, are fields too. */
function inForm({ lines, beyond, side }: Zone, from: number, to: number): boolean {
  const before = from > 0 ? lines[from - 1] : side === 'tail' ? beyond : null;
  const after = to + 1 < lines.length ? lines[to + 1] : side === 'head' ? beyond : null;
  const field = (line: ChromeLine | null | undefined): boolean => line !== null && line !== undefined && line.kind !== 'chrome' && line.line.trimmed.length <= 60 && (FIELD.test(line.line.trimmed) || TO_SIGN.test(line.line.trimmed));
  const tabs = (line: ChromeLine | null | undefined): boolean => line?.line.trimmed.includes('\t') === true;
  const run = lines.slice(from, to + 1);
  return field(before) || field(after) || (run.some(tabs) && (tabs(before) || tabs(after) || run.every((line) => line.points < 2)));
}

/** A count or date right below the label that waits for it. */
function isAnswered(before: ChromeLine | undefined, { line }: ChromeLine): boolean {
  // Right below the head line a number alone is the page's own, or its readers.
  if (before?.hard === true && before.kind === 'chrome' && /^\d{3,9}$/.test(line.trimmed)) return true;
  return ((before?.open === 'count' || before?.open === 'share') && /^[\d,]{1,9}$/.test(line.trimmed)) || (before?.open === 'date' && /^(?:19|20)\d\d/.test(line.trimmed));
}

/** A bare date, number or site name at the edge of a run may be the document's own: it goes only between chrome. */
function edgesOf({ lines }: Zone, roles: readonly Role[], from: number, to: number): readonly [number, number] {
  const doubtful = (at: number): boolean => {
    const line = lines[at] as ChromeLine;
    // The rows of a list of pages carry dates in figures.
    if (isAnswered(lines[at - 1], line)) return false;
    if (roles[at - 1] === 'value' && /^[[(]?\d{4}[-./]/.test(line.line.trimmed)) return false;
    return roles[at] === 'pass' || (roles[at] === 'own' && line.points === 0 && line.reading !== null && line.reading.dates + line.reading.quiet > 0);
  };
  let first = from;
  let last = to;
  while (first < last && doubtful(first)) first++;
  while (last > first && doubtful(last)) last--;
  return [first, last];
}
