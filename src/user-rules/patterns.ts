import type { RE2JS } from 're2js';
import { LONGEST_PATTERN, type UserPattern } from '../model/user-rule';

/** One match in a line; `groups` holds the whole match and then what the brackets caught. */
export interface LineMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

export interface Pattern {
  isIn(line: string): boolean;
  /** From left to right, without overlaps; matches of nothing are left out. */
  allIn(line: string): Iterable<LineMatch>;
}

/** Why an expression is refused, in the words of the engine where it has some. */
export class PatternFault extends Error {
  readonly kind: 'syntax' | 'empty' | 'long';

  constructor(kind: PatternFault['kind'], reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** @throws PatternFault for an expression that is too long, is none, or finds what is not there. */
export function patternOf(written: UserPattern): Pattern {
  const text = typeof written === 'string' ? written : written.regex;
  if (text.length > LONGEST_PATTERN) throw new PatternFault('long', String(text.length));
  if (text === '') throw new PatternFault('empty', text);
  return typeof written === 'string' ? new Literal(written) : new Expression(expressionOf(written));
}

class Literal implements Pattern {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isIn(line: string): boolean {
    return line.includes(this.#text);
  }

  *allIn(line: string): Iterable<LineMatch> {
    const size = this.#text.length;
    for (let start = line.indexOf(this.#text); start >= 0; start = line.indexOf(this.#text, start + size)) yield { start, end: start + size, groups: [this.#text] };
  }
}

class Expression implements Pattern {
  readonly #expression: RE2JS;

  constructor(expression: RE2JS) {
    this.#expression = expression;
  }

  isIn(line: string): boolean {
    return this.#expression.test(line);
  }

  *allIn(line: string): Iterable<LineMatch> {
    if (!this.#expression.test(line)) return;
    const matcher = this.#expression.matcher(line);
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end > start) yield { start, end, groups: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? '') };
    }
  }
}

/**
 * The engine walks all ways at once (RE2): its time grows with the length of the line and never faster, whatever the expression.
 * What it cannot do so, back-references and look-around, it refuses.
 */
function expressionOf({ regex, ignoreCase }: Exclude<UserPattern, string>): RE2JS {
  const { RE2JS: Engine } = require('re2js') as typeof import('re2js');
  let expression: RE2JS;
  try {
    expression = Engine.compile(Engine.translateRegExp(regex), ignoreCase === true ? Engine.CASE_INSENSITIVE : 0);
  } catch (error) {
    throw new PatternFault('syntax', error instanceof Error ? error.message : String(error));
  }
  if (expression.test('')) throw new PatternFault('empty', regex);
  return expression;
}
