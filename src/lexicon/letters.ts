/** In the table of keys: only the whole text can tell what the character stands for. */
const UNKNOWN = 0;
/** In the table of keys: the character stands for nothing. */
const DROPPED = 0xffff;

/** Ranges of characters whose keys do not depend on their neighbours: ASCII, the blank and the dot between names, dashes and quotes, lines and shapes, Chinese marks, full-width forms. */
const ALONE = [[0, 0x7f], [0xa0, 0xa0], [0xb7, 0xb7], [0x2010, 0x2027], [0x2500, 0x25ff], [0x3000, 0x3020], [0xff01, 0xff5e]] as const;
/** Han characters, which are their own keys. */
const HAN = [0x4e00, 0x9fa5] as const;

/**
 * Makes a function that leaves of a text its letters and digits, in lower case: two copies of a title compare by them.
 * @param normal brings a text to the form that is compared.
 */
export function lettersBy(normal: (text: string) => string): (text: string) => string {
  // Matches all that two copies of a title may differ in: blanks, quotes, dashes, brackets.
  const slow = (text: string): string => normal(text).replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const keys = new Uint16Array(0x10000);
  for (const [first, last] of ALONE) {
    for (let code = first; code <= last; code++) {
      const key = slow(String.fromCharCode(code));
      keys[code] = key === '' ? DROPPED : key.length === 1 ? key.charCodeAt(0) : UNKNOWN;
    }
  }
  for (let code: number = HAN[0]; code <= HAN[1]; code++) keys[code] = code;
  return (text) => {
    let letters = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const key = keys[code] as number;
      if (key === code) continue;
      if (key === UNKNOWN) return slow(text);
      if (at > from) letters += text.slice(from, at);
      if (key !== DROPPED) letters += String.fromCharCode(key);
      from = at + 1;
    }
    return from === 0 ? text : letters + text.slice(from);
  };
}
