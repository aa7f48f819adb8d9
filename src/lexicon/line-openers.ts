import { CJK_NUMERALS } from './numerals';

/*
 * What tells where a paragraph begins and where a sentence ends, for those who put lines back together:
 * texts that were broken at a fixed width, and pages of a PDF.
 */

// Matches the number a paragraph begins with:  一、  （一）  (一)  第一条  第3章  1.  1、  （1）  (1)  ①  附件  附：  注：
// Trap: 1.5亿元 and 2、3号楼 begin with a digit and a mark as well; 第一条生产线 is a sentence, but seldom stands at a line's start.
const OPENER = new RegExp(`^(?:[${CJK_NUMERALS}]{1,4}[、．.]|[（(][${CJK_NUMERALS}]{1,4}[）)]|第[${CJK_NUMERALS}\\d]{1,5}[编章节条]|\\d{1,2}[.．、](?![\\d\\s])|[（(]\\d{1,2}[）)]|\\d{1,2}[)）]|[①-⑳]|附件|附[：:]|注[：:])`);

// Matches the end of a sentence, closed quotes and brackets included:  工作。  ……”。  到位；  如下：
// Trap: a quote or bracket alone ends no sentence (“走出去”战略).
const SENTENCE_END = /[。！？；：!?;:…][”’」』）)》〉]{0,3}$/;

// Matches the same at a full stop only. Trap: ； parts items that may stand on one line, and ： leads in to them.
const FULL_STOP = /[。！？!?…][”’」』）)》〉]{0,3}$/;

// Matches a mark that parts or ends sentences, inside a line. Trap: 、 stands in names of documents and headings too, and is one.
const MARK = /[，。；：、！？,;]/;

// Matches a numbered heading of a section that holds nothing but itself:  二、过去五年工作回顾  （三）改革开放  第四章 附则
// Trap: a numbered paragraph that holds a full stop is body text.
const SECTION = new RegExp(`^(?:[${CJK_NUMERALS}]{1,4}[、．.]|[（(][${CJK_NUMERALS}]{1,4}[）)]|第[${CJK_NUMERALS}\\d]{1,5}[编章节])[^。！？；：]{2,60}$`);

/** True when a line begins with the number of a section, an article or an item. */
export function opensParagraph(line: string): boolean {
  return OPENER.test(line.slice(0, 12));
}

/** True at 。！？；：… and quotes or brackets behind them. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-5));
}

/** True at 。！？… and quotes or brackets behind them. */
export function endsFully(line: string): boolean {
  return FULL_STOP.test(line.slice(-5));
}

export function holdsMark(text: string): boolean {
  return MARK.test(text);
}

export function isSectionHeading(line: string): boolean {
  return line.length <= 70 && SECTION.test(line);
}

const WIDE_FROM = 0x1100;

/** Half-width cells a character takes up in a fixed-width font; of a surrogate pair each half takes one. */
export function cellsOf(code: number): number {
  // Quotes, dashes and dots of U+2010–2026 are as wide as a Chinese character between Chinese characters.
  if (code < WIDE_FROM || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xff61 && code <= 0xffdc)) return code === 0xb7 ? 2 : 1;
  return 2;
}

/** Cells of a stretch of text. */
export function widthOf(text: string, start = 0, end = text.length): number {
  let cells = 0;
  for (let at = start; at < end; at++) cells += cellsOf(text.charCodeAt(at));
  return cells;
}

// Matches a letter or digit of Latin script at the end, and at the start. Trap: full-width letters are set solid like Chinese.
const WORD_END = /[A-Za-z\u00c0-\u024f]$/;
const WORD_START = /^[A-Za-z\u00c0-\u024f]/;
// Matches what may stand before a word of a sentence in Latin script:  "GDP growth" 2025 of  . Trap: 5G and 2025年 are set without a space.
const LATIN_END = /[A-Za-z\u00c0-\u024f][)\]"'.,;:!?]{0,2}$/;

/** What stands between two halves of a line that were broken apart: a space between Latin words, else nothing. */
export function joinerOf(left: string, right: string): '' | ' ' {
  const end = left.slice(-4);
  if (WORD_END.test(end) && WORD_START.test(right)) return ' ';
  if (LATIN_END.test(end) && /^[A-Za-z\u00c0-\u024f\d("']/.test(right)) return ' ';
  return /\d$/.test(end) && WORD_START.test(right) ? ' ' : '';
}
