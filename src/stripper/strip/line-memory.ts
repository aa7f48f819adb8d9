const MOST_KEPT = 4000;
const LONGEST_KEPT = 250;

/**
 * What depends on the words of a short line alone: several rules read the same lines in several sweeps, so the answers of the last few
 * thousand lines are kept, under copies of their words: a slice would keep its whole text in memory.
 */
export class LineMemory<T> {
  private readonly kept = new Map<string, T>();

  get(words: string): T | undefined {
    return this.kept.get(words);
  }

  keep(words: string, answer: T): T {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(Buffer.from(words, 'utf16le').toString('utf16le'), answer);
    return answer;
  }
}

/** The same question, whose answer is remembered. @param ask must depend on nothing but the words. */
export function remembered<T extends string | boolean | object>(ask: (words: string) => T): (words: string) => T {
  const memory = new LineMemory<T>();
  return (words) => (words.length > LONGEST_KEPT ? ask(words) : (memory.get(words) ?? memory.keep(words, ask(words))));
}
