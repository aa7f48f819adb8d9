import { stringsIn } from '../tree/script-strings';
import { ownUnits } from '../tree/units';
import { entityAt } from './entities';

/** A text written inside the page's source in another way: in the string of a script, or with its mark-up escaped. */
export interface InnerSource {
  readonly text: string;
  /** For each unit of `text`, and for its end, the place in the page's source; strictly rising. */
  readonly places: Int32Array;
}

/** A stretch of the source that stands for itself. */
export function plainInner(source: string, start: number, end: number): InnerSource {
  return { text: source.slice(start, end), places: Int32Array.from({ length: end - start + 1 }, (_, i) => start + i) };
}

/** A stretch of the source with its entities read once: &lt;p&gt; is <p>. */
export function unescapedInner(source: string, start: number, end: number): InnerSource {
  const writer = new Writer(end - start);
  for (let at = start; at < end; ) {
    const entity = source.charCodeAt(at) === 0x26 ? entityAt(source, at, end) : null;
    // Only what hides mark-up is read here; the rest is read with the text.
    if (entity !== null && (entity.text === '<' || entity.text === '>' || entity.text === '&' || entity.text === '"')) {
      writer.add(entity.text, at);
      at += entity.units;
    } else writer.add(source.charAt(at), at++);
  }
  return writer.finish(end);
}

/** What stands between the quotes of a script's string, escapes read. */
export function stringInner(source: string, start: number, end: number): InnerSource {
  const writer = new Writer(end - start);
  for (let at = start; at < end; ) {
    if (source.charCodeAt(at) !== BACKSLASH || at + 1 >= end) {
      writer.add(source.charAt(at), at++);
      continue;
    }
    const { units, text } = escapeAt(source, at, end);
    writer.add(text, at);
    at += units;
  }
  return writer.finish(end);
}

const BACKSLASH = 0x5c;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** ECMA-262 12.9.4; JSON knows fewer. An escape always stands for one UTF-16 unit here. */
function escapeAt(source: string, at: number, end: number): { units: number; text: string } {
  const letter = source.charAt(at + 1);
  const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
  if (digits > 0 && at + 2 + digits <= end) {
    const code = source.slice(at + 2, at + 2 + digits);
    // Matches the digits of an escape:  003c . Trap: \u{…} and a broken escape stand for themselves.
    if (/^[0-9a-f]+$/i.test(code)) return { units: 2 + digits, text: String.fromCharCode(Number.parseInt(code, 16)) };
  }
  return { units: 2, text: SIMPLE[letter] ?? letter };
}

class Writer {
  private readonly parts: string[] = [];
  private readonly places: Int32Array;
  private length = 0;

  constructor(most: number) {
    this.places = new Int32Array(most + 1);
  }

  add(unit: string, place: number): void {
    this.parts.push(unit);
    this.places[this.length++] = place;
  }

  finish(end: number): InnerSource {
    this.places[this.length] = end;
    return { text: this.parts.join(''), places: this.places.subarray(0, this.length + 1) };
  }
}

/** Strings shorter than this hold no document. */
const LEAST = 60;

/** The string of a script that holds the most Chinese, in source offsets without its quotes; null when none holds any. */
export function longestString(source: string, start: number, end: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (const [from, to] of stringsIn(ownUnits(source.slice(start, end)), 0, end - start)) {
    if (to - from < LEAST) continue;
    const weight = chineseIn(source, start + from, start + to);
    if (weight <= most) continue;
    most = weight;
    best = [start + from, start + to];
  }
  return best;
}

/** Chinese characters, escaped ones included. */
function chineseIn(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
    else if (code === BACKSLASH) {
      const digit = source.charCodeAt(at + 2);
      // \u4e00 to \u9fff: the first digit is 4 to 9.
      if (source.charCodeAt(at + 1) === 0x75 && digit >= 0x34 && digit <= 0x39) count++;
      at++;
    }
  }
  return count;
}
