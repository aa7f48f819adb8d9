import { characterSet, isHan } from '../../lexicon/character-sets';
import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';

// 一、  （三）  1.  （2）  第四章  1.1      at the start of a line
// ^^    ^^^^
// Trap: a line that is only 1 is a cell of a table, and 三、四线城市 a phrase: neither alone on a line, nor twice at the edge.
const MARK = /(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|(?:[.．][0-9０-９]{1,2}){1,3})|[（(][0-9０-９]{1,2}[）)]|第[一二三四五六七八九十]{1,3}[章节编]|[①-⒇㈠-㈩]) ?/y;

/** What a mark starts with; most lines start with none of these. */
const OPENS_MARK = characterSet('一二三四五六七八九十（(第0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩');
/** What a line ends in that is a sentence, or the end of one. */
const CLOSES_TEXT = characterSet('。；：！？…”）);:!?');

// Matches what ends or joins sentences: no heading that breaks off, and no second half, holds one.
// Trap: 14:30 in a heading; such a heading stays as it is.
const SENTENCE = /[。；：！？;:!?\t]/;

/** A heading that a narrow column breaks is at least so long; shorter ones are whole. */
const NARROWEST = 14;
const WIDEST = 45;
const LONGEST_TITLE = 45;
/** A line of running text is at least so long. */
const SHORTEST_BODY = 12;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Length of the mark it starts with; 0 for none. */
  readonly mark: number;
}

export const wrappedHeading: Rule = {
  id: 'chars/wrapped-heading',
  phase: 'chars',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: { en: 'Joins a heading that a line break cuts in two: behind its number, or where a narrow column ends.', zh: '接上被换行断开的标题：序号与标题分行，或标题在栏宽处折行。' },
    why: {
      en: 'Pages set number and title in different elements, and a narrow column breaks long headings in mid-phrase. A number alone is joined only with a title that text or the next number follows; long headings only where at least two break off at the same width, none is longer, and no other short lines stand between paragraphs.',
      zh: '网页把序号和标题放在不同元素里，窄栏会在词语中间折断长标题。单独成行的序号，只有后面的标题之下是正文或下一个序号时才接上；长标题须至少两处在同一宽度折断、没有更长的标题、且段落之间没有其他短行时才接上。',
    },
    examples: {
      match: ['一、\n加强组织领导\n成立工作专班，由主要负责人任组长，定期调度。\n二、\n强化经费保障\n将所需经费列入年度预算，做到专款专用。'],
      ignore: ['（一）\n防汛抗旱\n县水利局\n（二）\n森林防火\n县林业局', '一、活动主题\n书香沅水 悦读新时代\n二、活动时间\n2023年4月至12月'],
    },
  },
  messages: {},
  *find(view) {
    const { lone, cut } = suspects(view);
    if (lone.length > 0) yield* loneMarks(view, lone);
    if (cut > 1) yield* brokenTitles(view, markedLines(view));
  },
};

/** A mark alone is no longer than this. */
const LONGEST_MARK = 9;

/** One look at each short line: those that hold nothing but a mark, and how many may go on in the next. Most texts have neither. */
function suspects({ text, lines }: View): { lone: number[]; cut: number } {
  const lone: number[] = [];
  let cut = 0;
  for (let line = 0, start = 0; line + 1 < lines.count; line++) {
    const next = lines.start(line + 1);
    const length = next - start - 1;
    if (length <= WIDEST && OPENS_MARK[text.charCodeAt(start)] === 1) {
      if (length <= LONGEST_MARK) {
        if (markLength(text, start) === length) lone.push(line);
      } else if (length >= NARROWEST && breaksOff(text.charCodeAt(next - 2)) && goesOn(text.charCodeAt(next)) && lines.end(line + 1) - next <= length && OPENS_MARK[text.charCodeAt(next)] !== 1) cut++;
    }
    start = next;
  }
  return { lone, cut };
}

/** Numbers of the lines that start with a mark. */
function markedLines({ text, lines }: View): number[] {
  const marked: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    if (OPENS_MARK[text.charCodeAt(start)] === 1 && markLength(text, start) > 0) marked.push(line);
  }
  return marked;
}

function markLength(text: string, start: number): number {
  MARK.lastIndex = start;
  return MARK.exec(text)?.[0].length ?? 0;
}

function lineAt({ text, lines }: View, line: number): Line | null {
  if (line >= lines.count) return null;
  const start = lines.start(line);
  const end = lines.end(line);
  return { start, end, mark: OPENS_MARK[text.charCodeAt(start)] === 1 ? Math.min(markLength(text, start), end - start) : 0 };
}

