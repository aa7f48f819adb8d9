import { characterSet } from '../lexicon/character-sets';
import { arabicNumber, CJK_NUMERALS, cjkNumber, enclosedNumber } from '../lexicon/numerals';

/*
 * Headings inside a line: their breaks were lost, in one section (一、工作回顾（一）经济运行稳中有进。全年…（二）民生…) or in the whole text. They
 * are told by their numbers, which must count from one on and stand where a sentence has ended, and by a title in front of a text of its own.
 */

type Style = 'unit' | 'article' | 'cjk' | 'cjk-paren' | 'arabic' | 'arabic-paren' | 'circled';

interface Mark {
  readonly style: Style;
  /** 章, 节 and 部分 count each for themselves. */
  readonly key: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/** Members of one numbering below one heading. */
interface Row {
  readonly key: string;
  readonly parent: Row | null;
  readonly marks: Mark[];
}

const N = `[${CJK_NUMERALS}]{1,4}`;
/** What a title begins with. */
const TITLE = '[ \\u3000]?[\\u4e00-\\u9fa50-9“]';

// Matches where a numbered heading may begin:  。一、   ：（二）   。3.   第二部分   ②   。第三条　
// Trap: 3.5 is an amount, 第三节课 no section: a title must follow, and the number count on from the one before; 第三条规定 without a gap is a reference.
const MARK = new RegExp(`第(${N})(部分|章|节|篇)(?!是|为|主要)(?=[\\s：:、，]{0,2}[\\u4e00-\\u9fa5“0-9])|(${N})[、．.](?=${TITLE})|[（(〔](${N})[）)〕][、．.]?(?=${TITLE})|(?<![0-9０-９.．第])([1-9１-９][0-9０-９]?)(?:[.．](?=[\\u4e00-\\u9fa5“ ]|20[0-9]{2}年)|、(?=[\\u4e00-\\u9fa5“0-9]))|[（(]([1-9１-９][0-9０-９]?)[）)](?=${TITLE})|([①-⑳])(?=[\\u4e00-\\u9fa5“])|第(${N})条[ \\u3000](?=[\\u4e00-\\u9fa5“《])`, 'g');

// Matches the second number of such a row, without which no line holds two headings. One look spares most lines all the rest.
// Trap: 第二 alone is no mark, and 2. stands in dates and amounts, too.
const SECOND = /[。！？；：”）\s][（(〔]?(?:二[、．.）)〕]|[2２][.．、）)])|第二[部章节篇]|②|第[一二三四五六七八九十百]{1,4}条[ \u3000]/;

const BEHIND = /[。！？；：”）)\s]/;
// Matches the title of a heading up to the first of the next level, glued to it: 2023年工作情况. Trap: a sentence has a mark.
const GLUED_TITLE = /^[\s：:]{0,2}[\u4e00-\u9fa5“”0-9]{2,30}$/;

// Matches a title and the first words of its text:  加强组织领导。局党组… . Trap: the parts of an enumeration end in one sentence each.
const TITLE_AND_TEXT = /^[\s：:]{0,2}[^。；：:;！？]{2,40}。[^\s。]{6}/;

/** Rows that need no text of their own in a text that is all one line: only headings are numbered so there. */
const SURE: ReadonlySet<Style> = new Set(['cjk', 'cjk-paren', 'unit', 'article']);
const FEWEST = 2;
/** So many there must be of the highest kind where it is an Arabic number. */
const FEWEST_ARABIC = 3;

/** Where further headings begin inside a line that begins with one, in order. */
export function headingsBehind(text: string, start: number, end: number): readonly number[] {
  if (OPENS_HEADING[text.charCodeAt(start)] !== 1 || end - start < SHORTEST_GLUED) return NONE;
  const second = gluedHeading(text, start, end);
  const line = text.slice(start, end);
  if (end - start < SHORTEST_OF_SEVERAL || !SECOND.test(line) || line.includes('\t')) return second > 0 ? [second] : NONE;
  const inside = headingsInSection(line).map((at) => start + at);
  return second > 0 && !inside.includes(second) ? [second, ...inside] : inside;
}

const NONE: readonly number[] = [];
const OPENS_HEADING = characterSet('一二三四五六七八九十第（(123456789');
const SHORTEST_GLUED = 12;
/** Two headings with a text of their own behind another are as long. */
const SHORTEST_OF_SEVERAL = 40;

const NUMERALS = characterSet('一二三四五六七八九十');
const MOST_LEAD = 48;

// Matches a heading with the first of the next level glued to it: 一、查摆的主要问题（一）思想政治方面。学习…
//                                                               ^^^^^^^^^^^^^^^^
// Trap: 一、按照第（一）项 speaks of an item; no mark may stand between, and no word that counts items around.
const GLUED = /^[一二三四五六七八九十]{1,3}、[\u4e00-\u9fa5“”0-9]{3,30}[^第至到和与、](?=[（(]一[）)](?![项款至到和与或、])[\u4e00-\u9fa5“])/;

