import type { MarkedHeading, SourceStyle } from '../../model/source-style';
import { STYLE } from './inline-style';

/** A line that is bold from end to end stands below every heading with a level of its own. */
const BOLD_LEVEL = 7;

/** Notes, line by line, what the mark-up says: heading, bold from end to end, set to the right or in the middle. */
export class LineStyle {
  readonly headings: MarkedHeading[] = [];
  readonly aligned: { sourceStart: number; align: 'right' | 'center' }[] = [];
  private start = -1;
  private level = 0;
  private isBold = true;
  private readonly units: Uint16Array;

  constructor(units: Uint16Array) {
    this.units = units;
  }

  /**
   * Some characters of the line, none of them white space that collapses.
   * @param align one of the align bits of STYLE, or 0.
   */
  take(start: number, end: number, level: number, bold: boolean, align: number): void {
    if (this.start >= 0 && (bold || !this.isBold)) return;
    const visible = this.firstVisible(start, end);
    if (visible < 0) return;
    if (this.start < 0) {
      this.start = visible;
      this.level = level;
      if (align === STYLE.right || align === STYLE.center) this.aligned.push({ sourceStart: visible, align: align === STYLE.right ? 'right' : 'center' });
    }
    if (!bold && !(end - visible === 1 && isClosingMark(this.units[visible]!))) this.isBold = false;
  }

  endLine(): void {
    if (this.start >= 0) {
      if (this.level > 0) this.headings.push({ sourceStart: this.start, level: this.level });
      else if (this.isBold) this.headings.push({ sourceStart: this.start, level: BOLD_LEVEL });
    }
    this.start = -1;
    this.level = 0;
    this.isBold = true;
  }

  finish(): Pick<SourceStyle, 'headings' | 'aligned'> {
    this.endLine();
    return { headings: this.headings, aligned: this.aligned };
  }

  private firstVisible(start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const code = this.units[at]!;
      if (code > 0x20 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && !(code >= 0x2000 && code <= 0x200f)) return at;
    }
    return -1;
  }
}

/** Editors leave the last mark of a bold line outside its tag. */
function isClosingMark(code: number): boolean {
  return code === 0x3002 || code === 0xff1a || code === 0xff1b || code === 0x3a || code === 0xff0e || code === 0x2e;
}
