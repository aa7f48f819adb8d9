import type { Ledger } from '../model/ledger';
import type { SourceEdit } from '../model/source-edit';
import type { RuleId } from '../model/rule';
import { NOBODY, single } from './chains';
import { HIDDEN, KEEP, ledgerOf, REMOVE, REPLACE, Rows, tagOf } from './columns';

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
  const rows = new Rows(edits.length * 2 + 1);
  const nows: string[] = [];
  const chains = new Map<RuleId, number>();
  let at = 0;
  for (const { rule, sourceStart, sourceEnd, to, hidden } of edits) {
    let chain = chains.get(rule);
    if (chain === undefined) chains.set(rule, (chain = applies(rule) ? single(rule) : NOBODY));
    if (chain === NOBODY) continue;
    if (sourceStart > at) {
      parts.push(source.slice(at, sourceStart));
      rows.add(sourceStart, KEEP, 0);
    }
    at = sourceEnd;
    if (to !== '') {
      parts.push(to);
      rows.add(sourceEnd, tagOf(REPLACE, chain), nows.push(to) - 1);
    } else rows.push(sourceEnd, tagOf(hidden ? HIDDEN : REMOVE, chain), 0);
  }
  if (at < source.length) {
    parts.push(source.slice(at));
    rows.add(source.length, KEEP, 0);
  }
  return { text: parts.join(''), ledger: ledgerOf(source.length, rows, nows) };
}
