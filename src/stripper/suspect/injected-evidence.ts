import { isUsual, kindOfWord, LONGEST_LISTED, WORD_KIND, type WordKind } from './injected-words';
import type { OfficialProse } from './injected-model';

/** A place that may have been put in, with what speaks for it. */
export interface Candidate {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly features: readonly number[];
}

export const LONGEST = 8;
const SHORTEST = 2;
/** Units of a clause on either side of a telling word that are looked at. */
const REACH = 6;
const OPENING = '“《‘「『（(【〈';
const CLOSING = '”》’」』）)】〉';

/** Worth of one character of a listed word, by kind. */
const WORTH: Readonly<Record<WordKind, number>> = { [WORD_KIND.strong]: 1, [WORD_KIND.weak]: 0.45, [WORD_KIND.brand]: 0.9, [WORD_KIND.trade]: 0.5 };
/** A listed word that official prose was seen to use counts less: by level of the word. */
const DISCOUNT = [1, 1, 0.5, 0.3, 0.12] as const;
const OTHER_WORTH = -0.3;
const OFFICIAL_WORTH = -0.1;

/** The best way to cover the characters from the start of a span: its worth, and what it is made of. */
interface Cover {
  readonly worth: number;
  readonly kinds: readonly [strong: number, weak: number, brand: number, trade: number];
  readonly words: number;
  readonly weakWords: number;
  readonly single: number;
  readonly other: number;
  readonly official: number;
}
const NOTHING: Cover = { worth: 0, kinds: [0, 0, 0, 0], words: 0, weakWords: 0, single: 0, other: 0, official: 0 };

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isLetter = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isInClause = (code: number): boolean => isHan(code) || isLetter(code);

/** Every span of a clause that holds the telling word at `site`. */
export function candidatesAt(text: string, site: number, prose: OfficialProse): Candidate[] {
  const found: Candidate[] = [];
  if (!isOdd(text, site, prose)) return found;
  let start = site;
  while (start > 0 && site - start < REACH && isHan(text.charCodeAt(start - 1))) start--;
  for (let viewStart = start; viewStart <= site; viewStart++) {
    const covers = coversFrom(text, viewStart, prose);
    for (let length = Math.max(SHORTEST, site + 2 - viewStart); length < covers.length; length++) {
      const features = featuresOf(text, viewStart, viewStart + length, covers[length] as Cover, prose);
      if (features !== undefined) found.push({ viewStart, viewEnd: viewStart + length, features });
    }
  }
  return found;
}

/** A word of this level belongs to official prose. */
const USED = 3;
const levelOf = (text: string, start: number, end: number, prose: OfficialProse): number => (isUsual(text, start, end) ? USED + 1 : prose.word(text, start, end));

/** Pairs around a listed word that are looked at first. */
const NEAR_BEFORE = 2;
const NEAR_BEHIND = 5;

/** True when a pair near the word was never seen: most listed words stand where they belong, and cost no more than this. */
function isOdd(text: string, site: number, prose: OfficialProse): boolean {
  for (let at = Math.max(1, site - NEAR_BEFORE); at < site + NEAR_BEHIND; at++) {
    const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (isHan(first) && isHan(second) && prose.pair(first, second) === 0) return true;
  }
  return false;
}

function coversFrom(text: string, start: number, prose: OfficialProse): Cover[] {
  const covers: (Cover | undefined)[] = [NOTHING];
  const offer = (at: number, cover: Cover): void => {
    const held = covers[at];
    if (at <= LONGEST && (held === undefined || cover.worth > held.worth)) covers[at] = cover;
  };
  /** Up to where a word of official prose reaches: nothing listed begins inside it. */
  let taken = 0;
  for (let at = 0; at < LONGEST && isHan(text.charCodeAt(start + at)); at++) {
    const base = covers[at];
    if (base === undefined) break;
    for (let length = 2; length <= LONGEST_LISTED; length++) if (isUsual(text, start + at, start + at + length)) taken = Math.max(taken, at + length);
    offer(at + 1, { ...base, worth: base.worth + OTHER_WORTH, other: base.other + 1 });
    for (let length = 1; length <= LONGEST_LISTED && at + length <= LONGEST; length++) {
      const kind = kindOfWord(text, start + at, length);
      const level = length > 1 ? levelOf(text, start + at, start + at + length, prose) : 0;
      if (level >= USED) offer(at + length, { ...base, worth: base.worth + OFFICIAL_WORTH, official: base.official + length });
      if (at < taken || (kind === WORD_KIND.trade && at === 0)) continue;
      if (kind !== undefined) offer(at + length, withWord(base, kind, length, kind === WORD_KIND.trade ? 1 : (DISCOUNT[level] ?? 1)));
    }
  }
  return covers as Cover[];
}

