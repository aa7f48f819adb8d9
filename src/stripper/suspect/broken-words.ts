import { characterSet, isHan, type CharacterSet } from '../../lexicon/character-sets';
import { OFFICE_WORDS } from '../../lexicon/office-words';

/** A word of official Chinese with something inside it. */
export interface BrokenWord {
  readonly word: string;
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

export interface WordCensus {
  readonly broken: readonly BrokenWord[];
  /** Words that stand whole. */
  readonly whole: number;
}

const SHORTEST = 2;
const LONGEST = 6;

interface Table {
  readonly firsts: CharacterSet;
  readonly lasts: CharacterSet;
  /** Second characters by first ones. */
  readonly seconds: ReadonlyMap<number, string>;
}

let known: Table | null = null;

function readWords(): Table {
  const table = new Map<number, string>();
  for (const word of OFFICE_WORDS.split(' ')) table.set(word.charCodeAt(0), (table.get(word.charCodeAt(0)) ?? '') + word.charAt(1));
  const each = (nth: number): CharacterSet => characterSet(OFFICE_WORDS.split(' ').map((word) => word.charAt(nth)).join(''));
  return { firsts: each(0), lasts: each(1), seconds: table };
}

/** Finds words that two to six characters were put into; a mark between them ends a word. */
export function wordsIn(text: string): WordCensus {
  const { firsts, lasts, seconds } = (known ??= readWords());
  const broken: BrokenWord[] = [];
  let whole = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    if (firsts[text.charCodeAt(at)] !== 1) continue;
    const second = seconds.get(text.charCodeAt(at)) as string;
    if (second.includes(text.charAt(at + 1))) {
      whole++;
      continue;
    }
    for (let end = at + 1; end <= at + 1 + LONGEST; end++) {
      const code = text.charCodeAt(end);
      if (!isWritten(code)) break;
      if (end - at - 1 < SHORTEST || lasts[code] !== 1 || !second.includes(text.charAt(end))) continue;
      broken.push({ word: text.charAt(at) + text.charAt(end), inside: text.slice(at + 1, end), start: at, end: end + 1 });
    }
  }
  return { broken, whole };
}

/** Places where two pairs of characters that meet in the title stand apart, with something between. */
export function brokenTitle(title: string, text: string): BrokenWord[] {
  const broken: BrokenWord[] = [];
  for (let at = 0; at + 4 <= title.length; at++) {
    const left = title.slice(at, at + 2);
    const right = title.slice(at + 2, at + 4);
    if (!isAllHan(left + right)) continue;
    for (let start = text.indexOf(left); start >= 0; start = text.indexOf(left, start + 1)) {
      for (let end = start + 2; end <= start + 2 + LONGEST && isWritten(text.charCodeAt(end)); end++) {
        if (end - start - 2 >= SHORTEST && text.startsWith(right, end)) broken.push({ word: left + right, inside: text.slice(start + 2, end), start, end: end + 2 });
      }
    }
  }
  return broken;
}

/** A Chinese character, or a letter or digit as names of brands have them. */
function isWritten(code: number): boolean {
  return isHan(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}
