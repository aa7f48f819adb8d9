import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches commas behind a word that stand in front of another mark, all but the last mark:  启动活动，，，，，为…   宣传贯彻，，帮助…   部署，。
//                                                                                                   ^^^^              ^              ^
// Trap: the empty cells of a row (张三，，，，8) are commas too; only lines that hold a whole sentence are looked at.
const COMMAS = /(?<=[\u4e00-\u9fff”’）》％%0-9])[，,]{1,12}(?=[，。、；：？！])/g;
// Matches stops and the blanks between them, all but the last stop:  新平台。。。。 。。。
//                                                                      ^^^^^^^^
// Trap: 。。。。。。 alone is how some write an ellipsis; it is no proof, and goes only where commas have proved it.
const STOPS = /(?<=[\u4e00-\u9fff”’）》％%0-9])。[。 ]{0,16}(?=。)/g;
/** So many doubled commas in a text: nobody mistypes that often. */
const FEWEST = 5;

export const repeatedMarks: Rule = {
  id: 'strip/repeated-marks',
  phase: 'strip',
  needs: SIGN.scraps,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Leaves one of several marks in a row (活动，，，，，为…, 贯彻，，帮助, 部署，。) where a text has at least five such places in its sentences.',
      zh: '同一文本的句子里至少有五处标点连用（如“活动，，，，，为…”“贯彻，，帮助”“部署，。”）时，每处只留一个。',
    },
    why: {
      en: 'Sites that spin copies double the marks so that search engines take the text for new. One slip, an ellipsis of stops and the empty cells of a row stay.',
      zh: '伪原创网站把标点写成多个，使搜索引擎视为原创。偶尔误按、以句号代省略号、表格行里的空格子都保留。',
    },
    examples: {
      match: ['我局，，，，，认真履职，，，，，狠抓落实，，，，，各项工作，，，，，取得成效，，，，，群众满意。。。。 。。。'],
      ignore: ['我局认真履职，，各项工作取得成效。。。。。。', '张三,,,,,8\n李四,,,,,9\n王五,,,,,7\n赵六,,,,,6\n钱七,,,,,5', '姓名，，，，，，职务，，，，，，电话，，，，，，地址，，，，，，邮编，，，，，，'],
    },
  },
  messages: {},
  find(view): Finding[] {
    const { text, lines } = view;
    const inSentence = ({ index }: RegExpExecArray): boolean => {
      const line = lines.lineAt(index);
      return text.slice(lines.start(line), lines.end(line)).includes('。');
    };
    const commas = [...text.matchAll(COMMAS)].filter(inSentence);
    if (commas.length < FEWEST) return [];
    return [...commas, ...text.matchAll(STOPS)].sort((a, b) => a.index - b.index).map(({ 0: marks, index }) => ({ viewStart: index, viewEnd: index + marks.length, to: '' }));
  },
};
