import type { View } from '../../model/view';
import { lineAt, type LineText } from './line-text';

/** From one line to another; null beyond the ends of the text. */
export type Step = (view: View, line: LineText) => LineText | null;

/** The next line above that is not blank. */
export const above: Step = (view, line) => past(line, (from) => (from.viewStart === 0 ? null : lineAt(view, from.viewStart - 1)));
/** The next line below that is not blank. */
export const below: Step = (view, line) => past(line, (from) => (from.viewEnd + 1 > view.text.length ? null : lineAt(view, from.viewEnd + 1)));

function past(line: LineText, step: (from: LineText) => LineText | null): LineText | null {
  let next = step(line);
  while (next !== null && next.length === 0) next = step(next);
  return next;
}

/** The lines on one side that belong, nearest first. */
export function walk(view: View, line: LineText, step: Step, most: number, belongs: (next: LineText) => boolean): LineText[] {
  const found: LineText[] = [];
  for (let next = step(view, line); next !== null && found.length < most && belongs(next); next = step(view, next)) found.push(next);
  return found;
}
