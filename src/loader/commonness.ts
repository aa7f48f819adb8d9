import { commonSimplified, commonTraditional, veryCommonSimplified, veryCommonTraditional } from './common-characters';

/**
 * Log-likelihood, in nats, of one UTF-16 unit in a Chinese text of either script.
 * Each class shares its part of a typical text among its characters; only differences between the classes matter.
 */
export const COST = {
  ascii: -4,
  mark: -5,
  veryCommon: -6,
  common: -7.7,
  /** Level 1 of GB 2312 or of Big5: the characters their makers thought common. */
  levelOne: -11,
  /** Half of a pair beyond U+FFFF. */
  surrogate: -8,
  /** Lines of a table drawn with characters, bullets, ①: cheap, or a drawn table would outvote the words in it. */
  drawn: -7,
  /** Dearer than two ASCII characters, or spaces and rulers of ASCII would read well as U+2020 and U+2D2D of UTF-16. */
  symbol: -9,
  letter: -12,
  rareHan: -13.5,
  /** Controls, private use, other scripts. */
  foreign: -15,
  undecodable: -16,
} as const;

// The marks of Chinese typesetting, the dashes and spaces of pages, and the full-width digits.
const MARKS = '，。、；：？！“”‘’（）《》〈〉【】〔〕…—·％～×　\u00a0０１２３４５６７８９';

/** Cost by class; the classes are small numbers so that the table of all units is read fast. */
export const classCosts = Float32Array.from(new Set<number>(Object.values(COST)));

let table: Uint8Array | null = null;

/** Class by UTF-16 unit, an index of `classCosts`; built on first use, since most files are UTF-8 and need none. */
export function unitClasses(): Uint8Array {
  return (table ??= buildTable());
}

function buildTable(): Uint8Array {
  const classOf = (cost: number): number => classCosts.indexOf(Math.fround(cost));
  const classes = new Uint8Array(0x10000).fill(classOf(COST.foreign));
  const range = (first: number, last: number, cost: number): void => void classes.fill(classOf(cost), first, last + 1);
  const each = (characters: string, cost: number): void => {
    const own = classOf(cost);
    for (let at = 0; at < characters.length; at++) classes[characters.charCodeAt(at)] = own;
  };
  range(0x20, 0x7e, COST.ascii);
  each('\t\n\r', COST.ascii);
  range(0xa1, 0x451, COST.letter); // Latin letters with marks, Greek, Cyrillic
  range(0x2010, 0x2bff, COST.symbol); // punctuation, arrows, mathematics
  range(0x2460, 0x25ff, COST.drawn); // ①, box drawing, ■ ◆ ●
  range(0x3000, 0x303f, COST.symbol);
  range(0x3040, 0x312f, COST.letter); // kana, bopomofo
  range(0x3200, 0x33ff, COST.symbol); // ㈠, ㎡
  range(0x3400, 0x4dbf, COST.rareHan);
  range(0x4e00, 0x9fff, COST.rareHan);
  range(0xf900, 0xfaff, COST.rareHan);
  range(0xfe10, 0xfe6f, COST.letter); // vertical and small forms
  range(0xff01, 0xffe6, COST.letter); // full-width forms
  range(0xd800, 0xdfff, COST.surrogate);
  each(levelOneCharacters(), COST.levelOne);
  each(commonSimplified + commonTraditional, COST.common);
  each(veryCommonSimplified + veryCommonTraditional, COST.veryCommon);
  each(MARKS, COST.mark);
  each('\ufffd', COST.undecodable);
  return classes;
}

/** GB 2312 rows 16–55 and Big5 A440–C67E, read from the decoders that know them. */
function levelOneCharacters(): string {
  const pairs = (firstLead: number, lastLead: number, trails: readonly (readonly [number, number])[]): Uint8Array => {
    const bytes: number[] = [];
    for (let lead = firstLead; lead <= lastLead; lead++) {
      for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail);
    }
    return Uint8Array.from(bytes);
  };
  const simplified = new TextDecoder('gb18030').decode(pairs(0xb0, 0xd7, [[0xa1, 0xfe]]));
  const traditional = new TextDecoder('big5').decode(pairs(0xa4, 0xc5, [[0x40, 0x7e], [0xa1, 0xfe]]));
  return simplified + traditional;
}
