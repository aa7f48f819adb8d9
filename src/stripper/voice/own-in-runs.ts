import type { View } from '../../model/view';
import type { LineText } from '../strip/line-text';
import { above, below } from '../strip/neighbour-lines';
import { inForm } from '../strip/sales-block';
import type { Run } from './foreign-runs';
import { isBarePhrase, isListItem, mayBePartOfTitle } from './line-shapes';

/*
 * What of a run that sounds foreign is rather the document's own, by what stands around it.
 */

/** A line that sounds like this is no title, whatever its shape. */
const TITLE_SURE = 2.2;

/** Of a run above a document, the lines next to it that may be its title and do not themselves sound surely foreign. */
export function titleFacing(run: Run): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const { line, voice, listed } of [...run].reverse()) {
    if (listed || voice >= TITLE_SURE || !mayBePartOfTitle(line)) break;
    spared.add(line.viewStart);
  }
  return spared;
}

/** Bare phrases between lines of the document: the parts of a sentence that was broken, or rows of a column. */
export function isAmongOwn(view: View, run: Run): boolean {
  const [last] = run;
  return last !== undefined && run.every(({ line }) => isBarePhrase(line)) && below(view, last.line) !== null;
}

/** A label whose value stands below and stays:  责任编辑:⏎李某 */
export const waits = ({ trimmed }: LineText, next: LineText | null, run: ReadonlySet<number>): boolean => trimmed.endsWith(':') && next !== null && !run.has(next.viewStart);

/** Fields among those of a notice that stay: 主讲人:…⏎题目:…⏎地点:… */
export function isPartOfForm(view: View, run: Run): boolean {
  if (run.some(({ listed }) => listed)) return false;
  const lines = run.map(({ line }) => line).sort((one, other) => one.viewStart - other.viewStart);
  return inForm(view, lines);
}

/** True when a list of which some items are in the run goes on outside of it: a list is all one's own. */
export function goesOnInList(view: View, run: Run): boolean {
  const within = new Set(run.map(({ line }) => line.viewStart));
  const isOutside = (next: LineText | null): boolean => next !== null && !within.has(next.viewStart) && isListItem(next.trimmed);
  return run.some(({ line }) => isListItem(line.trimmed) && (isOutside(above(view, line)) || isOutside(below(view, line))));
}

// Matches a field with its value:  题目:怎样写好调研报告 . Trap: 加微信:abc names no field of a notice, and is told by its voice.
const FIELD = /^[\u4e00-\u9fff]{2,8} ?:/;

/** True of a field and its value. */
export function isField({ trimmed }: LineText): boolean {
  return FIELD.test(trimmed);
}

/** Where more of a text sounds foreign than not, it is rather a short notice in rows and fields. */
export function outweighs(view: View, lines: readonly LineText[]): boolean {
  return lines.reduce((sum, { length }) => sum + length, 0) * 2 >= view.text.length;
}
