import type { View } from '../../model/view';
import { isColumn } from '../strip/chrome-bars';
import { isBodyLine, readLine } from '../strip/chrome-lines';
import type { LineText } from '../strip/line-text';
import { above, below } from '../strip/neighbour-lines';
import { inForm } from '../strip/sales-block';
import type { Run } from './foreign-runs';
import { isBarePhrase, isListItem, mayBePartOfTitle } from './line-shapes';
import { voicesOfLine } from './line-voices';

/*
 * What of a run that sounds foreign is rather the document's own, by what stands around it.
 */

/** The lines of a run as they stand in the text. */
const inOrder = (run: Run): LineText[] => run.map(({ line }) => line).sort((one, other) => one.viewStart - other.viewStart);

/** A line that sounds like this is no title, whatever its shape. */
const TITLE_SURE = 2.2;

/** Of a run above a document, the lines next to it that may be its title and do not themselves sound surely foreign. */
export function titleFacing(run: Run): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const { line, voice, listed } of [...run].reverse()) {
    if (listed || voice >= TITLE_SURE || !mayBePartOfTitle(line)) break;
    spared.add(line.viewStart);
  }
  return spared;
}

/** Bare phrases between lines of the document: the parts of a sentence that was broken, or rows of a column. */
export function isAmongOwn(view: View, run: Run): boolean {
  const [last] = run;
  return last !== undefined && run.every(({ line }) => isBarePhrase(line)) && below(view, last.line) !== null;
}

/** A label whose value stands below and stays:  责任编辑:⏎李某 */
export const waits = ({ trimmed }: LineText, next: LineText | null, run: ReadonlySet<number>): boolean => trimmed.endsWith(':') && next !== null && !run.has(next.viewStart);

/** Fields among those of a notice that stay: 主讲人:…⏎题目:…⏎地点:… */
export function isPartOfForm(view: View, run: Run): boolean {
  if (run.some(({ listed }) => listed)) return false;
  return inForm(view, inOrder(run));
}

/** True when a list of which some items are in the run goes on outside of it: a list is all one's own. */
export function goesOnInList(view: View, run: Run): boolean {
  const within = new Set(run.map(({ line }) => line.viewStart));
  const isOutside = (next: LineText | null): boolean => next !== null && !within.has(next.viewStart) && isListItem(next.trimmed);
  return run.some(({ line }) => isListItem(line.trimmed) && (isOutside(above(view, line)) || isOutside(below(view, line))));
}

// Matches a field with its value:  题目:怎样写好调研报告 . Trap: 加微信:abc names no field of a notice, and is told by its voice.
const FIELD = /^[\u4e00-\u9fff]{2,8} ?:/;

/** True of a field and its value. */
export function isField({ trimmed }: LineText): boolean {
  return FIELD.test(trimmed);
}

/** Where more of a text sounds foreign than not, it is rather a short notice in rows and fields. */
export function outweighs(view: View, lines: readonly LineText[]): boolean {
  return lines.reduce((sum, { length }) => sum + length, 0) * 2 >= view.text.length;
}

/** 公示 between 要闻 and 服务 is a column, however titles end. */
export function isColumnBetween(view: View, line: LineText, run: Run, known: ReadonlySet<number>): boolean {
  if (!isColumn(line.trimmed)) return false;
  return [above(view, line), below(view, line)].every((other) => other !== null && (known.has(other.viewStart) || run.some((one) => one.line.viewStart === other.viewStart)));
}

// Matches a subtitle behind its dash:  ——致全镇父老乡亲的倡议书 . Trap: one hyphen opens an item.
const SUBTITLE = /^(?:[—–―-]{2}|—) ?\S/;

/** A short line right above a subtitle behind a dash is what it belongs to. */
export function hasSubtitle({ length }: LineText, next: LineText | null): boolean {
  return length <= LONGEST_TITLE && next !== null && SUBTITLE.test(next.trimmed) && !next.trimmed.endsWith('—');
}

/** Right above the first sentence a line is its title, unless another short line stands above that nobody takes for a page's. */
export function isLastTitle(view: View, line: LineText, run: Run, known: ReadonlySet<number>): boolean {
  const next = belowRun(view, line, run);
  if (next === null || line.trimmed.length > LONGEST_TITLE || !isBodyLine(next)) return false;
  for (let before = above(view, line); before !== null; before = above(view, before)) {
    const { seller, page } = voicesOfLine(before);
    if (Math.max(seller, page) < 0 && readLine(before).kind === 'other' && !known.has(before.viewStart)) return false;
  }
  return !/[。!?~]|\d{7}|www|https?:/.test(line.trimmed);
}

// Matches a day with a time, or a label of a head line with its colon:  2019-07-11 09:52何芳洲   来源:某某日报 发布时间:… . Trap: 首页 > 要闻 is a path, above which a column stands.
const HEAD_LINE = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? ?\d{1,2}:\d\d|(?:来源|作者|时间|日期) ?:/;

/** Right above the first paragraph a line that hardly sounds foreign is the headline of a short item of news. */
export function isAboveProse(line: LineText, next: LineText | null): boolean {
  return next !== null && next.length >= SHORTEST_PROSE && next.raw.includes('。') && line.length >= SHORTEST_HEADED && line.length <= LONGEST_HEADED && loudest(line) < DOUBTFUL && !OF_SELLERS.test(line.trimmed);
}

const SHORTEST_PROSE = 50;
const DOUBTFUL = 1.2;

