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
  const all: Wanted[] = [];
  let sorted = true;
  let apart = true;
  let last: Wanted | null = null;
  for (const { rule, order, findings } of catches) {
    for (const finding of findings) {
      if (finding.to === undefined) continue;
      const found: Wanted = { viewStart: finding.viewStart, viewEnd: finding.viewEnd, to: finding.to, by: rule.id, hidden: finding.hidden === true, rule, order, finding };
      if (last !== null && (found.viewStart < last.viewEnd || found.viewStart <= last.viewStart)) {
        apart = false;
        sorted &&= byPlace(last, found) <= 0;
      }
      all.push(found);
      last = found;
    }
  }
  // Most rules find from left to right, and in most sweeps one rule finds: then all is in order, and nothing overlaps.
  return apart ? all : chosen(sorted ? all : all.sort(byPlace));
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
