import type { Evidence, Language, Message } from '../model/bilingual';
import { sentencesOf } from './fill';

/** A mistake of the command line, the configuration or the choice of inputs: exit code 2, and nothing was processed. */
export class UsageError extends Error {
  readonly #text: Message;
  readonly #parameters: Evidence;

  /** @param parameters any may be a sentence of its own, in both languages: “Did you mean …?” */
  constructor(text: Message, parameters: Evidence = {}) {
    super(sentencesOf(text, 'en', parameters));
    this.name = 'UsageError';
    this.#text = text;
    this.#parameters = parameters;
  }

  /** What is wrong and what to do, in one line. */
  say(language: Language): string {
    return sentencesOf(this.#text, language, this.#parameters);
  }
}