/** Right above the head line of its page, and below nothing else that may be one, a line is the title unless it surely sounds foreign. */
export function isAboveHeadLine(line: LineText, next: LineText | null, run: Run, known: ReadonlySet<number>): boolean {
  if (next === null || !known.has(next.viewStart) || !HEAD_LINE.test(next.trimmed) || (voiceIn(run, line) || loudest(line)) >= TITLE_SURE) return false;
  return line.length >= SHORTEST_HEADED && line.length <= LONGEST_HEADED && !known.has(line.viewStart) && !OF_SELLERS.test(line.trimmed);
}

// Matches the end of a sentence or of a question, which no title below the head line has:  …更新?   …如下:
const ENDS_SENTENCE = /[。?!;:]$/;

/** The same of a shorter line, where the text itself begins below the head line: nothing else there may be the title. */
export function isShortTitle(view: View, line: LineText, next: LineText | null, known: ReadonlySet<number>): boolean {
  if (line.length < SHORTEST_NAMED || line.length >= SHORTEST_HEADED || next === null || known.has(line.viewStart) || !known.has(next.viewStart) || !HEAD_LINE.test(next.trimmed)) return false;
  if (POSTER.test(line.trimmed)) return false;
  let first = below(view, next);
  while (first !== null && known.has(first.viewStart)) first = below(view, first);
  return first !== null && ENDS_SENTENCE.test(first.trimmed) && loudest(line) < TITLE_SURE && !OF_SELLERS.test(line.trimmed);
}

/** The first line of a text, where all below it down to the first paragraph goes as well: nothing else may be the title, and it hardly sounds foreign. */
export function isTitleOfAll(view: View, line: LineText, run: Run, known: ReadonlySet<number>): boolean {
  if (line.length < SHORTEST_HEADED || line.length > LONGEST_HEADED || loudest(line) >= DOUBTFUL || OF_SELLERS.test(line.trimmed)) return false;
  const starts = new Set(run.map((one) => one.line.viewStart));
  let next = below(view, line);
  for (let passed = 0; next !== null && passed < MOST_PASSED && (starts.has(next.viewStart) || known.has(next.viewStart)); passed++) next = below(view, next);
  return next !== null && next.length >= SHORTEST_PROSE && isBodyLine(next);
}

const SHORTEST_NAMED = 4;
// Matches who posts, above the day of the post:  云溪融媒   云溪发布 . Trap: 云溪日报社 signs a notice of its own, and is no title either.
const POSTER = /(?:融媒体?|发布|[日晚时周]报社?|新闻网?|在线|传媒|广电|电视台|客户端|观察|网)$/;

const loudest = (line: LineText): number => Math.max(voicesOfLine(line).seller, voicesOfLine(line).page);
const SHORTEST_HEADED = 8;
const LONGEST_HEADED = 60;
// Matches what names no document, wherever it stands:  某某网,好用的…!   范文下载   5篇   工作总结.doc   信息时效期:2026-12-31 . Trap: 沈知行:论县乡两级财政 and 政院:预算并未删减 are titles.
const OF_SELLERS = /[。!?~]|\.(?:docx?|pdf|wps)|(?:完整|可编辑|精选|最新)版?[)）]|^[\u4e00-\u9fff]{0,6}(?:类别|分类|类型|日期|效期|时间|[号人码数量词级]|单位|位置|机构|部门|范围|方式|主题|来源|作者|编辑|标签|栏目|状态|格式|大小|体裁|公开|属性) ?:|:.*:|^[^\u4e00-\u9fff]{4}|网[,: ]|范文|下载|素材|模板|\d ?篇|www|https?:|微信|公众号|\d{7}/;

// Matches a row of signs that a title is ruled off with:  ************** . Trap: three stars part a text.
const RULED_OFF = /^([*=—_~-])\1{7,80}$/;

/** A short line right above such a row is what it rules off. */
export function isRuledOff({ length }: LineText, next: LineText | null): boolean {
  return length <= LONGEST_HEADED && next !== null && RULED_OFF.test(next.trimmed);
}

// Matches where an author works:  (江城大学建筑学院,湖北 江城 431200)
const AFFILIATION = /^[(][^()。:]{4,60}\d{6}[)]$/;

/** The name of an author right above where he works. */
export function isAuthor({ length }: LineText, next: LineText | null): boolean {
  return length <= LONGEST_NAME && next !== null && AFFILIATION.test(next.trimmed);
}

const LONGEST_NAME = 12;

/** The first line below that neither is of the run nor speaks as a page. */
function belowRun(view: View, line: LineText, run: Run): LineText | null {
  const starts = new Set(run.map((one) => one.line.viewStart));
  let next = below(view, line);
  for (let passed = 0; next !== null && passed < MOST_PASSED && (starts.has(next.viewStart) || OF_PAGE.has(readLine(next).kind)); passed++) next = below(view, next);
  return next;
}

const MOST_PASSED = 12;
const OF_PAGE: ReadonlySet<string> = new Set(['chrome', 'menu', 'footer', 'code']);
const LONGEST_TITLE = 40;
/** So surely no line is a title, wherever it stands. */
export const SURELY_NO_TITLE = 4;
export const voiceIn = (run: Run, line: LineText): number => run.find((one) => one.line === line)?.voice ?? 0;

/** Below a sentence that announces them lines are the document's:  须载明以下内容:⏎主编:⏎责任编辑: */
export function isIntroduced(view: View, run: Run): boolean {
  const [first] = inOrder(run);
  if (first !== undefined && NAMES_IN_TURN.test(first.trimmed)) return true;
  const before = first === undefined ? null : above(view, first);
  return before !== null && before.length >= SHORTEST_ANNOUNCEMENT && before.trimmed.endsWith(':');
}

const SHORTEST_ANNOUNCEMENT = 12;
// Matches what names the lines below in turn:  登录后,页面顶部依次为: . Trap: 领取方式如下: is a seller's.
const NAMES_IN_TURN = /(?:依次|分别)[为是有]:$/;
