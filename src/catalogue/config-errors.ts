import type { Bilingual, Message } from '../model/bilingual';

/** What is wrong with a configuration, with its place. */
export const configErrors = {
  configNotJson: {
    en: '{file}:{line}:{column}: this is not JSON from here on.',
    zh: '{file}:{line}:{column}：从这里起不是合法的 JSON。',
    help: { en: 'Look for a missing quote, bracket or comma.', zh: '请检查是否缺少引号、括号或逗号。' },
  },
  configUnknownKey: {
    en: '{file}:{line}:{column}: there is no setting “{key}”.{meant}',
    zh: '{file}:{line}:{column}：没有设置项“{key}”。{meant}',
    help: { en: 'Remove or rename it; “reportkit schema config” has them all.', zh: '请删去或改名；“reportkit schema config”列出全部设置。' },
  },
  configUnknownRule: {
    en: '{file}:{line}:{column}: there is no rule “{key}”.{meant}',
    zh: '{file}:{line}:{column}：没有规则“{key}”。{meant}',
    help: { en: 'Run “reportkit rules” for the list.', zh: '运行“reportkit rules”查看全部规则。' },
  },
  configBadLevel: {
    en: '{file}:{line}:{column}: the rule {key} cannot be set to {value}.',
    zh: '{file}:{line}:{column}：规则 {key} 不能设为 {value}。',
    help: { en: 'Set it to one of these: {expected}.', zh: '请改用其中之一：{expected}。' },
  },
  configNotObject: {
    en: '{file}:{line}:{column}: {value} is no configuration.',
    zh: '{file}:{line}:{column}：{value} 不是配置。',
    help: { en: 'Write an object, such as {"extends": "recommended"}.', zh: '请写成对象，例如 {"extends": "recommended"}。' },
  },
  configBadValue: {
    en: '{file}:{line}:{column}: {value} is no value for “{key}”.',
    zh: '{file}:{line}:{column}：{value} 不是“{key}”能用的值。',
    help: { en: 'Give what it takes: {expected}.', zh: '请改用它接受的值：{expected}。' },
  },
  configMissingKey: {
    en: '{file}:{line}:{column}: “{key}” is missing here.',
    zh: '{file}:{line}:{column}：这里缺少“{key}”。',
    help: { en: 'Add it; it takes: {expected}.', zh: '请补上；可用的值：{expected}。' },
  },
  configUnknownOption: {
    en: '{file}:{line}:{column}: the rule {rule} has no option “{name}”.{meant}',
    zh: '{file}:{line}:{column}：规则 {rule} 没有选项“{name}”。{meant}',
    help: { en: 'Use one it has: {known}.', zh: '请用它有的选项：{known}。' },
  },
  configOptionOfAll: {
    en: '{file}:{line}:{column}: “{name}” of {rule} holds for all documents, since they are compared with one another.',
    zh: '{file}:{line}:{column}：{rule} 的“{name}”对全部文件有效，因为文件是互相比较的。',
    help: { en: 'Set it outside "overrides".', zh: '请写在 "overrides" 之外。' },
  },
} as const satisfies Record<string, Message>;

/** In front of why a rule of the configuration is refused; the fault has the help. */
export const ruleRefused = {
  en: '{file}:{line}:{column}: the rule user/{name} is not accepted: {fault}',
  zh: '{file}:{line}:{column}：规则 user/{name} 未被接受：{fault}',
} as const satisfies Bilingual;
