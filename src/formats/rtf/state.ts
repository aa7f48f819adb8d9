import type { Destination } from './destinations';
import type { ParagraphMarks } from '../text-builder';

/** What a group inherits, and what its end restores. */
export interface State {
  destination: Destination;
  /** Where the Unicode half of two alternatives goes. */
  unicodeDestination: Destination;
  /** How many characters for old readers follow one in Unicode. */
  fallback: number;
  font: number;
  bold: boolean;
  /** Bold of the fonts beside the first: for Chinese text, when `ofDoubleByte` was said. */
  boldBeside: boolean;
  ofDoubleByte: boolean;
  hidden: boolean;
  deleted: boolean;
  align: 'left' | 'right' | 'center';
  style: number;
  /** 0 to 8; -1 for body text. */
  outline: number;
  inTable: boolean;
  /** Of tables: 2 and more for a table in a cell. */
  tableDepth: number;
}

export const FIRST_STATE: State = {
  destination: 'body', unicodeDestination: 'body', fallback: 1, font: -1, bold: false, boldBeside: false, ofDoubleByte: false, hidden: false, deleted: false,
  align: 'left', style: 0, outline: -1, inTable: false, tableDepth: 1,
};

/** Control words that only change how what follows looks. @returns false for any other word */
export function setFormat(state: State, word: string, value: number): boolean {
  // \b and \b1 set it, \b0 does not.
  const isOn = value !== 0;
  switch (word) {
    case 'b': state.bold = isOn; break;
    case 'ab': state.boldBeside = isOn && state.ofDoubleByte; break;
    case 'dbch': state.ofDoubleByte = true; break;
    case 'loch': case 'hich': case 'rtlch': case 'ltrch': state.ofDoubleByte = false; break;
    case 'v': state.hidden = isOn; break;
    case 'deleted': state.deleted = isOn; break;
    case 'uc': state.fallback = Number.isNaN(value) ? 1 : Math.max(0, value); break;
    case 'ql': case 'qj': case 'qd': state.align = 'left'; break;
    case 'qr': state.align = 'right'; break;
    case 'qc': state.align = 'center'; break;
    case 's': state.style = value; break;
    case 'outlinelevel': state.outline = value >= 0 && value <= 8 ? value : -1; break;
    case 'intbl': state.inTable = true; break;
    case 'itap': state.tableDepth = value; state.inTable = value > 0; break;
    case 'pard': Object.assign(state, { align: 'left', style: 0, outline: -1, inTable: false, tableDepth: 1 }); break;
    case 'plain': Object.assign(state, { bold: false, boldBeside: false, ofDoubleByte: false, hidden: false, deleted: false, font: -1 }); break;
    default: return false;
  }
  return true;
}

export interface StyleEntry {
  readonly level: number;
}

export function marksOf({ align, style, outline }: State, styles: ReadonlyMap<number, StyleEntry>): ParagraphMarks {
  const level = styles.get(style)?.level || (outline >= 0 ? Math.min(6, outline + 1) : 0);
  return { ...(level > 0 && { level }), ...(align !== 'left' && { align }) };
}
