import type { View } from '../../model/view';

/*
 * Pages that lost their line breaks keep the indentation of every paragraph in mid-line: `…工作。　　一、…`.
 * These matchers look at a bounded stretch on both sides of such a gap, so a line of any length is read once.
 */

const LEAD = 60;
const BODY = 300;

// Matches the number of a section or item where a paragraph begins:  一、  （一）  第一条  1.  （1）  ①  附件
// Trap: 1.5亿元 and 1、2号楼 begin with a digit and a mark as well.
const MARKER = /^(?:[一二三四五六七八九十百〇零]{1,4}[、．.]|[（(][一二三四五六七八九十百〇零]{1,4}[）)]|第[一二三四五六七八九十百〇零\d]{1,5}[编章节条]|\d{1,2}[.．、](?=\s?[^\s\d])|[（(]\d{1,2}[）)]|[①-⑳]|附件)/;

// Matches the end of a sentence, closed quotes and brackets included:  工作。  ……”。  到位；”
// Trap: a quote or bracket alone ends no sentence (“走出去”　　战略).
const SENTENCE_END = /[。！？；!?;…][”’」』）)》〉]*$/;

// Matches a lead-in before a colon: a salutation, “as follows”, or a clause with a comma in it.
// Trap: 标题：　　关于…的通知 is a label and its value.
const LEAD_IN = /(?:代表|委员|同志|同志们|朋友们|领导|来宾|政府|单位|部门|机构|如下|[，,][^，,]{2,30})[：:]$/;

// Matches a numbered heading that fills its paragraph:  一、过去一年工作回顾
// Trap: a numbered paragraph that holds a full stop is body text.
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[编章节])[^。！？；：:]{2,45}$/;

// Matches two blanks in a row of which none is the ordinary space, and two ordinary ones behind the end of a sentence. Trap: one U+3000 pads a name (省长　王某).
const GAP = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164]{2}|(?<=[。！？；：]) {2,8}(?=[\u4e00-\u9fff（(“])/g;

// Matches what cannot begin a paragraph.
const CLOSING = /^[，、；：。！？）》〉」』】〕”’,;:!?)]/;

/**
 * True when the gap `[start, end)` of a line, two or more wide blanks, stands where a paragraph ended.
 * False leaves it to be padding: 区长　　张三.
 */
export function endsParagraph(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + BODY);
  if (CLOSING.test(right)) return false;
  if (MARKER.test(right)) return true;
  const left = pieceBefore(text, start);
  if (SENTENCE_END.test(left)) return true;
  if (LEAD_IN.test(left)) return true;
  return HEADING.test(left) && isBody(right);
}

/** A page that lost its breaks has next to no lines and several gaps; fewer gaps may all be padding. */
const FEW_LINES = 4;
const SEVERAL_GAPS = 4;
const LONG_LINE = 200;

/** True for a text that was squeezed into a line or two: then every gap in it was a paragraph break, headings and titles included. */
export function lostItsLines({ text, lines }: View): boolean {
  if (text.length < LONG_LINE || lines.count > FEW_LINES) return false;
  let gaps = 0;
  GAP.lastIndex = 0;
  while (gaps < SEVERAL_GAPS && GAP.exec(text) !== null) gaps++;
  GAP.lastIndex = 0;
  return gaps >= SEVERAL_GAPS;
}

/** Where only single spaces are left of the breaks, the text itself must show it: so many sections begin behind one. */
const SEVERAL_SECTIONS = 3;

