import { CJK_NUMERALS, cjkNumber } from '../../lexicon/numerals';
import type { MarkerMatch } from './mark-match';

// Matches how a speech counts its parts:  第一个问题：什么是红色基因   第二个方面：主要做法   第三个问题，怎样打赢
// Trap: 第一个方面，要… goes on as a sentence: a title must follow to the end of the line, without a comma of its own behind a comma.
const COUNTED = new RegExp(`^第([${CJK_NUMERALS}]{1,2})个(?:问题|方面|专题|部分)(?=[：:][^。；]{2,40}$|[ \\u3000][^。；，,：:]{2,40}$)|^第([${CJK_NUMERALS}]{1,2})个(?:问题|方面|专题|部分)[，,、](?=[^。；，,：:]{2,40}$)`);
// Matches how lectures and minutes count theirs:  第一讲　桌面上，放的是群众的事   【议题一】审议《…办法》
// Trap: 第一讲师团 has no gap, and 【议题】 alone counts nothing.
const LECTURE = new RegExp(`^第([${CJK_NUMERALS}]{1,2})讲(?=[：: \\u3000][^。；]{2,40}$)|^【(?:议题|专题|案例|任务|问题)([${CJK_NUMERALS}]{1,2})】(?=[ \\u3000]?[^。；]{2,60}$)`);
const LONGEST = 70;

/** The mark of a part that is counted in words, where a title follows it to the end of its line. */
export function countedAt(text: string, start: number, end: number): MarkerMatch | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const match = COUNTED.exec(line) ?? LECTURE.exec(line);
  const ordinal = match === null ? null : cjkNumber(match[1] ?? match[2] ?? '');
  return match === null || ordinal === null ? null : { style: 'part', ordinal, length: match[0].length, weak: false };
}
