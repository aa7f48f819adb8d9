import type { OfficePackage } from '../opc/package';
import { dated } from './dates';

/** Formats every program knows by number, as a Chinese one shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-mm-dd', 15: 'yyyy-mm-dd', 16: 'mm-dd', 17: 'yyyy-mm', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm',
  27: 'yyyy年m月', 28: 'm月d日', 29: 'm月d日', 30: 'yyyy-mm-dd', 31: 'yyyy年m月d日', 32: 'h时mm分', 33: 'h时mm分ss秒', 34: 'h时mm分', 35: 'h时mm分ss秒', 36: 'yyyy年m月',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss',
  50: 'yyyy年m月', 51: 'm月d日', 52: 'yyyy年m月', 53: 'm月d日', 54: 'm月d日', 55: 'h时mm分', 56: 'h时mm分ss秒', 57: 'yyyy年m月', 58: 'm月d日',
};

/** What a program lets its users write. */
const LONGEST_CODE = 255;

type Write = (value: number) => string;

/** How the cells of a workbook show their numbers. */
export class NumberFormats {
  /** By style of cell. */
  private readonly codes: string[] = [];
  private readonly writers = new Map<string, Write>();
  private readonly from1904: boolean;

  constructor(office: OfficePackage, part: string | null, from1904: boolean) {
    this.from1904 = from1904;
    if (part === null) return;
    const own = new Map<number, string>();
    office.read(part, (xml) =>
      xml.children((name) => {
        if (name === 's:numFmts') xml.children(() => own.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? ''));
        else if (name === 's:cellXfs') {
          xml.children(() => {
            const id = Number(xml.attribute('numFmtId') ?? 0);
            this.codes.push(own.get(id) ?? BUILT_IN[id] ?? '');
          });
        }
      }),
    );
  }

  shown(value: number, style: number): string {
    const code = this.codes[style] ?? '';
    let write = this.writers.get(code);
    if (write === undefined) this.writers.set(code, (write = writerOf(code, this.from1904)));
    return write(value);
  }
}

/** A number with the fifteen digits a sheet holds: 0.1 + 0.2 is 0.3. */
export function plain(value: number): string {
  const written = String(value);
  return written.length <= FIFTEEN_DIGITS ? written : String(Number(value.toPrecision(15)));
}

/** No more characters than these cannot hold more digits. */
const FIFTEEN_DIGITS = 15;

// Matches colours, conditions and languages: [Red] [>=100] [$-804] [DBNum1]. Trap: [h] counts hours, [$¥-804] names money.
const BRACKETS = /\[(?!h{1,2}\]|m{1,2}\]|s{1,2}\])[^\]$]{0,40}\]|\[\$([^\]-]{0,10})[^\]]{0,20}\]/gi;

// Matches a unit of time outside quotes. Trap: "m" in quotes, and E of 0.00E+00.
const TIME = /[ymdhs年月日时]/i;

function writerOf(code: string, from1904: boolean): Write {
  const sections = sectionsOf(code.replace(BRACKETS, (_, money: string | undefined) => (money === undefined || money === '' ? '' : `"${money}"`)));
  const [first = ''] = sections;
  if (code === '' || code.length > LONGEST_CODE || /^(?:general|@|g\/通用格式)$/i.test(first.trim())) return plain;
  if (TIME.test(withoutLiterals(first)) && !/general/i.test(first)) return (value) => dated(value, first, from1904) ?? plain(value);
  const writers = sections.map(digitsOf);
  return (value) => {
    const at = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
    const write = writers[at] as Write;
    return at === 0 && value < 0 ? `-${write(-value)}` : write(Math.abs(value));
  };
}

/** Split at semicolons outside quotes: positive; negative; zero; text. */
function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(PIECE) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

// Matches a literal, or one character: "万元" \- _) *x 0
// Trap: behind _ stands what leaves its width, behind * what fills the cell; neither is text.
const PIECE = /"[^"]{0,40}"|[\\_*][\s\S]|[\s\S]/g;

function withoutLiterals(section: string): string {
  return (section.match(PIECE) ?? []).filter((piece) => piece.length === 1).join('');
}

/** Writes a number that is not negative. */
function digitsOf(section: string): Write {
  const pieces = section.match(PIECE) ?? [];
  const isDigit = (piece: string): boolean => /^[0#?.,]$/.test(piece);
  const first = pieces.findIndex(isDigit);
  const last = pieces.findLastIndex(isDigit);
  if (/[Ee][+-]|\?\s*\/|general|@/i.test(withoutLiterals(section))) return plain;
  const front = literal(first < 0 ? pieces : pieces.slice(0, first));
  const pattern = first < 0 ? '' : pieces.slice(first, last + 1).filter(isDigit).join('');
  if (!/[0#]/.test(pattern)) return () => front;
  const back = literal(pieces.slice(last + 1));
  const point = pattern.indexOf('.');
  const whole = point < 0 ? pattern : pattern.slice(0, point);
  const decimals = point < 0 ? '' : pattern.slice(point + 1).replace(/[^0#?]/g, '');
  const thousands = commasAtEnd(pattern) + (point < 0 ? 0 : commasAtEnd(whole));
  const isPercent = withoutLiterals(section).includes('%');
  const grouped = /[0#?],[0#?]/.test(whole);
  const fewest = (whole.match(/0/g) ?? []).length;
  const required = decimals.lastIndexOf('0') + 1;
  return (value) => {
    const scaled = (isPercent ? value * 100 : value) / 1000 ** thousands;
    if (scaled >= 1e21) return plain(value);
    const [integer = '', fraction = ''] = rounded(scaled, Math.min(30, decimals.length)).split('.');
    const digits = (integer === '0' && fewest === 0 ? '' : integer).padStart(Math.min(30, fewest), '0');
    return front + (grouped ? inThousands(digits) : digits) + withPoint(fraction, required) + back;
  };
}

/** Each divides by a thousand. */
function commasAtEnd(pattern: string): number {
  let commas = 0;
  while (pattern.charAt(pattern.length - 1 - commas) === ',') commas++;
  return commas;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** The fifteen digits are rounded first: 1.005 is shown as 1.01, as a sheet shows it. */
function rounded(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const shifted = Number(`${exact}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e15 ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals) : exact.toFixed(decimals);
}

function withPoint(fraction: string, required: number): string {
  let end = fraction.length;
  while (end > required && fraction.charAt(end - 1) === '0') end--;
  return end === 0 ? '' : `.${fraction.slice(0, end)}`;
}

function literal(pieces: readonly string[]): string {
  return pieces.map((piece) => (piece.startsWith('"') ? piece.slice(1, -1) : piece.startsWith('\\') ? piece.slice(1) : piece.length > 1 || piece === '?' ? '' : piece)).join('').trim();
}
