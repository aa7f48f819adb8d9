import { CJK_NUMERALS, cjkNumber } from '../lexicon/numerals';
import type { MarkerMatch } from './mark-match';

// Matches how a speech counts its parts:  第一个问题：什么是红色基因   第二个方面：主要做法   第三个问题，怎样打赢
// Trap: 第一个方面，要… goes on as a sentence: a title must follow to the end of the line, without a comma of its own behind a comma.
const COUNTED = new RegExp(`^第([${CJK_NUMERALS}]{1,2})个(?:问题|方面|专题|部分)(?=[：:][^。；]{2,40}$|[ \\u3000][^。；，,：:]{2,40}$)|^第([${CJK_NUMERALS}]{1,2})个(?:问题|方面|专题|部分)[，,、](?=[^。；，,：:]{2,40}$)`);
const LONGEST = 50;

/** The mark of a part that is counted in words, where a title follows it to the end of its line. */
export function countedAt(text: string, start: number, end: number): MarkerMatch | null {
  if (end - start > LONGEST) return null;
  const match = COUNTED.exec(text.slice(start, end));
  const ordinal = match === null ? null : cjkNumber(match[1] ?? match[2] ?? '');
  return match === null || ordinal === null ? null : { style: 'part', ordinal, length: match[0].length, weak: false };
}
