/** A JSON value and where each of its parts begins. */
export interface PlacedJson {
  readonly value: unknown;
  /** Offset of the value at a path, or of its key when `key` is asked for; the nearest known place when there is none. */
  placeOf(path: readonly PropertyKey[], part?: 'value' | 'key'): number;
}

export class JsonError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`not JSON at ${offset}`);
    this.offset = offset;
  }
}

// Matches one string of JSON with its quotes: "a\"b"
// Trap: a raw line break or tab inside is not JSON; V8's own parser refuses it, so does this.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
// Matches a number or a word of JSON: -1.5e3, true
// Trap: 01 and 1. are no numbers; the 0 of 01 is, and what follows is then the error.
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// Matches blanks and comments between tokens:  ⏎  // to the end of the line  /* over lines */
// Trap: a // inside a string is none; strings are read as tokens and never come by here.
const BLANK = /(?:[ \t\r\n]|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;

/** Values in values. A configuration nests four deep; the parser calls itself for each level. */
const DEEPEST = 200;

/**
 * Parses JSON and remembers places, which `JSON.parse` does not: a mistake in a configuration is shown where it stands.
 * @throws JsonError at the first character that cannot be, or that is nested too deep.
 */
export function parseJson(text: string): PlacedJson {
  const places = new Map<string, number>();
  let at = text.startsWith(MARK) ? 1 : 0;

  const skipBlank = (): void => {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
  };
  const expect = (mark: string): void => {
    skipBlank();
    if (text[at] !== mark) throw new JsonError(at);
    at++;
  };
  const token = (pattern: RegExp): unknown => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new JsonError(at);
    at += found.length;
    return JSON.parse(found);
  };
  const list = (close: string, member: (index: number) => void): void => {
    at++;
    skipBlank();
    if (text[at] === close) {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      skipBlank();
      member(index);
      skipBlank();
      if (text[at] === close) break;
      expect(',');
    }
    at++;
  };
  const value = (path: readonly PropertyKey[]): unknown => {
    skipBlank();
    if (path.length > DEEPEST) throw new JsonError(at);
    places.set(keyOf(path, 'value'), at);
    if (text[at] === '{') {
      const entries: [string, unknown][] = [];
      list('}', () => {
        const place = at;
        const key = token(STRING) as string;
        places.set(keyOf([...path, key], 'key'), place);
        expect(':');
        entries.push([key, value([...path, key])]);
      });
      return Object.fromEntries(entries);
    }
    if (text[at] === '[') {
      const items: unknown[] = [];
      list(']', (index) => items.push(value([...path, index])));
      return items;
    }
    return token(text[at] === '"' ? STRING : SCALAR);
  };

  const result = value([]);
  skipBlank();
  if (at < text.length) throw new JsonError(at);
  return {
    value: result,
    placeOf(path, part = 'value') {
      for (let length = path.length; length >= 0; length--) {
        const place = places.get(keyOf(path.slice(0, length), length === path.length ? part : 'value'));
        if (place !== undefined) return place;
      }
      return 0;
    },
  };
}

const MARK = '\ufeff';

/** Without the byte order mark in front, which editors and PowerShell write and `JSON.parse` refuses. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(1) : text;
}

function keyOf(path: readonly PropertyKey[], part: string): string {
  return `${part} ${JSON.stringify(path)}`;
}

/** Line and column, from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
}
