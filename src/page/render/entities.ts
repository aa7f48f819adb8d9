import { LEGACY, NAMED, WINDOWS_1252 } from './entity-names';

/** One entity of a page: how many units it takes, and what it stands for. */
export interface Entity {
  readonly units: number;
  readonly text: string;
}

const LEGACY_NAMES = tableOf(LEGACY);
const NAMES = new Map([...LEGACY_NAMES, ...tableOf(NAMED)]);
const LONGEST_NAME = 16;
const LONGEST_LEGACY = 6;
const SHORTEST_LEGACY = 2;

function tableOf(entries: string): Map<string, string> {
  // The blank is no entry's character, so it parts them; `=` may be one, so only the first counts.
  return new Map(entries.split(' ').map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

/** Reads the entity that starts with the `&` at `at`, as browsers do in text; null when there is none. Nothing beyond `end` is looked at. */
export function entityAt(source: string, at: number, end: number): Entity | null {
  return source.charCodeAt(at + 1) === 0x23 && at + 1 < end ? numbered(source, at, end) : named(source, at, end);
}

/** A value of the source with its entities decoded. */
export function withoutEntities(value: string): string {
  let at = value.indexOf('&');
  if (at < 0) return value;
  const pieces: string[] = [];
  let from = 0;
  for (; at >= 0; at = value.indexOf('&', at + 1)) {
    const entity = entityAt(value, at, value.length);
    // In ?a=1&copy_id=2 an entity without its semicolon is the name of a parameter.
    if (entity === null || (value.charCodeAt(at + entity.units - 1) !== SEMICOLON && /[a-z0-9=_]/i.test(value.charAt(at + entity.units)))) continue;
    pieces.push(value.slice(from, at), entity.text);
    from = at + entity.units;
  }
  pieces.push(value.slice(from));
  return pieces.join('');
}

function named(source: string, at: number, end: number): Entity | null {
  let nameEnd = at + 1;
  const limit = Math.min(end, at + 1 + LONGEST_NAME);
  while (nameEnd < limit && isAlphanumeric(source.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd - at <= SHORTEST_LEGACY) return null;
  if (nameEnd < end && source.charCodeAt(nameEnd) === SEMICOLON) {
    const text = NAMES.get(source.slice(at + 1, nameEnd));
    if (text !== undefined) return { units: nameEnd + 1 - at, text };
  }
  for (let length = Math.min(LONGEST_LEGACY, nameEnd - at - 1); length >= SHORTEST_LEGACY; length--) {
    const text = LEGACY_NAMES.get(source.slice(at + 1, at + 1 + length));
    if (text !== undefined) return { units: length + 1, text };
  }
  return null;
}

const SEMICOLON = 0x3b;

function numbered(source: string, at: number, end: number): Entity | null {
  const hex = (source.charCodeAt(at + 2) | 0x20) === 0x78;
  const first = at + (hex ? 3 : 2);
  let digitsEnd = first;
  let code = 0;
  for (; digitsEnd < end; digitsEnd++) {
    const digit = digitOf(source.charCodeAt(digitsEnd), hex);
    if (digit < 0) break;
    code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
  }
  if (digitsEnd === first) return null;
  const units = digitsEnd - at + (digitsEnd < end && source.charCodeAt(digitsEnd) === SEMICOLON ? 1 : 0);
  return { units, text: characterOf(code) };
}

/** HTML 13.2.5.80: no character for 0, surrogates and beyond Unicode; Windows-1252 for 128 to 159. */
function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code < 0x80 || code > 0x9f) return String.fromCodePoint(code);
  const meant = WINDOWS_1252.charAt(code - 0x80);
  return meant === ' ' ? String.fromCharCode(code) : meant;
}

function digitOf(code: number, hex: boolean): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return hex && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
