import type { Edit } from '../model/ledger';
import type { Finding, Rule } from '../model/rule';

/** A finding that wants to edit, as the edit it asks for. */
export interface Wanted extends Edit {
  readonly rule: Rule;
  readonly order: number;
  readonly finding: Finding;
}

/** What one rule found in one look, in the order it said so. */
export interface Catch {
  readonly rule: Rule;
  readonly order: number;
  readonly findings: readonly Finding[];
}

/**
 * Chooses, among findings that want to edit, a disjoint set: earlier start wins, then the longer, then registry order; what yields comes last.
 * A finding that loses is not lost: the phase looks again at the text the winners left.
 */
export function disjoint(catches: readonly Catch[]): Wanted[] {
  let all: Wanted[] = [];
  // Most rules find from left to right: what they want is merged, not sorted.
  for (const one of catches) {
    const wanted = wantedBy(one);
    if (wanted.length > 0) all = all.length === 0 ? wanted : merged(all, wanted);
  }
  return areApart(all) ? all : chosen(all);
}

/** What one rule wants, by place. */
function wantedBy({ rule, order, findings }: Catch): Wanted[] {
  const wanted: Wanted[] = [];
  let isSorted = true;
  let last: Wanted | null = null;
  for (const finding of findings) {
    const { to } = finding;
    if (to === undefined) continue;
    const found: Wanted = { viewStart: finding.viewStart, viewEnd: finding.viewEnd, to, by: rule.id, hidden: finding.hidden === true, rule, order, finding };
    if (last !== null && found.viewStart <= last.viewStart) isSorted &&= byPlace(last, found) <= 0;
    wanted.push(found);
    last = found;
  }
  return isSorted ? wanted : wanted.sort(byPlace);
}

function merged(a: readonly Wanted[], b: readonly Wanted[]): Wanted[] {
  const all: Wanted[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && byPlace(b[next] as Wanted, one) < 0) all.push(b[next++] as Wanted);
    all.push(one);
  }
  while (next < b.length) all.push(b[next++] as Wanted);
  return all;
}

function areApart(sorted: readonly Wanted[]): boolean {
  let viewAt = 0;
  for (const { viewStart, viewEnd } of sorted) {
    if (viewStart < viewAt) return false;
    viewAt = viewEnd;
  }
  return true;
}

/** @param sorted by place. */
function chosen(sorted: readonly Wanted[]): Wanted[] {
  if (!sorted.some(({ finding }) => finding.yields === true)) return firstOfEach(sorted);
  const winners = firstOfEach(sorted.filter(({ finding }) => finding.yields !== true));
  const free = sorted.filter((one) => one.finding.yields === true && !winners.some((other) => one.viewStart < other.viewEnd && other.viewStart < one.viewEnd));
  return [...winners, ...firstOfEach(free)].sort(byPlace);
}

/** @param sorted by place. */
function firstOfEach(sorted: readonly Wanted[]): Wanted[] {
  const winners: Wanted[] = [];
  let viewAt = 0;
  for (const candidate of sorted) {
    if (candidate.viewStart < viewAt) continue;
    winners.push(candidate);
    viewAt = candidate.viewEnd;
  }
  return winners;
}

function byPlace(a: Wanted, b: Wanted): number {
  return a.viewStart - b.viewStart || b.viewEnd - a.viewEnd || a.order - b.order;
}
