import type { ListStyle } from '../model/tree';
import { characterSet } from '../lexicon/character-sets';
import { arabicNumber, cjkNumber, enclosedNumber } from '../lexicon/numerals';
import { matchAt } from './markers';

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
// Trap: 需要, 一要求: the numeral goes right before, and no word such as 要求 may follow; （二）项 is a reference, 1.5 a decimal.
const MARK = `(?:(${N})是|(${N})要(?!求|素|点|闻|件|么)|其(${N})(?=[，,、：:是])|第(${N})(?=[，,、：:])|(首先|其次|再次|然后|最后)(?=[，,、：:是要])|([①-⑳])|[（(]([1-9１-９][0-9０-９]?)[）)](?![0-9项款目])|[（(](${N})[）)](?![项款目至到和与或及、，,；;。期])|([1-9１-９][0-9０-９]?)[.．、](?=[\\u4e00-\\u9fa5“《]))`;

// Matches a mark behind a sign of punctuation or a space, the sign included.
// Trap: 统一是, 唯一要, 排名第一，: without the sign in front they would count. The sign first lets the engine skip ahead.
const MARK_INSIDE = new RegExp(`[。；;：:，,！？!?、”）)\\s]${MARK}`, 'g');
const MARK_AT_START = new RegExp(MARK, 'y');

// Matches what every enumeration holds, its second mark or its last: 二是 二要 其二， 第二， 其次 最后 ② （2） （二） 2.抓好
// Trap: 2.7 and 二十 are none; without such a mark a paragraph is spared the pattern above, which costs more.
const SECOND_MARK = /二[是要，,、：:）)]|[2２](?:[.．、][\u4e00-\u9fa5“《]|[）)])|②|其次|最后/;

// Matches the second mark in Arabic digits: 2.抓好 2）
// Trap: 2.7 and 12,000 are amounts.
const SECOND_IN_DIGITS = /[2２](?:[.．、][\u4e00-\u9fa5“《]|[）)])/g;

/** Each finds where the next of some signs stands, one of which every enumeration holds; -1 when none does. */
const SIGNS: readonly ((text: string, from: number) => number)[] = [
  (text, from) => text.indexOf('二', from),
  (text, from) => text.indexOf('②', from),
  (text, from) => text.indexOf('首先', from),
  (text, from) => matchAt(SECOND_IN_DIGITS, text, from)?.index ?? -1,
];

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 然后: 3, 最后: 99 };

// Matches a bullet at the start of a line: • ● ■ ◆ ★ ▪ · and Markdown's “- ”
// Trap: a line of dashes (----) is a rule, and — opens a subtitle; dashes count only in runs of lines.
const BULLET = /(?:(?:[•●○■□◆◇★☆▪◦·]|——|—|--)[ \t\u3000]*|[-+] )(?=[^\s—-])/y;

const NONE: readonly ItemMark[] = [];

/** Finds the enumerations of a text, paragraph by paragraph; asked in reading order, it looks for their signs only once. */
export class Enumerations {
  private readonly text: string;
  /** Where the last paragraph asked for starts. */
  private seenFrom = 0;
  /** For each of `SIGNS`, where it stands first at or behind `seenFrom`. */
  private readonly signAt = SIGNS.map(() => -1);

  constructor(text: string) {
    this.text = text;
  }

  /**
   * The marks of one paragraph that count 1, 2, … in order in one style, two or more.
   * The first style to complete a pair wins; marks of other styles inside its items are text.
   */
  marksIn(start: number, end: number): readonly ItemMark[] {
    if (start >= this.seenFrom && !this.holdsSign(start, end)) return NONE;
    const paragraph = this.text.slice(start, end);
    return SECOND_MARK.test(paragraph) ? runsOf(marksOf(paragraph, start)) : NONE;
  }

  private holdsSign(start: number, end: number): boolean {
    const { signAt, text } = this;
    let holds = false;
    this.seenFrom = start;
    for (let i = 0; i < signAt.length; i++) {
      let at = signAt[i] as number;
      if (at < start) {
        at = (SIGNS[i] as (typeof SIGNS)[number])(text, start);
        signAt[i] = at = at < 0 ? text.length : at;
      }
      if (at < end) holds = true;
    }
    return holds;
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
  const first = matchAt(MARK_AT_START, paragraph, 0);
  const opening = first === null ? null : markOf(first, start, 0);
  if (opening !== null) marks.push(opening);
  MARK_INSIDE.lastIndex = 0;
  for (let match = MARK_INSIDE.exec(paragraph); match !== null; match = MARK_INSIDE.exec(paragraph)) {
    const mark = markOf(match, start, 1);
    if (mark !== null) marks.push(mark);
  }
  return marks;
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
    if (mark.ordinal === ordinal + 1 || (mark.ordinal === 99 && run.length >= 1)) {
      run.push(i);
      ordinal = mark.ordinal;
      if (mark.ordinal === 99) break;
    } else if (mark.ordinal === 1) break;
  }
  return run;
}

/** @param sign units of punctuation the match holds in front of the mark. */
function markOf(match: RegExpExecArray, offset: number, sign: number): ItemMark | null {
  const [raw, shi, yao, qiyi, diyi, word, circled, paren, cjkParen, arabic] = match;
  const start = offset + match.index + sign;
  const place = { start, end: offset + match.index + raw.length };
  if (word !== undefined) return { style: 'shouxian', ordinal: WORDS[word] ?? 1, ...place };
  if (circled !== undefined) return { style: 'circled', ordinal: enclosedNumber(circled.charCodeAt(0))?.value ?? 0, ...place };
  if (paren !== undefined) return { style: 'arabic-paren', ordinal: arabicNumber(paren), ...place };
  if (arabic !== undefined) return { style: 'arabic', ordinal: arabicNumber(arabic), ...place };
  const [style, numeral] = cjkParen !== undefined ? (['cjk-paren', cjkParen] as const) : shi !== undefined ? (['shi', shi] as const) : yao !== undefined ? (['yao', yao] as const) : qiyi !== undefined ? (['qiyi', qiyi] as const) : (['diyi', diyi ?? ''] as const);
  const ordinal = cjkNumber(numeral);
  return ordinal === null ? null : { style, ordinal, ...place };
}

/** What the marks and bullets start with. */
const OPENS_ITEM = characterSet('一二三四五六七八九十其第首再然最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(123456789１２３４５６７８９•●○■□◆◇★☆▪◦·—-+');

/** Reads the mark of a line that is one item of an enumeration over several lines. */
export function itemAtLineStart(text: string, start: number, end: number): ItemMark | null {
  if (OPENS_ITEM[text.charCodeAt(start)] !== 1) return null;
  const match = matchAt(MARK_AT_START, text, start);
  if (match !== null && start + match[0].length < end) return markOf(match, 0, 0);
  const bullet = matchAt(BULLET, text, start);
  return bullet === null ? null : { style: 'bullet', ordinal: 0, start, end: start + bullet[0].trimEnd().length };
}
