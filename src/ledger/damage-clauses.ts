import { sayerOf, type Clauses } from '../model/clauses';

/** Why segments of a ledger cannot be read, as the functions that read them say it. */
export const damageClauses: Clauses = {
  'ledger segment # keeps # units; from # the text has #': '账本第 # 段保留 # 个单位，而 text 从位置 # 起只有 # 个',
  'ledger segment #: "#" is empty or no string': '账本第 # 段：“#”为空或不是字符串',
  'ledger segment #: "#" is no positive whole number': '账本第 # 段：“#”不是正整数',
  'ledger segment # is none of keep, kept, was, cut, skip': '账本第 # 段不是 keep、kept、was、cut、skip 中的任何一种',
  'ledger segment #: "by" names no rule': '账本第 # 段：“by”没有写明规则',
};

export const damageInBoth = sayerOf(damageClauses);
