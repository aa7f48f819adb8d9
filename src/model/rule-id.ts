export type RuleGroup = 'markup' | 'chars' | 'strip' | 'restore' | 'suspect' | 'outline' | 'metadata' | 'load' | 'user';
export type RuleId = `${RuleGroup}/${string}`;
