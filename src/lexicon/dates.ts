import { characterSet } from './character-sets';
import { arabicNumber, cjkNumber } from './numerals';

const D = '[0-9０-９]';
const C = '[〇○◯零一二三四五六七八九OＯ0]';

// 2023年11月21日  ２０２３年１１月２１号  2023 年 11 月   2023年度
// ^^^^^^^^^^^^^^
// Trap: 2023年X月X日 is masked: only the year is known.
const ARABIC_DATE = new RegExp(`(${D}{4})[ \\u3000]?年[ \\u3000]?(?:(${D}{1,2})[ \\u3000]?月[ \\u3000]?(?:(${D}{1,2})[ \\u3000]?[日号])?)?`, 'g');

// 二〇二三年十一月二十一日  二○一一年四月八日  二OO九年
// ^^^^^^^^^^^^^^^^^^^^^^
// Trap: 一九九〇 is written with 〇, ○, 零, O or 0; all of them count as zero.
const CJK_DATE = new RegExp(`([一二]${C}{3})[ \\u3000]?年[ \\u3000]?(?:([一二三四五六七八九十]{1,2}|正|元)[ \\u3000]?月[ \\u3000]?(?:([一二三四五六七八九十廿卅]{1,4})[ \\u3000]?[日号])?)?`, 'g');

// 中華民國98年8月14日  民国九十八年八月十四日
// ^^^^^^^^^^^^^^^^^^^
// Trap: 民國38年以前 is history as well; only a date to the day is read, so that a span of years is not.
const REPUBLIC_DATE = new RegExp(`民[国國][ \\u3000]?(${D}{1,3}|[一二三四五六七八九十百零〇○]{1,5})[ \\u3000]?年[ \\u3000]?(${D}{1,2}|[一二三四五六七八九十]{1,2})[ \\u3000]?月[ \\u3000]?(${D}{1,2}|[一二三四五六七八九十廿卅]{1,4})[ \\u3000]?日`, 'g');
// 20231025日  2016628日
// ^^^^^^^^^
// Trap: 2018112日 may be 1月12日 or 11月2日 and is neither; 1998123日元 is money.
const SIGNLESS_DATE = /(?<![0-9.])((?:19|20)[0-9]{2})([0-9]{3,4})日(?!元)/g;
const ARABIC_DIGIT = new RegExp(`^${D}`);
/** The year before the first of the Republic. */
export const REPUBLIC = 1911;

// 2023-11-21 14:32:50  2025/2/18 11:20  2024.03.01  2025-02-18T11:20
// ^^^^^^^^^^
// Trap: 2023.11 alone may be a decimal, and 1.2.3 a number of a paragraph: four, then two times one or two digits.
const NUMERIC_DATE = /((?:19|20|１９|２０)[0-9０-９]{2})([-/.．])([0-9０-９]{1,2})\2([0-9０-９]{1,2})(?![0-9０-９])/g;

