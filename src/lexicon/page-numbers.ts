import { characterSet } from './character-sets';
import { cjkNumber, CJK_NUMERALS } from './numerals';

/** A line that may be the number of a page. */
export interface PageNumber {
  /** Lines of one form are one sequence. */
  readonly form: 'dashed' | 'worded' | 'of' | 'english' | 'bare';
  readonly value: number;
  /** Of a number that says of how many: 18 in 3/18. */
  readonly of: number | null;
}

const LONGEST = 24;
const NUMBER = `(\\d{1,4}|[${CJK_NUMERALS}]{1,4})`;

// Matches  — 3 —   -3-   － 12 －   —３—   ·3·   - 3 - . Trap: —3 alone is a minus or a dash before a number; both sides are asked for.
const DASHED = /^[-—–－―─‐·•]{1,3} ?(\d{1,4}) ?[-—–－―─‐·•]{1,3}$/;
// Matches  第3页   第 3 页 共 18 页   第三页，共八页   （第3页） . Trap: 见第3页 has words around it.
const WORDED = new RegExp(`^[（(]?第 ?${NUMBER} ?页[ ,，、/／|]{0,4}(?:共 ?${NUMBER} ?页)?[）)]?$`);
// Matches  共18页 第3页 . Trap: 共18页 alone says how long a report is.
const TOTAL_FIRST = new RegExp(`^[（(]?共 ?${NUMBER} ?页[ ,，、/／|]{0,3}第 ?${NUMBER} ?页[）)]?$`);
// Matches  页码：1/3   页次 2/3   页码:3 共3页 . Trap: 页码 in a heading of a table stands without a number.
const LABELLED = new RegExp(`^页[码次] ?[:：]? ?${NUMBER}(?: ?[/／,，、]? ?(?:共 ?)?${NUMBER})?(?: ?页)?$`);
// Matches  3/18   3 / 18   - 3/18 - . Trap: 3/18 may be a share or a date; the form counts only with its like, all of one total.
const OF = /^[-—－]? ?(\d{1,4}) ?[/／] ?(\d{1,4}) ?[-—－]?$/;
// Matches  Page 3   page 3 of 18   P. 3   p3 . Trap: P3 is also the name of a laboratory; it needs its like.
const ENGLISH = /^(?:page|p\.?) ?(\d{1,4})(?: ?(?:of|\/) ?(\d{1,4}))?$/i;
// Matches  3 . Trap: a lone number is a cell of a table as often; see those who ask.
const BARE = /^(\d{1,4})$/;

/** What such a line may begin and end with, white space left out; most lines are told by these two characters. */
const OPENS = characterSet('-—–－―─‐·•（(第共页pPＰｐ0123456789０１２３４５６７８９');
const CLOSES = characterSet(`-—–－―─‐·•）)页0123456789０１２３４５６７８９${CJK_NUMERALS}`);

/** False for nearly every line that is none, without cutting it out of its text. */
export function mayBePageNumber(text: string, start: number, end: number): boolean {
  let first = start;
  let last = end - 1;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last))) last--;
  return OPENS[text.charCodeAt(first)] === 1 && CLOSES[text.charCodeAt(last)] === 1;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

/** Reads a line that holds nothing but the number of a page. @param line trimmed. */
export function pageNumberOf(line: string): PageNumber | null {
  if (line.length > LONGEST || line.length === 0) return null;
  const text = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return dashed(text) ?? worded(text) ?? ofTotal(text) ?? english(text) ?? bare(text);
}

function dashed(text: string): PageNumber | null {
  const match = DASHED.exec(text);
  return match === null ? null : { form: 'dashed', value: Number(match[1]), of: null };
}

function worded(text: string): PageNumber | null {
  const match = WORDED.exec(text) ?? LABELLED.exec(text);
  if (match !== null) return of('worded', match[1], match[2]);
  const reversed = TOTAL_FIRST.exec(text);
  return reversed === null ? null : of('worded', reversed[2], reversed[1]);
}

function ofTotal(text: string): PageNumber | null {
  const match = OF.exec(text);
  return match === null ? null : of('of', match[1], match[2]);
}

function english(text: string): PageNumber | null {
  const match = ENGLISH.exec(text);
  return match === null ? null : of('english', match[1], match[2]);
}

function bare(text: string): PageNumber | null {
  const match = BARE.exec(text);
  return match === null ? null : { form: 'bare', value: Number(match[1]), of: null };
}

function of(form: PageNumber['form'], value: string | undefined, total: string | undefined): PageNumber | null {
  const number = numberOf(value);
  const most = total === undefined ? null : numberOf(total);
  if (number === null || (most !== null && number > most)) return null;
  return { form, value: number, of: most };
}

function numberOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return /^\d+$/.test(digits) ? Number(digits) : cjkNumber(digits);
}
