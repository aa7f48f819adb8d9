import type { RuleInfo, RuleOption } from '../model/rule';

const budget = {
  least: 0,
  most: 1,
  what: {
    en: 'the largest share of a document’s visible characters the rule may remove; above it nothing is removed, and the rule says so',
    zh: '本规则最多可删除文件可见字符的比例；超过则一概不删并说明',
  },
} as const;

/** The numbers a rule may be set to, by name. A rule with a budget of its own can be given another. */
export function optionsOf(rule: RuleInfo & { readonly budget?: number }): Readonly<Record<string, RuleOption>> {
  if (rule.options !== undefined) return rule.options;
  return rule.budget === undefined ? {} : { budget: { default: rule.budget, ...budget } };
}
