/** Characters of the symbol fonts that texts use as characters, by their place in the font. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '□', 0xab: '★', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
  0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦', 0x88: '⑧', 0x89: '⑨', 0x8a: '⑩', 0x8c: '❶', 0x8d: '❷', 0x8e: '❸', 0x8f: '❹', 0x90: '❺', 0x91: '❻', 0x92: '❼', 0x93: '❽', 0x94: '❾', 0x95: '❿',
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x52: '☑', 0x53: '☒', 0xa3: '□', 0x2a: '□', 0x97: '●', 0x98: '●', 0x99: '○' };
const SYMBOL: Readonly<Record<number, string>> = {
  0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x65: 'ε', 0x71: 'θ', 0x6c: 'λ', 0x6d: 'μ', 0x70: 'π', 0x72: 'ρ', 0x73: 'σ', 0x66: 'φ', 0x77: 'ω', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω',
  0x7e: '～', 0xa3: '≤', 0xa5: '∞', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xbc: '…', 0xd7: '·', 0xd6: '√', 0xe5: '∑', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0x2d: '−',
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings: WINGDINGS, 'wingdings 2': WINGDINGS_2, symbol: SYMBOL };

/** Fonts whose letters are pictures. */
const PICTURES: ReadonlySet<string> = new Set(['wingdings', 'wingdings 2', 'wingdings 3', 'webdings', 'symbol', 'marlett', 'zapfdingbats']);

/**
 * The character a symbol stands for; the empty string where no character does.
 * @param code hexadecimal, as the file has it: F0FC and 00FC are one place.
 */
export function symbolOf(font: string, code: string): string {
  const value = parseInt(code, 16);
  if (!(value > 0x20 && value <= 0xffff) || (value >= 0xd800 && value <= 0xdfff)) return '';
  const place = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  const name = font.toLowerCase();
  const known = FONTS[name]?.[place];
  if (known !== undefined) return known;
  return PICTURES.has(name) || (value >= 0xe000 && value <= 0xf8ff) ? '' : String.fromCharCode(value);
}
