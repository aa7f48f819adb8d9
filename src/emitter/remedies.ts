import { fill } from '../catalogue/fill';
import type { Language } from '../model/bilingual';
import type { RuleInfo } from '../model/rule';

// Matches what only a finding can fill: {detail}
// Trap: a brace of JSON, as in {"text": "…"}, is an example and stays.
const UNKNOWN = /\{[a-zA-Z]+\}/g;

/** What to do about what a rule finds, each piece of advice once. */
export function remediesOf({ id, messages }: RuleInfo, language: Language): string[] {
  return [...new Set(Object.values(messages).map(({ help }) => fill(help, language, { rule: id }).replace(UNKNOWN, '…')))];
}
