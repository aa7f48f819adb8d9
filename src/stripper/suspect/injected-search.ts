import { AROUND_STRETCH, candidatesAt } from './injected-evidence';
import type { OfficialProse } from './injected-model';
import { brandsAt } from './injected-brands';
import { figuresAt } from './injected-figures';
import { lettersAt } from './injected-letters';
import { isRightful, SLOTS } from './injected-slots';
import { repeatsOf } from './injected-repeats';
import { PairPlaces } from './pair-places';
import { sitesOf, type Stretch } from './injected-sites';
import { suggestionsFor } from './injected-suggestions';
import { BIAS, MOST_BY_REPEATS, REPEATS, WEIGHTS } from './injected-weights';

/** What was found, and how sure it is. */
export interface Injected {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly message: 'slot' | 'swapped' | 'watermark';
  readonly score: number;
  readonly suggestions: readonly string[];
}

/** Least score that is reported. */
export const LEAST_SCORE = 2.6;
const CERTAIN = 20;
const LONGEST_SLOT = 12;
/** A longer stretch is a foreign passage, and nothing put into a clause. */
const LONGEST_STRETCH = 60;
/** A text with more doubtful stretches than this is not official prose that somebody marked; it is foreign throughout. */
const FEW_STRETCHES = 40;
const UNITS_PER_STRETCH = 20;
/** As long as the words of an official text take to be counted, a stretch takes to be looked at, for so many units of text. */
const UNITS_OF_DOUBT = 300;

// Matches what official prose says all the time:  推进…建设  加强…工作 . Trap: one of them alone stands in any story.
const OFFICIAL = /工作|建设|发展|推进|加强|落实|管理|服务|完善|组织|政府|制度|机制|经济|依法|提高|人民|清理|部门/g;
/** Units of text for each official word, at most. A story or a shop talks of bears and sweets by right. */
const UNITS_PER_OFFICIAL_WORD = 45;

/** With fewer of them the voices of its lines must speak for it as well: short summaries of schools, clinics and stations. */
const UNITS_AT_MOST = 65;

/** True when the text speaks as official prose does, so that a foreign word stands out. */
export function isOfficial(text: string, speaksOfficially: () => boolean = () => false): boolean {
  const words = text.match(OFFICIAL)?.length ?? 0;
  return words * UNITS_PER_OFFICIAL_WORD >= text.length || (words * UNITS_AT_MOST >= text.length && speaksOfficially());
}

/**
 * Everything in the text that looks put in, in order. The counts are asked for only when a stretch is doubtful.
 * @param speaksOfficially what the voices of its lines say, where its words are too few to tell: a short summary of a school or a police station.
 */
export function searchInjected(text: string, prose: () => OfficialProse, speaksOfficially: () => boolean = () => false): Injected[] {
  const { stretches, letters, figures, slots, trades } = sitesOf(text, prose());
  const doubted = stretches.length > FEW_STRETCHES && stretches.length * UNITS_PER_STRETCH > text.length ? [] : stretches.filter(({ from, to }) => to - from <= LONGEST_STRETCH);
  const surely = [...inSlots(text, slots), ...ofTrades(text, trades), ...ofLetters(text, letters), ...ofFigures(text, figures, prose)];
  const counts = surely.some(({ message }) => message === 'slot');
  // Where many stretches are in doubt it is cheaper to ask first whether any of them would count.
  const asksFirst = doubted.length * UNITS_OF_DOUBT > text.length;
  if (!counts && asksFirst && !isOfficial(text, speaksOfficially)) return [];
  const found = [...surely, ...ofStretches(text, doubted, prose)];
  if (!counts && (found.length === 0 || !(asksFirst || isOfficial(text, speaksOfficially)))) return [];
  return likeliest(found.sort((a, b) => a.viewStart - b.viewStart));
}

