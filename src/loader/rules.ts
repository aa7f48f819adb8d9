import type { RuleInfo } from '../model/rule';

/** What the loader reports, for `reportkit rules`. */
export const loaderRules: readonly RuleInfo[] = [];
