/*
 * What stands beside a half-width mark. Digits, percent signs, quotes and brackets belong to any language, so they are
 * looked through to the word that carries them: in `满意率100%,线下` the comma's left neighbour is 率.
 */

/** The nearest word: Chinese, Latin (or code), or none before the line ends. */
export type Word = 'chinese' | 'latin' | 'edge' | 'unknown';

export interface Neighbour {
  /** The character next to the mark, spaces skipped; empty at the edge of the line. */
  readonly next: string;
  /** Spaces stand between. */
  readonly spaced: boolean;
  readonly word: Word;
}

/** How many characters are looked through: a long number with its signs. */
const REACH = 20;

const CHINESE = 1;
const LATIN = 2;
/** Of no language: digits, signs, quotes, brackets. “;” is none of them: it is code more often than not and ends the look. */
const NEUTRAL = 3;
const SPACE = 4;
const LINE_END = 5;

/**
 * The class of every UTF-16 unit; later entries win. Chinese is what only Chinese text has: Han, 〇, full-width marks, digits and letters.
 * Curly quotes, dashes, the ellipsis and the middle dot stand in English text too, so they are neutral.
 */
const CLASSES: readonly (readonly [kind: number, ...ranges: readonly (readonly [number, number])[]])[] = [
  [CHINESE, [0x3001, 0x3003], [0x3005, 0x3011], [0x3014, 0x301f], [0x3400, 0x9fff], [0xf900, 0xfaff], [0xff01, 0xff60], [0xd840, 0xd87f], [0xdc00, 0xdfff]],
  [LATIN, [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f]],
];
const LATIN_SIGNS = '_@#$&=<>{}\\^|`';
const NEUTRALS = '0123456789.,%+-~()[]"\'‰℃°“”‘’—…·/*×!?';
const SPACES = ' \t\u00a0\u2002\u2003\u3000';

const classOf = tabulate();

function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, ...ranges] of CLASSES) for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  for (const [kind, signs] of [[LATIN, LATIN_SIGNS], [NEUTRAL, NEUTRALS], [SPACE, SPACES], [LINE_END, '\n\r']] as const) {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind;
  }
  return table;
}

/** Beyond either end of the text the line ends too. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code !== code ? LINE_END : (classOf[code] as number);
}

export function isChineseAt(text: string, at: number): boolean {
  return classAt(text, at) === CHINESE;
}

export function isChinese(character: string): boolean {
  return isChineseAt(character, 0);
}

/** A digit of either width. */
export function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}

export function isLatin(character: string): boolean {
  return classAt(character, 0) === LATIN;
}

export function isSpaceAt(text: string, at: number): boolean {
  return classAt(text, at) === SPACE;
}

/**
 * Looks from a mark to one side.
 * @param at the first character beside the mark.
 * @param step -1 for the left side, 1 for the right.
 */
export function look(text: string, at: number, step: -1 | 1): Neighbour {
  let place = at;
  while (isSpaceAt(text, place)) place += step;
  const spaced = place !== at;
  const next = classAt(text, place) === LINE_END ? '' : text.charAt(place);
  for (let left = REACH; left > 0; left--, place += step) {
    switch (classAt(text, place)) {
      case LINE_END:
        return { next, spaced, word: 'edge' };
      case CHINESE:
        return { next, spaced, word: 'chinese' };
      case LATIN:
        return { next, spaced, word: 'latin' };
      case NEUTRAL:
        if (closesCode(text, place)) return { next, spaced, word: 'unknown' };
        break;
      default:
        return { next, spaced, word: 'unknown' };
    }
  }
  return { next, spaced, word: 'unknown' };
}

/** True at the bracket of `('text')`: a string in brackets is code. */
function closesCode(text: string, at: number): boolean {
  const character = text.charAt(at);
  const inside = character === ')' ? text.charAt(at - 1) : character === '(' ? text.charAt(at + 1) : '';
  return inside === '"' || inside === "'";
}
