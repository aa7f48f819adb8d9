import type { RuleInfo } from '../model/rule';

/** The `outline/*` rules, for `reportkit rules`. */
export const outlineRules: readonly RuleInfo[] = [];
