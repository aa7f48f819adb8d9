import { unitsOf } from '../../ledger/desk';
import { characterSet } from '../../lexicon/character-sets';

/*
 * Where a text may hold an enumeration: each has a second mark (二是, 二、 2. 2） ②) or 首先 as its first. One pass over the units of the text
 * finds them all; searches for each of these characters by itself stop at every digit and mark that shares a byte with it.
 */

/** What follows 二 in second marks: 二是 二要 其二， 第二， （二）; 二十 and 二手车 are none. */
const BEHIND_SECOND = characterSet('是要，,、：:）)');

/** What stands right behind the 2 of a second mark in digits, 2.抓好 and 2）; figures go on with a digit, mostly. */
const POINTS = characterSet('.．、');
const BRACKETS = characterSet('）)');
/** What an item may begin with besides a character: 2.“…” 2.《…》; 2.7 and 12,000 are amounts. */
const QUOTES = characterSet('“《');

const [SECOND = 0, CIRCLED = 0, FIRST = 0, OF_ALL = 0] = Array.from('二②首先', (sign) => sign.charCodeAt(0));
const SIGNS = characterSet('二②首2２');

/** Where such signs stand, rising; those in digits at their last character. */
export function secondMarksIn(text: string): number[] {
  const units = unitsOf(text);
  const { length } = text;
  const unitAt = (at: number): number => (at < length ? (units[at] as number) : 0);
  const found: number[] = [];
  for (let at = nextSign(units, 0, length); at < length; at = nextSign(units, at + 1, length)) {
    const sign = units[at] as number;
    const behind = unitAt(at + 1);
    if (sign === SECOND) {
      if (BEHIND_SECOND[behind] === 1) found.push(at);
    } else if (sign === CIRCLED || (sign === FIRST && behind === OF_ALL)) found.push(at);
    else if (BRACKETS[behind] === 1) found.push(at + 1);
    else if (POINTS[behind] === 1 && opensItem(unitAt(at + 2))) found.push(at + 2);
  }
  return found;
}

function opensItem(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fa5) || QUOTES[unit] === 1;
}

/** The first sign from one place on; the end where there is none. Four units are asked for at once: most are none. */
function nextSign(units: Uint16Array, from: number, length: number): number {
  let at = from;
  for (; at + 3 < length; at += 4) {
    const one = SIGNS[units[at] as number] as number;
    const two = SIGNS[units[at + 1] as number] as number;
    const three = SIGNS[units[at + 2] as number] as number;
    const four = SIGNS[units[at + 3] as number] as number;
    if ((one | two | three | four) !== 0) return at + (one !== 0 ? 0 : two !== 0 ? 1 : three !== 0 ? 2 : 3);
  }
  while (at < length && SIGNS[units[at] as number] === 0) at++;
  return at;
}
