import type { Message } from '../model/bilingual';

/** Why a rule of a configuration is refused. */
export const faults = {
  name: { en: '“{name}” is no name for a rule.', zh: '“{name}”不能作规则名。', help: { en: 'Use letters, digits, “.”, “-” and “_”, 60 at most.', zh: '请用文字、数字、“.”、“-”、“_”，最多 60 个字符。' } },
  noMatch: { en: 'it has nothing to look for.', zh: '没有要查找的内容。', help: { en: 'Give it at least one pattern.', zh: '请至少给出一个模式。' } },
  syntax: { en: 'the expression cannot be used: {reason}. It is read as RE2 (no back-references, no look-around).', zh: '表达式无法使用：{reason}。表达式按 RE2 语法解读（没有反向引用和环视）。', help: { en: 'Write it in that syntax; say with "unless" what must not be there.', zh: '请按该语法改写；不应出现的内容请写在 "unless" 里。' } },
  empty: { en: 'the pattern matches where nothing stands.', zh: '该模式能匹配空白处。', help: { en: 'Make it need at least one character.', zh: '请让它至少匹配一个字符。' } },
  long: { en: 'the pattern has {reason} characters; {most} are allowed.', zh: '该模式有 {reason} 个字符，最多允许 {most} 个。', help: { en: 'Part it into several.', zh: '请拆成几个。' } },
  noReplacement: { en: 'a rule of the kind "replace" needs a "replacement", and has none.', zh: '"replace" 类规则需要 "replacement"，但没有给出。', help: { en: 'Give it one; to remove text use the kind "cut-text".', zh: '请补上；要删除文字请用 "cut-text"。' } },
  flagApplied: { en: 'a rule of the kind "flag" only says what it finds, and has nothing to apply.', zh: '"flag" 类规则只报告所见，没有可应用的改动。', help: { en: 'Set its level to "report" or "off", or use the kind "cut-text", "cut-line" or "replace".', zh: '请把级别设为 "report" 或 "off"，或改用 "cut-text"、"cut-line"、"replace"。' } },
  replacementOf: { en: 'a rule of the kind "{kind}" puts nothing in, and this one has a "replacement".', zh: '"{kind}" 类规则不放入文字，却写了 "replacement"。', help: { en: 'Leave it out, or use the kind "replace".', zh: '请去掉它，或改用 "replace"。' } },
  longReplacement: { en: 'the replacement is longer than {most} characters.', zh: '替换文字超过 {most} 个字符。', help: { en: 'Make it shorter.', zh: '请缩短。' } },
  noExample: { en: 'it has no example here, so nothing shows what it does.', zh: '这里没有例子，无从验证规则的作用。', help: { en: 'Give at least one text it must act on, and one it must leave alone.', zh: '请至少各给一个必须处理的文本和一个必须保留的文本。' } },
  notFound: { en: 'the rule finds nothing in this example, which it should act on.', zh: '规则在这个应处理的例子里什么也没找到。', help: { en: 'Mend the pattern, “unless”, or the example.', zh: '请修改模式、“unless”或例子。' } },
  noRest: { en: 'what the rule puts in it finds again, so it would never end.', zh: '规则会再次匹配自己放入的文字，永无止境。', help: { en: 'Let the pattern not match its own result.', zh: '请让模式不匹配自己的结果。' } },
  noResult: { en: 'this example does not say what becomes of it; the rule makes “{got}” of it.', zh: '这个例子没有写明结果；规则会把它变成“{got}”。', help: { en: 'Write {"text": …, "result": …}.', zh: '请写成 {"text": …, "result": …}。' } },
  otherResult: { en: 'the rule makes “{got}” of this example, which says “{result}”.', zh: '规则把这个例子变成“{got}”，而例子写的是“{result}”。', help: { en: 'Mend one of them.', zh: '请修改其一。' } },
  foundToo: { en: 'the rule finds “{found}” in this example, which it should leave alone.', zh: '规则在这个应保留的例子里找到了“{found}”。', help: { en: 'Narrow the pattern, or add “unless”.', zh: '请收紧模式，或加上“unless”。' } },
  undone: { en: 'another rule undoes what becomes of this example, so the two would never end.', zh: '另一条规则会把这个例子的结果改回去，两者永无止境。', help: { en: 'Let one of them not match the other’s result.', zh: '请让其中一条不匹配另一条的结果。' } },
} as const satisfies Record<string, Message>;