// 14:32:50  11：20  09时13分  8点05分
// ^^^^^^^^
// Trap: 1:50000 has more than two digits behind the colon.
const TIME = /^[ \tT\u3000]*([01]?[0-9]|2[0-4])(?:[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?|[时点]([0-5]?[0-9])分(?:([0-5]?[0-9])秒)?)(?![0-9])/;

/** A date as exact as the text is, in ISO form: `2023`, `2023-11`, `2023-11-21`, `2025-02-18T11:20`, `2024-03-01T14:32:50`. */
export interface DateMatch {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Finds every date of a short text, in order. Days and months no calendar has are left out, never mended. */
export function datesIn(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  const add = (match: RegExpExecArray, year: number | null, month: number | null, day: number | null): void => {
    const iso = isoDate(year, month, day);
    if (iso === null) return;
    const end = match.index + match[0].length;
    const time = iso.length === 10 ? TIME.exec(text.slice(end, end + 16)) : null;
    found.push({ iso: time === null ? iso : `${iso}T${isoTime(time)}`, start: match.index, end: time === null ? end : end + time[0].length });
  };
  if (text.includes('年')) {
    eachMatch(ARABIC_DATE, text, (match) => add(match, arabic(match[1]), arabic(match[2]), arabic(match[3])));
    if (REPUBLIC_SIGN.test(text)) eachMatch(REPUBLIC_DATE, text, (match) => add(match, republicYear(match[1] ?? ''), cjkOrArabic(match[2]), cjkOrArabic(match[3])));
    eachMatch(CJK_DATE, text, (match) => add(match, cjkYear(match[1] ?? ''), cjkPart(match[2]), cjkPart(match[3])));
  }
  if (text.includes('日')) {
    eachMatch(SIGNLESS_DATE, text, (match) => {
      const figures = match[2] ?? '';
      const splits = figures.length === 4 ? [2] : [1, 2];
      const read = splits.map((at) => [Number(figures.slice(0, at)), Number(figures.slice(at))] as const).filter(([month, day]) => isoDate(Number(match[1]), month, day) !== null);
      const [only] = read;
      if (read.length === 1 && only !== undefined) add(match, Number(match[1]), only[0], only[1]);
    });
  }
  eachMatch(NUMERIC_DATE, text, (match) => add(match, arabic(match[1]), arabic(match[3]), arabic(match[4])));
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function eachMatch(pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) use(match);
}

/** What the first date may stand behind, or start with, in a text that is nothing but a date. */
const OPENS_WHOLE_DATE = characterSet('（(〔0123456789０１２３４５６７８９一二');

// Matches a blank between the figures of a date that a scan was read from: 1 992年3月1 8日
// Trap: 12 345 is a number; only a date is looked for in what is closed so.
const PARTED_FIGURES = /(?<=[0-9年月]) (?=[0-9])|(?<=[0-9]) (?=[年月日])/g;

/** The dates of a text whose figures a scan set apart. */
export function scannedDatesIn(text: string): DateMatch[] {
  return text.includes('年') && text.includes(' ') ? datesIn(text.replace(PARTED_FIGURES, '')) : [];
}

/** The date a text consists of, brackets and white space aside; null when it holds more than a date. */
export function wholeDate(text: string): string | null {
  const trimmed = text.trim();
  if (OPENS_WHOLE_DATE[trimmed.charCodeAt(0)] !== 1) return null;
  const bare = trimmed.replace(/^[（(〔]\s?/, '').replace(/\s?[）)〕]$/, '');
  const [date] = datesIn(bare);
  return date !== undefined && date.start === 0 && date.end === bare.length && /[年月日号./-]/.test(bare) ? date.iso : null;
}

// Matches what such a date begins with: 民国 民國
// Trap: the word alone is no date.
const REPUBLIC_SIGN = /民[国國]/;

function arabic(digits: string | undefined): number | null {
  return digits === undefined ? null : arabicNumber(digits);
}

function cjkPart(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text === '正' || text === '元' ? 1 : cjkNumber(text);
}

function cjkYear(text: string): number | null {
  return cjkNumber(text.replace(/[OＯ0]/g, '〇'));
}

function republicYear(text: string): number | null {
  const year = cjkOrArabic(text);
  return year === null || year < 1 ? null : REPUBLIC + year;
}

function cjkOrArabic(text: string | undefined): number | null {
  return ARABIC_DIGIT.test(text ?? '') ? arabic(text) : cjkPart(text);
}

/** A date of the years that papers of offices are of; null where no calendar has it: 2023-02-30. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || year < 1900 || year > 2100) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  return day < 1 || day > daysOf(year, month) ? null : `${year}-${two(month)}-${two(day)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;
const LEAP_FEBRUARY = 29;

function daysOf(year: number, month: number): number {
  return month === FEBRUARY && isLeap(year) ? LEAP_FEBRUARY : (DAYS[month - 1] as number);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Systems that count the hours from 1 write midnight as 24:10, with the day that begins. */
function isoTime(match: RegExpExecArray): string {
  const [, hour = '0', minute, second, minuteWord, secondWord] = match;
  const seconds = second ?? secondWord;
  return `${two(Number(hour) % 24)}:${two(Number(minute ?? minuteWord ?? 0))}${seconds === undefined ? '' : `:${two(Number(seconds))}`}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

// Matches the blanks that a template leaves around the signs of a day: 2024 - 04 - 22
// Trap: 2021 - 2025 is two years.
const SPACED_DAY = /((?:19|20)[0-9]{2}) ?([-/.]) ([01]?[0-9]) ?\2 ?([0-3]?[0-9])(?![0-9])/g;

// Matches the dash that a template sets between day and time: 2023年9月13日 - 15:26
// Trap: 9月13日 - 15日 is a span of days, and 2023-09-13-17 has no minutes.
const DASHED_TIME = /((?:19|20)[0-9]{2}(?:年[01]?[0-9]月[0-3]?[0-9]日|[-/.][01]?[0-9][-/.][0-3]?[0-9])) [-–—] (?=[0-2]?[0-9][:：][0-5][0-9])/g;

/** For places where a day is looked for: without such blanks, and without a dash in front of the time. */
export function withClosedDays(text: string): string {
  return text.includes(' ') ? text.replace(SPACED_DAY, '$1$2$3$2$4').replace(DASHED_TIME, '$1 ') : text;
}
