import type { Rule } from '../../model/rule';

// Matches one FastAdmin pay token, the marks only:  # #paidbegin# #   $$PaidEnd$$   ##pagebreak## is not one.
//                                                   ^^^^^^^^^^^^^^^
// Trap: never a region begin…end. The text between the tokens is the report itself (two thirds of one real download).
const TOKEN = /(?:[#＃][ \t\u3000]?[#＃]|\$[ \t]?\$)[ \t]?paid(?:begin|end)[ \t]?(?:[#＃][ \t\u3000]?[#＃]|\$[ \t]?\$)|<\/?paid>/gi;

export const paywallMarker: Rule = {
  id: 'strip/paywall-marker',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Removes the pay tokens of content systems (##paidbegin##, $$paidend$$, <paid>) and joins the word around them; the text between two tokens stays.',
      zh: '删除内容管理系统的付费标记（##paidbegin##、$$paidend$$、<paid>），并把被隔开的词接上；标记之间的正文保留。',
    },
    why: {
      en: 'FastAdmin stores the tokens in the article field; reposts dump them raw, also inside a word. Dropping the paid region would drop the report.',
      zh: 'FastAdmin 把付费标记存在正文字段里，转载时原样带出，常落在词语中间。若按区间删除，会把报告正文一并删掉。',
    },
    examples: {
      match: ['明确责任主##paidbegin##体', '$$PAIDEND$$', '# #paidbegin# #正文'],
      ignore: ['#党建#活动', '## 二级标题', 'paidbegin 是一个英文词'],
    },
  },
  messages: {},
  *find({ text }) {
    if (!/paid/i.test(text)) return;
    for (const match of text.matchAll(TOKEN)) yield { viewStart: match.index, viewEnd: match.index + match[0].length, to: '' };
  },
};
