import { isFigure } from '../../lexicon/character-sets';
import { unitsOf } from '../../ledger/desk';
import { TRADES } from './injected-brands';
import { endOfOddFigures } from './injected-figures';
import { areUsual, doubtOfPair, doubtsOf, LEAST_DOUBT, MOST_OF_ONE } from './injected-gate';
import { FIRST_CHARACTER, LAST_CHARACTER, type OfficialProse } from './injected-model';

/** A stretch of a clause that is foreign to official prose from its first to its last doubtful character. */
export interface Doubt {
  readonly from: number;
  readonly to: number;
}

/** Where a text is worth a closer look. Most texts have hardly any such place. */
export interface Sites {
  readonly stretches: readonly Doubt[];
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

/** What a unit of text is at first sight: nothing, or an odd number. */
const AT_SIGHT = { nothing: 0, foreign: 1, sign: 3, latin: 5, figure: 7 } as const;
const sights = new WeakMap<OfficialProse, Uint8Array>();

function sightOf(prose: OfficialProse): Uint8Array {
  const held = sights.get(prose);
  if (held !== undefined) return held;
  const doubts = doubtsOf(prose);
  const atSight = new Uint8Array(doubts.length);
  // Not `from`: it asks an iterator and a function for each unit before either is compiled, a tenth of a short run.
  for (let unit = FIRST_CHARACTER; unit <= LAST_CHARACTER; unit++) if ((doubts[unit] as number) > LEAST_TRIGGER) atSight[unit] = AT_SIGHT.foreign;
  atSight.fill(AT_SIGHT.latin, FIRST_LATIN, LAST_LATIN + 1);
  atSight.fill(AT_SIGHT.figure, 0x30, 0x3a);
  for (const [first, last] of OTHER_SCRIPTS) atSight.fill(AT_SIGHT.latin, first, last + 1);
  for (const sign of signs) atSight[sign] = AT_SIGHT.sign;
  sights.set(prose, atSight);
  return atSight;
}

const isCharacter = (unit: number): boolean => unit >= FIRST_CHARACTER && unit <= LAST_CHARACTER;
const isSmall = (unit: number): boolean => unit >= 0x61;

/** So many units of text are read before any of their places is looked at. */
const BLOCK = 4096;
const places = new Int32Array(BLOCK);

/**
 * Places where something is at first sight. Each place is written down and kept or written over: one in eight is kept, and a processor
 * that must guess which costs more than the look itself.
 * @returns how many places there are.
 */
function gather(units: Uint16Array, atSight: Uint8Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  for (; at + 3 < to; at += 4) {
    places[count] = at;
    count += (atSight[units[at] as number] as number) & 1;
    places[count] = at + 1;
    count += (atSight[units[at + 1] as number] as number) & 1;
    places[count] = at + 2;
    count += (atSight[units[at + 2] as number] as number) & 1;
    places[count] = at + 3;
    count += (atSight[units[at + 3] as number] as number) & 1;
  }
  for (; at < to; at++) {
    places[count] = at;
    count += (atSight[units[at] as number] as number) & 1;
  }
  return count;
}

/** A table look-up a character; around the few foreign ones doubt is added up. */
export function sitesOf(text: string, prose: OfficialProse): Sites {
  const units = unitsOf(text);
  const atSight = sightOf(prose);
  const doubts = doubtsOf(prose);
  const sites = { stretches: [] as Doubt[], letters: [] as number[], figures: [] as number[], slots: [] as number[], trades: [] as number[] };
  const { length } = text;
  const clause: Clause = { units, length, gate: prose.gate, doubts };
  let lookedAt = 0;
  for (let from = 0; from < length; from += BLOCK) {
    const found = gather(units, atSight, from, Math.min(length, from + BLOCK));
    const foreign = siftForeign(sites, clause, atSight, found);
    for (let nth = 0; nth < foreign; nth++) {
      const at = places[nth] as number;
      if (at >= lookedAt) lookedAt = addStretch(sites.stretches, clause, at);
    }
  }
  return sites;
}

/** Enters signs, letters and figures, and keeps of the places the foreign characters, but for those at home. @returns how many are kept. */
function siftForeign(sites: { readonly [Kind in Exclude<keyof Sites, 'stretches'>]: number[] }, clause: Clause, atSight: Uint8Array, found: number): number {
  const { units, length, doubts } = clause;
  let kept = 0;
  for (let nth = 0; nth < found; nth++) {
    const at = places[nth] as number;
    const unit = units[at] as number;
    const sight = atSight[unit] as number;
    if (sight !== AT_SIGHT.foreign) {
      const before = at === 0 ? 0 : (units[at - 1] as number);
      if (sight === AT_SIGHT.sign) enterSign(sites, at, before, unit);
      else if (sight === AT_SIGHT.latin) {
        if (isCharacter(before) || isPause(before) || (isSmall(unit) && isFigure(before))) sites.letters.push(at);
      } else if ((isCharacter(before) || isPause(before)) && endOfOddFigures(units, length, at) !== undefined) sites.figures.push(at);
      if (sight !== AT_SIGHT.sign || (doubts[unit] as number) <= LEAST_TRIGGER) continue;
    }
    places[kept] = at;
    kept += 1 - isAtHome(clause, at);
  }
  return kept;
}

/** 1 between neighbours that official prose is used to on both sides: a stretch that holds the character has a more foreign place. */
function isAtHome({ units, length, gate }: Clause, at: number): number {
  return at > 0 && at + 1 < length ? areUsual(gate, units[at - 1] as number, units[at] as number, units[at + 1] as number) : 0;
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
function addStretch(stretches: Doubt[], { units, length, gate, doubts }: Clause, trigger: number): number {
  const last = stretches.length === 0 ? 0 : (stretches[stretches.length - 1] as Doubt).to;
  const floor = Math.max(last, trigger - MOST_BEFORE);
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
