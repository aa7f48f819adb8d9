import { genreKind } from '../lexicon/genres';
import { headingsInText } from './glued-headings';

/*
 * A text whose line breaks were lost: all of it, or nearly, is one line. What stands between its headings, title and
 * signature are lines again.
 */

/** A line of so many characters, and so much of the text. */
const SHORTEST = 300;
const SHARE = 0.6;
const LONGEST_TITLE = 60;

export function isUnbroken(start: number, end: number, length: number): boolean {
  return end - start >= SHORTEST && end - start >= length * SHARE;
}

/** Where lines begin inside an unbroken text, besides its start: behind its title, and at its headings. */
export function breaksIn(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  const found = headingsInText(line);
  if (found.length === 0) return [];
  const head = line.slice(0, Math.min(LONGEST_TITLE, found[0] ?? LONGEST_TITLE));
  const title = titleEnd(head);
  return [...(title < 0 ? [] : [title]), ...found, ...signatureIn(line)].map((place) => start + place);
}

// Matches who signs and the day, glued to the last sentence:  …原编号不改。鹿泽县档案馆2023年12月26日
//                                                                      ^         ^
// Trap: a sentence may end in a day (完成时限为。2023年…) but not in a name and a day.
const SIGNATURE = /(?<=[。！])([\u4e00-\u9fa5]{4,24})[ \u3000]{0,4}(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日$)/;

/** Where the signature begins, and its day. */
function signatureIn(line: string): number[] {
  const from = Math.max(0, line.length - LONGEST_TITLE);
  const found = SIGNATURE.exec(line.slice(from));
  return found === null ? [] : [from + found.index, from + found.index + found[0].length];
}

// Matches how a report opens, right behind its title:  …2024年工作打算2023年，鹿泽县…   …工作总结今年以来   …讲话同志们：
//                                                                   ^^^^^^           ^^^^              ^^^^
// Trap: 2023年工作总结 has its year inside.
const OPENING = /(?:19|20)\d\d年(?:[，,]|以来|度，)|今年以来|一年来|同志们：|各位|现将/g;
const SHORTEST_TITLE = 8;

/** Behind the first words, when they name a kind of document and a gap or the opening of a text follows; -1 otherwise. */
function titleEnd(head: string): number {
  const gap = head.search(/\s/);
  if (gap > 4 && genreKind(head.slice(0, gap)) !== null) return gap;
  for (const { index } of head.matchAll(OPENING)) {
    const title = head.slice(0, index);
    if (title.length >= SHORTEST_TITLE && !/[，。；：]/.test(title) && (genreKind(title) !== null || /(?:打算|思路|安排|计划|要点)$/.test(title))) return index;
  }
  return -1;
}
