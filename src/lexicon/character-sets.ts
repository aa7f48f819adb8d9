/** 1 at the code of every character of a set, else 0. All characters are of one code unit. */
export type CharacterSet = Uint8Array;

/** A look at one character by such a table costs far less than a regular expression. */
export function characterSet(chars: string): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (let at = 0; at < chars.length; at++) set[chars.charCodeAt(at)] = 1;
  return set;
}

/** The characters that stand in one of two sets, or in both. */
export function unionOf(a: CharacterSet, b: CharacterSet): CharacterSet {
  const set = a.slice();
  // `indexOf` runs through the empty stretches at the speed of memory; a loop over all codes is slow at start-up.
  for (let code = b.indexOf(1); code >= 0; code = b.indexOf(1, code + 1)) set[code] = 1;
  return set;
}

/** True for the characters `\s` matches. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  if (code > 0x3000) return code === 0xfeff;
  return code === 0x3000 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** True for the Chinese characters of the first block, in which texts of offices are written. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for 0 to 9 as ASCII has them. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for 0 to 9 of either width. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}
