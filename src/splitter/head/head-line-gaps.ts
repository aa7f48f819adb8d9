import type { Positions } from '../../ledger/positions';
import type { TextLine } from '../lines';

/*
 * What the stripper took out between two lines of the clean text, read in the source: the head line of a page stands right below its title.
 */

/** So much of a gap is looked at. */
const LONGEST_GAP = 400;
const SHORTEST_GAP = 5;
/** What a page says above its head line as well has at least so many characters. */
const SHORTEST_SAID = 8;

// Matches what the head line of a page holds, below the title:  来源：…   發佈時間：…   2020-03-11 14:07   【字体：
// Trap: 2019年8月14日 below a title is the document's own.
const HEAD_LINE = /(?:[来來]\s?源|[发發][布佈表]\s?(?:时间|時間|日期|于|於|人|机构)?|更新(?:时间|時間)?|时\s?间|時\s?間|日\s?期|作\s?者|浏览|瀏覽|点击|點擊|阅读|閱讀|访问|訪問|人气|字[体號号]|编辑|編輯|记者)[^。\n]{0,6}[：:]|(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s{1,3}[0-9]{1,2}[:：][0-9]{2}/;
const TAG = /<\/?[a-z]/i; // the lines of a page, whose titles have rooms of their own

/** True of a line right below which the head line of a page was cut, or that the page said above it as well. */
export type IsHeaded = (line: number) => boolean;

export function headedLines(lines: readonly TextLine[], positions: Positions, source: string): IsHeaded {
  const spanOf = (index: number): readonly [number, number] => {
    const line = lines[index];
    return line === undefined ? [index < 0 ? 0 : source.length, index < 0 ? 0 : source.length] : positions.sourceOf(line.start, line.end);
  };
  const gapBelow = (index: number): string => source.slice(spanOf(index)[1], Math.min(spanOf(index + 1)[0], spanOf(index)[1] + LONGEST_GAP + 1));
  return (index) => {
    if (index + 1 >= lines.length) return false;
    if (isHeadLine(gapBelow(index))) return true;
    const above = gapBelow(index - 1);
    const said = source.slice(...spanOf(index)).trim();
    return said.length >= SHORTEST_SAID && above.length <= LONGEST_GAP && isHeadLine(above) && above.includes(said);
  };
}

function isHeadLine(gap: string): boolean {
  return gap.length >= SHORTEST_GAP && HEAD_LINE.test(gap) && !TAG.test(gap);
}
