import type { Finding } from '../../model/rule';
import { isChinese, isDigit, look, type Neighbour } from './neighbours';

// Matches a round bracket of either width. Trap: （一) pairs across widths, so both are read.
const BRACKET = /[()（）]/g;

/** Brackets further apart than this are not taken for a pair; official asides are shorter. */
const LONGEST = 300;

// Matches the rest of a file's name after its bracket:  名单(终稿).xlsx . Trap: （试行）. at the end of a sentence.
const FILE_SUFFIX = /^\.[A-Za-z]{2,4}\d?(?![A-Za-z])/;

/** Finds the half-width brackets of pairs that stand in Chinese text and hold Chinese, in order. */
export function bracketFindings(text: string): Finding[] {
  const found: Finding[] = [];
  if (!text.includes('(') && !text.includes(')')) return found;
  const open: number[] = [];
  let lineEnd = -1;
  BRACKET.lastIndex = 0;
  while (BRACKET.test(text)) {
    const at = BRACKET.lastIndex - 1;
    if (at > lineEnd) {
      open.length = 0;
      lineEnd = endOfLine(text, at);
    }
    const bracket = text.charAt(at);
    if (bracket === '(' || bracket === '（') {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined || at - start > LONGEST || !isChinesePair(text, start, at)) continue;
    if (text.charAt(start) === '(') found.push({ viewStart: start, viewEnd: start + 1, to: '（' });
    if (bracket === ')') found.push({ viewStart: at, viewEnd: at + 1, to: '）' });
  }
  return found.sort((a, b) => a.viewStart - b.viewStart);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The inside holds Han and is no string of code; outside stands Chinese, or the edge of the line, on a side that can tell. */
function isChinesePair(text: string, start: number, end: number): boolean {
  const first = text.charAt(start + 1);
  if ((first === '"' || first === "'") && text.charAt(end - 1) === first) return false;
  if (!holdsHanBetween(text, start + 1, end)) return false;
  if (text.charAt(end + 1) === '.' && FILE_SUFFIX.test(text.slice(end + 1, end + 8))) return false;
  if (text.charAt(start) === '（' || text.charAt(end) === '）') return true;
  const left = look(text, start - 1, -1);
  const right = look(text, end + 1, 1);
  if (isChinese(left.next) || (right.word === 'chinese' && !right.spaced)) return true;
  if (left.word === 'latin' || right.word === 'latin') return false;
  return tells(left) || tells(right);
}

/** Brackets without Han, (2021-2025) and (GDP), stay. */
function holdsHanBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd87f)) return true;
  }
  return false;
}

function tells(side: Neighbour): boolean {
  return side.word === 'chinese' || side.word === 'edge' || isDigit(side.next);
}
