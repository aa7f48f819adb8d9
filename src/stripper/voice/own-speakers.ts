import { mayBePerson } from '../../lexicon/person-names';
import type { View } from '../../model/view';
import { isColumn } from '../strip/chrome-bars';
import { isBodyLine } from '../strip/chrome-lines';
import type { LineText } from '../strip/line-text';
import { above } from '../strip/neighbour-lines';
import { isBarePhrase, isTitle } from './line-shapes';
import { voicesOfLine } from './line-voices';

/*
 * Who spoke stands below the title of a speech or a report; two characters with a gap sound like a button of a page.
 */

const LONGEST_NAME = 12;
const SHORTEST_TITLE = 4;
/** A line above that sounds less like a page or a seller than this is the document's. */
const OWN = -1;

// Matches a day, in brackets or not, a round in which a text was read, and an occasion behind its dash:  (2025年2月3日)   2025年2月3日   (书面)   —在县十八届人大四次会议上
// Trap: 2025-02-03 10:02 is a page's time.
const OF_HEAD = /^[(]?(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?[^:]{0,20}[)]?$|^[(][^():]{2,30}[)]$|^(?:[—–―-]{1,4}) ?[\u4e00-\u9fff\d]/;

/**
 * True of a name between the lines of a document's head and its salutation, its first sentence, a day in brackets or the head line of its page:
 * 政府工作报告⏎段　鸣⏎各位代表: . Trap: 打 印 is no name, and 高清 below a menu stands under no title.
 * @param known where lines start that lists know as a page's.
 */
export function isSpeaker(view: View, line: LineText, next: LineText | null, known: ReadonlySet<number>): boolean {
  if (line.length > LONGEST_NAME || next === null || !mayBePerson(line.trimmed) || isColumn(line.trimmed)) return false;
  if (!isBodyLine(next) && !OF_HEAD.test(next.trimmed) && !known.has(next.viewStart)) return false;
  const before = above(view, line);
  return before !== null && !known.has(before.viewStart) && mayStandAbove(before);
}

function mayStandAbove(before: LineText): boolean {
  const { seller, page } = voicesOfLine(before);
  return isTitle(before) || OF_HEAD.test(before.trimmed) || (Math.max(seller, page) < OWN && before.length >= SHORTEST_TITLE) || (isBarePhrase(before) && before.length > LONGEST_NAME);
}
