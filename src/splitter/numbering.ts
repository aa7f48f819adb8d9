import type { Positions } from '../ledger/positions';
import type { Remark } from '../model/diagnostic';
import type { RuleId } from '../model/rule';
import type { Candidate } from './candidates';
import { numberingMessages } from './rules';
import type { Member, Series } from './series';

/**
 * What a proof-reader would mark in the numbering of sections and numbered lists: a number left out, a number twice,
 * a count that starts again. A numbering that runs on across the sections above it is no gap.
 */
export function numberingRemarks(members: readonly Member[], text: string, positions: Positions): Remark[] {
  const remarks: Remark[] = [];
  /** The number each style last reached, for numberings that run on under a new parent. */
  const reached = new Map<string, number>();
  const previousOf = new Map<Series, Candidate>();
  for (const member of members) {
    const { candidate, series, restarts } = member;
    const { ordinal } = candidate.match;
    const previous = previousOf.get(series);
    previousOf.set(series, candidate);
    const runsOn = reached.get(series.key);
    reached.set(series.key, ordinal);
    if (series.kind === 'notes' || series.style === 'latin' || series.style === 'roman' || series.style === 'heading') continue;
    const expected = (previous?.match.ordinal ?? 0) + 1;
    const say = (rule: RuleId & keyof typeof numberingMessages): void => {
      const { line, match } = candidate;
      remarks.push({
        rule,
        severity: series.kind === 'sections' ? 'warning' : 'info',
        message: numberingMessages[rule],
        evidence: { found: text.slice(line.start, line.start + match.length), expected, ordinal, after: previous === undefined ? null : text.slice(previous.line.start, previous.line.start + previous.match.length) },
        source: positions.sourceOf(line.start, line.start + match.length),
      });
    };
    if (restarts) say('outline/numbering-restart');
    else if (ordinal === expected || (previous === undefined && runsOn !== undefined && ordinal === runsOn + 1)) continue;
    else if (previous !== undefined && ordinal <= previous.match.ordinal) say('outline/numbering-duplicate');
    else say('outline/numbering-gap');
  }
  return remarks;
}
