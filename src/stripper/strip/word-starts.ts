/**
 * Words of a list, found at a place of a text by their first character. A pattern of hundreds of words takes longer to compile,
 * when it is first used, than many texts take to clean.
 */
export class WordStarts {
  /** The longest first, as a pattern would try them. */
  readonly #words = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const first = word.charAt(0);
      const known = this.#words.get(first);
      if (known === undefined) this.#words.set(first, [word]);
      else known.push(word);
    }
  }

  /** Those that may begin there: their first character does. */
  at(text: string, at: number): readonly string[] {
    return this.#words.get(text.charAt(at)) ?? NONE;
  }
}

const NONE: readonly string[] = [];

/** Where a word ends that begins at a place, with at most so many blanks between two of its characters; -1: it does not stand there. */
export function spacedEnd(text: string, at: number, word: string, blanks: number): number {
  let place = at;
  for (let i = 0; i < word.length; i++) {
    if (i > 0) for (let most = place + blanks; place < most && text.charCodeAt(place) === BLANK; place++);
    if (text.charCodeAt(place) !== word.charCodeAt(i)) return -1;
    place++;
  }
  return place;
}

const BLANK = 0x20;
