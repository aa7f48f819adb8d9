import { isFigure, isHan } from '../../lexicon/character-sets';
import type { GluedPlace } from './injected-letters';
import type { OfficialProse } from './injected-model';
import { kindOfWord, LONGEST_LISTED, WORD_KIND } from './injected-words';

/*
 * Figures glued into a Chinese clause where nothing is counted:  推进58同城工作   落实1314各项 . Behind a figure official
 * prose has a measure, a unit, money or the line that a short number calls; few characters can begin one of them.
 */

/** What begins a measure, a unit, money, or the name of a line or office behind its number. */
const MEASURES =
  '年月日时分秒天周岁旬季刻晚夜期世个名人位户家口丁员亩公里米平方立吨斤克千百万亿兆余多来几半元美欧英港日韩角币件项条款篇部册本章节卷份页行字图表幅张封套组批次届回轮场班趟例宗起桩处所座栋幢层楼室间号台辆架艘列节只头匹羽尾株棵颗粒根支枝块片面栏' +
  '门扇口眼盏把柄副双对两等级类种样型系代段道路线站区县市省州镇乡村社国院校厂店铺网点孔倍成折度瓦千伏安焦帕升毫厘微纳兆赫兹比特字节帧像素毛分贝笔单注股手标环跑杯瓶袋盒箱桶车船机群个板' +
  '加减乘除至到与和及或同的中前后上下内外左右以为之版热急举政报便民服救火盗紧监维劳法供税水电气学课拨浏收包横燃医求诉接联联案证码信短平专';
const measures = new Uint8Array(0x10000);
for (const one of MEASURES) measures[one.charCodeAt(0)] = 1;

/** Where a run of figures ends, if a character follows that begins no measure; else nothing. */
export function endOfOddFigures(units: Uint16Array, length: number, at: number): number | undefined {
  let end = at + 1;
  while (end < length && isFigure(units[end] as number)) end++;
  const behind = end < length ? (units[end] as number) : 0;
  return isHan(behind) && measures[behind] === 0 ? end : undefined;
}

// Matches figures that are read as words:  520   1314   23333   666666 . Trap: 100 and 2025 are none.
const SPOKEN = /^(?:520|5201314|1314|23{2,}|6{3,}|88[68]|9494|7456|9527|8868|10086|[1-9]?88|28|66|77|99|58|68|98|78|168|999|4008)$/;
// Matches figures that names of sites begin with:  58   69   91   2345 . Trap: 626 begins the name of a place.
const OF_SITES = /^(?:51|52|53|58|69|80|91|92|360|365|1688|2345|4399)$/;
// Matches a year, with which a name may begin:  2024中国 . Trap: 1830 and 2345 are none.
const YEAR = /^(?:19|20)\d\d$/;
// Matches what numbers roads, sets of rules and lines:  国道   代码   拨打 . Trap: 道 alone names a road of any kind.
const NUMBERED = /(?:[比路差距力]|国道|省道|县道|高速|第|约|达|超|近|共|编号|代码|尾号|拨打|热线|电话|邮编|型号|标准)$/;

/** A word of official prose goes up from here. */
const USED = 2;

/** The span of figures at a place that `endOfOddFigures` gave, with the word that they belong to. */
export function figuresAt(text: string, at: number, prose: OfficialProse): GluedPlace[] {
  let end = at;
  while (isFigure(text.charCodeAt(end))) end++;
  const figures = text.slice(at, end);
  if (YEAR.test(figures) || NUMBERED.test(text.slice(Math.max(0, at - 2), at))) return [];
  const before = listedBefore(text, at);
  if (before > 0) return [{ start: at - before, end }];
  const behind = wordBehind(text, end, SPOKEN.test(figures) || OF_SITES.test(figures), prose);
  if (behind > 0) return [{ start: at, end: end + behind }];
  return SPOKEN.test(figures) ? [{ start: at, end }] : [];
}

/** Length of a listed word that the figures follow:  幸运28 . */
function listedBefore(text: string, at: number): number {
  for (let length = LONGEST_LISTED; length >= 2; length--) {
    const kind = at >= length ? kindOfWord(text, at - length, length) : undefined;
    if (kind === WORD_KIND.brand || kind === WORD_KIND.strong) return length;
  }
  return 0;
}

/** Length of a word that official prose hardly uses and the figures stand before:  91助手 . */
function wordBehind(text: string, end: number, ofSites: boolean, prose: OfficialProse): number {
  for (let length = LONGEST_LISTED; length >= 2; length--) {
    if (!isHan(text.charCodeAt(end + length - 1))) continue;
    const level = prose.word(text, end, end + length);
    const kind = kindOfWord(text, end, length);
    const listed = kind !== undefined && kind !== WORD_KIND.weak;
    if (level > USED && !listed) return 0;
    if (listed || (ofSites && level > 0)) return length;
  }
  return 0;
}
