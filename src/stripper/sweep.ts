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
 * Chooses, among findings that want to edit, a disjoint set: earlier start wins, then the longer, then registry order.
 * A finding that loses is not lost: the phase looks again at the text the winners left.
 */
export function disjoint(catches: readonly Catch[]): Wanted[] {
  const sorted = inOrder(catches);
  const winners: Wanted[] = [];
  let viewAt = 0;
  for (const candidate of sorted) {
    if (candidate.viewStart < viewAt) continue;
    winners.push(candidate);
    viewAt = candidate.viewEnd;
  }
  return winners;
}

/** Most rules find from left to right, and in most sweeps one rule finds; only what is not in order is sorted. */
function inOrder(catches: readonly Catch[]): Wanted[] {
  const all: Wanted[] = [];
  let sorted = true;
  for (const { rule, order, findings } of catches) {
    for (const finding of findings) {
      if (finding.to === undefined) continue;
      const found: Wanted = { viewStart: finding.viewStart, viewEnd: finding.viewEnd, to: finding.to, by: rule.id, hidden: finding.hidden === true, rule, order, finding };
      if (sorted && all.length > 0 && byPlace(all[all.length - 1] as Wanted, found) > 0) sorted = false;
      all.push(found);
    }
  }
  return sorted ? all : all.sort(byPlace);
}

function byPlace(a: Wanted, b: Wanted): number {
  return a.viewStart - b.viewStart || b.viewEnd - a.viewEnd || a.order - b.order;
}
