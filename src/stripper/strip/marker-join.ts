import type { Finding } from '../../model/rule';
import { TITLE_ENDS } from './own-line-terms';

// Matches what a line begins with when it is a new paragraph, whatever stood before:  一、   （二）   1.   第三条   各位代表：
const OPENING = /^(?:第[一二三四五六七八九十百零\d]{1,5}[编章节条]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、）)]|[①-⑳]|附件|各位)/;
// Matches a line of its own that is a title:  某县文旅局2022年工作总结和2023年工作打算⏎ . Trap: the end of a sentence has a mark, and 的报告 is the end of a title.
const TITLE = new RegExp(`^[\\u4e00-\\u9fff0-9A-Za-z（）《》“”]{8,60}(?:${TITLE_ENDS}|工作总结|打算|思路)[ \\t\\u3000]*[\\r\\n]`);
const LONGEST_TITLE = 66;
// Matches a character that can stand in the middle of a sentence and not at its end.
const OPEN_END = /[\u4e00-\u9fffA-Za-z0-9，、,“《（(]$/;
const COMMA_END = /[，、,“《（(]$/;
const WORDY_START = /^[\u4e00-\u9fffA-Za-z0-9，、”》）)]/;
const SPACE = /[ \t\u3000\u00a0\r\n]/;

/**
 * Removes a token and joins what it parted: inside a line the two halves of the word; over a line break the
 * two halves of a sentence. A token between finished paragraphs takes no break with it.
 */
export function tokenFinding(text: string, start: number, end: number): Finding {
  const lineBefore = breakBefore(text, start);
  const lineBehind = breakBehind(text, end);
  if (lineBefore === start && lineBehind === end) return { viewStart: start, viewEnd: end, to: '' };
  const left = text.slice(Math.max(0, text.lastIndexOf('\n', lineBefore - 1) + 1, lineBefore - 400), lineBefore);
  const right = text.slice(lineBehind, lineBehind + LONGEST_TITLE + 1);
  return isOneSentence(left, right) ? { viewStart: lineBefore, viewEnd: lineBehind, to: '' } : { viewStart: start, viewEnd: end, to: '' };
}

function isOneSentence(left: string, right: string): boolean {
  if (!OPEN_END.test(left) || !WORDY_START.test(right) || OPENING.test(right) || TITLE.test(right)) return false;
  if (COMMA_END.test(left)) return true;
  // A line without any mark may be a heading or a title; running text has a comma or a full stop before its broken end.
  return left.length >= 15 && /[，。；、,;]/.test(left.replace(/^[一二三四五六七八九十\d]{1,3}[、.]/, ''));
}

/** Start of the white space before `at` when it holds a line break, else `at`. */
function breakBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 40 && SPACE.test(text.charAt(from - 1))) from--;
  return /[\r\n]/.test(text.slice(from, at)) ? from : at;
}

function breakBehind(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < 40 && SPACE.test(text.charAt(to))) to++;
  return /[\r\n]/.test(text.slice(at, to)) ? to : at;
}
