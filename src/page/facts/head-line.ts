import { datesIn, withClosedDays } from '../../lexicon/dates';
import { isAnnouncementNumber, isNumberLine } from '../../lexicon/document-numbers';
import { isOrganisation } from '../../lexicon/organisations';
import type { PageFacts } from '../../model/page';
import { withoutEntities } from '../render/entities';
import { AUTHOR_NAMES } from './label-terms';
import { labelsIn, valueIn } from './labels';
import { Sign } from './line-signs';
import { plain, SEAM, type PageLine } from './lines';
import { attributeOf, type PageTree } from '../tree/tree';
import type { PageScan } from './page-scan';
import { partedStamp } from './parted-stamp';
import { textBelow } from './text-below';
import { titleKey, type Zone } from './zone';

type Value = PageFacts['values'][number];

const LONGEST = 160;
/** What parts the pieces of a byline without labels. */
const BESIDE = /\u001f| {2,}|[|｜]/;
// Matches the name of a medium: 江城日报 某县融媒体中心 云溪教育发布
// Trap: 日报 alone names none; 新闻发布 and 集中发布 are columns.
const MEDIUM = /^[\u4e00-\u9fa5]{2,10}(?:[日晚时早商]报|融媒体中心|融媒|电视台|新闻网|客户端|新华社|新华网|(?<!信息|新闻|政策|数据|权威|首次|集中|公告|公开|正式|最新|统一|成果|官方|联合|网上|文件|法规)发布)$/;

/** Words beside a bare date: the name of a medium. */
const MOST_BESIDE = 24;

// Matches words beside a date that make it another date than that of publication.
// Trap: 成文日期 stands in index tables too, where it has its own label.
const OTHER_DATE = /成文|印发|生成|制发|实施|施行|废止|失效|有效|今天|今日|现在|农历|截止|截至|通过|修订|修正|提交|写信|来信|咨询|留言|回复|答复|办结|受理|开标|报名|Copyright|©|版权|至/i;

// Matches the day of the week between day and time: 2024年1月19日 星期五 10:20
// Trap: 每周一 in a sentence has no date before it; lines without a date are never looked at.
const WEEKDAY = / ?[(（]?(?:星期|周)[一二三四五六日天][)）]? ?/;

// Matches a day with its time: 2021-11-05 16:02
// Trap: a ratio (3:2) has no day before it.
const STAMP = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日? ?[0-2]?[0-9][:：][0-5][0-9]/;

// Matches a number in front of the labels of a head line: 桐民发〔2024〕21号 发布日期：2024-07-12
// Trap: the number has to be one, and a label to follow.
const OPENING_NUMBER = /^(.{4,28}?号)[ \u001f|｜]/;

/** Dates without a label between title and text, and the names of media that class names point out. */
export function readHeadLine(tree: PageTree, { lines, named }: PageScan, zone: Zone, titles: readonly string[]): Value[] {
  const values: Value[] = [];
  const keys = titles.map(titleKey);
  for (let at = zone.head; at < zone.body; at++) {
    const line = lines[at];
    if (line === undefined || line.long || at === zone.title || line.text.length > LONGEST) continue;
    // The number of the paper, in a line of its own under the title of its page.
    if (!line.inDocument && (line.signs & Sign.digit) !== 0 && line.linked === 0 && (isNumberLine(plain(line.text)) || (isAnnouncementNumber(plain(line.text)) && zone.title >= 0 && at > zone.title))) values.push({ label: '文号', value: plain(line.text), from: 'line' });
    const opening = line.inDocument || (line.signs & Sign.digit) === 0 ? undefined : OPENING_NUMBER.exec(line.text)?.[1];
    if (opening !== undefined && isNumberLine(plain(opening)) && labelsIn(line.text).length > 0) values.push({ label: '文号', value: plain(opening), from: 'line' });
    // A template may set the byline into the heading; a title has its day, but no time.
    if (line.place.level > 0 && !STAMP.test(line.text)) continue;
    // 写信时间 | 2023-05-16 22:40: the cell before it says which date it is.
    const before = lines[at - 1];
    if (line.place.cell > 0 && before !== undefined && before.place.row === line.place.row && OTHER_DATE.test(before.text)) continue;
    const date = bareDate(line, keys);
    if (date === null) continue;
    values.push({ label: '', value: date, from: 'line' });
    const source = line.inDocument ? undefined : (line.text.split(BESIDE).map((piece) => piece.trim()).find(isSource) ?? sourceBehind(line.text));
    if (source !== undefined) values.push({ label: '来源', value: source, from: 'line' });
  }
  const entry = named.filter(({ element }) => ENTRY_DAY.test(attributeOf(tree, element, 'class') ?? ''));
  for (const { element, line } of named) {
    const isOnlyEntry = entry.length === 1 && entry[0]?.element === element;
    if ((line < zone.head || line > zone.body) && !isOnlyEntry) continue;
    const datetime = attributeOf(tree, element, 'datetime');
    if (datetime !== undefined) values.push({ label: '', value: withoutEntities(datetime).trim(), from: 'line' });
    else {
      const name = sourceName(textBelow(tree, element, LONGEST));
      if (name !== null && (isSource(name) || !namesAuthor(tree, element))) values.push({ label: '来源', value: name, from: 'line' });
    }
  }
  return values;
}

