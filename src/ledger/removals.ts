import type { Ledger } from '../model/ledger';
import type { RuleId } from '../model/rule';
import { viewLength } from './segments';

/** Where, in the text, something was removed by a rule, and what it was. */
export interface Removal {
  readonly viewAt: number;
  readonly cut: string;
}

/** The removals a rule began, in order. */
export function removalsBy(ledger: Ledger, rule: RuleId, source: string): Removal[] {
  const found: Removal[] = [];
  let viewAt = 0;
  for (const segment of ledger.segments) {
    if (segment.op === 'remove' && segment.by[0] === rule) found.push({ viewAt, cut: source.slice(segment.sourceStart, segment.sourceEnd) });
    viewAt += viewLength(segment);
  }
  return found;
}