const NUMBERED = '^第[一二三四五六七八九十百零〇0-9]{1,5}';
// Matches how an article begins, which no chapter has for its title: 第一条 · 第十二条
const ARTICLE = new RegExp(`${NUMBERED}条`);
// Matches how an article or a section of a chapter begins: 第一条 · 第二节
// Trap: 第一季度 and 第二批 are no units of a document.
const UNIT = new RegExp(`${NUMBERED}[条节]`);

/** 第, which the marks of chapters start with. */
const ORDINAL = 0x7b2c;

/** 一、⏎总体要求 */
function* loneMarks(view: View, marked: readonly number[]): Generator<Finding> {
  for (const line of marked) {
    const mark = lineAt(view, line);
    const title = lineAt(view, line + 1);
    if (mark === null || title === null || mark.mark < mark.end - mark.start || title.mark > 0 || title.end === title.start || ARTICLE.test(view.text.slice(title.start, title.start + LONGEST_MARK))) continue;
    const length = title.end - title.start;
    const ofChapter = view.text.charCodeAt(mark.start) === ORDINAL;
    // Below a chapter stands its title, never its text.
    const isBody = !ofChapter && isRunning(view, title) && length >= SHORTEST_BODY;
    const isTitle = length <= LONGEST_TITLE && length > 1 && !(ofChapter && isRunning(view, title));
    if (isBody || (isTitle && (isFollowedByText(view, line + 2) || (ofChapter && opensUnit(view, line + 2))))) yield joinOf(view, line);
  }
}

/** True above 第一条 and 第一节, alone on their lines or not: what a chapter's title stands above. */
function opensUnit(view: View, line: number): boolean {
  const next = lineAt(view, line);
  return next !== null && UNIT.test(view.text.slice(next.start, Math.min(next.end, next.start + LONGEST_MARK)));
}

/** Running text, or a mark with its title: no cell of a table that came apart. */
function isFollowedByText(view: View, line: number): boolean {
  const next = lineAt(view, line);
  if (next === null) return false;
  return next.mark > 0 ? next.mark < next.end - next.start : isRunning(view, next) && next.end - next.start >= SHORTEST_BODY;
}

function isRunning({ text }: View, { end }: Line): boolean {
  return CLOSES_TEXT[text.charCodeAt(end - 1)] === 1;
}

/** （二）深化医药卫生体制改革推动优质医⏎疗资源扩容下沉 */
function* brokenTitles(view: View, marked: readonly number[]): Generator<Finding> {
  let width = 0;
  const broken: { line: number; length: number }[] = [];
  for (const at of marked) {
    const line = lineAt(view, at) as Line;
    const length = line.end - line.start;
    if (length <= width - 2 || length > WIDEST || SENTENCE.test(view.text.slice(line.start, line.end))) continue;
    width = Math.max(width, length);
    if (length >= NARROWEST && breaksOff(view.text.charCodeAt(line.end - 1)) && isSecondHalf(view, at + 1, length) && isFollowedByText(view, at + 2)) broken.push({ line: at, length });
  }
  const atEdge = broken.filter(({ length }) => length >= width - 1);
  if (atEdge.length < 2 || hasShortParagraphs(view)) return;
  for (const { line } of atEdge) yield joinOf(view, line);
}

function isSecondHalf(view: View, at: number, longest: number): boolean {
  const line = lineAt(view, at);
  if (line === null || line.mark > 0) return false;
  const length = line.end - line.start;
  return length >= 2 && length <= longest && goesOn(view.text.charCodeAt(line.start)) && !SENTENCE.test(view.text.slice(line.start, line.end));
}

/** A short line between two paragraphs heads the second one; where there are such lines, those below headings may be some, too. */
function hasShortParagraphs(view: View): boolean {
  for (let at = 1; at + 1 < view.lines.count; at++) {
    const line = lineAt(view, at) as Line;
    if (line.mark > 0 || line.end - line.start > NARROWEST || line.end - line.start < 2 || isRunning(view, line)) continue;
    const before = lineAt(view, at - 1) as Line;
    const behind = lineAt(view, at + 1) as Line;
    if (isRunning(view, before) && behind.mark === 0 && isRunning(view, behind) && before.end - before.start >= SHORTEST_BODY && behind.end - behind.start >= SHORTEST_BODY) return true;
  }
  return false;
}

const ENDS_FIRST_HALF = characterSet('，、”》');
const STARTS_SECOND_HALF = characterSet('“《（');

function breaksOff(code: number): boolean {
  return isHan(code) || ENDS_FIRST_HALF[code] === 1;
}

function goesOn(code: number): boolean {
  return isHan(code) || STARTS_SECOND_HALF[code] === 1;
}

/** The line end behind a line. */
function joinOf({ lines }: View, line: number): Finding {
  return { viewStart: lines.end(line), viewEnd: lines.start(line + 1), to: '' };
}
