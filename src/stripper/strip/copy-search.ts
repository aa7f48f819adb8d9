import type { View } from '../../model/view';
import { placesOf, type Search } from '../places';

/** The first sentence of a document, by the words it begins with. */
export interface Opening {
  readonly viewStart: number;
  /** Where its line ends. */
  readonly viewEnd: number;
  /** Its first KEY characters. */
  readonly key: string;
}

/** How much of an opening sentence finds the next copy; shorter keys meet formulas. */
export const KEY = 14;
const MOST_COPIES = 500;

/** Two characters wide: the window may move on by what is left of the key. */
const FARTHEST = KEY - 1;
/** How far the window may move when it ends in these two characters; FARTHEST but for those of the keys of one search. */
const shiftOf = new Uint8Array(0x1000).fill(FARTHEST);
const slotOf = (first: number, second: number): number => ((first << 5) ^ second) & 0xfff;

/** One opening on its way through the text. */
interface Hunt {
  readonly opening: Opening;
  readonly firstCode: number;
  /** Copies of one opening do not overlap. */
  next: number;
  readonly starts: number[];
}

/** Where each opening stands, itself first, in a text. */
export function startsOf(view: View, openings: readonly Opening[]): number[][] {
  const hunts = openings.map((opening): Hunt => ({ opening, firstCode: opening.key.charCodeAt(0), next: opening.viewStart + KEY, starts: [opening.viewStart] }));
  if (hunts.length > 0) for (const place of placesOf(view, searchFor(openings.map(({ key }) => key)))) look(view.text, hunts, place);
  return hunts.map(({ starts }) => starts);
}

/**
 * All keys are looked for at once, from window to window of the length of a key
 * (S. Wu, U. Manber: A fast algorithm for multi-pattern searching, 1994).
 */
function searchFor(keys: readonly string[]): Search {
  const number = ++searches;
  return {
    name: keys.join('\n'),
    reach: KEY,
    add(places, text, from, to) {
      if (noted !== number) noteAll(keys, number);
      const last = Math.min(text.length, to + KEY - 1);
      for (let end = from + KEY - 1; end < last; ) {
        const shift = shiftOf[slotOf(text.charCodeAt(end - 1), text.charCodeAt(end))] as number;
        if (shift === 0) places.push(end - KEY + 1);
        end += shift === 0 ? 1 : shift;
      }
    },
  };
}

let searches = 0;
/** The search whose keys are in the table, by its number: its keys would keep a whole text in memory. */
let noted = 0;
let notedSlots: number[] = [];

function noteAll(keys: readonly string[], number: number): void {
  for (const slot of notedSlots) shiftOf[slot] = FARTHEST;
  notedSlots = [];
  for (const key of keys) {
    for (let at = 1; at < KEY; at++) {
      const slot = slotOf(key.charCodeAt(at - 1), key.charCodeAt(at));
      if ((shiftOf[slot] as number) > KEY - 1 - at) shiftOf[slot] = KEY - 1 - at;
      notedSlots.push(slot);
    }
  }
  noted = number;
}

/** Holds every opening that is due against one place. */
function look(text: string, hunts: readonly Hunt[], at: number): void {
  const code = text.charCodeAt(at);
  for (let which = 0; which < hunts.length; which++) {
    const hunt = hunts[which] as Hunt;
    if (code !== hunt.firstCode || at < hunt.next || !text.startsWith(hunt.opening.key, at)) continue;
    if (agrees(text, hunt.opening, at)) hunt.starts.push(at);
    hunt.next = hunt.starts.length < MOST_COPIES ? at + KEY : Infinity;
  }
}

/** How far a copy must agree with the opening before it is held against the whole document. */
const AGREEMENT = 40;

/** True when the text at a place goes on as the opening does, spaces aside, or breaks off in an ellipsis as descriptions do. */
function agrees(text: string, { viewStart, viewEnd, key }: Opening, at: number): boolean {
  let here = viewStart + key.length;
  let there = at + key.length;
  while (here < viewEnd && here - viewStart < AGREEMENT) {
    if (isSpace(text, there)) there++;
    else if (isSpace(text, here)) here++;
    else if (text.charCodeAt(here) === text.charCodeAt(there)) {
      here++;
      there++;
    } else return there >= text.length || /[.…]/.test(text.charAt(there));
  }
  return true;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x200b;
}
