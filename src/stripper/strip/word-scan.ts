/**
 * The two characters in the middle of a word. In compounds they belong to two words, so that ordinary text seldom has them:
 * 责任编辑 is told by 任编, where 责任 would be found in every report.
 */
export function middleOf(word: string): string {
  const at = (word.length - 1) >> 1;
  return word.slice(at, at + 2);
}

/** Every word of one of the first characters and one of the second. */
export function pairsOf(firsts: string, seconds: string): string[] {
  return [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
}

/** Says of `text` from `from` up to `to` whether it may hold one of some words. */
export type WordScan = (text: string, from: number, to: number) => boolean;

const NONE = 0;
const ALONE = 1;
const FIRST_OF_TWO = 2;

const keyOf = (first: number, second: number): number => (first << 16) | second;

/**
 * A first look that spares most lines folding and patterns: looks for the first two characters of each word, or for its only one.
 * It may say yes to a text that holds none of the words, never no to one that holds any.
 */
export function scanFor(words: readonly string[]): WordScan {
  const kindOf = new Uint8Array(0x10000);
  const pairs = new Set<number>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (word.length === 1) kindOf[first] = ALONE;
    else {
      if (kindOf[first] === NONE) kindOf[first] = FIRST_OF_TWO;
      pairs.add(keyOf(first, word.charCodeAt(1)));
    }
  }
  return (text, from, to) => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf[code];
      if (kind === NONE) continue;
      if (kind === ALONE || pairs.has(keyOf(code, text.charCodeAt(at + 1)))) return true;
    }
    return false;
  };
}
