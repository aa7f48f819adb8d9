import type { Bilingual, Evidence, Language } from '../model/bilingual';

// Matches one placeholder of a template: {name}
// Trap: braces in Chinese texts are full width (｛｝) and stay.
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Templates in parts, words and names in turn: some fill hundreds of diagnostics of one document. */
const parts = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let known = parts.get(template);
  if (known === undefined) parts.set(template, (known = template.split(PLACEHOLDER)));
  return known;
}

/** Fills `{name}` from the parameters; an unknown name stays visible, so a test can find it. */
export function fill(text: Bilingual, language: Language, parameters: Evidence = {}): string {
  const all = partsOf(text[language]);
  let filled = all[0] as string;
  for (let i = 1; i < all.length; i += 2) {
    const name = all[i] as string;
    const value = parameters[name];
    filled += (value === undefined ? `{${name}}` : typeof value === 'object' ? JSON.stringify(value) : String(value)) + (all[i + 1] as string);
  }
  return filled;
}
