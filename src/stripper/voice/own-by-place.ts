import type { View } from '../../model/view';
import { isBodyLine, readLine } from '../strip/chrome-lines';
import type { LineText } from '../strip/line-text';
import { above, below } from '../strip/neighbour-lines';
import type { Run } from './foreign-runs';
import { voicesOfLine } from './line-voices';

/*
 * Lines that are the document's by where they stand: the title above the first sentence, and what a sentence announces.
 */

/** Right above the first sentence a line is its title, unless another short line stands above that nobody takes for a page's. */
export function isLastTitle(view: View, line: LineText, run: Run): boolean {
  const next = belowRun(view, line, run);
  if (next === null || line.trimmed.length > LONGEST_TITLE || !isBodyLine(next)) return false;
  for (let before = above(view, line); before !== null; before = above(view, before)) {
    const { seller, page } = voicesOfLine(before);
    if (Math.max(seller, page) < 0 && readLine(before).kind === 'other') return false;
  }
  return !/[。!?~]|\d{7}|www|https?:/.test(line.trimmed);
}

/** The first line below that neither is of the run nor speaks as a page. */
function belowRun(view: View, line: LineText, run: Run): LineText | null {
  const starts = new Set(run.map((one) => one.line.viewStart));
  let next = below(view, line);
  for (let passed = 0; next !== null && passed < MOST_PASSED && (starts.has(next.viewStart) || OF_PAGE.has(readLine(next).kind)); passed++) next = below(view, next);
  return next;
}

const MOST_PASSED = 12;
const OF_PAGE: ReadonlySet<string> = new Set(['chrome', 'menu', 'footer', 'code']);
const LONGEST_TITLE = 40;
/** So surely no line is a title, wherever it stands. */
export const SURELY_NO_TITLE = 4;
export const voiceIn = (run: Run, line: LineText): number => run.find((one) => one.line === line)?.voice ?? 0;

/** Below a sentence that announces them lines are the document's:  须载明以下内容:⏎主编:⏎责任编辑: */
export function isIntroduced(view: View, run: Run): boolean {
  const [first] = [...run].sort((a, b) => a.line.viewStart - b.line.viewStart);
  const before = first === undefined ? null : above(view, first.line);
  return before !== null && before.length >= SHORTEST_ANNOUNCEMENT && before.trimmed.endsWith(':');
}

const SHORTEST_ANNOUNCEMENT = 12;
