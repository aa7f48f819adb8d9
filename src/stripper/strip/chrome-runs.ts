import { isOrganisation } from '../../lexicon/organisations';
import { COUNTER, isBetweenTitleAndText, isCountedDay, LABELLED_DAY } from './chrome-below-title';
import { FIELD } from './chrome-company';
import { isWordField } from './chrome-fields';
import type { ChromeLine, Zone } from './chrome-line';
import { goes, type Role } from './chrome-role';

/*
 * Which runs of lines with a role are chrome, and which of their lines go.
 */

/** Where the lines start that go. */
export function cutOf(zone: Zone, roles: readonly Role[]): number[] {
  const zoneHard = zone.lines.some((line) => line.hard);
  const cut: number[] = [];
  for (const [from, to] of runsOf(roles)) {
    if (!roles.slice(from, to + 1).includes('bar') && !isChrome(zone, from, to, zoneHard)) continue;
    const [first, last] = edgesOf(zone, roles, from, to);
    let footer = false;
    for (let at = first; at <= last; at++) {
      const line = zone.lines[at] as ChromeLine;
      footer ||= line.kind === 'footer';
      if (goes(roles[at]) || (roles[at] === 'soft' && (footer || isAmongGone(roles, at, first, last) || isOfHost(zone, at, first, to)))) cut.push(line.line.viewStart);
    }
  }
  return cut;
}

// Matches the line of a footer that names who runs the site; a bare contact line before the footer may be the document's own.
const HOST_LINE = /^(?:主办|承办|协办|技术支持|运行|制作|开发|维护|网站主办|Copyright)|技术支持|版权|[\u4e00-\u9fff] ?(?:主办|承办)(?: |$)/i;

/** Contacts between two lines that go: 网站地图⏎地址:…⏎电话:…⏎蜀ICP备… */
function isAmongGone(roles: readonly Role[], at: number, first: number, last: number): boolean {
  let [above, below] = [at - 1, at + 1];
  while (above > first && roles[above] === 'soft') above--;
  while (below < last && roles[below] === 'soft') below++;
  return above >= first && below <= last && goes(roles[above]) && goes(roles[below]);
}

/** The line that names who runs the site, with a footer somewhere below it, or the fields behind it, with a footer anywhere beside them. */
function isOfHost(zone: Zone, at: number, first: number, to: number): boolean {
  const line = zone.lines[at] as ChromeLine;
  if (HOST_LINE.test(line.line.trimmed)) return hasFooter(zone, at, to) || hasSiteFoot(zone, first, to);
  let above = at - 1;
  while (above > first && zone.lines[above]?.kind === 'contact' && !isHost(zone.lines[above])) above--;
  return above >= first && isHost(zone.lines[above]) && zone.lines.slice(first, to + 1).some(({ hard }) => hard);
}

/** A host line, or a field among those below one: 主办单位:…⏎承办单位:…⏎联系电话:… */
function isHost(line: ChromeLine | undefined): boolean {
  return line !== undefined && line.kind === 'contact' && HOST_LINE.test(line.line.trimmed);
}

// Matches what only the foot of a site says besides its numbers:  网站地图 | 联系我们   网站支持IPv6 . Trap: 打印本页 stands below a notice that names its hosts as well.
const SITE_FOOT = /网站地图|IPv6|隐私|无障碍|法律声明|版权|关于我们/;

function hasSiteFoot(zone: Zone, from: number, to: number): boolean {
  return zone.lines.slice(from, to + 1).some(({ hard, line }) => hard && SITE_FOOT.test(line.trimmed));
}

