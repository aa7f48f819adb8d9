import { unitsOf } from '../../ledger/desk';
import { TRADES } from './injected-brands';
import { LISTED_WORDS } from './injected-words';

/** Where a text is worth a closer look. Most texts have hardly any such place. */
export interface Sites {
  /** Starts of words that are listed as foreign to official prose. */
  readonly words: readonly number[];
  /** Small letters right behind a Chinese character. */
  readonly letters: readonly number[];
  /** Behind a mark that only few words may follow:  中共中央、 . */
  readonly slots: readonly number[];
  /** Words that the names of betting sites end in. */
  readonly trades: readonly number[];
}

const SLOT_SIGNS = ['央、', '委、'];
const KINDS = 0x10000;
/** One bit for a number that two characters share with hardly any others; what comes after decides. */
const PLACES = 1 << 22;
const signs = new Uint32Array(PLACES / 32);
const byPair = new Map<number, (readonly [word: string, weak: boolean])[]>();

const pairOf = (first: number, second: number): number => (Math.imul(first, 0x2c9277b5) ^ (second * 0x1f35)) & (PLACES - 1);
const exact = (first: number, second: number): number => first * KINDS + second;

for (const one of LISTED_WORDS) {
  const [word] = one;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  addSign(first, second);
  byPair.set(exact(first, second), [...(byPair.get(exact(first, second)) ?? []), one]);
}
const trades = new Set<number>();
for (const trade of TRADES) {
  addSign(trade.charCodeAt(0), trade.charCodeAt(1));
  trades.add(exact(trade.charCodeAt(0), trade.charCodeAt(1)));
}
for (const sign of SLOT_SIGNS) addSign(sign.charCodeAt(0), sign.charCodeAt(1));

function addSign(first: number, second: number): void {
  const place = pairOf(first, second);
  signs[place >>> 5] = (signs[place >>> 5] as number) | (1 << (place & 31));
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** One pass, one table look-up a character. */
export function sitesOf(text: string): Sites {
  const units = unitsOf(text);
  const words: number[] = [];
  const letters: number[] = [];
  const slots: number[] = [];
  const tradeStarts: number[] = [];
  let before = 0;
  /** Where the last weak word ended. */
  let weakEnd = -2;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] as number;
    if (unit < 0x80) {
      if (unit >= 0x41 && unit <= 0x7a && before >= FIRST_HAN && before <= LAST_HAN) letters.push(at);
    } else {
      const place = pairOf(before, unit);
      if ((((signs[place >>> 5] as number) >>> (place & 31)) & 1) !== 0) {
        for (const [word, weak] of byPair.get(exact(before, unit)) ?? []) {
          if (word.length > 2 && !text.startsWith(word, at - 1)) continue;
          if (!weak || at - 1 - weakEnd <= 1) words.push(at - 1);
          if (weak) weakEnd = Math.max(weakEnd, at - 1 + word.length);
        }
        if (trades.has(exact(before, unit))) tradeStarts.push(at - 1);
        if (unit === 0x3001 && (before === 0x592e || before === 0x59d4)) slots.push(at + 1);
      }
    }
    before = unit;
  }
  return { words, letters, slots, trades: tradeStarts };
}
