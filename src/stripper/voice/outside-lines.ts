import type { View } from '../../model/view';
import { isBodyLine } from '../strip/chrome-lines';
import { headOf, tailOf, type LineText } from '../strip/line-text';
import { above } from '../strip/neighbour-lines';
import { isOfficeContact, isTitle } from './line-shapes';

/*
 * Where documents seldom have lines: behind the signed day at their end, and above their title. What stands there is foreign more often than
 * the same words elsewhere. Attachments, copy lists, contacts and how a paper is made public are told as the document's by themselves.
 */

const MOST_HEAD = 16;
const MOST_TAIL = 40;
const LONGEST_BEHIND = 120;
const LONGEST_SIGNER = 30;
const SENTENCE = /[。:;]/;

// Matches a day on its own line:  2023年11月21日   二〇一〇年七月十五日 . Trap: 2023-11-21 may be a page's.
const DAY = /^(?:(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[〇○零一二三四五六七八九oO]{4}年[〇○零一二三四五六七八九十]{1,3}月[〇○零一二三四五六七八九十]{1,4}日)$/;

/** Looks only when the first doubtful line asks: most edges have none. */
function once(find: () => LineText | null, stands: (line: LineText, mark: LineText) => boolean): (line: LineText) => boolean {
  let mark: LineText | null | undefined;
  return (line) => {
    if (mark === undefined) mark = find();
    return mark !== null && stands(line, mark);
  };
}

/** True of lines behind the day on which the document is signed, but for a contact right below it: that is the office's. */
export function behindSignature(view: View): (line: LineText) => boolean {
  return once(() => signedDay(view), (line, day) => line.viewStart > day.viewStart && !(isOfficeContact(line.trimmed) && above(view, line)?.viewStart === day.viewStart));
}

/** True of lines above the title, where one of the lines above the first sentence ends as titles do. */
export function aboveTitle(view: View): (line: LineText) => boolean {
  return once(() => titleOf(view), (line, title) => line.viewStart < title.viewStart);
}

function signedDay(view: View): LineText | null {
  const tail = tailOf(view);
  for (let at = 0; ; at++) {
    const day = tail.line(at, MOST_TAIL);
    if (day === null || day.length > LONGEST_BEHIND) return null;
    if (!DAY.test(day.trimmed)) continue;
    const signer = above(view, day);
    return signer === null || signer.length > LONGEST_SIGNER || SENTENCE.test(signer.trimmed) ? null : day;
  }
}

function titleOf(view: View): LineText | null {
  const head = headOf(view);
  for (let at = 0; ; at++) {
    const line = head.line(at, MOST_HEAD);
    if (line === null || isBodyLine(line)) return null;
    if (isTitle(line)) return line;
  }
}
