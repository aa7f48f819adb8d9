const LINE_FEED = 0x0a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;

/**
 * Places of the strings of a script without their quotes, half-open. Only template strings go over lines: a quote that its line does
 * not close was an apostrophe of a comment. One pass: what closes nothing in its line is not tried again there.
 */
export function* stringsIn(units: Uint16Array, start: number, end: number): Generator<readonly [number, number], void, void> {
  /** By quote, up to where none of its kind is closed. */
  const open = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const quote = units[at]!;
    if ((quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE && quote !== BACKTICK) || at < (open.get(quote) ?? 0)) continue;
    const stop = stringEnd(units, at, end, quote);
    if (stop < end && units[stop] === quote) {
      yield [at + 1, stop];
      at = stop;
    } else open.set(quote, stop);
  }
}

/** The place of the closing quote, or of what ends the string without one: the end of the line, or of the script. */
function stringEnd(units: Uint16Array, open: number, end: number, quote: number): number {
  for (let at = open + 1; at < end; at++) {
    const unit = units[at]!;
    if (unit === quote || (unit === LINE_FEED && quote !== BACKTICK)) return at;
    if (unit === BACKSLASH) at++;
  }
  return end;
}
