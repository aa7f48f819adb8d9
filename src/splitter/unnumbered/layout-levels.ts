import { HEADING_SIGNS } from '../../lexicon/heading-signs';
import { HALF, isPartOfReport } from './section-names';
import { LAYOUT, LAYOUT_BELOW } from '../style';

const FEWEST_NAMES = 2;
const FEWEST_BELOW = 2;

/**
 * The levels of headings without number, by the start of their lines. Where parts with names of their own (过去一年工作回顾, 主要内容)
 * open the text and come again, the other headings stand below them; else all are of one level.
 * @param starts in order.
 * @param titleAt the words of the line that starts there.
 */
export function layoutLevels(starts: readonly number[], titleAt: (start: number) => string): Map<number, number> {
  const upper = signAbove(starts.map(titleAt));
  if (upper !== null) return new Map(starts.map((start) => [start, titleAt(start).startsWith(upper) ? LAYOUT : LAYOUT_BELOW]));
  const names = starts.filter((start) => isPartName(titleAt(start)));
  const isParted = names.length >= FEWEST_NAMES && names.length < starts.length && starts[0] === names[0] && starts.length - names.length >= FEWEST_BELOW;
  const above = new Set(isParted ? names : starts);
  return new Map(starts.map((start) => [start, above.has(start) ? LAYOUT : LAYOUT_BELOW]));
}

function isPartName(title: string): boolean {
  return isPartOfReport(title) || HALF.test(title);
}

/** Where two signs adorn the headings, each twice at least, the first stands above: ◆基本情况 ⏎ ◆主要做法 ⏎ ●抓基地. */
function signAbove(titles: readonly string[]): string | null {
  const signs = titles.map((title) => (HEADING_SIGNS.includes(title.charAt(0)) ? title.charAt(0) : ''));
  const used = [...new Set(signs)];
  const often = used.every((sign) => sign !== '' && signs.filter((other) => other === sign).length >= FEWEST_BELOW);
  return used.length === 2 && often ? (used[0] as string) : null;
}
