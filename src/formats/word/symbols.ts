/** Glyphs of Wingdings and Symbol that stand in documents as bullets and boxes, by their code in the font. */
const GLYPHS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x9e: '·', 0x9f: '•', 0xa7: '▪', 0xa8: '□', 0xb7: '•', 0xd8: '➢', 0xe0: '→',
  0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0xa4: '◎', 0xa1: '○',
};

/** Fonts of symbols put their glyphs at F000. Null for a glyph that has no name here. */
export function symbolFor(code: number): string | null {
  if (code >= 0xf000 && code <= 0xf0ff) return GLYPHS[code - 0xf000] ?? null;
  if (code >= 0xe000 && code <= 0xf8ff) return null;
  return code < 0x20 ? null : String.fromCharCode(code);
}

/** What is shown in front of an item that has no number. */
export function bulletFor(text: string): string {
  const letter = text.trim().charAt(0);
  if (letter === '') return '•';
  return symbolFor(letter.charCodeAt(0)) ?? '•';
}
