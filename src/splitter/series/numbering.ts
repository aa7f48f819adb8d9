import type { Positions } from '../../ledger/positions';
import type { Remark } from '../../model/diagnostic';
import type { RuleId } from '../../model/rule';
import type { Candidate } from './candidates';
import { numberingMessages } from '../rules';
import type { Member } from './series';

/**
 * What a proof-reader would mark in the numbering of sections and numbered lists: a number left out, a number twice,
 * a count that starts again. A numbering that runs on across the sections above it is no gap.
 */
export function numberingRemarks(members: readonly Member[], text: string, positions: Positions): Remark[] {
  const remarks: Remark[] = [];
  const reached = reachedBefore(members);
  for (const member of members) {
    const { series, nth } = member;
    const previous = nth === 0 ? undefined : series.members[nth - 1]?.candidate;
    const runsOn = nth === 0 ? reached.get(member) : undefined;
    const rule = faultOf(member, previous, runsOn);
    if (rule !== null && !isInserted(member.candidate, previous, text)) remarks.push(remarkOn(member, previous, rule, text, positions));
  }
  return remarks;
}

/**
 * For the first members of series that do not start at 1: the number their style last reached, for numberings that
 * run on under a new parent. Most documents have none.
 */
function reachedBefore(members: readonly Member[]): ReadonlyMap<Member, number> {
  const before = new Map<Member, number>();
  if (!members.some(startsLate)) return before;
  const reached = new Map<string, number>();
  for (const member of members) {
    const { candidate, series } = member;
    const last = startsLate(member) ? reached.get(series.key) : undefined;
    if (last !== undefined) before.set(member, last);
    reached.set(series.key, candidate.match.ordinal);
  }
  return before;
}

function startsLate({ candidate, nth }: Member): boolean {
  return nth === 0 && candidate.match.ordinal !== 1;
}

type Fault = RuleId & keyof typeof numberingMessages;

/** @param runsOn the number its style last reached under another parent. */
function faultOf({ candidate, series, restarts }: Member, previous: Candidate | undefined, runsOn: number | undefined): Fault | null {
  if (series.kind === 'notes' || series.style === 'latin' || series.style === 'roman' || series.style === 'heading') return null;
  if (restarts) return 'outline/numbering-restart';
  const { ordinal } = candidate.match;
  const before = previous?.match.ordinal ?? 0;
  if (ordinal === before + 1 || (runsOn !== undefined && ordinal === runsOn + 1)) return null;
  return previous !== undefined && ordinal <= before ? 'outline/numbering-duplicate' : 'outline/numbering-gap';
}

function remarkOn({ candidate, series }: Member, previous: Candidate | undefined, rule: Fault, text: string, positions: Positions): Remark {
  const { line, match } = candidate;
  return {
    rule,
    severity: series.kind === 'sections' ? 'warning' : 'info',
    message: numberingMessages[rule],
    evidence: {
      found: markOf(candidate, text),
      expected: (previous?.match.ordinal ?? 0) + 1,
      ordinal: match.ordinal,
      after: previous === undefined ? null : markOf(previous, text),
    },
    source: positions.sourceOf(line.start, line.start + match.length),
  };
}

// Matches the mark of an article that was put in behind another: 第二条之一 . Trap: 第二条之 一 is no mark, and 第二条 alone is the article itself.
const INSERTED = /之[一二三四五六七八九十]{1,2}$/;

/** An article that an amendment put in has the number of the one before it. */
function isInserted(candidate: Candidate, previous: Candidate | undefined, text: string): boolean {
  return previous !== undefined && candidate.match.ordinal === previous.match.ordinal && INSERTED.test(markOf(candidate, text));
}

export function markOf({ line, match }: Candidate, text: string): string {
  return text.slice(line.start, line.start + match.length);
}
