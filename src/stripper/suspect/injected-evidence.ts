import { isFigure, isHan } from '../../lexicon/character-sets';
import { isUsual, kindOfWord, LONGEST_LISTED, WORD_KIND, type WordKind } from './injected-words';
import { doubtOfPair, doubtsOf, LEAST_DOUBT } from './injected-gate';
import type { OfficialProse } from './injected-model';
import type { Doubt } from './injected-sites';

/** A place that may have been put in, with what speaks for it. */
export interface Candidate {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly features: readonly number[];
  /** Doubt about the span and its borders, by the quick table. */
  readonly doubt: number;
}

/** What is known of a span before its features, which cost twenty times as much. */
export interface Glimpse {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly entry: number;
  readonly exit: number;
  readonly doubt: number;
}

export const LONGEST = 10;
const SHORTEST = 2;
const OPENING = '“《‘「『（(【〈';
const CLOSING = '”》’」』）)】〉';

/** Worth of one character of a listed word, by kind. */
const WORTH: Readonly<Record<WordKind, number>> = { [WORD_KIND.strong]: 1, [WORD_KIND.weak]: 0.45, [WORD_KIND.brand]: 0.9, [WORD_KIND.trade]: 0.5, [WORD_KIND.firm]: 0.6 };
/** A listed word that official prose was seen to use counts less: by level of the word. */
const DISCOUNT = [1, 1, 0.5, 0.3, 0.12] as const;
const OTHER_WORTH = -0.3;
const OFFICIAL_WORTH = -0.1;

/** The best way to cover the characters from the start of a span: its worth, and what it is made of. */
interface Cover {
  readonly worth: number;
  readonly kinds: readonly [strong: number, weak: number, brand: number, trade: number, firm: number];
  readonly words: number;
  readonly weakWords: number;
  readonly single: number;
  readonly other: number;
  readonly official: number;
}
const NOTHING: Cover = { worth: 0, kinds: [0, 0, 0, 0, 0], words: 0, weakWords: 0, single: 0, other: 0, official: 0 };

const isLetter = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
export const isInClause = (code: number): boolean => isHan(code) || isLetter(code);

/** Units around a stretch that a span may begin before it, and end behind it. */
const BEFORE_STRETCH = 3;
const BEHIND_STRETCH = 3;
export const AROUND_STRETCH = Math.max(BEFORE_STRETCH, BEHIND_STRETCH);

/** Every span in and near a doubtful stretch whose borders are unusual. @param isWorth whether a span is worth its features. */
export function candidatesAt(text: string, { from, to }: Doubt, prose: OfficialProse, isWorth?: (glimpse: Glimpse) => boolean, leastDoubt = LEAST_DOUBT): Candidate[] {
  const found: Candidate[] = [];
  let first = from;
  while (first > 0 && from - first < BEFORE_STRETCH && isHan(text.charCodeAt(first - 1))) first--;
  const { joints, doubts } = doubtsBetween(text, first, to + BEHIND_STRETCH, prose);
  for (let start = first; start <= to - 1; start++) {
    let covers: Cover[] | undefined;
    const coverTo = (end: number): Cover => (covers ??= coversFrom(text, start, prose))[end - start] as Cover;
    let doubt = doubts[start - first] as number;
    for (let end = start + 1; end <= Math.min(start + LONGEST, to + BEHIND_STRETCH) && isHan(text.charCodeAt(end - 1)); end++) {
      if (end > start + 1) doubt += doubts[end - 1 - first] as number;
      if (end < start + SHORTEST || end <= from) continue;
      // The quick table is asked before the large one, and what the words are made of last: few spans come that far.
      const around = doubt + Math.max(0, joints[end - first] as number);
      if (around < leastDoubt) continue;
      const borders = [levelAt(text, start, prose), levelAt(text, end, prose)] as const;
      if (borders[0] > ODD && borders[1] > ODD) continue;
      if (isWorth !== undefined && !isWorth({ viewStart: start, viewEnd: end, entry: borders[0], exit: borders[1], doubt: around })) continue;
      const features = featuresOf(text, start, end, coverTo, borders, prose);
      if (features !== undefined) found.push({ viewStart: start, viewEnd: end, features, doubt: around });
    }
  }
  return found;
}

