import type { MarkerStyle } from '../../model/tree';
import { keyOf, type Candidate } from './candidates';
import type { MarkerMatch } from '../marks/mark-match';

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
  /** Of sections: the share of members that look like sections; 1 where the style alone decides. */
  clarity: number;
}

export interface Member {
  readonly candidate: Candidate;
  /** Its place among the candidates. */
  readonly at: number;
  readonly series: Series;
  /** Its place in the series. */
  readonly nth: number;
  /** The numbering starts again at 1 under the same parent, without anything that explains it. */
  readonly restarts: boolean;
  /** Of a section: how many sections of this part are open with it; 0 for the others. */
  depth: number;
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
  const arrangement = new Arrangement(candidates);
  for (let at = 0; at < candidates.length; at++) arrangement.add(candidates[at] as Candidate, at);
  return arrangement.members;
}

class Arrangement {
  readonly members: Member[] = [];
  private readonly candidates: readonly Candidate[];
  private readonly open: Series[] = [];
  /** Pairs of styles this document has already been seen to write the other way round. */
  private readonly inverted = new Set<string>();
  private readonly hasBare: boolean;
  /** Levels of headings without number that stand below numbered ones. */
  private readonly nestedLevels = new Set<number>();
  private following: Int32Array | null = null;

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates;
    this.hasBare = candidates.some(({ match }) => match.bare === true);
  }

  add(candidate: Candidate, at: number): void {
    const { match } = candidate;
    const key = keyOf(match);
    const depth = frameFor(this.open, key, match.ordinal);
    if (depth < 0) {
      const rank = rankOf(match, this.hasBare);
      this.start(this.parentDepth(candidate, at, rank), candidate, key, rank, false);
      return;
    }
    const last = lastOrdinal(this.open[depth]);
    if (match.ordinal > last || match.ordinal !== 1) this.append(depth, candidate, false);
    else if (isNested(at, last, this.candidates, this.next(), this.nextInside(depth, at))) this.start(this.open.length, candidate, key, rankOf(match, this.hasBare), false);
    else this.start(depth, candidate, key, rankOf(match, this.hasBare), true);
  }

  private append(depth: number, candidate: Candidate, restarts: boolean): void {
    this.closeTo(depth + 1);
    const series = this.open[depth] as Series;
    const member: Member = { candidate, at: this.members.length, series, nth: series.members.length, restarts, depth: 0 };
    series.members.push(member);
    this.members.push(member);
  }

  private start(depth: number, candidate: Candidate, key: string, rank: number, restarts: boolean): void {
    const { open } = this;
    this.closeTo(depth);
    const above = open[depth - 1];
    const { style } = candidate.match;
    if (above !== undefined && above.rank > rank) this.inverted.add(`${above.style} ${style}`);
    open.push({ style, key, rank, parent: above?.members.at(-1) ?? null, members: [], kind: 'sections', clarity: 1 });
    this.append(depth, candidate, restarts);
  }

  /** Pops one by one: to set the length of an array costs more than most of this class. */
  private closeTo(depth: number): void {
    while (this.open.length > depth) this.open.pop();
  }

  /** Under which open series a new style starts: styles of lower rank close, unless the document puts them above. */
  private parentDepth(candidate: Candidate, at: number, rank: number): number {
    let depth = this.open.length;
    const { style, level } = candidate.match;
    if (level !== undefined && this.isBelowNumbers(level, at)) {
      while (depth > 0 && (this.open[depth - 1] as Series).style === 'heading' && (this.open[depth - 1] as Series).rank >= rank) depth--;
      return depth;
    }
    while (depth > 0) {
      const top = this.open[depth - 1] as Series;
      if (top.rank < rank) break;
      if (style === 'roman' && this.isRomanBelow(depth, at)) break;
      if (top.style !== style && (this.inverted.has(`${top.style} ${style}`) || isInverted(top, at, this.candidates, this.next()))) break;
      depth--;
    }
    return depth;
  }

  /**
   * Ⅰ. may stand above 一、 or below it: below, where the open numbering came first and does not start again at 1 behind it,
   * before the numbering around both goes on.
   * @param depth how many series are open with it.
   */
  private isRomanBelow(depth: number, at: number): boolean {
    const top = this.open[depth - 1] as Series;
    if (top.style === 'heading' || this.candidates[at]?.match.ordinal !== 1) return false;
    let end = this.candidates.length;
    for (const around of this.open.slice(0, depth - 1)) {
      const continues = this.next()[around.members.at(-1)?.at ?? -1] ?? -1;
      if (continues > at) end = Math.min(end, continues);
    }
    const own = this.next()[top.members.at(-1)?.at ?? -1] ?? -1;
    return own < 0 || own > end || this.candidates[own]?.match.ordinal !== 1;
  }

  /** Headings without number stand in the innermost section where the numbering around the first of them goes on. */
  private isBelowNumbers(level: number, at: number): boolean {
    if (this.nestedLevels.has(level)) return true;
    if (!this.open.some((series) => series.style !== 'heading' && isInverted(series, at, this.candidates, this.next()))) return false;
    this.nestedLevels.add(level);
    return true;
  }

  /** Where the first of the series between an outer one and its end goes on: a numbering started inside them ends before that. */
  private nextInside(outer: number, at: number): number {
    let first = this.candidates.length;
    for (const series of this.open.slice(outer + 1)) {
      const continues = this.next()[series.members.at(-1)?.at ?? -1] ?? -1;
      if (continues > at && this.candidates[continues]?.match.ordinal === lastOrdinal(series) + 1) first = Math.min(first, continues);
    }
    return first;
  }

  /** Counted when first asked for: most documents number in the usual order and never start again. */
  private next(): Int32Array {
    return (this.following ??= nextByKey(this.candidates));
  }
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
 * @param end where a numbering around the inner one goes on, which ends it: 二、 1. [一、二、] 2. 三、
 */
function isNested(at: number, outerLast: number, candidates: readonly Candidate[], next: Int32Array, end: number): boolean {
  let ordinal = 1;
  for (let i = next[at] ?? -1; i >= 0; i = next[i] ?? -1) {
    const following = candidates[i]?.match.ordinal ?? 0;
    if (following === ordinal + 1 && i < end) ordinal = following;
    else return following === outerLast + 1 && ordinal > 1;
  }
  return false;
}

/**
 * True when the document writes the usual lower style above the usual higher one: （一） 一、二、 （二） 一、.
 * The open series goes on with its next number, and behind that the new style starts at 1 again or is not seen.
 */
function isInverted(top: Series, at: number, candidates: readonly Candidate[], next: Int32Array): boolean {
  const continues = next[top.members.at(-1)?.at ?? -1] ?? -1;
  if (continues < at || candidates[continues]?.match.ordinal !== lastOrdinal(top) + 1) return false;
  // A marked-up heading has no number: that the numbering around it goes on says that it stands below.
  if (candidates[at]?.match.style === 'heading') return true;
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
