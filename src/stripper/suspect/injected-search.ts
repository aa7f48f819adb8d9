import { candidatesAt, type Candidate } from './injected-evidence';
import type { OfficialProse } from './injected-model';
import { brandsAt } from './injected-brands';
import { ADDRESS, CODE, isRightful, LATIN, LETTERED, SLOTS } from './injected-slots';
import { sitesOf } from './injected-sites';
import { suggestionsFor } from './injected-suggestions';
import { BIAS, WEIGHTS } from './injected-weights';

/** What was found, and how sure it is. */
export interface Injected {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly message: 'slot' | 'swapped' | 'watermark';
  readonly score: number;
  readonly suggestions: readonly string[];
}

/** Least score of a string that stands once, and of one that stands at several places. */
export const LEAST_SCORE = 3;
export const LEAST_SCORE_REPEATED = 1.5;
const CERTAIN = 20;
/** Units around a small letter that the expressions for Latin strings read. */
const BEFORE_LETTER = 20;
const BEHIND_LETTER = 40;
const LONGEST_SLOT = 12;

// Matches what official prose says all the time:  推进…建设  加强…工作 . Trap: one of them alone stands in any story.
const OFFICIAL = /工作|建设|发展|推进|加强|落实|管理|服务|完善|组织|政府|制度|机制|经济|依法|提高|人民|清理|部门/g;
/** Units of text for each official word, at most. A story or a shop talks of bears and sweets by right. */
const UNITS_PER_OFFICIAL_WORD = 45;

/** True when the text speaks as official prose does, so that a foreign word stands out. */
function isOfficial(text: string): boolean {
  return (text.match(OFFICIAL)?.length ?? 0) * UNITS_PER_OFFICIAL_WORD >= text.length;
}

/** Everything in the text that looks put in, in order. The counts are asked for only when a word is doubtful. */
export function searchInjected(text: string, prose: () => OfficialProse): Injected[] {
  const { words, letters, slots, trades } = sitesOf(text);
  if (words.length + letters.length + slots.length + trades.length === 0) return [];
  const found = [...inSlots(text, slots), ...ofTrades(text, trades), ...ofLetters(text, letters), ...ofWords(text, words, prose)];
  if (found.length === 0 || (found.every(({ message }) => message !== 'slot') && !isOfficial(text))) return [];
  const kept: Injected[] = [];
  for (const one of found.sort((a, b) => b.score - a.score)) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.viewStart - b.viewStart);
}

const overlap = (one: Injected, other: Injected): boolean => one.viewStart < other.viewEnd && other.viewStart < one.viewEnd;

function inSlots(text: string, places: readonly number[]): Injected[] {
  return places.flatMap((at) =>
    SLOTS.flatMap(({ before, pattern, suggestions }): Injected[] => {
      if (!text.startsWith(before, at - before.length)) return [];
      const words = pattern.exec(text.slice(at, at + LONGEST_SLOT))?.[0];
      if (words === undefined || isRightful(words)) return [];
      return [{ viewStart: at, viewEnd: at + words.length, message: 'slot', score: CERTAIN, suggestions }];
    }),
  );
}

function ofTrades(text: string, places: readonly number[]): Injected[] {
  return places.flatMap((at) => brandsAt(text, at).map(({ viewStart, viewEnd, suggestions }): Injected => ({ viewStart, viewEnd, message: suggestions.length > 0 ? 'slot' : 'watermark', score: CERTAIN, suggestions })));
}

function ofLetters(text: string, places: readonly number[]): Injected[] {
  const found: Injected[] = [];
  for (const at of places) {
    const from = Math.max(0, at - BEFORE_LETTER);
    const near = text.slice(from, at + BEHIND_LETTER);
    for (const pattern of [ADDRESS, LETTERED, LATIN, CODE]) {
      for (const { 0: words, index } of near.matchAll(pattern)) {
        if (from + index <= at && at < from + index + words.length) found.push({ viewStart: from + index, viewEnd: from + index + words.length, message: 'watermark', score: CERTAIN, suggestions: [] });
      }
    }
  }
  return found;
}

function ofWords(text: string, sites: readonly number[], prose: () => OfficialProse): Injected[] {
  const scored = sites.flatMap((site) => candidatesAt(text, site, prose()).map((one) => ({ ...one, score: scoreOf(one) })).filter(({ score }) => score >= LEAST_SCORE_REPEATED));
  return scored.filter(({ viewStart, viewEnd, score }) => score >= LEAST_SCORE || standsElsewhere(text, viewStart, viewEnd)).map(({ viewStart, viewEnd, score }) => {
    const suggestions = suggestionsFor(text, viewStart, viewEnd, prose());
    return { viewStart, viewEnd, score: Number(score.toFixed(1)), message: suggestions.length > 0 ? 'swapped' : 'watermark', suggestions };
  });
}

export const scoreOf = ({ features }: Candidate): number => features.reduce((sum, value, at) => sum + value * (WEIGHTS[at] ?? 0), BIAS);

/** True when the same words stand at another place between other neighbours: a term keeps its company, a watermark does not. */
function standsElsewhere(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at !== start && text[at - 1] !== text[start - 1] && text[at + words.length] !== text[end]) return true;
  }
  return false;
}
