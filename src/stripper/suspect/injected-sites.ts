import { unitsOf } from '../../ledger/desk';
import { TRADES } from './injected-brands';
import { endOfOddFigures } from './injected-figures';
import { doubtOfPair, doubtsOf, isUsualPair, LEAST_DOUBT, MOST_OF_ONE } from './injected-gate';
import { FIRST_CHARACTER, LAST_CHARACTER, type OfficialProse } from './injected-model';

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
  /** Figures behind a Chinese character that count nothing. */
  readonly figures: readonly number[];
  /** Words that the names of betting sites end in. */
  readonly trades: readonly number[];
}

const COMMA = 0x3001;
/** Marks that a clause begins behind. */
const isPause = (unit: number): boolean => unit === 0xff0c || unit === COMMA || unit === 0x3002 || unit === 0xff1b;
/** Characters that `、` follows where an organ must come: 央, 委. */
const ORGANS = [0x592e, 0x59d4];
const DECORATIONS = new Set([...'☆★◆◇■▲△▼▽♪♫♡♥❀✿❤╮╯╰╭◕﹏ω≧≦^@※→©™⊙【[#'].map((sign) => sign.charCodeAt(0)));
/** Characters whose next one decides whether a trade or a slot begins; signs that decorate, and one that calls somebody. */
const signs = [COMMA, ...TRADES.map((trade) => trade.charCodeAt(1)), ...DECORATIONS];
const tradePairs = new Set(TRADES.map((trade) => trade.charCodeAt(0) * 0x10000 + trade.charCodeAt(1)));

/** A character this foreign is a place to look around; a stretch of doubt without one is not found. One character in fifteen of a report. */
const LEAST_TRIGGER = 4;
/** Letters, and the few signs between the capitals and the small ones. */
const FIRST_LATIN = 0x41;
const LAST_LATIN = 0x7a;
/** Cyrillic, kana and Hangul. */
const OTHER_SCRIPTS = [
  [0x0400, 0x04ff],
  [0x3041, 0x30fa],
  [0xac00, 0xd7a3],
] as const;

/** What a unit of text is at first sight. */
const AT_SIGHT = { nothing: 0, foreign: 1, sign: 2, latin: 3, figure: 4 } as const;
const sights = new WeakMap<OfficialProse, Uint8Array>();

function sightOf(prose: OfficialProse): Uint8Array {
  const held = sights.get(prose);
  if (held !== undefined) return held;
  const doubts = doubtsOf(prose);
  const atSight = new Uint8Array(doubts.length);
  // Not `from`: it asks an iterator and a function 65,536 times before either is compiled, a tenth of a short run.
  for (let unit = 0; unit < doubts.length; unit++) if ((doubts[unit] as number) > LEAST_TRIGGER) atSight[unit] = AT_SIGHT.foreign;
  atSight.fill(AT_SIGHT.latin, FIRST_LATIN, LAST_LATIN + 1);
  atSight.fill(AT_SIGHT.figure, 0x30, 0x3a);
  for (const [first, last] of OTHER_SCRIPTS) atSight.fill(AT_SIGHT.latin, first, last + 1);
  for (const sign of signs) atSight[sign] = AT_SIGHT.sign;
  sights.set(prose, atSight);
  return atSight;
}

const isCharacter = (unit: number): boolean => unit >= FIRST_CHARACTER && unit <= LAST_CHARACTER;
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isSmall = (unit: number): boolean => unit >= 0x61;

/** One pass, a table look-up a character; around the few foreign ones doubt is added up. */
export function sitesOf(text: string, prose: OfficialProse): Sites {
  const units = unitsOf(text);
  const atSight = sightOf(prose);
  const doubts = doubtsOf(prose);
  const sites = { stretches: [] as Stretch[], letters: [] as number[], figures: [] as number[], slots: [] as number[], trades: [] as number[] };
  const clause: Clause = { units, length: text.length, gate: prose.gate, doubts };
  let lookedAt = 0;
  for (let at = 0; at < text.length; at++) {
    const sight = atSight[units[at] as number] as number;
    if (sight === AT_SIGHT.nothing) continue;
    const before = at === 0 ? 0 : (units[at - 1] as number);
    if (sight === AT_SIGHT.figure) {
      if ((isCharacter(before) || isPause(before)) && endOfOddFigures(units, text.length, at) !== undefined) sites.figures.push(at);
      continue;
    }
    if (sight === AT_SIGHT.sign) enterSign(sites, at, before, units[at] as number);
    else if (sight === AT_SIGHT.latin) {
      if (isCharacter(before) || isPause(before) || (isSmall(units[at] as number) && isFigure(before))) sites.letters.push(at);
      continue;
    }
    if (at >= lookedAt && (doubts[units[at] as number] as number) > LEAST_TRIGGER && !isAtHome(clause, at)) lookedAt = addStretch(sites.stretches, clause, at);
  }
  return sites;
}

/** True between neighbours that official prose is used to on both sides: a stretch that holds the character has a more foreign place. */
function isAtHome({ units, length, gate }: Clause, at: number): boolean {
  return at > 0 && at + 1 < length && isUsualPair(gate, units[at - 1] as number, units[at] as number) && isUsualPair(gate, units[at] as number, units[at + 1] as number);
}

/** Characters before a foreign one that may belong to its stretch. */
const MOST_BEFORE = 12;

interface Clause {
  readonly units: Uint16Array;
  readonly length: number;
  readonly gate: Uint8Array;
  readonly doubts: Int8Array;
}

/**
 * Doubt adds up along a clause and never falls below nothing: from a foreign character backward to where most of it has
 * gathered, and forward until it is gone.
 *
 * @returns where the next look may begin.
 */
function addStretch(stretches: Stretch[], { units, length, gate, doubts }: Clause, trigger: number): number {
  const floor = Math.max(stretches.at(-1)?.to ?? 0, trigger - MOST_BEFORE);
  const own = doubts[units[trigger] as number] as number;
  let from = trigger;
  let gathered = 0;
  let most = 0;
  for (let at = trigger - 1; at >= floor && isCharacter(units[at] as number); at--) {
    gathered += (doubts[units[at] as number] as number) + doubtOfPair(gate, units[at] as number, units[at + 1] as number);
    if (gathered > most) [most, from] = [gathered, at];
    else if (gathered < most - MOST_OF_ONE) break;
  }
  let doubt = own + most;
  most = doubt;
  let to = trigger + 1;
  let at = to;
  for (; at < length && isCharacter(units[at] as number); at++) {
    doubt += (doubts[units[at] as number] as number) + doubtOfPair(gate, units[at - 1] as number, units[at] as number);
    if (doubt > most) [most, to] = [doubt, at + 1];
    else if (doubt <= 0) break;
  }
  if (most >= LEAST_DOUBT) stretches.push({ from, to });
  return at;
}

function enterSign({ letters, slots, trades }: { letters: number[]; slots: number[]; trades: number[] }, at: number, before: number, unit: number): void {
  if (DECORATIONS.has(unit)) letters.push(at);
  else if (unit === COMMA) {
    if (ORGANS.includes(before)) slots.push(at + 1);
  } else if (tradePairs.has(before * 0x10000 + unit)) trades.push(at - 1);
}
