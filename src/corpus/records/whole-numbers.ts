// Matches what may be a number that a double does not hold: sixteen digits and more, or an exponent.
// Trap: it may stand in a string; the walk below leaves strings alone.
const SUSPECT = /\d[.\d]{14}\d|\d[eE][+-]?\d/;

// Matches one number of JSON, from where it starts:  -12.5e3
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * JSON in which every number that a double cannot hold stands as a string of its digits: the id of a post must come back
 * as it went in, and JavaScript would round 1234567890123456789 to …800.
 * @param json valid JSON.
 */
export function withWholeNumbers(json: string): string {
  if (!SUSPECT.test(json)) return json;
  let kept = '';
  let from = 0;
  for (let at = 0; at < json.length; ) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) at = behindString(json, at);
    else if (unit === MINUS || isDigit(unit)) {
      NUMBER.lastIndex = at;
      const [number = ''] = NUMBER.exec(json) ?? [];
      const end = at + Math.max(1, number.length);
      if (!isHeld(number)) {
        kept += `${json.slice(from, at)}"${number}"`;
        from = end;
      }
      at = end;
    } else at++;
  }
  return kept + json.slice(from);
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const BACKSLASH = 0x5c;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Behind the quote that closes the string: one with no backslash, or an even number of them, in front. */
function behindString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}

/** Whether the double has the digits that are written. */
function isHeld(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && digitsOf(number) === digitsOf(String(value));
}

/** The digits that count:  -0.0120e5 → 12 */
function digitsOf(number: string): string {
  const [mantissa = ''] = number.toLowerCase().split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '');
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}
