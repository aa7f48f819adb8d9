import type { Bilingual, Evidence, Language } from '../model/bilingual';

// Matches one placeholder of a template: {name}
// Trap: braces in Chinese texts are full width (｛｝) and stay.
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Fills `{name}` from the parameters; an unknown name stays visible, so a test can find it. */
export function fill(text: Bilingual, language: Language, parameters: Evidence = {}): string {
  return text[language].replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}
