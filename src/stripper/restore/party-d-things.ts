import type { Judgement } from './party-d-judge';

/*
 * A D that is the name of a point, a plan, a sample or a day, behind words that 党 follows as well: 以D的高程复核, 围绕D日提问.
 */

// Matches what may follow a letter as well as 党:  以D的高程   D日登陆
// Trap: 的领导 and 日活动 are words of 党 (see the right side's lists).
const OPEN_RIGHT = /^[的日]/;
// Matches the letter in a list of letters, in the sentence before:  将样品分为A、B、C、D四份，其中
// Trap: APP、D员 has a word before the mark, not one letter.
const LISTED = /(?<![A-Za-z])[A-CＡ-Ｃ][、,，和与及] ?[DＤ](?![A-Za-z])[^。；\n]*$/;
// Matches a noun that D names elsewhere:  请扫描附件D的二维码
// Trap: 试点D组织 is a 党组织.
const NAMED = /(?:附件|附表|附图|选项|方案|样品|标段)[DＤ](?![A-Za-z0-9])/;
/** What stands before anything that has a name, a plan, a point and a day as well as 党. */
const OPEN_LEFT: ReadonlySet<string> = new Set(['以', '根据', '依据', '参照', '围绕', '讲述', '坚持', '学习', '中', '其中', '采用', '选择', '选用']);
/** What does so where the document has a D that is a name. */
const OPEN_BESIDE: ReadonlySet<string> = new Set(['按', '按照', '依照', '与', '由', '对', '对照', '把', '将', '从', '用']);

/**
 * True where the words around a D may speak of a thing that is called so.
 * @param left the text before it, and `nearRight` behind it.
 */
export function mayNameThing(text: string, left: string, nearRight: string, { leftWord, sureRight }: Judgement): boolean {
  if (!OPEN_RIGHT.test(nearRight)) return false;
  return LISTED.test(left) || (!sureRight && (OPEN_LEFT.has(leftWord) || (OPEN_BESIDE.has(leftWord) && NAMED.test(text))));
}
