import type { ChromeLine } from './chrome-line';

const LONGEST = 60;
// Matches a headline that cries or asks on its way:  养老金“认证”别信上门收费!这位专员讲透了   招满即止!69名! . Trap: 各位代表! and a sentence with a full stop open the text.
const HEADLINE = /^[^。;:!?]*[!?][^。;:]+$/;

// Matches the rank of an item in a list of other pages:  3 事关养老金!这些人可以补缴 . Trap: 3.抓落实 has a mark behind its number.
const RANKED = /^\d{1,2} ?(?=[\u4e00-\u9fff])/;

/** A headline of another page, with its rank. */
export function isRankedHeadline(line: ChromeLine): boolean {
  return isHeadline(line) && RANKED.test(line.line.trimmed);
}

/** A line that a mark of a sentence makes look like text, and that a news page has for its headline. */
export function isHeadline({ kind, line }: ChromeLine): boolean {
  return kind === 'body' && line.length <= LONGEST && HEADLINE.test(line.trimmed);
}
