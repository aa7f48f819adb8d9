import { defaultSettings, type Settings } from '../model/settings';

/** Settings that take one of a few words. */
const CHOICES: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  script: ['auto', 'simplified', 'keep'],
  ledger: ['none', 'compact', 'text', 'full'],
  offsets: ['utf-16', 'codepoint'],
  language: ['en', 'zh'],
  from: ['auto', 'text', 'html'],
};

/** @throws RangeError for a name that is no setting, or a value that the setting does not take. */
export function refuseSettings(given: Partial<Settings>): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(defaultSettings, name)) throw new RangeError(`There is no setting ${name}. There are ${Object.keys(defaultSettings).join(', ')}.`);
  }
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value: unknown = given[name as keyof Settings];
    if (value !== undefined && !choices.includes(value as string)) throw new RangeError(`${JSON.stringify(value)} is no value for the setting ${name}. Give one of ${choices.join(', ')}.`);
  }
}

/** @throws TypeError for what is neither bytes nor a text: a mistake of the program that calls, and no bad input. */
export function refuseInput(input: unknown): void {
  if (typeof input === 'string' || input instanceof Uint8Array) return;
  const what = input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input;
  throw new TypeError(`A document is the bytes of a file (a Uint8Array, such as a Buffer) or a text; this is ${what}. An ArrayBuffer is given as new Uint8Array(buffer).`);
}
