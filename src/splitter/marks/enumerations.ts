import type { ListStyle } from '../../model/tree';
import { characterSet, isSpace } from '../../lexicon/character-sets';
import { arabicNumber, cjkNumber, enclosedNumber } from '../../lexicon/numerals';
import { matchAt } from './mark-match';
import { secondMarksIn } from './second-marks';

/** A word or sign that opens one item of an enumeration: 一是, 首先, 第一，, 其一, 一要, ①, （1）, •. */
export interface ItemMark {
  readonly style: ListStyle;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

const N = '[一二三四五六七八九十]{1,3}';

// 一是动态调整…   一要…   其一，…   第一，…   首先，…其次，…最后，   ①…②…   （1）…；（2）…   （一）…；（二）…   ：1.…；2.…
// ^^              ^^      ^^       ^^^^      ^^^                     ^      ^^^            ^^^               ^^
// Trap: 第一、第二产业 names both; 需要, 一要求: the numeral goes right before, and no word such as 要求 may follow; （二）项 is a reference, 1.5 a decimal.
const MARK = `(?:(${N})是|(${N})要(?!求|素|点|闻|件|么)|其(${N})(?=[，,、：:是])|第(${N})(?=[，,：:]|、(?!第))|(首先|其次|再次|然后|最后)(?=[，,、：:是要])|([①-⑳])|[（(]([1-9１-９][0-9０-９]?)[）)](?![0-9项款目])|[（(](${N})[）)](?![项款目至到和与或及、，,；;。期])|([1-9１-９][0-9０-９]?)[.．、](?=[\\u4e00-\\u9fa5“《]))`;

const MARK_AT_START = new RegExp(MARK, 'y');

/** What the marks start with. */
const OPENS_MARK = characterSet('一二三四五六七八九十其第首再然最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(123456789１２３４５６７８９');

/** Punctuation a mark may stand behind; 统一是, 唯一要 and 排名第一， have none in front, so they do not count. */
const BEFORE_MARK = characterSet('。；;：:，,！？!?、”）)');

/** What 最后 counts: it may end any run, whatever its number, and no number is it. */
export const LAST_ORDINAL = Infinity;

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 然后: 3, 最后: LAST_ORDINAL };

// Matches a bullet at the start of a line: • ● ■ ◆ ★ ▪ · and Markdown's “- ”
// Trap: a line of dashes (----) is a rule, and — opens a subtitle; dashes count only in runs of lines.
const BULLET = /(?:(?:[•●○■□◆◇★☆▪◦·]|——|—|--)[ \t\u3000]*|[-+] )(?=[^\s—-])/y;

const NONE: readonly ItemMark[] = [];

/**
 * Finds the enumerations of a text, paragraph by paragraph. Every enumeration has a second mark, or 首先 as its first:
 * asked in reading order, most paragraphs are spared the search for marks.
 */
export class Enumerations {
  private readonly text: string;
  /** Where the last paragraph asked for starts. */
  private seenFrom = 0;
  /** Where such signs stand; looked for when the first paragraph asks. */
  private signs: readonly number[] | null = null;
  /** The first of them at or behind `seenFrom`. */
  private next = 0;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * The marks of one paragraph that count 1, 2, … in order in one style, two or more.
   * The first style to complete a pair wins; marks of other styles inside its items are text.
   */
  marksIn(start: number, end: number): readonly ItemMark[] {
    return start < this.seenFrom || this.holdsSign(start, end) ? runsOf(marksOf(this.text.slice(start, end), start)) : NONE;
  }

  private holdsSign(start: number, end: number): boolean {
    this.seenFrom = start;
    const signs = (this.signs ??= secondMarksIn(this.text));
    while (this.next < signs.length && (signs[this.next] as number) < start) this.next++;
    return this.next < signs.length && (signs[this.next] as number) < end;
  }
}

