import type { Finding, Rule } from '../../model/rule';
import type { LineIndex } from '../../model/view';
import { SIGN } from '../signs';
import { closesStyle, isCode, opensStyle } from './code-lines';

/** A style block longer than this is no left-over. */
const LONGEST_BLOCK = 30;

export const codeResidue: Rule = {
  id: 'strip/code-residue',
  phase: 'strip',
  needs: SIGN.code,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  budget: 0.8,
  docs: {
    what: {
      en: 'Removes lines of script, style sheets and templates that were left among the text: $(…).share({…}); document.write(…); a{color:blue;} {{ pvCount }}.',
      zh: '删除混入正文的脚本、样式和模板代码行，如 $(…).share({…});、document.write(…);、a{color:blue;}、{{ pvCount }}。',
    },
    why: {
      en: 'Scrapers that take all text of a page take its scripts too. Only whole lines that are code from end to end go; code quoted in a sentence stays.',
      zh: '采集整页文字时会把脚本一并带出。只删整行都是代码的行；句子中引用的代码保留。',
    },
    examples: {
      match: ['上文。\n.xxgk_xgxx a{color:blue;}\n下文。', '上文。\nimg#imgConac {\nheight: 55px;\n}\n下文。', "上文。\ndocument.write('相关政策');\n下文。", '上文。\nvar $ = jQuery;\n下文。', '上文。\n{{ pvCount }}\n下文。'],
      ignore: ['调用 document.write() 方法会覆盖页面。', '集合A={1,2,3}', '系统编码为 GB18030;', '$100 以上的项目', '一、二级响应 {略}'],
    },
  },
  messages: {},
  *find({ text, lines }): Iterable<Finding> {
    for (let line = 0; line < lines.count; line++) {
      const last = lastOfCode(text, lines, line);
      if (last < line) continue;
      // The line break in front goes with it; behind a first line the one that follows.
      const viewStart = line === 0 ? lines.start(0) : lines.end(line - 1);
      const viewEnd = line === 0 && last + 1 < lines.count ? lines.start(last + 1) : lines.end(last);
      yield { viewStart, viewEnd, to: '' };
      line = last;
    }
  },
};

/** The last line of the code that begins here; less than `line` where none does. */
function lastOfCode(text: string, lines: LineIndex, line: number): number {
  const lineText = (at: number): string => text.slice(lines.start(at), lines.end(at)).trim();
  const first = lineText(line);
  let last = line - 1;
  if (opensStyle(first)) {
    for (let at = line + 1; at < lines.count && at - line < LONGEST_BLOCK; at++) {
      const own = lineText(at);
      if (closesStyle(own)) {
        last = at;
        break;
      }
      if (!isCode(own) && own !== '') break;
    }
  } else if (isCode(first)) last = line;
  // Code that follows at once is one finding with it.
  for (let at = last + 1; last >= line && at < lines.count && isCode(lineText(at)) && !opensStyle(lineText(at)); at++) last = at;
  return last;
}
