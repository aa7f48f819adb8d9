/* UTF-16 units and numbers as JSON in UTF-8, written four bytes at a time: what hangs over is written over by what follows. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
const DIGIT_0 = 0x30;
/** Two line ends of three bytes are escaped, U+2028 and U+2029; above them only halves of pairs may be. */
const LAST_LINE_END = 0x2029;
const NEXT_LINE = 0x85;
const FIRST_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;

/** The letter behind the backslash for what has a short escape, 0 for what is written as it is, and u for the rest. */
const escapeOf = new Uint8Array(0x80).fill(LOWER_U, 0, 0x20);
for (const [character, letter] of [['\b', 'b'], ['\t', 't'], ['\n', 'n'], ['\f', 'f'], ['\r', 'r'], ['"', '"'], ['\\', '\\']] as const) {
  escapeOf[character.charCodeAt(0)] = letter.charCodeAt(0);
}

/** The digits of every number below a thousand, filled up with zeros, the first one lowest. */
const THREE_DIGITS = Uint32Array.from({ length: 1000 }, (_, value) => (DIGIT_0 + ((value / 100) | 0)) | ((DIGIT_0 + (((value / 10) | 0) % 10)) << 8) | ((DIGIT_0 + (value % 10)) << 16));

/*
 * The loop stands in a function of its own, with nothing behind it: what such code does after a long loop is never
 * optimized, and leaving the loop costs as much as the loop.
 */

/** Writes units; there must be room. @returns where the next one begins. */
export function putUnits(words: DataView, from: number, units: Uint16Array, length: number, quoted: boolean): number {
  let at = from;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    if (isThreeBytes(unit)) {
      words.setUint32(at, threeBytes(unit), true);
      at += 3;
    } else if (unit < 0x80 && (escapeOf[unit] === 0 || !quoted)) {
      words.setUint8(at++, unit);
    } else if (i + 1 < length && isPair(unit, units[i + 1] as number)) {
      words.setUint32(at, fourBytes(unit, units[++i] as number), true);
      at += 4;
    } else at = putRare(words, at, unit);
  }
  return at;
}

/** The same for a text too short to be worth a copy of its units. */
export function putShort(words: DataView, from: number, text: string, quoted: boolean): number {
  const { length } = text;
  let at = from;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (isThreeBytes(unit)) {
      words.setUint32(at, threeBytes(unit), true);
      at += 3;
    } else if (unit < 0x80 && (escapeOf[unit] === 0 || !quoted)) {
      words.setUint8(at++, unit);
    } else if (i + 1 < length && isPair(unit, text.charCodeAt(i + 1))) {
      words.setUint32(at, fourBytes(unit, text.charCodeAt(++i)), true);
      at += 4;
    } else at = putRare(words, at, unit);
  }
  return at;
}

/** Writes one unit that stands alone, in quotes; there must be room. @returns where it ends. */
export function putQuoted(words: DataView, at: number, unit: number): number {
  words.setUint8(at, QUOTE);
  if (isThreeBytes(unit)) {
    words.setUint32(at + 1, threeBytes(unit) | (QUOTE << 24), true);
    return at + 5;
  }
  const isPlain = unit < 0x80 && escapeOf[unit] === 0;
  if (isPlain) words.setUint8(at + 1, unit);
  const end = isPlain ? at + 2 : putRare(words, at + 1, unit);
  words.setUint8(end, QUOTE);
  return end + 1;
}

/** Writes a whole number that is not below zero. @returns where it ends. */
export function putNumber(words: DataView, at: number, value: number): number {
  if (value >= 1000) {
    const thousands = (value / 1000) | 0;
    const end = putNumber(words, at, thousands);
    words.setUint32(end, THREE_DIGITS[value - thousands * 1000] as number, true);
    return end + 3;
  }
  const digits = value < 10 ? 1 : value < 100 ? 2 : 3;
  words.setUint32(at, (THREE_DIGITS[value] as number) >>> (8 * (3 - digits)), true);
  return at + digits;
}

/** Every unit from U+202A on that is no half of a pair. Common ones below, “ and ” among them, are rare beside these. */
function isThreeBytes(unit: number): boolean {
  return unit > LAST_LINE_END && (unit & 0xf800) !== FIRST_SURROGATE;
}

function isPair(unit: number, next: number): boolean {
  return (unit & 0xfc00) === FIRST_SURROGATE && (next & 0xfc00) === FIRST_LOW_SURROGATE;
}

/** UTF-8 of a unit, the first byte lowest. */
function threeBytes(unit: number): number {
  return 0x8080e0 | (unit >> 12) | ((unit & 0xfc0) << 2) | ((unit & 0x3f) << 16);
}

/** UTF-8 of a pair, the first byte lowest. */
function fourBytes(high: number, low: number): number {
  const character = 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
  return 0x808080f0 | (character >> 18) | ((character & 0x3f000) >> 4) | ((character & 0xfc0) << 10) | ((character & 0x3f) << 24);
}

/** Writes a unit that is neither plain ASCII nor part of a pair. @returns where the next one begins. */
export function putRare(words: DataView, at: number, unit: number): number {
  const letter = unit < 0x80 ? (escapeOf[unit] as number) : LOWER_U;
  if (letter !== LOWER_U) {
    words.setUint16(at, BACKSLASH | (letter << 8), true);
    return at + 2;
  }
  if (unit >= 0x80 && unit < 0x800 && unit !== NEXT_LINE) {
    words.setUint16(at, 0x80c0 | (unit >> 6) | ((unit & 0x3f) << 8), true);
    return at + 2;
  }
  if (unit >= 0x800 && unit < LAST_LINE_END - 1) {
    words.setUint32(at, threeBytes(unit), true);
    return at + 3;
  }
  words.setUint16(at, BACKSLASH | (LOWER_U << 8), true);
  for (let i = 0; i < 4; i++) words.setUint8(at + 2 + i, HEX.charCodeAt((unit >> (12 - 4 * i)) & 0xf));
  return at + 6;
}

const HEX = '0123456789abcdef';
