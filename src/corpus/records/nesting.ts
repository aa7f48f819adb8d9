const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * True when lists and objects of a JSON text lie in one another deeper than `most`. What stands deeper than the stack allows
 * cannot be written again, and how deep that is depends on the thread and on what was compiled: a number does not.
 * @param json valid, in UTF-8.
 */
export function nestsDeeper(json: Uint8Array, most: number): boolean {
  if (!holdsMore(json, most)) return false;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfString(json, at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (++depth > most) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
  }
  return false;
}

/** More opening brackets than `most`, wherever they stand; nearly no line has them, and searching for a byte is fast. */
function holdsMore(json: Uint8Array, most: number): boolean {
  let count = 0;
  for (const bracket of [OPEN_LIST, OPEN_OBJECT]) {
    for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) if (++count > most) return true;
  }
  return false;
}

/** @param at of its first quote. @returns that of its last. */
function endOfString(json: Uint8Array, at: number): number {
  for (let end = at + 1; end < json.length; end++) {
    if (json[end] === BACKSLASH) end++;
    else if (json[end] === QUOTE) return end;
  }
  return json.length;
}
