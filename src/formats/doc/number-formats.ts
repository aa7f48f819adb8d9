import { alphabetic, chineseNumber, circled, digitByDigit, fullWidth, ofList, roman } from '../word/numerals';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number in a format of [MS-OSHARED] 2.2.1.3; Arabic figures where the format is not one that Chinese documents use. */
export function numberIn(format: number, value: number): string {
  switch (format) {
    case 1: return roman(value);
    case 2: return roman(value).toLowerCase();
    case 3: return alphabetic(value);
    case 4: return alphabetic(value).toLowerCase();
    case 10: case 36: return digitByDigit(value);
    case 11: case 33: case 35: case 37: case 39: return chineseNumber(value, 'plain');
    case 34: return chineseNumber(value, 'formal-traditional');
    case 38: return chineseNumber(value, 'formal');
    case 14: case 19: return fullWidth(value);
    case 18: case 28: return circled(value, 'circle');
    case 26: return circled(value, 'stop');
    case 27: return circled(value, 'paren');
    case 29: return circled(value, 'circled-chinese');
    case 22: return value < 10 ? `0${value}` : String(value);
    case 30: return ofList(value, STEMS);
    case 31: case 32: return ofList(value, BRANCHES);
    case 57: return `- ${value} -`;
    case 255: return '';
    default: return String(value);
  }
}
