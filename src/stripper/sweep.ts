import type { Edit } from '../model/ledger';
import type { Finding, Rule } from '../model/rule';

/** A finding with the rule that made it. */
export interface Found {
  readonly rule: Rule;
  readonly order: number;
  readonly finding: Finding;
}

/**
 * Chooses, among findings that want to edit, a disjoint set: earlier start wins, then the longer, then registry order.
 * A finding that loses is not lost: the phase looks again at the text the winners left.
 */
export function disjoint(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.finding.viewStart - b.finding.viewStart ||
      b.finding.viewEnd - a.finding.viewEnd ||
      a.order - b.order,
  );
  const winners: Found[] = [];
  let viewAt = 0;
  for (const candidate of sorted) {
    if (candidate.finding.viewStart < viewAt) continue;
    winners.push(candidate);
    viewAt = candidate.finding.viewEnd;
  }
  return winners;
}

export function editOf({ rule, finding }: Found): Edit {
  const edit = { viewStart: finding.viewStart, viewEnd: finding.viewEnd, to: finding.to ?? '', by: rule.id };
  return finding.hidden === true ? { ...edit, hidden: true } : edit;
}
