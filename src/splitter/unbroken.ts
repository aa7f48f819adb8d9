import { CJK_NUMERALS, cjkNumber } from '../lexicon/numerals';
import { genreKind } from '../lexicon/genres';

/*
 * A text whose line breaks were lost: all of it, or nearly, is one line. Its headings are told by their numbers, which must count from one
 * on and stand where a sentence has ended.
 */

/** A line of so many characters, and so much of the text. */
const SHORTEST = 300;
const SHARE = 0.6;
const LONGEST_TITLE = 60;
/** So many headings of the highest kind at least, or none is believed. */
const FEWEST = 2;

// Matches where a numbered heading may begin:  。一、   ：（二）   一、总体要求（一）
//                                               ^^      ^^^^             ^^^^
// Trap: 一、二、三产业 and 第（一）项 do not count on from the one before.
const MARK = new RegExp(`(?:([${CJK_NUMERALS}]{1,3})、|[（(]([${CJK_NUMERALS}]{1,3})[）)])(?=[\\u4e00-\\u9fa50-9“])`, 'g');
const BEHIND = /[。！？；：”）)\s]$/;
// Matches the title of a heading up to the first of the next level: 2023年工作情况. Trap: a sentence has a mark.
const GLUED_TITLE = /^[\u4e00-\u9fa5“”0-9]{3,30}$/;

export function isUnbroken(start: number, end: number, length: number): boolean {
  return end - start >= SHORTEST && end - start >= length * SHARE;
}

/** Where lines begin inside an unbroken text, besides its start: behind its title, and at its headings. */
export function breaksIn(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  const found: number[] = [];
  let [first, second, highest, behindMark] = [0, 0, 0, -1];
  for (const { index, 0: mark, 1: cjk, 2: paren } of line.matchAll(MARK)) {
    const ordinal = cjkNumber(cjk ?? paren ?? '') ?? 0;
    const isGlued = paren !== undefined && ordinal === 1 && behindMark >= 0 && GLUED_TITLE.test(line.slice(behindMark, index));
    if (index > 0 && !isGlued && !BEHIND.test(line.charAt(index - 1))) continue;
    if (ordinal !== (cjk !== undefined ? first : second) + 1) continue;
    if (cjk !== undefined) [first, second, behindMark] = [ordinal, 0, index + mark.length];
    else second = ordinal;
    if (cjk !== undefined || first === 0) highest++;
    if (index > 0) found.push(index);
  }
  if (highest < FEWEST) return [];
  const title = titleEnd(line.slice(0, Math.min(LONGEST_TITLE, found[0] ?? LONGEST_TITLE)));
  return (title < 0 ? found : [title, ...found]).map((place) => start + place);
}

/** Behind the first words, when they name a kind of document and a gap follows; -1 otherwise. */
function titleEnd(head: string): number {
  const gap = head.search(/\s/);
  return gap > 4 && genreKind(head.slice(0, gap)) !== null ? gap : -1;
}
