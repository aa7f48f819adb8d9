export const AMPERSAND = 0x26;

/** White space that a browser collapses. U+00A0 and U+3000 are characters. */
export function isBlank(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c);
}

export function isWord(code: number): boolean {
  return code > 0x20 && code !== AMPERSAND;
}

/** Characters that pages indent and pad with. */
export function isPadding(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f);
}

/** Characters written without spaces between them: Chinese script and its marks, full-width forms, curved quotes. */
export function isChinese(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd87f) || (code >= 0xdc00 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef) || (code >= 0x2014 && code <= 0x2026);
}
