export type RuleGroup = 'markup' | 'chars' | 'strip' | 'restore' | 'suspect' | 'outline' | 'metadata' | 'load' | 'report' | 'corpus' | 'user';
export type RuleId = `${RuleGroup}/${string}`;
