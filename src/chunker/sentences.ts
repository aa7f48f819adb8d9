// Matches the end of a sentence with the marks that close it: 。 ！” ；
// Trap: a full stop of Latin writing stands in numbers (3.5%), so only those of Chinese count.
const SENTENCE_END = /[。！？；…]+[”’」』）)】〉》]*/g;
// Matches where a long sentence may be parted. Trap: 、 parts words of one list and is no place to break.
const CLAUSE_END = /[，：,]/g;

/**
 * Where the text from `start` to `end` may be parted so that no piece is longer than `most`, and the first no longer
 * than `first`: behind a sentence, else behind a clause, else in mid-sentence, but never inside a pair of surrogates.
 * @returns the ends of the pieces; the last is `end`.
 */
export function pieceEnds(text: string, start: number, end: number, first: number, most: number): number[] {
  const ends: number[] = [];
  let from = start;
  let room = Math.max(1, first);
  while (end - from > room) {
    const window = text.slice(from, from + room);
    from += lastEnd(window, SENTENCE_END) ?? lastEnd(window, CLAUSE_END) ?? wholeCharacters(window);
    ends.push(from);
    room = most;
  }
  ends.push(end);
  return ends;
}

function lastEnd(window: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of window.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function wholeCharacters(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff && window.length > 1 ? window.length - 1 : window.length;
}