/** Of findings that overlap, the surest stay. Each is compared with those of its own heap only: findings grow with the text. */
function likeliest(found: readonly Injected[]): Injected[] {
  const kept: Injected[] = [];
  for (let first = 0, next = 0; first < found.length; first = next) {
    let reach = 0;
    while (next < found.length && (next === first || (found[next] as Injected).viewStart < reach)) reach = Math.max(reach, (found[next++] as Injected).viewEnd);
    kept.push(...surestOf(found.slice(first, next)));
  }
  return kept;
}

function surestOf(heap: readonly Injected[]): Injected[] {
  const kept: Injected[] = [];
  for (const one of [...heap].sort((a, b) => b.score - a.score)) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.viewStart - b.viewStart);
}

const overlap = (one: Injected, other: Injected): boolean => one.viewStart < other.viewEnd && other.viewStart < one.viewEnd;

function inSlots(text: string, places: readonly number[]): Injected[] {
  const found: Injected[] = [];
  for (const at of places) {
    for (const { before, pattern, suggestions } of SLOTS) {
      if (!text.startsWith(before, at - before.length)) continue;
      const words = pattern.exec(text.slice(at, at + LONGEST_SLOT))?.[0];
      if (words !== undefined && !isRightful(words)) found.push({ viewStart: at, viewEnd: at + words.length, message: 'slot', score: CERTAIN, suggestions });
    }
  }
  return found;
}

function ofTrades(text: string, places: readonly number[]): Injected[] {
  return places.flatMap((at) => brandsAt(text, at).map(({ viewStart, viewEnd, suggestions }): Injected => ({ viewStart, viewEnd, message: suggestions.length > 0 ? 'slot' : 'watermark', score: CERTAIN, suggestions })));
}

function ofLetters(text: string, places: readonly number[]): Injected[] {
  return places.flatMap((at) => lettersAt(text, at).map(({ start, end }): Injected => ({ viewStart: start, viewEnd: end, message: 'watermark', score: CERTAIN, suggestions: [] })));
}

function ofFigures(text: string, places: readonly number[], prose: () => OfficialProse): Injected[] {
  return places.flatMap((at) => figuresAt(text, at, prose()).map(({ start, end }): Injected => ({ viewStart: start, viewEnd: end, message: 'watermark', score: CERTAIN, suggestions: [] })));
}

function ofStretches(text: string, stretches: readonly Stretch[], prose: () => OfficialProse): Injected[] {
  const pairs = new PairPlaces(text, stretches, AROUND_STRETCH);
  return stretches.flatMap((stretch) => {
    const best = bestOf(text, stretch, prose(), pairs);
    if (best === undefined) return [];
    const { viewStart, viewEnd, score } = best;
    const suggestions = suggestionsFor(text, viewStart, viewEnd, prose());
    return [{ viewStart, viewEnd, score: Number(score.toFixed(1)), message: suggestions.length > 0 ? 'swapped' : 'watermark', suggestions }];
  });
}

/** The likeliest span of a stretch. The rest of the text is asked only where it can still decide. */
function bestOf(text: string, stretch: Stretch, prose: OfficialProse, pairs: PairPlaces): { viewStart: number; viewEnd: number; score: number } | undefined {
  let best: { viewStart: number; viewEnd: number; score: number } | undefined;
  for (const candidate of candidatesAt(text, stretch, prose)) {
    const alone = weigh(candidate.features, WEIGHTS);
    if (alone + MOST_BY_REPEATS < Math.max(LEAST_SCORE, best?.score ?? 0)) continue;
    const score = alone + weigh(repeatsOf(text, candidate, prose, pairs), REPEATS);
    if (score >= LEAST_SCORE && (best === undefined || score > best.score)) best = { viewStart: candidate.viewStart, viewEnd: candidate.viewEnd, score };
  }
  return best;
}

function weigh(features: readonly number[], weights: readonly number[]): number {
  let sum = weights === WEIGHTS ? BIAS : 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] as number) * (weights[at] as number);
  return sum;
}
