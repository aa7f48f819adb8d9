import { AROUND_STRETCH, candidatesAt } from './injected-evidence';
import { LEAST_DOUBT } from './injected-gate';
import type { OfficialProse } from './injected-model';
import { brandsAt } from './injected-brands';
import { figuresAt } from './injected-figures';
import { lettersAt } from './injected-letters';
import { firstLook, glance, judge, LEAST_FIRST, LEAST_GLANCE } from './injected-judge';
import { isOfficial } from './injected-register';
import { isRightful, SLOTS } from './injected-slots';
import { repeatsOf } from './injected-repeats';
import { PairPlaces } from './pair-places';
import { sitesOf, type Doubt } from './injected-sites';
import { suggestionsFor } from './injected-suggestions';
import { surroundingsOf, surroundingsOfText, type Surroundings } from './injected-surroundings';
import { tradeNameAt } from './injected-trades';
import { BIAS, MOST_BY_REPEATS, REPEATS, WEIGHTS } from './injected-weights';

/** What was found, and how sure it is. */
export interface Injected {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly message: 'slot' | 'swapped' | 'watermark';
  readonly score: number;
  readonly suggestions: readonly string[];
}

/** A span with its score. */
type Found = Pick<Injected, 'viewStart' | 'viewEnd' | 'score'>;

/** Least score that is reported. */
const LEAST_SCORE = 2.6;
/** The same by the judge. */
const LEAST_JUDGED = 3.5;
/** Share of a text in doubt from which the judge is not asked: a talk, a tale or a shop is foreign by right. One string in twenty is lost. */
const MOST_DOUBTED = 0.22;
/** Doubt about a span that is enough for the judge: with less, the tables that a glance asks are not worth their time. */
const LEAST_DOUBT_OF_ANY = 1.6 * LEAST_DOUBT;
const CERTAIN = 20;
const LONGEST_SLOT = 12;
/** A longer stretch is a foreign passage, and nothing put into a clause. */
const LONGEST_STRETCH = 60;
/** A text with more doubtful stretches than this is not official prose that somebody marked; it is foreign throughout. */
const FEW_STRETCHES = 40;
const UNITS_PER_STRETCH = 20;
/** As long as the words of an official text take to be counted, a stretch takes to be looked at both ways, for so many units of text. */
const UNITS_OF_DOUBT = 1000;

/**
 * Everything in the text that looks put in, in order. The counts are asked for only when a place is doubtful. Where the text
 * speaks officially a foreign word tells enough; elsewhere the words around it must tell as well.
 * @param speaksOfficially what the voices of its lines say, where its words are too few to tell: a short summary of a school or a police station.
 */
export function searchInjected(text: string, prose: () => OfficialProse, speaksOfficially: () => boolean = () => false): Injected[] {
  const { stretches, letters, figures, slots, trades } = sitesOf(text, prose());
  const doubted = stretches.length > FEW_STRETCHES && stretches.length * UNITS_PER_STRETCH > text.length ? [] : stretches.filter(({ from, to }) => to - from <= LONGEST_STRETCH);
  const named = [...inSlots(text, slots), ...ofTrades(text, trades), ...ofTradeNames(text, trades, prose)];
  const ask = (): boolean => named.some(({ message }) => message === 'slot') || isOfficial(text, speaksOfficially);
  const ofOfficial = (): Injected[] => [...ofLetters(text, letters, true), ...ofFigures(text, figures, prose), ...ofStretches(text, doubted, prose)];
  const ofAny = (): Injected[] => [...ofLetters(text, letters, false), ...inAnyText(text, doubted, prose)];
  // Where few stretches of a long text are in doubt it is cheaper to look at them both ways than to ask first how the text speaks.
  const isFew = doubted.length * UNITS_OF_DOUBT <= text.length;
  const both = isFew ? [ofOfficial(), ofAny()] : undefined;
  if (both !== undefined && named.length === 0 && both.every((found) => found.length === 0)) return [];
  const found = [...named, ...(ask() ? (both?.[0] ?? ofOfficial()) : (both?.[1] ?? ofAny()))];
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

function ofTradeNames(text: string, places: readonly number[], prose: () => OfficialProse): Injected[] {
  return places.flatMap((at) => {
    const { viewStart, viewEnd } = tradeNameAt(text, at, prose()) ?? {};
    return viewStart === undefined || viewEnd === undefined ? [] : [named(text, { viewStart, viewEnd, score: CERTAIN }, prose())];
  });
}

function ofLetters(text: string, places: readonly number[], official: boolean): Injected[] {
  return places.flatMap((at) => lettersAt(text, at, official).map(({ start, end }): Injected => ({ viewStart: start, viewEnd: end, message: 'watermark', score: CERTAIN, suggestions: [] })));
}

function ofFigures(text: string, places: readonly number[], prose: () => OfficialProse): Injected[] {
  return places.flatMap((at) => figuresAt(text, at, prose()).map(({ start, end }): Injected => ({ viewStart: start, viewEnd: end, message: 'watermark', score: CERTAIN, suggestions: [] })));
}

function ofStretches(text: string, stretches: readonly Doubt[], prose: () => OfficialProse): Injected[] {
  const pairs = new PairPlaces(text, stretches, AROUND_STRETCH);
  return stretches.flatMap((stretch) => {
    const best = bestOf(text, stretch, prose(), pairs);
    if (best === undefined) return [];
    return [named(text, { ...best, score: Number(best.score.toFixed(1)) }, prose())];
  });
}

/** What is found, as the name of a site where something can have stood in its place. */
function named(text: string, found: Found, prose: OfficialProse): Injected {
  const suggestions = suggestionsFor(text, found.viewStart, found.viewEnd, prose);
  return { ...found, message: suggestions.length > 0 ? 'swapped' : 'watermark', suggestions };
}

/** What the judge finds where the text does not speak officially. */
function inAnyText(text: string, stretches: readonly Doubt[], prose: () => OfficialProse): Injected[] {
  const lengths = stretches.map(({ from, to }) => to - from);
  if (lengths.reduce((sum, one) => sum + one, 0) - Math.max(0, ...lengths) > MOST_DOUBTED * text.length) return [];
  const pairs = new PairPlaces(text, stretches, AROUND_STRETCH);
  let whole: Surroundings | undefined;
  return stretches.flatMap((stretch) => {
    let best: Found | undefined;
    for (const candidate of candidatesAt(text, stretch, prose(), (glimpse) => glance(text, glimpse, prose()) > LEAST_GLANCE, LEAST_DOUBT_OF_ANY)) {
      if (firstLook(candidate.features) <= LEAST_FIRST) continue;
      whole ??= surroundingsOfText(text, stretches);
      const score = judge([...candidate.features, ...repeatsOf(text, candidate, prose(), pairs), ...surroundingsOf(text, candidate, stretch, whole, prose())]);
      if (score > (best?.score ?? LEAST_JUDGED)) best = { viewStart: candidate.viewStart, viewEnd: candidate.viewEnd, score };
    }
    return best === undefined ? [] : [named(text, { ...best, score: Number(best.score.toFixed(1)) }, prose())];
  });
}

/** The likeliest span of a stretch. The rest of the text is asked only where it can still decide. */
function bestOf(text: string, stretch: Doubt, prose: OfficialProse, pairs: PairPlaces): Found | undefined {
  let best: Found | undefined;
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
