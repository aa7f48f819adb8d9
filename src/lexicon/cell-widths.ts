const WIDE_FROM = 0x1100;

/** Half-width cells a character takes up in a fixed-width font; of a surrogate pair each half takes one. */
export function cellsOf(code: number): number {
  // Quotes, dashes and dots of U+2010–2026 are as wide as a Chinese character between Chinese characters.
  if (code < WIDE_FROM || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xff61 && code <= 0xffdc)) return code === 0xb7 ? 2 : 1;
  return 2;
}

/** Cells of a stretch of text. */
export function widthOf(text: string, start = 0, end = text.length): number {
  let cells = 0;
  for (let at = start; at < end; at++) cells += cellsOf(text.charCodeAt(at));
  return cells;
}
