import type { Message } from './model/bilingual';
import type { Remark } from './model/diagnostic';
import type { RuleId, RuleInfo } from './model/rule';
import type { SourceEdit } from './model/source-edit';
import type { Ruleset } from './stripper/ruleset';

/** Characters of the first edit that the remark quotes. */
const EXCERPT_LENGTH = 40;

/**
 * One remark for each rule that only reports, with how many edits it would make: a page has thousands of tags, and one word is enough for them.
 * @param message has room for `{count}`, `{excerpt}` and `{rule}`.
 */
export function reportedEdits(edits: readonly SourceEdit[], source: string, ruleset: Ruleset, rules: readonly RuleInfo[], message: Message): Remark[] {
  const counts = new Map<RuleId, { first: SourceEdit; count: number }>();
  for (const edit of edits) {
    if (ruleset.levelOf(edit.rule) !== 'report') continue;
    const seen = counts.get(edit.rule);
    if (seen === undefined) counts.set(edit.rule, { first: edit, count: 1 });
    else seen.count++;
  }
  return [...counts].map(([rule, { first, count }]) => ({
    rule,
    severity: rules.find(({ id }) => id === rule)?.severity ?? 'info',
    message,
    evidence: { rule, count, excerpt: source.slice(first.sourceStart, Math.min(first.sourceEnd, first.sourceStart + EXCERPT_LENGTH)) },
    source: [first.sourceStart, first.sourceEnd],
  }));
}
