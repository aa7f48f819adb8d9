import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches a line break as programs write it out, that no prose says:  x0dx0a   \x0d\x0a   _x000D_ . Trap: 0x0D0A is a number of a program and has a 0 before the x.
const PAIR = '\\\\?x0[dD]\\\\?x0[aA]|_x000[dD]_';
const FIRST_PAIR = `(?:(?<![0-9A-Za-z])|(?=_))(?:${PAIR})`;
// Matches a break or blank of a string literal:  \r\n   \n   \t   \u3000   \xa0 . Trap: C:\note and \nabla go on in Latin letters.
const LITERAL = '(?:\\\\r\\\\n|\\\\[nrt]|\\\\u3000|\\\\u00[aA]0|\\\\x[aA]0)(?![a-z])';
const ONE = new RegExp(`${PAIR}|${LITERAL}`, 'g');
const RUN = new RegExp(`(?:${FIRST_PAIR}|${LITERAL})(?:[ \\u3000\\u00a0]*(?:${PAIR}|${LITERAL}))*`, 'g');
const IS_SURE = new RegExp(`^(?:${PAIR})`);

/** What stands around a break that was written out: the words of a document. Quotation marks and letters are of one who writes about it. */
// Matches the last character before it:  。   法   ） . Trap: “\n and print(a\n are about the sign.
const BEFORE = /[\u4e00-\u9fff。！？!?；;：:，,、）)》”\d%％.\n]$/;
// Matches the first one behind it:  一   （   附 . Trap: \n” closes a quotation.
const BEHIND = /^[\u4e00-\u9fff（(《“〔【\d.\n \u3000\u00a0]/;
// Matches the end of a sentence.
const SENTENCE_END = /[。！？；：）”]$/;
/** A document that was a string literal has many of them, most behind sentences; who writes about the sign has one or two. */
const LEAST_LITERALS = 3;

export const writtenBreak: Rule = {
  id: 'chars/written-break',
  phase: 'chars',
  needs: SIGN.writtenBreak,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Puts back line breaks and blanks that a program wrote out: x0dx0a, _x000D_, and \\r\\n, \\n, \\u3000, \\xa0 where a whole document was a string literal. At the end of a line they are removed.',
      zh: '还原被程序写成字面的换行和空白：x0dx0a、_x000D_，以及整篇文档曾是字符串时留下的 \\r\\n、\\n、\\u3000、\\xa0；位于行末的直接删除。',
    },
    why: {
      en: 'Databases, spreadsheets and scrapers store a text escaped, and mirrors show it so. Signs of a string literal are taken only when there are at least three between Chinese words, half of them behind a sentence: a text about programs has them too.',
      zh: '数据库、表格和爬虫常以转义形式保存文本，转载网站原样显示。字符串转义符须在中文之间至少出现三次、半数在句末方处理，以免误改谈论程序的文字。',
    },
    examples: {
      match: ['近期发现少数文件格式不统一，现通知如下。x0dx0ax0dx0a一、标题居中。', '一、总体情况_x000D_\n全年办理案件32件。', '现将有关事项通知如下。\\n一、提高认识。\\n二、抓好落实。\\r\\n三、严格考核。'],
      ignore: ['用\\n表示换行，用\\t表示制表符。', '文件保存在D:\\note目录。', '回车换行的代码是0x0D0A。'],
    },
  },
  messages: {},
  find({ text }): Finding[] {
    const runs = [...text.matchAll(RUN)].filter((run) => fits(text, run.index, run.index + run[0].length));
    const literal = runs.filter(({ 0: run }) => !IS_SURE.test(run));
    const ended = literal.filter(({ index }) => SENTENCE_END.test(text.slice(Math.max(0, index - 1), index)));
    const wasLiteral = literal.length >= LEAST_LITERALS && ended.length * 2 >= literal.length;
    return runs.filter((run) => wasLiteral || IS_SURE.test(run[0])).map(({ 0: run, index }) => {
      const viewEnd = index + run.length;
      return { viewStart: index, viewEnd, to: viewEnd === text.length || text[viewEnd] === '\n' ? '' : run.replace(ONE, meant) };
    });
  },
};

function fits(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start).trimEnd();
  return (start === 0 || before === '' || BEFORE.test(before)) && (end === text.length || BEHIND.test(text.slice(end, end + 1)));
}

function meant(sign: string): string {
  if (sign === '\\t') return '\t';
  if (sign === '\\u3000') return '\u3000';
  return /a0$/i.test(sign) && !/0a$/i.test(sign) ? '\u00a0' : '\n';
}
