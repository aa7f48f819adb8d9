import { FREQUENT_TRADITIONAL } from './traditional-characters';

const HAN = 1;
const TRADITIONAL = 2;

// One byte a code unit: a table is some thirty times faster than a character class of this many single characters.
const kinds = new Uint8Array(0x10000).fill(HAN, 0x4e00, 0xa000);
for (const character of FREQUENT_TRADITIONAL) kinds[character.charCodeAt(0)] = TRADITIONAL;

const WINDOW = 512;
const WINDOWS = 8;

/** The share of traditional characters among the Chinese ones, 0 to 1, counted over evenly spaced windows of a long text. */
export function traditionalShare(text: string): number {
  // Windows, not the whole: this is asked of every text in every sweep.
  const whole = text.length <= WINDOW * WINDOWS;
  const step = whole ? text.length : Math.floor((text.length - WINDOW) / (WINDOWS - 1));
  let han = 0;
  let traditional = 0;
  for (let window = 0; window < (whole ? 1 : WINDOWS); window++) {
    const end = whole ? text.length : window * step + WINDOW;
    for (let at = window * step; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0;
      if (kind === 0) continue;
      han++;
      if (kind === TRADITIONAL) traditional++;
    }
  }
  return han === 0 ? 0 : traditional / han;
}

/** True when any frequent traditional character occurs anywhere. */
export function holdsTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (kinds[text.charCodeAt(at)] === TRADITIONAL) return true;
  return false;
}
