import { Note } from '../ledger/note';
import type { Edit } from '../model/ledger';
import type { View } from '../model/view';

/** A search of whole texts for something short. */
export interface Search {
  /** Searches of one name find the same. */
  readonly name: string;
  /** Units of the longest thing it finds. */
  readonly reach: number;
  /**
   * Adds where in the text things begin, from one offset up to another, rising.
   * It may add places where nothing is, never leave out one where something is.
   */
  readonly add: (places: number[], text: string, from: number, to: number) => void;
  /** Where alone in this text things may begin, rising; null when nobody has looked, or the text is not as it was then. */
  readonly among?: (view: View) => readonly number[] | null;
  /** As `add`, for the whole text and for these places alone. */
  readonly addAmong?: (places: number[], text: string, candidates: readonly number[]) => void;
}

interface Known {
  readonly search: Search;
  readonly places: readonly number[];
}

/** Above this count places cost more than they save, and are searched for anew in every text. */
const MOST_PLACES = 2000;
const MOST_EDITS = 400;

const known = new Note<readonly Known[]>();

/** Where the things a search looks for may begin, rising; looked for once, also for the texts that edits make of this one. */
export function placesOf(view: View, search: Search): readonly number[] {
  const all = known.get(view) ?? [];
  const before = all.find((one) => one.search.name === search.name);
  if (before !== undefined) return before.places;
  const places: number[] = [];
  const candidates = search.among?.(view) ?? null;
  if (candidates === null || search.addAmong === undefined) search.add(places, view.text, 0, view.text.length);
  else search.addAmong(places, view.text, candidates);
  if (places.length <= MOST_PLACES) known.set(view, [...all, { search, places }]);
  return places;
}

/** Hands on what was found in a text to the text a sweep made of it: only the surroundings of the edits are searched again. */
export function inheritPlaces(from: View, to: View, edits: readonly Edit[]): void {
  const all = known.get(from);
  if (all === undefined || edits.length > MOST_EDITS) return;
  const inherited: Known[] = [];
  for (const { search, places } of all) {
    const moved = afterEdits(search, places, to.text, edits);
    if (moved.length <= MOST_PLACES) inherited.push({ search, places: moved });
  }
  known.set(to, inherited);
}

/**
 * A thing stands as it stood, unless it reaches into an edit.
 * @param edits sorted and disjoint, in the coordinates of the text before them.
 */
function afterEdits({ reach, add }: Search, places: readonly number[], text: string, edits: readonly Edit[]): number[] {
  const moved: number[] = [];
  let shift = 0;
  let next = 0;
  let searched = 0;
  for (const { viewStart, viewEnd, to } of edits) {
    for (; next < places.length && (places[next] as number) <= viewStart - reach; next++) moved.push((places[next] as number) + shift);
    while (next < places.length && (places[next] as number) < viewEnd) next++;
    const start = viewStart + shift;
    const end = start + to.length;
    add(moved, text, Math.max(start - reach + 1, searched), end);
    shift = end - viewEnd;
    searched = end;
  }
  for (; next < places.length; next++) moved.push((places[next] as number) + shift);
  return moved;
}
