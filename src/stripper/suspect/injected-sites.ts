import { unitsOf } from '../../ledger/desk';
import { TRADES } from './injected-brands';
import { classesOf, doubtOf, doubtOfPair, IS_CHARACTER, IS_SIGN, LEAST_DOUBT, LEAST_TO_BEGIN } from './injected-gate';
import type { OfficialProse } from './injected-model';

/** A stretch of a clause that is foreign to official prose from its first to its last doubtful character. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a text is worth a closer look. Most texts have hardly any such place. */
export interface Sites {
  readonly stretches: readonly Stretch[];
  /** Letters right behind a Chinese character or a figure, and signs that decorate. */
  readonly letters: readonly number[];
  /** Behind a mark that only few words may follow:  中共中央、 . */
  readonly slots: readonly number[];
  /** Words that the names of betting sites end in. */
  readonly trades: readonly number[];
}

const COMMA = 0x3001;
/** Characters that `、` follows where an organ must come: 央, 委. */
const ORGANS = [0x592e, 0x59d4];
const DECORATES = 2;
/** Characters whose next one decides whether a trade or a slot begins; signs that decorate, and one that calls somebody. */
const signs = new Map([[COMMA, 1], ...TRADES.map((trade) => [trade.charCodeAt(1), 1] as const), ...[...'☆★◆◇■▲△▼▽♪♫♡♥❀✿❤╮╯╰╭◕﹏ω≧≦^@'].map((sign) => [sign.charCodeAt(0), DECORATES] as const)]);
const tradePairs = new Set(TRADES.map((trade) => trade.charCodeAt(0) * 0x10000 + trade.charCodeAt(1)));

/** One pass, two table look-ups a character: doubt adds up along a clause and never falls below nothing. */
export function sitesOf(text: string, prose: OfficialProse): Sites {
  const units = unitsOf(text);
  const classes = classesOf(prose, signs.keys());
  const { gate } = prose;
  const sites = { stretches: [] as Stretch[], letters: [] as number[], slots: [] as number[], trades: [] as number[] };
  let before = 0;
  let isBehindCharacter = false;
  let doubt = 0;
  let from = 0;
  let most = 0;
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] as number;
    const unitClass = classes[unit] as number;
    if ((unitClass & IS_SIGN) !== 0) enterSign(sites, at, before, unit);
    if ((unitClass & IS_CHARACTER) !== 0) {
      const own = doubtOf(unitClass);
      if (doubt > 0 || own > LEAST_TO_BEGIN) {
        if (doubt === 0) from = at;
        doubt += own + (isBehindCharacter ? doubtOfPair(gate, before, unit) : 0);
        if (doubt > most) {
          most = doubt;
          to = at + 1;
        } else if (doubt <= 0) {
          if (most >= LEAST_DOUBT) sites.stretches.push({ from, to });
          doubt = most = 0;
        }
      }
      isBehindCharacter = true;
    } else {
      if (most >= LEAST_DOUBT) sites.stretches.push({ from, to });
      doubt = most = 0;
      if (unit >= 0x41 && unit <= 0x7a && (isBehindCharacter || (unit >= 0x61 && before >= 0x30 && before <= 0x39))) sites.letters.push(at);
      isBehindCharacter = false;
    }
    before = unit;
  }
  if (most >= LEAST_DOUBT) sites.stretches.push({ from, to });
  return sites;
}

function enterSign({ letters, slots, trades }: { letters: number[]; slots: number[]; trades: number[] }, at: number, before: number, unit: number): void {
  if (signs.get(unit) === DECORATES) letters.push(at);
  else if (unit === COMMA) {
    if (ORGANS.includes(before)) slots.push(at + 1);
  } else if (tradePairs.has(before * 0x10000 + unit)) trades.push(at - 1);
}
