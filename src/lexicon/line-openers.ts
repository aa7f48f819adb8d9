import { CJK_NUMERALS } from './numerals';

/*
 * What tells where a paragraph or a section begins, for those who put lines back together:
 * texts that were broken at a fixed width, and pages of a PDF.
 */

// Matches the number a paragraph begins with:  一、  （一）  (一)  第一条  第3章  1.  1、  （1）  (1)  ①  附件  附：  注：
// Trap: 1.5亿元 and 2、3号楼 begin with a digit and a mark as well; 第一条生产线 is a sentence, but seldom stands at a line's start.
const OPENER = new RegExp(`^(?:[${CJK_NUMERALS}]{1,4}[、．.]|[（(][${CJK_NUMERALS}]{1,4}[）)]|第[${CJK_NUMERALS}\\d]{1,5}[编章节条]|\\d{1,2}[.．、](?![\\d\\s])|[（(]\\d{1,2}[）)]|\\d{1,2}[)）]|[①-⑳]|附件|附[：:]|注[：:])`);

// Matches a numbered heading of a section that holds nothing but itself:  二、过去五年工作回顾  （三）改革开放  第四章 附则
// Trap: a numbered paragraph that holds a full stop is body text.
const SECTION = new RegExp(`^(?:[${CJK_NUMERALS}]{1,4}[、．.]|[（(][${CJK_NUMERALS}]{1,4}[）)]|第[${CJK_NUMERALS}\\d]{1,5}[编章节])[^。！？；：]{2,60}$`);

/** True when a line begins with the number of a section, an article or an item. */
export function opensParagraph(line: string): boolean {
  return OPENER.test(line.slice(0, 12));
}

/** True for a numbered heading that holds nothing but itself. */
export function isSectionHeading(line: string): boolean {
  return line.length <= 70 && SECTION.test(line);
}
