import type { Bilingual, Message } from '../model/bilingual';
import type { UserRuleKind } from '../model/user-rule';

/** What is said of rules of a configuration, which say nothing of themselves. */
export const what: Readonly<Record<UserRuleKind, Bilingual>> = {
  'cut-text': { en: 'Removes what matches.', zh: '删除匹配到的文字。' },
  'cut-line': { en: 'Removes the lines that hold a match.', zh: '删除含有匹配的整行。' },
  replace: { en: 'Replaces what matches.', zh: '替换匹配到的文字。' },
  flag: { en: 'Points out what matches.', zh: '标出匹配到的文字。' },
};

export const why: Bilingual = { en: 'A rule of the configuration at hand.', zh: '当前配置文件中的规则。' };

export const message: Message = {
  en: '“{excerpt}” is what the rule {rule} of the configuration looks for.',
  zh: '“{excerpt}”是配置中的规则 {rule} 要找的内容。',
  help: { en: 'Look at it by hand, or set the rule to "off".', zh: '请人工查看，或把该规则设为 "off"。' },
};
