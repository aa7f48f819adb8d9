import type { RuleInfo } from '../model/rule';

/** The `metadata/*` rules, for `reportkit rules`. */
export const metadataRules: readonly RuleInfo[] = [];
