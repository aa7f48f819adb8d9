import { defaultSettings, settingChoices, type Settings } from '../model/settings';

/** @throws RangeError for a name that is no setting, or a value that the setting does not take. */
export function refuseSettings(given: Partial<Settings>): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(defaultSettings, name)) throw new RangeError(`There is no setting ${name}. There are ${Object.keys(defaultSettings).join(', ')}.`);
  }
  for (const [name, choices] of Object.entries<readonly string[]>(settingChoices)) {
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