/** Where the first heading of the next level begins, though no second follows it on the line; -1 where none does. */
function gluedHeading(text: string, start: number, end: number): number {
  if (NUMERALS[text.charCodeAt(start)] !== 1) return -1;
  const opening = text.slice(start, Math.min(end, start + MOST_LEAD));
  const lead = opening.includes('一）') || opening.includes('一)') ? GLUED.exec(opening) : null;
  // A row of a table keeps its cells.
  return lead === null || text.slice(start, end).includes('\t') ? -1 : start + lead[0].length;
}

/** Where headings of whole rows begin inside such a line. */
function headingsInSection(line: string): number[] {
  const marks = marksIn(line);
  return marks[0]?.start === 0 ? startsOf(rowsOf(line, marks, false), line, false) : [];
}

/** Where headings begin inside a text that is all one line, in order; its own start is none. */
export function headingsInText(line: string): number[] {
  const rows = rowsOf(line, marksIn(line), true);
  const [highest] = rows;
  if (highest === undefined) return [];
  const style = highest.marks[0]?.style ?? 'cjk';
  if (highest.marks.length < (SURE.has(style) ? FEWEST : FEWEST_ARABIC)) return [];
  return startsOf(rows, line, true);
}

function marksIn(line: string): Mark[] {
  return Array.from(line.matchAll(MARK), (match): Mark => {
    const [all, unit, kind, cjk, paren, arabic, arabicParen, circled, article] = match;
    const [start, end] = [match.index, match.index + all.length];
    const style: Style = unit !== undefined ? 'unit' : article !== undefined ? 'article' : cjk !== undefined ? 'cjk' : paren !== undefined ? 'cjk-paren' : arabic !== undefined ? 'arabic' : arabicParen !== undefined ? 'arabic-paren' : 'circled';
    const ordinal = cjkNumber(unit ?? article ?? cjk ?? paren ?? '') ?? (circled !== undefined ? (enclosedNumber(circled.charCodeAt(0))?.value ?? 0) : arabicNumber(arabic ?? arabicParen ?? '0'));
    return { style, key: kind ?? style, ordinal, start, end };
  });
}

/** Puts marks that count on from each other into rows, and rows below the headings they stand under. */
function rowsOf(line: string, marks: readonly Mark[], isWhole: boolean): Row[] {
  const rows: Row[] = [];
  const open: Row[] = [];
  let last: Mark | null = null;
  for (const mark of marks) {
    const isBehind = mark.start === 0 || BEHIND.test(line.charAt(mark.start - 1));
    const mayOpen = mark.ordinal === 1 || mark.style === 'article';
    if (!isBehind && !(mayOpen && (isWhole || last !== null) && GLUED_TITLE.test(line.slice(last?.end ?? 0, mark.start)))) continue;
    const depth = open.findIndex(({ key }) => key === mark.key);
    const row = open[depth];
    if (row === undefined ? !mayOpen && mark.start !== 0 : mark.ordinal !== (row.marks.at(-1)?.ordinal ?? 0) + 1) continue;
    open.length = row === undefined ? open.length : depth + 1;
    if (row === undefined) {
      const opened: Row = { key: mark.key, parent: open.at(-1) ?? null, marks: [mark] };
      open.push(opened);
      rows.push(opened);
    } else row.marks.push(mark);
    last = mark;
  }
  return rows;
}

/** Where the headings of the rows begin that are headings, besides what the line itself begins with. @param isWhole the line is all the text. */
function startsOf(rows: readonly Row[], line: string, isWhole: boolean): number[] {
  const kept = new Set<Row>();
  for (const row of rows) {
    const isFirst = row.parent === null && row.marks[0]?.start === 0;
    if (row.parent !== null && !kept.has(row.parent)) continue;
    if (isFirst || (isWhole && SURE.has(row.marks[0]?.style ?? 'arabic')) || (row.marks.length >= FEWEST && (row.key === 'article' || haveTexts(row, rows, line))) || isArticleOfChapter(row)) kept.add(row);
  }
  return [...kept].flatMap(({ marks }) => marks.map(({ start }) => start)).filter((start) => start > 0).sort((a, b) => a - b);
}

/** 第三章 附则第六条 本办法自…起施行。 */
const isArticleOfChapter = ({ key, parent }: Row): boolean => key === 'article' && parent?.marks[0]?.style === 'unit';

/** Most members of the row have a title, and behind it a text or headings of their own. */
function haveTexts({ marks }: Row, rows: readonly Row[], line: string): boolean {
  const owning = marks.filter((mark, nth) => {
    const text = line.slice(mark.end, marks[nth + 1]?.start ?? line.length);
    return TITLE_AND_TEXT.test(text) || rows.some((below) => below.marks.length >= FEWEST && below.marks[0] !== undefined && below.marks[0].start > mark.end && below.marks[0].start < mark.end + text.length && GLUED_TITLE.test(line.slice(mark.end, below.marks[0].start)));
  });
  return owning.length * 2 > marks.length;
}
