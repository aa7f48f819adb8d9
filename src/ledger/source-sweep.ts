import type { Ledger, Segment } from '../model/ledger';
import type { SourceEdit } from '../model/source-edit';
import type { RuleId } from '../model/rule';

/** A text and the ledger that makes it of its source. */
export interface FirstText {
  readonly text: string;
  readonly ledger: Ledger;
}

/**
 * Applies the edits of a page to its source, which nothing has changed yet: the text and its ledger in one pass.
 * @param edits sorted, disjoint, none empty, in source offsets.
 * @param applies whether a rule may edit; the source of the others stays.
 */
export function sweepSource(source: string, edits: readonly SourceEdit[], applies: (rule: RuleId) => boolean): FirstText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const chains = new Map<RuleId, readonly RuleId[]>();
  let at = 0;
  let last: { op: 'remove'; sourceStart: number; sourceEnd: number; by: readonly RuleId[]; hidden: boolean } | null = null;
  for (const { rule, sourceStart, sourceEnd, to, hidden } of edits) {
    let by = chains.get(rule);
    if (by === undefined) chains.set(rule, (by = applies(rule) ? [rule] : []));
    if (by.length === 0) continue;
    if (sourceStart > at) {
      parts.push(source.slice(at, sourceStart));
      segments.push({ op: 'keep', sourceStart: at, sourceEnd: sourceStart });
      last = null;
    }
    at = sourceEnd;
    if (to !== '') {
      parts.push(to);
      segments.push({ op: 'replace', sourceStart, sourceEnd, now: to, by });
      last = null;
    } else if (last !== null && last.by === by && last.hidden === hidden) {
      last.sourceEnd = sourceEnd;
    } else {
      last = { op: 'remove', sourceStart, sourceEnd, by, hidden };
      segments.push(last);
    }
  }
  if (at < source.length) {
    parts.push(source.slice(at));
    segments.push({ op: 'keep', sourceStart: at, sourceEnd: source.length });
  }
  return { text: parts.join(''), ledger: { length: source.length, segments } };
}