function runsOf(marks: readonly ItemMark[]): readonly ItemMark[] {
  if (marks.length < 2) return NONE;
  const chosen: ItemMark[] = [];
  for (let at = 0; at < marks.length; ) {
    const run = runFrom(marks, at);
    if (run.length < 2) {
      at++;
      continue;
    }
    for (const index of run) chosen.push(marks[index] as ItemMark);
    at = (run[run.length - 1] ?? at) + 1;
  }
  return chosen;
}

/** @param start where the paragraph starts in the text. */
function marksOf(paragraph: string, start: number): ItemMark[] {
  const marks: ItemMark[] = [];
  addMark(marks, paragraph, 0, start);
  for (let at = 0; at < paragraph.length; at++) {
    const code = paragraph.charCodeAt(at);
    if (BEFORE_MARK[code] === 1 || isSpace(code)) at += addMark(marks, paragraph, at + 1, start);
  }
  return marks;
}

/** Adds the mark at a place of the paragraph, if one is there; returns its length. */
function addMark(marks: ItemMark[], paragraph: string, at: number, start: number): number {
  if (OPENS_MARK[paragraph.charCodeAt(at)] !== 1) return 0;
  const match = matchAt(MARK_AT_START, paragraph, at);
  if (match === null) return 0;
  const mark = markOf(match, start);
  if (mark !== null) marks.push(mark);
  return match[0].length;
}

/** Indices of the marks that continue the one at `first`: same style, next number. 最后 may end any run. */
function runFrom(marks: readonly ItemMark[], first: number): number[] {
  const start = marks[first] as ItemMark;
  if (start.ordinal !== 1) return [];
  const run = [first];
  let ordinal = 1;
  for (let i = first + 1; i < marks.length; i++) {
    const mark = marks[i] as ItemMark;
    if (mark.style !== start.style) continue;
    if (mark.ordinal === ordinal + 1 || (mark.ordinal === LAST_ORDINAL && run.length >= 1)) {
      run.push(i);
      ordinal = mark.ordinal;
      if (mark.ordinal === LAST_ORDINAL) break;
    } else if (mark.ordinal === 1) break;
  }
  return run;
}

/** @param offset where the text that was searched starts. */
function markOf(match: RegExpExecArray, offset: number): ItemMark | null {
  const start = offset + match.index;
  const end = start + match[0].length;
  const word = match[5];
  if (word !== undefined) return { style: 'shouxian', ordinal: WORDS[word] ?? 1, start, end };
  const circled = match[6];
  if (circled !== undefined) return { style: 'circled', ordinal: enclosedNumber(circled.charCodeAt(0))?.value ?? 0, start, end };
  const digits = match[7] ?? match[9];
  if (digits !== undefined) return { style: match[7] === undefined ? 'arabic' : 'arabic-paren', ordinal: arabicNumber(digits), start, end };
  const group = NUMERAL_GROUPS.find(([at]) => match[at] !== undefined);
  const ordinal = group === undefined ? null : cjkNumber(match[group[0]] ?? '');
  return group === undefined || ordinal === null ? null : { style: group[1], ordinal, start, end };
}

/** The groups of `MARK` that hold a Chinese numeral, and the styles they tell. */
const NUMERAL_GROUPS: readonly (readonly [at: number, style: ListStyle])[] = [[1, 'shi'], [2, 'yao'], [3, 'qiyi'], [4, 'diyi'], [8, 'cjk-paren']];

/** What bullets start with. */
const BULLETS = characterSet('•●○■□◆◇★☆▪◦·—-+');

/** Reads the mark of a line that is one item of an enumeration over several lines. */
export function itemAtLineStart(text: string, start: number, end: number): ItemMark | null {
  const code = text.charCodeAt(start);
  const match = OPENS_MARK[code] === 1 ? matchAt(MARK_AT_START, text, start) : null;
  if (match !== null && start + match[0].length < end) return markOf(match, 0);
  const bullet = BULLETS[code] === 1 ? matchAt(BULLET, text, start) : null;
  return bullet === null ? null : { style: 'bullet', ordinal: 0, start, end: start + bullet[0].trimEnd().length };
}