/** Of each place, the doubt about the pair that ends there, and that with the doubt of its own character: every span of a stretch asks. */
function doubtsBetween(text: string, from: number, to: number, prose: OfficialProse): { readonly joints: Int16Array; readonly doubts: Int16Array } {
  const ofCharacters = doubtsOf(prose);
  const joints = new Int16Array(to + 1 - from);
  const doubts = new Int16Array(to + 1 - from);
  for (let at = from; at <= to && at < text.length; at++) {
    const joint = jointAt(text, at, prose);
    joints[at - from] = joint;
    doubts[at - from] = joint + (ofCharacters[text.charCodeAt(at)] as number);
  }
  return { joints, doubts };
}

/** A pair up to this level is unusual at the border of a span. */
const ODD = 1;
/** What stands for the level of a pair that is cut by the border of a clause. */
const AT_BORDER = 2;

export const levelAt = (text: string, at: number, prose: OfficialProse): number => {
  const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return isInClause(first) && isInClause(second) ? prose.pair(first, second) : AT_BORDER;
};
const jointAt = (text: string, at: number, prose: OfficialProse): number => {
  const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return isHan(first) && isHan(second) ? doubtOfPair(prose.gate, first, second) : 0;
};

/** A word of this level belongs to official prose. */
const USED = 3;
const levelOf = (text: string, start: number, end: number, prose: OfficialProse): number => (isUsual(text, start, end) ? USED + 1 : prose.word(text, start, end));

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
    offer(at + 1, longer(base, OTHER_WORTH, 1, 0));
    for (let length = 1; length <= LONGEST_LISTED && at + length <= LONGEST; length++) {
      const kind = kindOfWord(text, start + at, length);
      const level = length > 1 ? levelOf(text, start + at, start + at + length, prose) : 0;
      if (level >= USED) offer(at + length, longer(base, OFFICIAL_WORTH, 0, length));
      if (at < taken || (kind === WORD_KIND.trade && at === 0)) continue;
      if (kind !== undefined) offer(at + length, withWord(base, kind, length, kind === WORD_KIND.trade ? 1 : (DISCOUNT[level] ?? 1)));
    }
  }
  return covers as Cover[];
}

/** Field by field: this is asked for every character, and a spread object costs several times as much. */
function longer({ worth, kinds, words, weakWords, single, other, official }: Cover, worthOfIt: number, others: number, officials: number): Cover {
  return { worth: worth + worthOfIt, kinds, words, weakWords, single, other: other + others, official: official + officials };
}

