import { damageClauses } from '../ledger/damage-clauses';
import { reasonClauses } from '../ledger/restore';
import { sayerOf, type Clauses } from '../model/clauses';

/** What the ledger room and the schema say is wrong with a report. */
export const ledgerClauses: Clauses = {
  'hash: cleanSha256 is not the hash of text': '哈希：cleanSha256 不是 text 的哈希',
  'counts: # + # + # are not the # units of the source': '计数：#＋#＋# 不等于原文的 # 个单位',
  'counts: byRule # is #, the ledger has #': '计数：byRule # 为 #，账本中为 #',
  'counts: # is #, the ledger has #': '计数：# 为 #，账本中为 #',
  'diagnostics.#: # at [#, #) lies outside the source of # units': 'diagnostics.#：# 的位置 [#, #) 超出原文的 # 个单位',
  'law 1: segment # starts at #, the one before ends at #': '定律一：第 # 段始于 #，而前一段止于 #',
  'law 1: segment # at # is empty': '定律一：第 # 段（位置 #）为空',
  'law 1: segment # at # replaces by nothing': '定律一：第 # 段（位置 #）替换为空',
  'law 1: segment # at # names no rule': '定律一：第 # 段（位置 #）没有写明规则',
  'law 1: segments # and # are both kept and not merged': '定律一：第 # 段与第 # 段都是保留，却没有合并',
  'law 1: segments # and # are removed by the same rules and not merged': '定律一：第 # 段与第 # 段由相同规则删除，却没有合并',
  'law 1: segments end at #, the source has # units': '定律一：各段止于 #，而原文有 # 个单位',
  'law 1: the segments hold # units, source.chars says #': '定律一：各段共 # 个单位，而 source.chars 为 #',
  ...underLawOne(damageClauses),
  ...underLawOne(reasonClauses),
  'law 2: kept and now, joined, part from text at #': '定律二：keep 与 now 相接的结果从位置 # 起与 text 不同',
  'law 3: # at [#, #) is out of order or out of the text; the one before ends at #': '定律三：# [#, #) 次序不对或超出文本；前一个止于 #',
  'law 3: # at [#, #) says it comes from [#, #), the ledger says [#, #)': '定律三：# [#, #) 自称来自 [#, #)，账本则为 [#, #)',
  'law 3: “#” at #, before #, lies in no leaf': '定律三：“#”（位置 #，在 # 之前）不在任何叶节点内',
  'law 3: “#” at #, after the last node, lies in no leaf': '定律三：“#”（位置 #，最后一个节点之后）不在任何叶节点内',
  'law 3: the heading of section “#” at # has # visible characters besides its marker and title': '定律三：章节“#”（位置 #）的标题除序号与题名外还有 # 个可见字符',
  'law 3: section “#” ends at #, its last child at #': '定律三：章节“#”止于 #，而其最后一个子节点止于 #',
  'law 3: # at #: its text is not the text of its span': '定律三：#（位置 #）的 text 与其 span 处的文本不同',
  'schema: it is neither reportkit/report@1 nor another record of reportkit': 'schema：既不是 reportkit/report@1，也不是 reportkit 的其他记录',
  '#: Invalid input: expected #, received #': '#：应为 #，实为 #',
  '#: Invalid input: expected #': '#：应为 #',
  '#: Invalid option: expected one of #': '#：只能是 # 之一',
  '#: Unrecognized key: #': '#：有未知的键 #',
  '#: Unrecognized keys: #': '#：有未知的键 #',
  '#: Invalid string: must match pattern #': '#：字符串须符合 #',
  '#: Too small: expected #': '#：过小，应为 #',
  '#: Too big: expected #': '#：过大，应为 #',
  '#: Invalid input': '#：不合 schema',
};

/** A fault of a report in both languages. */
export const faultInBoth = sayerOf(ledgerClauses);

function underLawOne(clauses: Clauses): Clauses {
  return Object.fromEntries(Object.entries(clauses).map(([en, zh]) => [`law 1: ${en}`, `定律一：${zh}`]));
}
