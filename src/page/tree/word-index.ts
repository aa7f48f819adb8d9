/** Letters in any case, digits and the marks of names have a slot each; 0 is for all other characters, which no word holds. */
const SLOTS = new Uint8Array(128);
[...'abcdefghijklmnopqrstuvwxyz0123456789-_:'].forEach((letter, at) => {
  SLOTS[letter.charCodeAt(0)] = at + 1;
  SLOTS[letter.toUpperCase().charCodeAt(0)] = at + 1;
});
const WIDTH = 40;

/** Where no word goes on. */
export const DEAD = 0;

/**
 * The words of a list as a tree of their letters, so that a word is looked up where it stands: the values of attributes are slices
 * of a page, and to cut, fold and hash each of their words costs more than all the rest.
 */
export class WordIndex {
  readonly start = 1;
  private next = new Uint16Array(WIDTH * 64);
  private values = new Int32Array(64);
  private states = 2;

  /**
   * Bits of a word that is added again are added.
   * @returns the state at its end.
   */
  add(word: string, bits: number): number {
    let state = this.start;
    for (let i = 0; i < word.length; i++) {
      const slot = SLOTS[word.charCodeAt(i)]!;
      if (slot === 0) throw new Error(`no word: ${word}`);
      const at = state * WIDTH + slot;
      state = this.next[at]!;
      if (state !== DEAD) continue;
      state = this.newState();
      this.next[at] = state;
    }
    this.values[state] = this.values[state]! | bits;
    return state;
  }

  /** The state after one more character; `DEAD` when no word begins so. */
  step(state: number, code: number): number {
    return code < 128 ? this.next[state * WIDTH + SLOTS[code]!]! : DEAD;
  }

  /** What was said of the word that ends in a state; 0: it is none. */
  valueAt(state: number): number {
    return this.values[state]!;
  }

  /** The same of a whole text. */
  find(text: string): number {
    let state = this.start;
    for (let i = 0; i < text.length && state !== DEAD; i++) state = this.step(state, text.charCodeAt(i));
    return this.values[state]!;
  }

  /** The same of a piece of a page. */
  findIn(units: Uint16Array, start: number, end: number): number {
    const { next } = this;
    let state = this.start;
    for (let at = start; at < end && state !== DEAD; at++) {
      const code = units[at]!;
      state = code < 128 ? next[state * WIDTH + SLOTS[code]!]! : DEAD;
    }
    return this.values[state]!;
  }

  private newState(): number {
    if (this.states === this.values.length) {
      const { next, values } = this;
      this.next = new Uint16Array(next.length * 2);
      this.next.set(next);
      this.values = new Int32Array(values.length * 2);
      this.values.set(values);
    }
    return this.states++;
  }
}
