import { characterSet, isDigit, isHan } from '../../lexicon/character-sets';
import { arabicNumber } from '../../lexicon/numerals';
import { behindSpace, matchAt, type MarkerMatch } from './mark-match';

/*
 * Figures with a mark behind them, decimals, and figures with a gap.
 */

/** Behind the digits of a mark: 1. １． 2、 3） 12) */
const MARKS = characterSet('.．、)）');
const MOST_DIGITS = 3;

// 1.2024年工作情况: a point, then a year. Only a neighbour in sequence makes it a mark.
// ^^
// Trap: 1.2024 alone is a decimal; 1、2024年 is none.
const ARABIC_YEAR = /([0-9０-９]{1,2})[.．、](?=(?:19|20|１９|２０)[0-9０-９]{2}[年—-])/y;

// 1.1 １．２．３ 2.10、
// ^^^
// Trap: 4.0事项, 3.15晚会: always weak, a neighbour must prove it. 1.1亿元 and 1.2亿元 are neighbours, so units are out behind two numbers; 3.3.4人才工作 is none.
const DECIMAL = /([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3})[.．、]?(?![0-9０-９%％‰]|(?<![.．][0-9０-９]{1,2}[.．][0-9０-９]{1,2}[.．、]?)\s?(?:[万亿千百]|个(?![人体案别性])|倍|元(?!素)|美元|公里|平方|立方|米|亩|公顷|吨|公斤|级(?!别)|版(?![权面])|折|分(?![级类工析步期组别管区布配部局公支])|小时|天(?![然气])|岁|人(?![员力才事民口社机防身文居群])|户(?![籍外口])|度(?!假)))/y;

// 1 总则   ２　组织体系
// ^
// Trap: 2 号楼 and 30 个村 are counts, 1 道路 a row of a table: always weak and bare.
const BARE_LINE = /([0-9０-９]{1,2})[ \u3000](?!个|号[楼线桥院]|名|家企|项(?!目)|[月日年万亿元])(?=(?:20[0-9]{2}年(?:度)?)?[\u4e00-\u9fa5“《][^。；;\t]{1,45}[。；;]?$)/y;

// 1 适用范围。本预案适用于…
// ^
// Trap: 2 号楼完成改造。 counts; as above, only decimals below or the number before prove it.
const BARE_RUN_IN = /([0-9０-９]{1,2})[ \u3000](?=[\u4e00-\u9fa5“《][^。；：;:\t]{1,45}[。：:])/y;

// 1总则   2组织指挥体系
// ^
// Trap: 3号楼改造, 5个村 and 2022年工作 count or date: units are out, and as above only decimals below prove it.
const GLUED_LINE = /([0-9]{1,2})(?![个号名家项月日年万亿元人户亩次类级期批件条起场所座栋楼岁周天分米公吨台辆套村镇乡县市省大届位支部本份时度倍成至到])(?=[\u4e00-\u9fa5、]{2,24}$)/y;
const LONGEST_GLUED = 26;

/** A line above this length is no bare number with its title alone. */
const LONGEST_BARE = 50;

/** What may stand behind the digits of a mark. */
const BEHIND_DIGITS = characterSet('.．、)） \t\u00a0\u3000');
const DECIMAL_POINTS = characterSet('.．');

/** Looks behind the digits first: most lines that start with some start with a year or an amount. */
export function digitAt(text: string, start: number, end: number): MarkerMatch | null {
  let at = start;
  while (at - start <= 3 && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (BEHIND_DIGITS[code] !== 1) return isHan(code) && end - start <= LONGEST_GLUED ? gluedAt(text, start, end) : null;
  const decimal = DECIMAL_POINTS[code] === 1 && isDigit(text.charCodeAt(at + 1)) ? decimalAt(text, start, end) : null;
  return decimal ?? arabicAt(text, start, end);
}

function gluedAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(GLUED_LINE, text.slice(start, end), 0);
  return match === null ? null : { style: 'arabic', ordinal: arabicNumber(match[1] ?? '0'), length: match[0].length, weak: true, bare: true };
}

function arabicAt(text: string, start: number, end: number): MarkerMatch | null {
  const behind = behindArabic(text, start);
  if (behind > 0 && behind < end) {
    const ordinal = arabicNumber(digitsAt(text, start));
    return ordinal === 0 ? null : { style: 'arabic', ordinal, length: behind - start, weak: false };
  }
  const year = matchAt(ARABIC_YEAR, text, start);
  if (year !== null) return { style: 'arabic', ordinal: arabicNumber(year[1] ?? '0'), length: year[0].length, weak: !year[0].endsWith('、') };
  const bare = end - start > LONGEST_BARE ? matchAt(BARE_RUN_IN, text, start) : matchAt(BARE_LINE, text.slice(start, end), 0) ?? matchAt(BARE_RUN_IN, text, start);
  if (bare === null) return null;
  const mark = { style: 'arabic', ordinal: arabicNumber(bare[1] ?? '0'), length: bare[0].length - 1, weak: true } as const;
  // 01 摸清“家底”: nobody counts things so; the next in its row proves it.
  return /^[0０]/.test(bare[0]) ? mark : { ...mark, bare: true };
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Where a mark of one to three digits ends, with a blank before its sign or without; 0 where none stands. 1.5万本 and 2024.5.1: a digit behind the point is a decimal or a date. */
function behindArabic(text: string, start: number): number {
  let at = start;
  while (at - start < MOST_DIGITS && isDigit(text.charCodeAt(at))) at++;
  const sign = behindSpace(text, at);
  return at > start && MARKS[text.charCodeAt(sign)] === 1 && !isDigit(text.charCodeAt(sign + 1)) ? sign + 1 : 0;
}

function decimalAt(text: string, start: number, end: number): MarkerMatch | null {
  const match = matchAt(DECIMAL, text, start);
  if (match === null || start + match[0].length >= end) return null;
  const numbers = (match[1] ?? '').split(/[.．]/).map(arabicNumber);
  const ordinal = numbers.pop() ?? 0;
  if (ordinal === 0 || numbers.includes(0)) return null;
  return { style: 'decimal', ordinal, length: match[0].length, weak: true, prefix: numbers.join('.') };
}