function withWord(base: Cover, kind: WordKind, length: number, share: number): Cover {
  const kinds = base.kinds.map((count, at) => (at === kind ? count + length * share : count)) as [number, number, number, number, number];
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

/** How usual the pair is that meets when the span is taken out. */
export function bridgeOf(text: string, start: number, end: number, prose: OfficialProse): number {
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  return isInClause(before) && isInClause(behind) ? prose.pair(before, behind) : AT_BORDER;
}

export const LEVELS = 5;
const ONE_HOT: readonly (readonly number[])[] = Array.from({ length: LEVELS }, (_, level) => Array.from({ length: LEVELS }, (_, at) => (at === level ? 1 : 0)));
const oneHot = (level: number): readonly number[] => ONE_HOT[level] as readonly number[];
/** Characters around a span whose pairs tell how usual its surroundings are. */
const SURROUNDINGS = 4;

/** Undefined where the span cuts a word that must stay whole. Learning and judging both read what this gives. */
function featuresOf(text: string, start: number, end: number, coverTo: (end: number) => Cover, [entry, exit]: readonly [number, number], prose: OfficialProse): number[] | undefined {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const [left, right] = [isInClause(before), isInClause(behind)];
  if ((!left && !right) || isOfPlaces(text, start, end) || joinsTwo(text, start, end)) return undefined;
  const joined = seam(text, start, end, prose);
  if ((entry > ODD || exit > ODD) && left && right && joined === 0) return undefined;
  if (cutsUsual(text, start) || cutsUsual(text, end)) return undefined;
  const cover = coverTo(end);
  const [strong, weak, brand, trade, firm] = cover.kinds;
  const inner = [0, 0, 0];
  for (let at = start + 1; at < end; at++) {
    const level = Math.min(2, prose.pair(text.charCodeAt(at - 1), text.charCodeAt(at)));
    inner[level] = (inner[level] as number) + 1;
  }
  const bridge = bridgeOf(text, start, end, prose);
  const length = end - start;
  const rare = entry <= 1 && exit <= 1 ? 1 : 0;
  const [ends, unusual] = tradeAtEnd(text, start, end, prose);
  const listed = (text.charAt(start - 1) === '、' ? 1 : 0) + (text.charAt(end) === '、' ? 1 : 0);
  const quoted = (start > 0 && OPENING.includes(text.charAt(start - 1))) || (end < text.length && CLOSING.includes(text.charAt(end))) ? 1 : 0;
  return [
    length, strong, weak, brand, trade, firm, cover.words, cover.worth, cover.other, cover.official, ...inner,
    crossing(text, start, prose) + crossing(text, end, prose), joined, left ? 0 : 1, right ? 0 : 1, listed, quoted, cover.single, ends, unusual,
    ...oneHot(entry), ...oneHot(exit), ...oneHot(bridge),
    cover.worth / length, (strong + brand) / length, cover.official / length, rare, rare === 1 && bridge >= 2 ? 1 : 0, joined * rare,
    ...ofCharacters(text, start, end, prose), PLACE.includes(text.charAt(end)) ? 1 : 0, PLACE.includes(text.charAt(end - 1)) ? 1 : 0,
    oddPairs(text, start - SURROUNDINGS, start, prose), oddPairs(text, end + 1, end + 1 + SURROUNDINGS, prose), isFigure(before) || isFigure(behind) ? 1 : 0,
  ];
}

/** Provinces by one character:  鲁豫  京津冀 . */
const PROVINCES = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇藏陕甘陇青宁新港澳台蒙';
function isOfPlaces(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!PROVINCES.includes(text.charAt(at))) return false;
  return true;
}

/** A conjunction inside joins two terms:  葡萄与葡萄酒 . */
function joinsTwo(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) if ('与及和'.includes(text.charAt(at))) return true;
  return false;
}

/** What names of places end in. */
const PLACE = '省市县区镇乡村州盟旗路街道山河江湖海岛港桥库站园';

/** How foreign and how common the characters are: mean, most and least. */
function ofCharacters(text: string, start: number, end: number, prose: OfficialProse): number[] {
  let [foreign, most, least, general, mostGeneral] = [0, -9, 9, 0, -9];
  for (let at = start; at < end; at++) {
    const [one, other] = [prose.foreign(text.charCodeAt(at)), prose.general(text.charCodeAt(at))];
    foreign += one;
    general += other;
    most = Math.max(most, one);
    least = Math.min(least, one);
    mostGeneral = Math.max(mostGeneral, other);
  }
  return [foreign / (end - start), most, least, general / (end - start), mostGeneral, foreign];
}

function oddPairs(text: string, from: number, to: number, prose: OfficialProse): number {
  let odd = 0;
  for (let at = Math.max(1, from); at < to; at++) if (isInClause(text.charCodeAt(at - 1)) && isInClause(text.charCodeAt(at)) && prose.pair(text.charCodeAt(at - 1), text.charCodeAt(at)) <= ODD) odd++;
  return odd;
}

/** How long a word is made when the span is taken out, one more if official prose knows it well. */
export function seam(text: string, start: number, end: number, prose: OfficialProse): number {
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