// Matches one blank between two characters of Chinese text, or in front of a number or a full date:  如下。 一、主要做法   行为 1.公示
// Trap: 开展 ISO 9001 认证 has spaces of its own, and two blanks in a row are a gap of the other kind.
const SINGLE = /(?<=[\u4e00-\u9fff。！？；：”’）》…])[ \u00a0\u3000](?=[\u4e00-\u9fff（(“‘《〔①-⑳]|\d{1,2}[.．、](?!\d)|(?:19|20)\d\d年\d{1,2}月)/g;
const SINGLE_HERE = new RegExp(SINGLE.source, 'y');

// Matches the first two sections of a document, whatever stands behind their numbers. Trap: 一、二、三号井 counts wells.
const FIRST_SECTION = /[ \u00a0\u3000](?:一[、．.](?![一二三四五六七八九十]、)|（一）|\(一\)|第一[章条部])/;
const SECOND_SECTION = /[ \u00a0\u3000](?:二[、．.](?![一二三四五六七八九十]、)|（二）|\(二\)|第二[章条部])/;

/**
 * True for a text that was squeezed into a line or two with one space for every break: sections begin behind spaces,
 * and three spaces in four stand behind a sentence, behind a heading or in front of a number.
 */
export function keptSpacesForBreaks({ text, lines }: View): boolean {
  if (text.length < LONG_LINE || lines.count > FEW_LINES || !FIRST_SECTION.test(text) || !SECOND_SECTION.test(text)) return false;
  let all = 0;
  let fitting = 0;
  let sections = 0;
  for (const { index } of text.matchAll(SINGLE)) {
    all++;
    const numbered = MARKER.test(text.slice(index + 1, index + LEAD));
    if (numbered) sections++;
    if (numbered || partsField(text, index) || SENTENCE_END.test(text.slice(Math.max(0, index - LEAD), index)) || HEADING.test(pieceBeforeSpace(text, index))) fitting++;
  }
  return sections >= SEVERAL_SECTIONS && fitting * 4 >= all * 3;
}

// Matches a full date. Trap: 2022年共检查 opens a clause.
const DATE = /^(?:19|20)\d\d年\d{1,2}月/;
const SHORTEST_TITLE = 6;

/** In such a text: true for the one space at this place unless it pads a name or parts words in mid-sentence. */
export function wasBreak(text: string, start: number): boolean {
  SINGLE_HERE.lastIndex = start;
  if (!SINGLE_HERE.test(text)) return false;
  const right = text.slice(start + 1, start + LEAD);
  if (MARKER.test(right) || DATE.test(right)) return true;
  const left = pieceBeforeSpace(text, start);
  return SENTENCE_END.test(left) || HEADING.test(left) || (left.length === start && left.length >= SHORTEST_TITLE && !/[，。；：]/.test(left));
}

/** Fields of a page, behind one space each, that a text must hold before they count as lines of it. */
const SEVERAL_FIELDS = 3;
const FIELDS = '(?:发布(?:时间|日期|人)?|(?:文章|信息|稿件|新闻)?来源|作者|浏览(?:次数|量)?|点击(?:数|次数|量)?|人气|阅读(?:次数|量)?|(?:责任)?编辑|审核|字[体号]|[上下]一[篇条]|相关链接|主办(?:单位)?|承办(?:单位)?|版权所有|网站标识码|本页地址)';
// Matches a field of a page behind a space:  浏览次数：134   上一篇：… . Trap: 联系人：张三　电话： are a notice's.
const FIELD = new RegExp(`[ \\u00a0\\u3000](?=${FIELDS}[：:])`, 'g');
const FIELD_HERE = new RegExp(`^${FIELDS}[：:]|^[【[](?:打印|关闭|字体|收藏)|^扫一扫`);
// Matches a field with its value, and a way to the page:  来源：网络   首页>信息公开>计划总结
const FIELD_OR_WAY = new RegExp(`^${FIELDS}[：:]|^[\\u4e00-\\u9fff]{2,12}(?:[>＞»→][\\u4e00-\\u9fff]{2,12}){1,6}$`);

/** True for a text that was squeezed into a line or two, its page's fields with it. */
export function holdsPageFields({ text, lines }: View): boolean {
  if (text.length < LONG_LINE || lines.count > FEW_LINES) return false;
  let fields = 0;
  for (const _ of text.matchAll(FIELD)) if (++fields === SEVERAL_FIELDS) return true;
  return false;
}

/** In such a text: true for the one space at this place where a field of the page begins or ends. */
export function partsField(text: string, start: number): boolean {
  return FIELD_HERE.test(text.slice(start + 1, start + LEAD)) || FIELD_OR_WAY.test(pieceBeforeSpace(text, start));
}

const BLANKS = ['\n', ' ', '\u00a0', '\u3000'] as const;

function pieceBeforeSpace(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - LEAD), start);
  return window.slice(Math.max(...BLANKS.map((blank) => window.lastIndexOf(blank))) + 1);
}

/** True when a gap pads a name: 区长　　张三, 杜　　宇. */
export function isPadding(text: string, start: number, end: number): boolean {
  const right = (text.slice(end, end + 8).split(/[\s\u2800\u3164]/, 1)[0] ?? '').length;
  return pieceBefore(text, start).length <= 1 || right <= 4;
}

/** The text between the gap and the one before it, or the line's start. */
function pieceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - LEAD), start);
  let from = window.lastIndexOf('\n') + 1;
  for (const gap of window.matchAll(GAP)) from = Math.max(from, gap.index + gap[0].length);
  return window.slice(from);
}

/** True when the paragraph that would begin here is one: it has a full stop before the next gap. */
function isBody(right: string): boolean {
  const line = right.split('\n', 1)[0] as string;
  const next = line.search(GAP);
  const paragraph = next < 0 ? line : line.slice(0, next);
  return paragraph.length >= 15 && paragraph.includes('。');
}
