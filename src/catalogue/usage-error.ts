import type { Bilingual, Evidence, EvidenceValue, Language } from '../model/bilingual';
import { fill } from './fill';

/** A mistake of the command line, the configuration or the choice of inputs: exit code 2, and nothing was processed. */
export class UsageError extends Error {
  readonly #text: Bilingual;
  readonly #parameters: Evidence;

  constructor(text: Bilingual, parameters: Evidence = {}) {
    super(said(text, parameters, 'en'));
    this.name = 'UsageError';
    this.#text = text;
    this.#parameters = parameters;
  }

  say(language: Language): string {
    return said(this.#text, this.#parameters, language);
  }

  /** In both languages, to stand in another error's text. */
  bilingual(): { en: string; zh: string } {
    return { en: this.say('en'), zh: this.say('zh') };
  }
}

/** A parameter may be a sentence of its own, in both languages: “Did you mean …?” */
function said(text: Bilingual, parameters: Evidence, language: Language): string {
  const words = Object.entries(parameters).map(([name, value]) => [name, isBilingual(value) ? value[language] : value] as const);
  return fill(text, language, Object.fromEntries(words));
}

function isBilingual(value: EvidenceValue): value is { en: string; zh: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;
}
