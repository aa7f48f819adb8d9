import type { MarkerStyle } from '../model/tree';
import { keyOf, type Candidate } from './candidates';
import type { MarkerMatch } from './markers';

/** What a numbering series turns out to be; see `decide`. */
export type SeriesKind = 'sections' | 'list' | 'notes';

/** The members of one numbering, siblings under one parent. */
export interface Series {
  readonly style: MarkerStyle | 'heading';
  readonly key: string;
  /** Its place in the usual order of levels; lower numbers stand above. */
  readonly rank: number;
  readonly parent: Member | null;
  readonly members: Member[];
  kind: SeriesKind;
}

export interface Member {
  readonly candidate: Candidate;
  /** Its place among the candidates. */
  readonly at: number;
  readonly series: Series;
  /** The numbering starts again at 1 under the same parent, without anything that explains it. */
  readonly restarts: boolean;
}

/** Usual order of the styles, the highest first (GB/T 9704-2012 and regulations). Only a hint: the document decides. */
const RANK: Readonly<Record<MarkerStyle | 'heading', number>> = {
  part: 0, chapter: 1, section: 2, heading: 2.5, article: 3, roman: 3.5, cjk: 4, 'cjk-paren': 5, arabic: 6, decimal: 6.5, 'arabic-paren': 7, circled: 8, latin: 9,
};

/** Where numbers without a mark (1 总则) count the chapters, decimals stand right below them, above every other style. */
const BARE_RANK = 3.8;

/** Decimals go one step down with each number in front of the last: 1.1, 1.1.1. */
function rankOf({ style, prefix, bare, level }: MarkerMatch, hasBare: boolean): number {
  if (level !== undefined) return RANK.heading + level / 20;
  if (bare === true) return BARE_RANK;
  if (prefix === undefined) return RANK[style];
  return (hasBare ? BARE_RANK : RANK.decimal) + prefix.split('.').length / 20;
}

/** Groups candidates into series and series into a hierarchy, reading once from top to bottom. */
export function arrange(candidates: readonly Candidate[]): Member[] {
  const next = nextByKey(candidates);
  const open: Series[] = [];
  const members: Member[] = [];
  /** Pairs of styles this document has already been seen to write the other way round. */
  const inverted = new Set<string>();
  const hasBare = candidates.some(({ match }) => match.bare === true);

  const append = (depth: number, candidate: Candidate, restarts: boolean): void => {
    open.length = depth + 1;
    const series = open[depth] as Series;
    const member: Member = { candidate, at: members.length, series, restarts };
    series.members.push(member);
    members.push(member);
  };
  const start = (depth: number, candidate: Candidate, restarts = false): void => {
    open.length = depth;
    const above = open[depth - 1];
    const parent = above?.members.at(-1) ?? null;
    const rank = rankOf(candidate.match, hasBare);
    if (above !== undefined && above.rank > rank) inverted.add(`${above.style} ${candidate.match.style}`);
    open.push({ style: candidate.match.style, key: keyOf(candidate.match), rank, parent, members: [], kind: 'sections' });
    append(depth, candidate, restarts);
  };

  candidates.forEach((candidate, at) => {
    const { ordinal } = candidate.match;
    const key = keyOf(candidate.match);
    const depth = frameFor(open, key, ordinal);
    if (depth < 0) {
      start(parentDepth(open, candidate, rankOf(candidate.match, hasBare), (top) => inverted.has(`${top.style} ${candidate.match.style}`) || isInverted(top, at, candidates, next)), candidate);
      return;
    }
    const last = lastOrdinal(open[depth]);
    if (ordinal > last || ordinal !== 1) append(depth, candidate, false);
    else if (isNested(at, last, candidates, next)) start(open.length, candidate);
    else start(depth, candidate, true);
  });
  return members;
}

/** The open series this mark goes on with: the one it continues exactly, else the innermost of its key; -1 if none. */
function frameFor(open: readonly Series[], key: string, ordinal: number): number {
  let innermost = -1;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const series = open[depth] as Series;
    if (series.key !== key) continue;
    if (innermost < 0) innermost = depth;
    if (lastOrdinal(series) === ordinal - 1) return depth;
  }
  return innermost;
}

function lastOrdinal(series: Series | undefined): number {
  return series?.members.at(-1)?.candidate.match.ordinal ?? 0;
}

/**
 * True when a numbering that starts again at 1 is a level of its own inside the open one, written in the same style:
 * 一、二、[一、二、三、]三、 — the run breaks off, and the outer numbering goes on where it stood.
 */
function isNested(at: number, outerLast: number, candidates: readonly Candidate[], next: Int32Array): boolean {
  let ordinal = 1;
  for (let i = next[at] ?? -1; i >= 0; i = next[i] ?? -1) {
    const following = candidates[i]?.match.ordinal ?? 0;
    if (following === ordinal + 1) ordinal = following;
    else return following === outerLast + 1 && ordinal > 1;
  }
  return false;
}

/** Under which open series a new style starts: styles of lower rank close, unless the document puts them above. */
function parentDepth(open: readonly Series[], candidate: Candidate, rank: number, standsAbove: (top: Series) => boolean): number {
  let depth = open.length;
  while (depth > 0) {
    const top = open[depth - 1] as Series;
    if (top.rank < rank) break;
    if (top.style !== candidate.match.style && standsAbove(top)) break;
    depth--;
  }
  return depth;
}

/**
 * True when the document writes the usual lower style above the usual higher one: （一） 一、二、 （二） 一、.
 * The open series goes on with its next number, and behind that the new style starts at 1 again or is not seen.
 */
function isInverted(top: Series, at: number, candidates: readonly Candidate[], next: Int32Array): boolean {
  const continues = next[top.members.at(-1)?.at ?? -1] ?? -1;
  if (continues < at || candidates[continues]?.match.ordinal !== lastOrdinal(top) + 1) return false;
  let own = next[at] ?? -1;
  while (own >= 0 && own < continues) own = next[own] ?? -1;
  return own < 0 || candidates[own]?.match.ordinal === 1;
}

/** For each candidate, the index of the next one of its key; -1 if none. */
function nextByKey(candidates: readonly Candidate[]): Int32Array {
  const next = new Int32Array(candidates.length).fill(-1);
  const seen = new Map<string, number>();
  for (let i = candidates.length - 1; i >= 0; i--) {
    const key = keyOf((candidates[i] as Candidate).match);
    next[i] = seen.get(key) ?? -1;
    seen.set(key, i);
  }
  return next;
}
