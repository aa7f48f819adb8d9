import type { Bilingual, Evidence, EvidenceValue, Language, Message } from '../model/bilingual';

// Matches one placeholder of a template, a value or the word that goes with a number: {name}   {files:file|files}
// Trap: braces in Chinese texts are full width (｛｝) and stay.
const PLACEHOLDER = /\{([a-zA-Z]+(?::[^{}|]+\|[^{}|]+)?)\}/g;

/** Templates in parts, words and names in turn: some fill hundreds of diagnostics of one document. */
const parts = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let known = parts.get(template);
  if (known === undefined) parts.set(template, (known = template.split(PLACEHOLDER)));
  return known;
}

/** Fills `{name}` from the parameters, of which any may be a text in both languages, and `{name:one|many}` by its number; an unknown name stays visible, so a test can find it. */
export function fill(text: Bilingual, language: Language, parameters: Evidence = {}): string {
  const all = partsOf(text[language]);
  let filled = all[0] as string;
  for (let i = 1; i < all.length; i += 2) {
    const name = all[i] as string;
    filled += (valueOf(name, language, parameters) ?? `{${name}}`) + (all[i + 1] as string);
  }
  return filled;
}

function valueOf(name: string, language: Language, parameters: Evidence): string | undefined {
  const [key = '', words] = name.split(':');
  const value = parameters[key];
  if (value === undefined || words === undefined) return value === undefined ? undefined : shown(value, language);
  const [one, many] = words.split('|');
  return Number(value) === 1 ? one : many;
}

function shown(value: EvidenceValue, language: Language): string {
  if (typeof value !== 'object') return String(value);
  return isBilingual(value) ? value[language] : JSON.stringify(value);
}

function isBilingual(value: EvidenceValue): value is Bilingual {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;
}

/** The two parts of a message as data has them. */
export function worded(message: Message, language: Language, parameters: Evidence = {}): { message: string; help: string } {
  return { message: fill(message, language, parameters), help: fill(message.help, language, parameters) };
}

// Matches the end of a Chinese sentence: …。 …）
// Trap: what follows such a mark has its space already, in the mark.
const FULL_WIDTH_END = /[。；！？）]$/;

/** What is the case and what to do about it, one behind the other. */
export function inOneLine({ message, help = '' }: { readonly message: string; readonly help?: string }): string {
  if (help === '') return message;
  return `${message}${FULL_WIDTH_END.test(message) ? '' : ' '}${help}`;
}

/** A message in one line. */
export function sentencesOf(message: Message, language: Language, parameters: Evidence = {}): string {
  return inOneLine(worded(message, language, parameters));
}
