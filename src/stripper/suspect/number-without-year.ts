import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches, from its empty brackets on, a document number whose year is gone:  国发〔〕33号   杭政办函[ ]第75号
//                                                                             ^^^^^              ^^^^^^^^
// Trap: 〔2021〕3号 has its year, 〔20XX〕3号 is a mask, 参考文献[ ] has no number behind. It starts at the bracket, which is rare.
const NUMBER = /[〔［[﹝【][ \u00a0\u3000]{0,4}[〕］\]﹞】] ?第? ?[0-9０-９]{1,5} ?号/g;
/** The office's letters are a few characters before the bracket; the words of the sentence before them are not told apart. */
const OFFICE_LENGTH = 8;

export const numberWithoutYear: Rule = {
  id: 'suspect/number-without-year',
  phase: 'suspect',
  needs: SIGN.emptyYear,
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports document numbers whose year was deleted (国发〔〕33号). No year is filled in.',
      zh: '提示年份被删去的发文字号（国发〔〕33号）；不补年份。',
    },
    why: {
      en: 'Sites that sell model texts delete years so that a text looks new; such a number names no document any more.',
      zh: '范文网站删去年份以使文章看似新作，这样的文号已无法指向具体文件。',
    },
    examples: {
      match: ['根据《通知》（国发〔〕33号）要求，制定本方案。', '见杭政办函[]75号文件。'],
      ignore: ['根据国发〔2021〕3号文件执行。', '参考文献[]从略。', '填写编号〔　〕即可。'],
    },
  },
  messages: {
    gone: {
      en: 'The year of the document number “{number}” is missing, so the document cannot be found by it; nothing was filled in.',
      zh: '发文字号“{number}”缺少年份，无法据此查找文件；此处未作补写。',
      help: { en: 'Look it up in the original.', zh: '请查对原文。' },
    },
  },
  *find({ text }): Iterable<Finding> {
    for (const { 0: brackets, index } of text.matchAll(NUMBER)) {
      let viewStart = index;
      while (index - viewStart < OFFICE_LENGTH && isHan(text.charCodeAt(viewStart - 1))) viewStart--;
      const viewEnd = index + brackets.length;
      yield { viewStart, viewEnd, message: 'gone', evidence: { number: text.slice(viewStart, viewEnd) } };
    }
  },
};

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
