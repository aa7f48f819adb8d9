import type { Edit } from '../model/ledger';
import type { Finding, Rule } from '../model/rule';

/** A finding with the rule that made it. */
export interface Found {
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
export function disjoint(catches: readonly Catch[]): Found[] {
  const sorted = inOrder(catches);
  const winners: Found[] = [];
  let viewAt = 0;
  for (const candidate of sorted) {
    if (candidate.finding.viewStart < viewAt) continue;
    winners.push(candidate);
    viewAt = candidate.finding.viewEnd;
  }
  return winners;
}

/** Most rules find from left to right, and in most sweeps one rule finds; only what is not in order is sorted. */
function inOrder(catches: readonly Catch[]): Found[] {
  const all: Found[] = [];
  let sorted = true;
  for (const { rule, order, findings } of catches) {
    for (const finding of findings) {
      if (finding.to === undefined) continue;
      const found = { rule, order, finding };
      if (sorted && all.length > 0 && byPlace(all[all.length - 1] as Found, found) > 0) sorted = false;
      all.push(found);
    }
  }
  return sorted ? all : all.sort(byPlace);
}

function byPlace(a: Found, b: Found): number {
  return a.finding.viewStart - b.finding.viewStart || b.finding.viewEnd - a.finding.viewEnd || a.order - b.order;
}

export function editOf({ rule, finding }: Found): Edit {
  return { viewStart: finding.viewStart, viewEnd: finding.viewEnd, to: finding.to ?? '', by: rule.id, hidden: finding.hidden === true };
}
