import { lineEnd, lineStart } from './party-d-lines';

/*
 * What a document of many sure places settles: a word that only leans to 党, where the text has no letter before the same word.
 */

/** So many sure places make such a document. */
export const MANY = 12;

// Matches the inside of the party, or its paper, by what goes on behind them:  党内说定，莫强迫   昨日党刊重复
//                                                                                ^^                  ^^
// Trap: D内放合同, D内温度 and D内壁 are a box and a pipe, D刊例价 and D刊号 a price and a number.
const INSIDE = /^内(?![\p{Script=Han}]?[放装存储堆盛灌铺插停温压气径外设置壁部层腔侧漏]|[一二任有无为处的与和共各每没未]|$)/u;
const PAPER = /^刊(?![例号期物名误])/;
// Matches where a clause begins, or what the inside is spoken of after:  ，党内   在党内   二是党内
//                                                                        ^       ^         ^
// Trap: 厂区D内 and 仓D内 have a place before them.
const FREE = /(?:^|[，。；：、！？“（,;:!?(]|在|是)$/;
// Matches a letter that stands alone: the D may be one of its row.
const OTHER = /(?<![A-Za-z0-9])[A-CE-ZＡ-ＣＥ-Ｚ](?![A-Za-z0-9])/;

/** True where a leaning place of a document of many sure ones is settled; `before` and `after` are its context in the text. */
export function isSettledByMany(before: string, after: string): boolean {
  const [left, right] = [lineEnd(before), lineStart(after)];
  if (!(PAPER.test(right) || (INSIDE.test(right) && FREE.test(left)))) return false;
  return !OTHER.test(left) && !OTHER.test(right);
}

/** How often a D stands before this character: as often as a document knows 党 there, or a letter is among them. */
export function countBefore(text: string, character: string): number {
  return text.split(`D${character}`).length + text.split(`Ｄ${character}`).length - 2;
}