function withWord(base: Cover, kind: WordKind, length: number, share: number): Cover {
  const kinds = base.kinds.map((count, at) => (at === kind ? count + length * share : count)) as [number, number, number, number];
  const weak = kind === WORD_KIND.weak;
  return {
    ...base,
    worth: base.worth + WORTH[kind] * length * share * (length === 1 && !weak ? 0.7 : 1),
    kinds,
    words: base.words + (length > 1 && !weak ? 1 : 0),
    weakWords: base.weakWords + (weak ? 1 : 0),
    single: base.single + (length === 1 ? 1 : 0),
  };
}

/** Characters of weak words that are enough where no other kind stands. */
const LEAST_WEAK = 2.6;

const LEVELS = 5;
const oneHot = (level: number): number[] => Array.from({ length: LEVELS }, (_, at) => (at === level ? 1 : 0));
/** What stands for the level of a pair that is cut by the border of a clause. */
const AT_BORDER = 2;

/** Undefined where nothing speaks for the span. Learning and judging both read what this gives. */
function featuresOf(text: string, start: number, end: number, cover: Cover, prose: OfficialProse): number[] | undefined {
  const [strong, weak, brand, trade] = cover.kinds;
  if (strong + brand + trade <= 0 && (weak < LEAST_WEAK || cover.weakWords < 2)) return undefined;
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const left = isInClause(before);
  const right = isInClause(behind);
  if (cutsUsual(text, start) || cutsUsual(text, end)) return undefined;
  const inner = [0, 0, 0];
  for (let at = start + 1; at < end; at++) {
    const level = prose.pair(text.charCodeAt(at - 1), text.charCodeAt(at));
    if (level < 3) inner[level] = (inner[level] as number) + 1;
  }
  const entry = left ? prose.pair(before, text.charCodeAt(start)) : AT_BORDER;
  const exit = right ? prose.pair(text.charCodeAt(end - 1), behind) : AT_BORDER;
  if (entry > 1 && exit > 1 && inner[0] === 0) return undefined;
  const bridge = left && right ? prose.pair(before, behind) : AT_BORDER;
  const length = end - start;
  const joined = seam(text, start, end, prose);
  const rare = entry <= 1 && exit <= 1 ? 1 : 0;
  const [ends, unusual] = tradeAtEnd(text, start, end, prose);
  const listed = (text.charAt(start - 1) === '、' ? 1 : 0) + (text.charAt(end) === '、' ? 1 : 0);
  const quoted = (start > 0 && OPENING.includes(text.charAt(start - 1))) || (end < text.length && CLOSING.includes(text.charAt(end))) ? 1 : 0;
  return [
    length, strong, weak, brand, trade, cover.words, cover.worth, cover.other, cover.official, ...inner,
    crossing(text, start, prose) + crossing(text, end, prose), joined, left ? 0 : 1, right ? 0 : 1, listed, quoted, cover.single, ends, unusual,
    ...oneHot(entry), ...oneHot(exit), ...oneHot(bridge),
    cover.worth / length, (strong + brand) / length, cover.official / length, rare, rare === 1 && bridge >= 2 ? 1 : 0, joined * rare,
  ];
}

/** How long a word is made when the span is taken out, one more if official prose knows it well. */
function seam(text: string, start: number, end: number, prose: OfficialProse): number {
  let best = 0;
  for (let before = 1; before < LONGEST_WORD_AT_SEAM && isHan(text.charCodeAt(start - before)); before++) {
    for (let behind = 1; before + behind <= LONGEST_WORD_AT_SEAM && isHan(text.charCodeAt(end + behind - 1)); behind++) {
      const word = text.slice(start - before, start) + text.slice(end, end + behind);
      const level = prose.word(word, 0, word.length);
      if (level > 0) best = Math.max(best, word.length - 1 + (level >= 3 ? 1 : 0));
    }
  }
  return best;
}
const LONGEST_WORD_AT_SEAM = 4;

/** 1 if a word of official prose lies across the border. */
function crossing(text: string, at: number, prose: OfficialProse): number {
  for (let before = 1; before < LONGEST_WORD_AT_SEAM && isHan(text.charCodeAt(at - before)); before++) {
    for (let behind = 1; before + behind <= LONGEST_WORD_AT_SEAM && isHan(text.charCodeAt(at + behind - 1)); behind++) {
      if (levelOf(text, at - before, at + behind, prose) >= USED) return 1;
    }
  }
  return 0;
}

function cutsUsual(text: string, at: number): boolean {
  for (let before = 1; before < LONGEST_LISTED; before++) {
    for (let behind = 1; before + behind <= LONGEST_LISTED; behind++) if (isUsual(text, at - before, at + behind)) return true;
  }
  return false;
}

/** Whether a trade ends the span, and whether what stands before it is unusual there. */
function tradeAtEnd(text: string, start: number, end: number, prose: OfficialProse): [ends: number, unusual: number] {
  for (let length = 1; length < LONGEST_LISTED && length < end - start; length++) {
    if (kindOfWord(text, end - length, length) !== WORD_KIND.trade) continue;
    return [1, prose.pair(text.charCodeAt(end - length - 1), text.charCodeAt(end - length)) === 0 ? 1 : 0];
  }
  return [0, 0];
}
