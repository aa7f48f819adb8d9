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

// Matches a character only Chinese text has: Han, 〇, full-width marks and brackets, full-width digits and letters.
// Trap: curly quotes, dashes, the ellipsis and the middle dot stand in English text too.
const CHINESE = /[\u3001-\u3003\u3005-\u3011\u3014-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\ud840-\ud87f\udc00-\udfff]/;

// Matches a character of no language. Trap: “;” and “=” are code more often than not, so they end the look.
const NEUTRAL = /[0-9.,%+\-~()[\]"'‰℃°“”‘’—…·/*×%!?]/;

const LATIN = /[A-Za-z\u00c0-\u024f_@#$&=<>{}\\^|`]/;
const SPACE = /[ \t\u00a0\u2002\u2003\u3000]/;
const LINE_END = /[\n\r]/;

export function isChinese(character: string): boolean {
  return CHINESE.test(character);
}

/** A digit of either width. */
export function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}

export function isLatin(character: string): boolean {
  return LATIN.test(character);
}

/**
 * Looks from a mark to one side.
 * @param at the first character beside the mark.
 * @param step -1 for the left side, 1 for the right.
 */
export function look(text: string, at: number, step: -1 | 1): Neighbour {
  let place = at;
  while (SPACE.test(text.charAt(place))) place += step;
  const spaced = place !== at;
  const next = lineCharacter(text, place);
  for (let left = REACH; left > 0; left--, place += step) {
    const character = lineCharacter(text, place);
    if (character === '') return { next, spaced, word: 'edge' };
    if (CHINESE.test(character)) return { next, spaced, word: 'chinese' };
    if (LATIN.test(character)) return { next, spaced, word: 'latin' };
    if (!NEUTRAL.test(character) || closesCode(text, place)) return { next, spaced, word: 'unknown' };
  }
  return { next, spaced, word: 'unknown' };
}

/** The character at a place, or the empty string beyond the line. */
function lineCharacter(text: string, at: number): string {
  const character = text.charAt(at);
  return LINE_END.test(character) ? '' : character;
}

/** True at the bracket of `('text')`: a string in brackets is code. */
function closesCode(text: string, at: number): boolean {
  const character = text.charAt(at);
  const inside = character === ')' ? text.charAt(at - 1) : character === '(' ? text.charAt(at + 1) : '';
  return inside === '"' || inside === "'";
}
