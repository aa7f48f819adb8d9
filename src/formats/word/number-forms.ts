/** Writes numbers in the forms that Word names. */

const CHINESE = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Above this the forms with units are written digit by digit; no list is as long. */
const MOST = 9999;

export function formed(value: number, form: string): string {
  const write = FORMS[form];
  const number = Math.max(0, value);
  return (write === undefined ? null : write(number)) ?? String(number);
}

/** Each gives null for a number it has no form for; decimal digits are the form of all numbers. */
const FORMS: Readonly<Record<string, (value: number) => string | null>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
  ideographEnclosedCircle: (value) => enclosed(value, 0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnd(value)}`,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
  ideographDigital: (value) => digits(value, CHINESE),
  taiwaneseDigital: (value) => digits(value, CHINESE.replace('〇', '○')),
  japaneseDigitalTenThousand: (value) => digits(value, CHINESE),
  koreanDigital2: (value) => digits(value, CHINESE.replace('〇', '零')),
  chineseCounting: (value) => (value < 100 ? counted(value, CHINESE, '十百千') : digits(value, CHINESE)),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, CHINESE, '十百千') : digits(value, CHINESE)),
  chineseCountingThousand: (value) => counted(value, CHINESE, '十百千'),
  taiwaneseCountingThousand: (value) => counted(value, CHINESE, '十百千'),
  japaneseCounting: (value) => counted(value, CHINESE, '十百千'),
  chineseLegalSimplified: (value) => counted(value, FORMAL, '拾佰仟'),
  ideographLegalTraditional: (value) => counted(value, FORMAL_TRADITIONAL, '拾佰仟'),
  japaneseLegal: (value) => counted(value, '零壱弐参四伍六七八九', '拾百阡'),
  ideographTraditional: (value) => STEMS.charAt(value - 1) || null,
  ideographZodiac: (value) => BRANCHES.charAt(value - 1) || null,
  ideographZodiacTraditional: (value) => (value < 1 || value > 60 ? null : STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12)),
};

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string | null {
  if (value === 0) return '⓪';
  if (value <= 20) return enclosed(value, 0x2460, 20);
  return value <= 35 ? String.fromCharCode(0x3251 + value - 21) : value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : null;
}

function enclosed(value: number, first: number, count: number): string | null {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : null;
}

/** Behind z Word writes aa, bb, cc. */
function letters(value: number, first: string): string | null {
  if (value < 1 || value > 26 * 30) return null;
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let out = '';
  for (const [unit, letter] of ROMAN) {
    for (; rest >= unit; rest -= unit) out += letter;
  }
  return out;
}

function ordinalEnd(value: number): string {
  const tens = value % 100;
  return tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

function digits(value: number, zeroToNine: string): string {
  return String(value).replace(/[0-9]/g, (digit) => zeroToNine.charAt(Number(digit)));
}

/** With units: 十, 二十一, 一百零五, 一千零二十. */
function counted(value: number, zeroToNine: string, units: string): string {
  if (value === 0 || value > MOST) return digits(value, zeroToNine);
  const isFormal = zeroToNine.charAt(1) !== '一';
  const number = String(value);
  let out = '';
  let gap = false;
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number.charAt(at));
    const place = number.length - 1 - at;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += '零';
    gap = false;
    // 十一, not 一十一; the formal digits leave nothing out.
    out += (digit === 1 && place === 1 && out === '' && !isFormal ? '' : zeroToNine.charAt(digit)) + (place === 0 ? '' : units.charAt(place - 1));
  }
  return out;
}
