import type { SectionEvidence } from '../../model/tree';
import type { Member } from './series';
import { BOLD, LAYOUT } from '../style';

/*
 * How sure a section is, and why. The figures are shares of right headings among those with the same grounds, counted on
 * generated documents (`npm run quality -- structure`) and rounded towards doubt: what is rare there may be commoner elsewhere.
 */

/** Grounds as bits, so that every combination has one object. */
const MARKER = 1;
const SERIES = 2;
const STYLE = 4;
const BOLD_LINE = 8;
const DOUBTFUL = 16;
const LAYOUT_ONLY = 32;
const LEVELS = 64;

/** No generated document has headings without number and mark-up, so nothing counted their share: low enough that a person looks. */
const BY_LAYOUT = 0.85;

/** How sure a heading is that has all of these grounds; the first row whose grounds it has counts. */
const CONFIDENCE: readonly (readonly [grounds: number, confidence: number])[] = [
  [MARKER | SERIES, 0.99],
  [SERIES | STYLE, 0.97],
  [SERIES | BOLD_LINE, 0.97],
  [SERIES, 0.96],
  [MARKER | STYLE, 0.8],
  [MARKER | BOLD_LINE, 0.8],
  [MARKER, 0.6],
  [STYLE, 0.6],
  [BOLD_LINE, 0.6],
  [0, 0.5],
];
const LESS_IN_DOUBT = 0.09;

function confidenceOf(grounds: number): number {
  if ((grounds & LAYOUT_ONLY) !== 0) return BY_LAYOUT;
  const sure = CONFIDENCE.find(([asked]) => (grounds & asked) === asked)?.[1] ?? 0;
  return Math.round((sure - ((grounds & DOUBTFUL) !== 0 ? LESS_IN_DOUBT : 0)) * 100) / 100;
}

const ALL: readonly SectionEvidence[] = Array.from({ length: LEVELS }, (_, grounds) => ({
  confidence: confidenceOf(grounds),
  from: ([[MARKER, 'marker'], [SERIES, 'series'], [STYLE, 'style'], [BOLD_LINE, 'bold'], [LAYOUT_ONLY, 'layout']] as const).filter(([bit]) => (grounds & bit) !== 0).map(([, name]) => name),
}));

/** Below this share of members that own something and have the lead of a title, a series might as well be a list. */
const CLEAR = 0.75;

/**
 * @param marked levels that mark-up gives to lines, by their start.
 * @returns one of a few shared objects; nobody may change it.
 */
export function evidenceOf({ candidate, series, nth, restarts }: Member, marked: ReadonlyMap<number, number>): SectionEvidence {
  const { match, line } = candidate;
  const level = match.level ?? (marked.size > 0 ? marked.get(line.start) : undefined);
  let grounds = level === undefined ? 0 : level === BOLD ? BOLD_LINE : level >= LAYOUT ? LAYOUT_ONLY : STYLE;
  if (match.style !== 'heading' && !match.weak) grounds |= MARKER;
  const before = series.members[nth - 1]?.candidate.match.ordinal;
  const behind = series.members[nth + 1]?.candidate.match.ordinal;
  if (before === match.ordinal - 1 || behind === match.ordinal + 1 || (match.style === 'heading' && series.members.length > 1)) grounds |= SERIES;
  if (restarts || series.clarity < CLEAR) grounds |= DOUBTFUL;
  return ALL[grounds] as SectionEvidence;
}
