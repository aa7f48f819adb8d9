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

/**
 * Where each opening stands, itself first, in a text: all are looked for at once, from window to window of the length of a key
 * (S. Wu, U. Manber: A fast algorithm for multi-pattern searching, 1994).
 */
export function startsOf(text: string, openings: readonly Opening[]): number[][] {
  const starts = openings.map(({ viewStart }) => [viewStart]);
  const next = openings.map(({ viewStart }) => viewStart + KEY);
  if (openings.length === 0) return starts;
  for (const { key } of openings) note(key);
  let end = Math.min(...next) + KEY - 1;
  while (end < text.length) {
    const shift = shiftOf[slotOf(text.charCodeAt(end - 1), text.charCodeAt(end))] as number;
    if (shift > 0) end += shift;
    else {
      look(text, openings, end - KEY + 1, next, starts);
      end = Math.max(end + 1, Math.min(...next) + KEY - 1);
    }
  }
  for (const { key } of openings) forget(key);
  return starts;
}

function note(key: string): void {
  for (let at = 1; at < KEY; at++) {
    const slot = slotOf(key.charCodeAt(at - 1), key.charCodeAt(at));
    shiftOf[slot] = Math.min(shiftOf[slot] as number, KEY - 1 - at);
  }
}

function forget(key: string): void {
  for (let at = 1; at < KEY; at++) shiftOf[slotOf(key.charCodeAt(at - 1), key.charCodeAt(at))] = FARTHEST;
}

/** Holds every opening that is due against one place; copies of one opening do not overlap. */
function look(text: string, openings: readonly Opening[], at: number, next: number[], starts: readonly number[][]): void {
  for (let which = 0; which < openings.length; which++) {
    const opening = openings[which] as Opening;
    const found = starts[which] as number[];
    if (at < (next[which] as number) || !text.startsWith(opening.key, at)) continue;
    if (agrees(text, opening, at)) found.push(at);
    next[which] = found.length < MOST_COPIES ? at + KEY : Infinity;
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
