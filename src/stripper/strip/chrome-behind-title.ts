import { foldWidth } from '../../lexicon/folded-text';
import { genreOf } from '../../lexicon/genres';
import { readChrome, type Reading } from './chrome-grammar';
import type { ChromeLine } from './chrome-line';
import { TITLE_ENDS } from './own-line-terms';
import type { Stretch } from './sentence-bounds';
import type { View } from '../../model/view';

/*
 * What a page put behind the title on its line: 某局2023年工作总结 来源：县政府办 浏览次数：128   关于开展检查的通知 朗读
 */

const SHORTEST_TITLE = 8;
const LONGEST = 200;

// Matches where a title may end: behind the kind of a document, with a label, a button, a bracket or a time behind it.
// Trap: 工作报告会 and 通知书 go on as words; what is behind must be page language to the end of the line.
const TITLE_END = new RegExp(`(?:${TITLE_ENDS}|工作总结|总结|要点)(?:[(（][^()（）]{2,14}[)）])?(?=[ \\t\\u3000]{0,6}[|｜[【（(\\d]|[ \\t\\u3000]{0,6}[\\u4e00-\\u9fff])`, 'g');

/** Everything behind the title, where nothing but a page says it. @param goes the line goes as a whole, unless its title is said nowhere else. */
export function chromeBehindTitle({ text }: View, { line: { viewStart, viewEnd } }: ChromeLine, goes: boolean): readonly Stretch[] {
  if (viewEnd - viewStart < SHORTEST_TITLE || viewEnd - viewStart > LONGEST) return NONE;
  const folded = foldWidth(text.slice(viewStart, viewEnd));
  if (folded.trimEnd().endsWith('。')) return NONE;
  for (const { index, 0: words } of folded.matchAll(TITLE_END)) {
    const end = index + words.length;
    if (end < SHORTEST_TITLE || genreOf(folded.slice(0, end).trim()) === null) continue;
    const rest = folded.slice(end).trim();
    const reading = readChrome(rest);
    if (rest !== '' && reading.end >= rest.length && isOfPage(reading, folded.charAt(end))) return goes && isSaidBelow(text, folded.slice(0, end), viewEnd) ? NONE : [{ viewStart: viewStart + end, viewEnd }];
  }
  return NONE;
}

const NONE: readonly Stretch[] = [];
const GAP = /[\s|]/;

/** Something that only a page says, several things that pages say, one of their labels, or a button behind a gap; who wrote a text may be its own to say. */
function isOfPage({ strong, index, weak, widgets, stamps, labels }: Reading, behind: string): boolean {
  if (strong + index > 0 || weak + widgets + stamps >= 2 || (weak > 0 && !labels.includes('作者'))) return true;
  return widgets + stamps > 0 && GAP.test(behind);
}

/** So far into the text its title would stand. */
const REACH = 600;
const LEAST_SAID = 8;

/** The text says the title again, or the page's line ends in it: 当前位置>>主体责任某区委…报告 ⏎ 某区委…报告 */
function isSaidBelow(text: string, title: string, from: number): boolean {
  return foldWidth(text.slice(from, from + REACH)).split('\n').some((line) => line.trim().length >= LEAST_SAID && title.trimEnd().endsWith(line.trim()));
}
