import { viewOf } from '../ledger/view';
import type { Edit } from '../model/ledger';
import type { Span } from '../model/span';
import type { View } from '../model/view';

/** What of a text a phase has not looked at: all of it, or the places that changed since it last looked. */
export type Unseen = 'all' | readonly Span[];

/** With more places than this, looking at the whole text is as fast. */
const MOST_PLACES = 150;
/** Share of the text above which windows are not worth their while. */
const MOST_SHARE = 0.4;

/**
 * Carries the places over one sweep of edits and adds the edits' own.
 * @param edits sorted and disjoint, in the coordinates of the text before the sweep, as the places are.
 */
export function afterEdits(unseen: Unseen, edits: readonly Edit[]): Unseen {
  if (unseen === 'all' || edits.length + unseen.length > MOST_PLACES) return 'all';
  const places: Span[] = unseen.length === 0 ? [] : unseen.map(([start, end]) => [moved(edits, start), moved(edits, end)]);
  let shift = 0;
  for (const { viewStart, viewEnd, to } of edits) {
    places.push([viewStart + shift, viewStart + shift + to.length]);
    shift += to.length - (viewEnd - viewStart);
  }
  // What edits wrote is in order by itself.
  return unseen.length === 0 ? places : places.sort(([a], [b]) => a - b);
}

/** Where an offset stands after the edits before it. */
function moved(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { viewStart, viewEnd, to } of edits) {
    if (viewStart >= offset) break;
    shift += to.length - (Math.min(viewEnd, offset) - viewStart);
  }
  return Math.max(0, offset + shift);
}

/** One stretch of whole lines, as a view of its own. */
export interface Window {
  readonly view: View;
  /** Where it starts in the whole text. */
  readonly viewStart: number;
}

/** The lines that hold the places, with one more line on either side; null when that is most of the text. */
export function windowsOf(view: View, places: readonly Span[]): Window[] | null {
  const { lines, text } = view;
  const stretches: { first: number; last: number }[] = [];
  for (const [start, end] of places) {
    const first = Math.max(0, lines.lineAt(start) - 1);
    const last = Math.min(lines.count - 1, lines.lineAt(end) + 1);
    const previous = stretches.at(-1);
    if (previous !== undefined && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else stretches.push({ first, last });
  }
  const windows = stretches.map(({ first, last }) => [lines.start(first), lines.end(last)] as const);
  const units = windows.reduce((sum, [start, end]) => sum + end - start, 0);
  if (units > text.length * MOST_SHARE) return null;
  return windows.map(([start, end]) => ({ viewStart: start, view: viewOf(text.slice(start, end), view) }));
}
