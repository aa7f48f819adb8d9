export const RULE_GROUPS = ['markup', 'chars', 'strip', 'restore', 'suspect', 'outline', 'metadata', 'load', 'report', 'corpus', 'user'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];
export type RuleId = `${RuleGroup}/${string}`;