// Matches the class of the day that a blog system sets below a text as well: entry-date published updated
// Trap: a list of entries has several, and `updated` alone is the day of a change.
const ENTRY_DAY = /^entry-date published(?: updated)?$/;

/** What is called the author may be a person, or the account that posted. */
function namesAuthor(tree: PageTree, element: number): boolean {
  return [attributeOf(tree, element, 'class') ?? '', attributeOf(tree, element, 'id') ?? ''].some((name) => AUTHOR_NAMES.has(name.split(/\s/, 1)[0] ?? ''));
}

function isSource(piece: string): boolean {
  return piece.length <= MOST_BESIDE && (isOrganisation(piece) || MEDIUM.test(piece));
}

// Matches the word behind a day with its time, one blank between them: 2024-06-06 10:18 教务处 阅读：
// Trap: a day without a time may stand in a sentence.
const BEHIND_STAMP = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日? [0-2]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])? ([\u4e00-\u9fa5]{2,24})(?: |$)/;

// Matches the newspaper between its day and its page: 2019-06-12 云江日报 第05版
// Trap: 第三版方案 names an edition of something else, and no paper.
const NEWSPAPER = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u001f]{1,3}([\u4e00-\u9fa5]{2,10}报)[ \u001f]{1,3}第?[A-Z]?[0-9]{1,3}版/;

function sourceBehind(text: string): string | undefined {
  const paper = NEWSPAPER.exec(text)?.[1];
  if (paper !== undefined) return paper;
  const word = BEHIND_STAMP.exec(text)?.[1];
  return word !== undefined && isSource(word) ? word : undefined;
}

function bareDate(line: PageLine, keys: readonly string[]): string | null {
  // A row of a list has its link beside the date.
  if (line.linked > MOST_BESIDE || (line.signs & (Sign.digit | Sign.unsure)) === 0) return null;
  const written = withClosedDays(line.text);
  const parted = partedStamp(line.text);
  if (parted !== null) return parted;
  const text = plain(written).replace(WEEKDAY, ' ');
  if (!/[0-9]{4}/.test(text) || keys.includes(titleKey(text))) return null;
  if (labelsIn(written).some(({ rest }) => datesIn(valueIn(rest.trim().split(/ {2}/, 1)[0] ?? '')).length > 0)) return null;
  const dated = written.replace(WEEKDAY, ' ');
  for (const { part, end } of partsOf(dated)) {
    const piece = part.trim();
    const [date] = datesIn(piece);
    if (date === undefined || date.iso.length < 10) continue;
    const before = piece.slice(0, date.start);
    const after = piece.slice(date.end);
    if (before.length > MOST_BESIDE || after.length > MOST_BESIDE || OTHER_DATE.test(before) || OTHER_DATE.test(after)) continue;
    // In the document itself 2024年3月1日 and （2024年3月1日） are its own dates; a stamp with a time is the page's.
    if ((/[(（]$/.test(before.trim()) && date.iso.length === 10) || /^[在于]/.test(after) || /[—―–-]$/.test(before.trim())) continue;
    if (line.inDocument && date.iso.length === 10 && !/[0-9][-/.][0-9]/.test(piece)) continue;
    const time = date.iso.length > 10 ? null : timeBehind(dated, end);
    return time === null ? piece.slice(date.start, date.end) : `${piece.slice(date.start, date.end)} ${time}`;
  }
  return null;
}

// Matches a clock time that an element or gap parts from its day: 14:32 10：20：05
// Trap: nothing else may stand between.
const CLOCK = new RegExp(`^[ ${SEAM}]*([0-2]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?)(?![0-9])`);

/** The time in the next element: `<b>2024-03-01</b><i>14:32</i>`. */
function timeBehind(text: string, end: number): string | null {
  return CLOCK.exec(text.slice(end))?.[1] ?? null;
}

/** The pieces of a line without labels, and where each ends. */
function partsOf(text: string): readonly { readonly part: string; readonly end: number }[] {
  let end = 0;
  return text.split(BESIDE).map((part) => ({ part, end: (end = text.indexOf(part, end) + part.length) }));
}

/** An element that class or id calls the source holds its name and nothing else, or its label in front. */
function sourceName(text: string): string | null {
  // Matches the label in front of the name: 来源：
  const name = text.replace(/^(?:文章|信息|稿件)?来源 ?[:：] ?/, '').trim();
  return name.length >= 2 && name.length <= 30 && !/[0-9:：]/.test(name) ? name : null;
}
