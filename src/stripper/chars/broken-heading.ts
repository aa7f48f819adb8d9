import type { Rule } from '../../model/rule';
import { SIGN } from '../signs';

const NUMERAL = '[一二三四五六七八九十]{1,3}';

// （⏎三）改革开放…   （三⏎）改革开放…   三⏎、下一步打算
//   ^               ^              ^
// Trap: a line that ends in a bracket inside a sentence: only a line that holds nothing but the broken mark counts.
const BREAK = new RegExp(`(?<=^|\\n)(?:[（(](?=\\n${NUMERAL}[）)])|[（(]${NUMERAL}(?=\\n[）)])|${NUMERAL}(?=\\n、))\\n`, 'g');

export const brokenHeading: Rule = {
  id: 'chars/broken-heading',
  phase: 'chars',
  needs: SIGN.brokenMark,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: { en: 'Joins a heading number that a line break cuts in two: （⏎三）… becomes （三）….', zh: '接上被换行断开的标题编号：“（⏎三）……”恢复为“（三）……”。' },
    why: {
      en: 'Portals wrap the bracket and the numeral in different elements, and a text dump puts each on a line of its own (seen on provincial work reports). Only lines that hold nothing but the broken mark are joined.',
      zh: '网站把括号和数字放在不同元素里，导出文本时各占一行（见于省级政府工作报告）。只有整行都是断开的编号时才接上。',
    },
    examples: { match: ['（\n三）改革开放持续深化。'], ignore: ['（\n说明：三）'] },
  },
  messages: {},
  *find(view) {
    const { text } = view;
    for (const match of text.matchAll(BREAK)) {
      const viewEnd = match.index + match[0].length;
      yield { viewStart: viewEnd - 1, viewEnd, to: '' };
    }
  },
};
