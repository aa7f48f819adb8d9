import { wholeDate } from '../../lexicon/dates';
import { isNumberLine } from '../../lexicon/document-numbers';
import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { mayBePerson } from '../../lexicon/person-names';
import type { ChromeLine, Zone } from './chrome-line';

/*
 * What a page sets on one line between the title of a document and its text, where the document has lines of its own as well.
 */

/** One line of the page, with nothing around it but the title, the text, and what documents set between these: in an agenda items stand around it. */
export function isBetweenTitleAndText({ lines, beyond }: Zone, from: number, to: number): boolean {
  let at = from;
  while (at < to && isQuiet(lines[at])) at++;
  const line = lines[at];
  if (line === undefined || beyond === null || !lines.slice(at + 1, to + 1).every(isQuiet)) return false;
  let title = at - 1;
  while (title > 0 && isOwnLine(lines[title] as ChromeLine)) title--;
  const words = lines[title];
  if (words === undefined || !isTitle(words)) return false;
  const text = lines.slice(at + 1).find((other) => !isOwnLine(other));
  if (isButton(line) || READERS_ALONE.test(line.line.trimmed) || STAMP_ALONE.test(line.line.trimmed)) return text === undefined || OPENS_TEXT.test(text.line.trimmed);
  return text === undefined && (isPosted(line) || (DAY_ALONE.test(line.line.trimmed) && !OF_DAYS.test(words.line.trimmed)));
}

/** A day or a number, which is as good a document's. */
const isQuiet = (line: ChromeLine | undefined): boolean => line !== undefined && line.points === 0 && line.reading !== null && line.reading.dates + line.reading.quiet > 0;

// Matches a field of a document, or a question, right below its head:  当事人:某公司   问:哪些人可以申请? . Trap: an item of an agenda has neither.
const OPENS_TEXT = /^[\u4e00-\u9fff ]{1,12}: ?\S/;

function isTitle({ kind, line }: ChromeLine): boolean {
  return kind === 'other' && line.length >= SHORTEST_TITLE && genreOf(line.trimmed) !== null;
}

const SHORTEST_TITLE = 6;

// Matches how the line of a title goes on below it:  ——在某县人民代表大会上   (某次会议通过) . Trap: (一)总体要求 is a heading, and no line of a head.
const BELOW_TITLE = /^(?:——|[(][^()]{3,60}[)]$)/;

/** Number, day, remark in brackets, subtitle, body or person below a title. */
function isOwnLine(one: ChromeLine): boolean {
  const { kind, line } = one;
  const { trimmed } = line;
  if (isQuiet(one)) return true;
  if ((kind !== 'other' && kind !== 'kept') || trimmed.length > LONGEST_OWN) return false;
  return isNumberLine(trimmed) || wholeDate(trimmed) !== null || BELOW_TITLE.test(trimmed) || isOrganisation(trimmed) || mayBePerson(trimmed.slice(trimmed.lastIndexOf(' ') + 1));
}

const LONGEST_OWN = 60;

const isButton = ({ reading }: ChromeLine): boolean => reading !== null && reading.widgets === 1 && reading.labels.length === 0 && reading.quiet + reading.dates === 0;

// Matches a day in figures behind the label of notices:  时间:2024-01-22 . Trap: a meeting has its hour and its place.
const DAY_ALONE = /^(?:时间|日期) ?: ?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/;
// Matches the titles of papers that begin with their own day. Trap: 登记表 has it among other fields.
const OF_DAYS = /日志|日记|周记|台账|记录|笔记|纪要/;

// Matches a counter and its figure, alone:  浏览:128   阅读次数:1023次 . Trap: 点击:5家 counts something else.
const READERS_ALONE = /^(?:总|累计|今日)?(?:浏览|点击|阅读|访问)(?:总?次数|人数|总?量|数|率)? ?: ?\d{1,9} ?次?$/;

// Matches a day with its time, alone:  2024-01-22 09:12:33 . Trap: 2024年1月22日9:00 is when a meeting begins.
const STAMP_ALONE = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2} {1,4}\d{1,2}:\d\d(?::\d\d)?$/;

// Matches a day in figures at the end of a line:  供稿:办公室  2024-01-22 . Trap: a document's own author has a day with its signs, 2024年1月22日.
const DAY_BEHIND = / (?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/;
const POSTERS = new Set(['供稿', '撰稿', '投稿', '发布', '编辑', '作者', '审核', '来自', '出处']);

/** Who handed a text in, and the day in figures: 供稿:办公室  2024-01-22. */
const isPosted = ({ reading, line }: ChromeLine): boolean => reading !== null && reading.labels.some((label) => POSTERS.has(label)) && DAY_BEHIND.test(line.trimmed);

// Matches the label of a counter:  点击量   阅读次数
export const COUNTER = /^(?:总|累计|今日)?(?:浏览|点击|阅读|访问)(?:总?次数|人数|总?量|数|率)?$/;
// Matches a counter with its figure in a row of fields, behind a blank or at its start:  编辑:李某 时间:2024-01-22 阅读:1023 . Trap: 走访:12 is a report's.
const COUNTED = /(?:^|[ |])(?:总|累计|今日)?(?:浏览|点击|阅读|访问)(?:总?次数|人数|总?量|数|率)? ?[:(]? ?\d{1,9}(?: ?次| ?[|)]| |$)/;

/** A day and a count of readers in one row: no document has these, whatever fields stand around it. */
export function isCountedDay({ reading, line }: ChromeLine): boolean {
  return reading !== null && reading.labels.some((label) => COUNTER.test(label)) && (reading.stamps + reading.dates > 0 || LABELLED_DAY.test(line.trimmed)) && COUNTED.test(line.trimmed);
}

// Matches a day behind its label:  日期:2022-03-25   时间:106-03-22 . Trap: 时间:长期有效 of a notice.
export const LABELLED_DAY = /(?:日期|时间) ?: ?\d{3}/;
