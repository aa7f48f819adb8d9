/** How programs for writing show the numbers that they count themselves. */

const DIGITS = { plain: '〇一二三四五六七八九', formal: '零壹贰叁肆伍陆柒捌玖', 'formal-traditional': '零壹貳參肆伍陸柒捌玖' } as const;
const UNITS = { plain: ['', '十', '百', '千'], formal: ['', '拾', '佰', '仟'], 'formal-traditional': ['', '拾', '佰', '仟'] } as const;

/** 1 to 9999 in Chinese; figures for others. 10 is 十 and 12 is 十二, as headings have them. */
export function chineseNumber(value: number, kind: keyof typeof DIGITS): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return kind === 'plain' ? '零' : DIGITS[kind].charAt(0);
  const figures = [...String(value)].map(Number);
  let shown = '';
  figures.forEach((figure, at) => {
    const unit = UNITS[kind][figures.length - 1 - at] ?? '';
    if (figure > 0) shown += DIGITS[kind].charAt(figure) + unit;
    else if (figures.slice(at).some((rest) => rest > 0) && figures[at - 1] !== 0) shown += '零';
  });
  // Matches 一十 at the beginning: 一十二 is written 十二. Trap: 一百一十 keeps its second 一.
  return kind === 'plain' ? shown.replace(/^一十/, '十') : shown;
}

/** 2023 as 二〇二三. */
export function digitByDigit(value: number): string {
  return [...String(value)].map((figure) => DIGITS.plain.charAt(Number(figure)) || figure).join('');
}

export function fullWidth(value: number): string {
  return [...String(value)].map((figure) => (figure >= '0' && figure <= '9' ? String.fromCharCode(figure.charCodeAt(0) + 0xfee0) : figure)).join('');
}

/** By kind: runs of characters, as the first number, the last number and the character of the first. */
const ENCLOSED: Readonly<Record<'circle' | 'stop' | 'paren' | 'circled-chinese', readonly (readonly [number, number, number])[]>> = {
  circle: [[1, 20, 0x2460], [21, 35, 0x3251], [36, 50, 0x32b1]],
  stop: [[1, 20, 0x2488]],
  paren: [[1, 20, 0x2474]],
  'circled-chinese': [[1, 10, 0x3280]],
};

export function circled(value: number, kind: keyof typeof ENCLOSED): string {
  const run = ENCLOSED[kind].find(([first, last]) => value >= first && value <= last);
  return run === undefined ? String(value) : String.fromCharCode(run[2] + value - run[0]);
}

/** 1 to 26 as A to Z, then AA, BB. */
export function alphabetic(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let shown = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      shown += letters;
      rest -= worth;
    }
  }
  return shown;
}

/** The characters of a list in turn; figures behind its end. */
export function ofList(value: number, list: string): string {
  return list.charAt(value - 1) || String(value);
}