function hasFooter(zone: Zone, from: number, to: number): boolean {
  return zone.lines.slice(from, to + 1).some((line) => line.kind === 'footer' || (line.hard && isCounter(line)));
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
const OUTLET = /(?:来源|出处|来自): ?[\u4e00-\u9fffA-Za-z0-9 “”"·]{0,20}(?:报|网|社|台|刊|广播|卫视|之声|在线|融媒|厅|局|办|委|部|政府|中心|客户端|发布|微信|公众号|处|科|室|院|会|所|站|镇|乡|街道|[省市县区]|公司|学校|频道)(?:[ \t]|$)/;

function isChrome(zone: Zone, from: number, to: number, zoneHard: boolean): boolean {
  const run = zone.lines.slice(from, to + 1);
  if (zone.side === 'head' && isBetweenTitleAndText(zone, from, to)) return true;
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
  if (zone.side === 'head' && (namesSourceAndDay(run) || run.some(isCountedDay))) return true;
  if (inForm(zone, from, to)) return false;
  if (!zoneHard && run.some(({ line, open }) => open === null && /来源 ?:/.test(line.trimmed) && !OUTLET.test(line.trimmed))) return false;
  if (labels + widgets + Math.min(stamps, 1) >= 2) return true;
  if (labels + widgets + stamps === 0) return false;
  if (zoneHard) return true;
  if (isStampAtEnd(zone, from, to)) return true;
  if (zone.side === 'head') return stamps > 0 || run.some(({ line }) => OUTLET.test(line.trimmed));
  return run.some(({ line }) => /日报|新华|人民网/.test(line.trimmed) && OUTLET.test(line.trimmed)) || (to === zone.lines.length - 1 && FROM.test((zone.lines[to] as ChromeLine).line.trimmed) && isDay(zone.lines[to - 1]));
}

// Matches a source that is a site, an account or a body, below the day that signs a paper:  来源:江城县人民政府网站   来源:云溪发布   来源:云溪县人民政府 . Trap: below a table a body may be where the figures are from.
const FROM = /^(?:来源|出处) ?: ?[\u4e00-\u9fffA-Za-z0-9 “”"·]{2,24}(?:网站?|门户|公众号|客户端|融媒体中心|发布|政府|办公[室厅]|[局委厅部院社报台])$/;
// Matches a day with its time to the second, alone:  2024-01-22 09:12:33 . Trap: 2024-01-22 09:12 may be when a letter was written.
const STAMP = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2} {1,4}\d{1,2}:\d\d:\d\d$/;

/** A stamp to the second as the very last line is the page's: a log has others above it. */
function isStampAtEnd({ lines, side }: Zone, from: number, to: number): boolean {
  return side === 'tail' && from === to && to === lines.length - 1 && STAMP.test((lines[to] as ChromeLine).line.trimmed);
}

// Matches a day with its signs, alone or behind who signs:  2024年10月12日   二〇二四年十月十二日   江城县财政局 2024年10月12日
const DAY_OF = /^([^\d〇○零一二三四五六七八九]{0,24}?) ?(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;

/** The day that signs a document, right above its last line. */
function isDay(line: ChromeLine | undefined): boolean {
  const signer = DAY_OF.exec(line?.line.trimmed ?? '')?.[1];
  return signer !== undefined && (signer === '' || isOrganisation(signer));
}

/** Above a text nobody but a page says where it comes from and when it was posted, whatever else has colons around it. */
function namesSourceAndDay(run: readonly ChromeLine[]): boolean {
  const isSource = ({ reading }: ChromeLine): boolean => reading !== null && (reading.labels.includes('来源') || reading.labels.includes('资料来源'));
  return run.some(isSource) && run.some(({ reading, line }) => reading !== null && (reading.stamps + reading.dates > 0 || LABELLED_DAY.test(line.trimmed)));
}

/** A label with its count and nothing else; among other fields a report counts its own readers: 阅读量:1.2亿次⏎点击量:860万次⏎原创稿件:3200篇. */
const isCounter = ({ reading }: ChromeLine): boolean => reading !== null && reading.labels.length === 1 && reading.widgets === 0 && COUNTER.test(reading.labels[0] ?? '');

/** Code that the sentence before it announces is quoted, not left behind: 示例代码如下: */
function introduced(zone: Zone, from: number): boolean {
  const before = from > 0 ? zone.lines[from - 1] : zone.side === 'tail' ? zone.beyond : undefined;
  const first = zone.lines[from];
  return before !== undefined && before !== null && first?.kind === 'code' && /(?:如下|代码|脚本|命令|示例|语句)[^。]{0,10}:$/.test(before.line.trimmed);
}

// Matches where a form is signed:  负责人(签字):   乙方(盖章):
const TO_SIGN = /^[\u4e00-\u9fff]{2,8}\((?:签[字名章]|盖章|公章)\) ?:$/;

// Matches the contacts that a paper ends with:  联系人:李某,联系电话:0738-4321567   邮箱:… . Trap: 地址 may be a field of any form.
const CONTACTS = /^(?:联系人|联系方式|(?:联系|咨询|监督|举报)?电话|传真|(?:电子)?邮箱) ?:/;

/** Labels that are the paper's own as well. */
const POSTS = new Set(['审核', '审核人', '签发', '审签', '校对', '编辑', '作者', '整理', '记者', '供稿', '撰稿']);

/** Weak labels among the fields of a notice, or in a table, are fields too. */
function inForm({ lines, beyond, side }: Zone, from: number, to: number): boolean {
  const before = from > 0 ? lines[from - 1] : side === 'tail' ? beyond : null;
  const after = to + 1 < lines.length ? lines[to + 1] : side === 'head' ? beyond : null;
  const field = (line: ChromeLine | null | undefined): boolean => line !== null && line !== undefined && line.kind !== 'chrome' && line.line.trimmed.length <= 60 && (FIELD.test(line.line.trimmed) || TO_SIGN.test(line.line.trimmed));
  const tabs = (line: ChromeLine | null | undefined): boolean => line?.line.trimmed.includes('\t') === true;
  const run = lines.slice(from, to + 1);
  // Below its contacts a document ends; who checked and who signed it may still follow.
  const isContact = side === 'tail' && CONTACTS.test(before?.line.trimmed ?? '') && lines[from]?.reading?.labels.every((label) => !POSTS.has(label)) === true;
  return (field(before) && !isContact) || field(after) || (run.some(tabs) && (tabs(before) || tabs(after) || run.every((line) => line.points < 2)));
}

/** A count or date right below the label that waits for it. */
function isAnswered(before: ChromeLine | undefined, { line }: ChromeLine): boolean {
  // Right below the head line a number alone is the page's own, or its readers.
  if (before?.hard === true && before.kind === 'chrome' && /^\d{3,9}$/.test(line.trimmed)) return true;
  return ((before?.open === 'count' || before?.open === 'share') && /^[\d,]{1,9}$/.test(line.trimmed)) || (before?.open === 'date' && /^(?:19|20)\d\d/.test(line.trimmed));
}

// Matches a day in figures alone on its line:  2015-10-30   2015/10/30
const IN_FIGURES = /^(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}$/;

/** Above a text, right above the buttons of its page, a day in figures is the page's: 2015-10-30⏎[收藏][字号: ][打印] */
const isDayOfPage = ({ line }: ChromeLine, below: ChromeLine | undefined): boolean => below?.hard === true && below.kind === 'chrome' && IN_FIGURES.test(line.trimmed) && (below.reading?.stamps ?? 0) === 0;

/** A bare date, number or site name at the edge of a run may be the document's own: it goes only between chrome. */
function edgesOf({ lines, side }: Zone, roles: readonly Role[], from: number, to: number): readonly [number, number] {
  const doubtful = (at: number): boolean => {
    const line = lines[at] as ChromeLine;
    // The rows of a list of pages carry dates in figures.
    if (isAnswered(lines[at - 1], line) || (side === 'head' && isDayOfPage(line, lines[at + 1]))) return false;
    if (roles[at - 1] === 'value' && /^[[(]?\d{4}[-./]/.test(line.line.trimmed)) return false;
    return roles[at] === 'pass' || (roles[at] === 'own' && line.points === 0 && line.reading !== null && line.reading.dates + line.reading.quiet > 0);
  };
  let first = from;
  let last = to;
  // Below the telephones of a notice stands the day that signs it.
  let day = first;
  while (day < last && roles[day] === 'soft' && !isHost(lines[day])) day++;
  if (day > first && doubtful(day)) first = day;
  while (first < last && doubtful(first)) first++;
  while (last > first && doubtful(last)) last--;
  return [first, last];
}
