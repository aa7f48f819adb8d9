import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { tokenFinding } from './marker-join';

// Matches one FastAdmin pay token, the marks only:  # #paidbegin# #   $$PaidEnd$$   ＃＃paidend＃＃   <paid>
//   and of which the signs were lost on one side, or are others:  ##paidbegin   paidend$$   [paidbegin]   @@paidend@@   {{paidbegin}}
// Trap: never a region begin…end. The text between the tokens is the report itself (two thirds of one real download).
const TOKEN = /(?:[#＃][ \t\u3000]?[#＃]|[$＄][ \t]?[$＄])[ \t\u3000]?paid[ \t]?(?:begin|end)[ \t\u3000]?(?:[#＃][ \t\u3000]?[#＃]|[$＄][ \t]?[$＄])|(?:[#＃$＄@]{1,2}|\[{1,2}|\{{1,2})paid(?:begin|end)(?:[#＃$＄@]{1,2}|\]{1,2}|\}{1,2})?|paid(?:begin|end)(?:[#＃$＄@]{1,2}|\]{1,2}|\}{1,2})|<\/?paid ?\/?>|&lt;\/?paid&gt;/gi;
const PLACEHOLDER = '请替换付费标签内内容';

export const paywallMarker: Rule = {
  id: 'strip/paywall-marker',
  phase: 'strip',
  needs: SIGN.paid,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Removes the pay tokens of content systems (##paidbegin##, $$paidend$$, <paid>) and the editor’s placeholder, and joins the word or sentence around them; the text between two tokens stays.',
      zh: '删除内容管理系统的付费标记（##paidbegin##、$$paidend$$、<paid>）和编辑器占位语，并把被隔开的词句接上；标记之间的正文保留。',
    },
    why: {
      en: 'FastAdmin stores the tokens in the article field; reposts dump them raw, also inside a word. Dropping the paid region would drop the report.',
      zh: 'FastAdmin 把付费标记存在正文字段里，转载时原样带出，常落在词语中间。若按区间删除，会把报告正文一并删掉。',
    },
    examples: {
      match: ['明确责任主##paidbegin##体', '$$PAIDEND$$', '# #paidbegin# #正文', '＃＃paidend＃＃', '主##paidbegin体', '[paidend]', '请替换付费标签内内容'],
      ignore: ['#党建#活动', '## 二级标题', 'paidbegin 是一个英文词', '付费标签内的内容'],
    },
  },
  messages: {},
  *find({ text }): Iterable<Finding> {
    if (/paid/i.test(text)) for (const match of text.matchAll(TOKEN)) yield tokenFinding(text, match.index, match.index + match[0].length);
    for (let at = text.indexOf(PLACEHOLDER); at >= 0; at = text.indexOf(PLACEHOLDER, at + 1)) yield { viewStart: at, viewEnd: at + PLACEHOLDER.length, to: '' };
  },
};
