import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { headOf, lineAt, tailOf, wholeLines, type Edge, type LineText } from './line-text';
import { TITLE_ENDS } from './own-line-terms';
import type { Stretch } from './sentence-bounds';
import { ACCOUNT, shellLineOf } from './site-shell-terms';

const MOST_TAIL = 60;
const MOST_HEAD = 8;

export const siteShell: Rule = {
  id: 'strip/site-shell',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  // The terms of a library are longer than a short notice.
  budget: 0.9,
  docs: {
    what: {
      en: 'Removes known whole lines of WeChat (继续滑动看下一个, 轻点两下取消赞), of libraries of uploads (上传人：… 文档编号：…) and of sites of sample texts, before and behind the document.',
      zh: '删除文前文末已知的整行外壳：微信页面（“继续滑动看下一个”“轻点两下取消赞”）、文库（“上传人：… 文档编号：…”）和范文网站的提示语。',
    },
    why: {
      en: 'Copies from these places carry the same lines over and over. Words that others use too (取消, 允许, 知道了) go only among such lines; a text about 阅读原文 or 蓝字 stays, and so does whatever is not a whole line.',
      zh: '从这些地方复制的文本总带着同样的几行。“取消”“允许”“知道了”之类别处也用的词，只在夹于这些行之间时删除；谈到“阅读原文”“蓝字”的正文以及非整行的内容保留。',
    },
    examples: {
      match: ['工作总结如下，请予审议。\n预览时标签不可点\n微信扫一扫\n关注该公众号\n继续滑动看下一个\n知道了', '点击上方蓝字关注我们\n今年以来，我局认真履行职责。'],
      ignore: ['点击“阅读原文”可以查看全文。', '请群众知道了\n取消\n允许', '微信扫一扫功能方便了群众。'],
    },
  },
  messages: {},
  find(view): Finding[] {
    const cut = [...tailShell(tailOf(view)), ...headShell(headOf(view))];
    const titles = cut.flatMap((start) => titleIn(view, start) ?? []);
    const whole = cut.filter((start) => titleIn(view, start) === null);
    return [...(whole.length === 0 ? [] : wholeLines(view, whole)), ...titles].map((stretch) => ({ ...stretch, to: '' }));
  },
};

// Matches the title of a document in the title of a window, and what the site puts behind it:  某局2023年法治政府建设年度报告_沅芷文档_免费在线阅读_第1页
//                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const IN_WINDOW_TITLE = new RegExp(`^[^_]{6,60}?(?:${TITLE_ENDS}|工作总结|小结|打算|思路)(?=_)`);

/** What stands behind a title that no other line of the text says; null where the whole line is the site's. */
function titleIn(view: View, start: number): Stretch | null {
  const line = lineAt(view, start);
  const title = IN_WINDOW_TITLE.exec(line.raw)?.[0];
  if (title === undefined || view.text.indexOf(title) !== view.text.lastIndexOf(title)) return null;
  return { viewStart: view.text.indexOf(title, start) + title.length, viewEnd: line.viewEnd };
}

// Matches the label alone:  关 键 词: . Trap: with words behind it, it heads none.
const KEYWORDS = /^关 ?键 ?词:$/;

/** Starts of the last lines, up to the topmost sure one that only lines of the shell stand below. */
function tailShell(tail: Edge): number[] {
  const read: LineText[] = [];
  let taken = 0;
  let listed = false;
  for (let at = 0; at < MOST_TAIL; at++) {
    const line = tail.line(at, MOST_TAIL);
    if (line === null) break;
    const kind = shellLineOf(line.trimmed);
    // Keywords stand on the line below their label.
    if (listed && KEYWORDS.test(line.trimmed)) listed = false;
    if (kind === 'related' || (kind === 'sure' && !listed)) {
      read.push(line);
      taken = read.length;
      listed = false;
      continue;
    }
    const mayBeName = taken > 0 && taken === read.length && isAccount(line, tail.line(at + 1, MOST_TAIL));
    if (kind === 'other' || (kind === 'sure' && listed) || (listed && kind === 'weak')) break;
    if (kind === 'listed' && !mayBeName) {
      // Titles behind a list's head; whether there is one, the lines above tell.
      if (taken > 0 && !listed && read.length > taken) break;
      listed = true;
    }
    read.push(line);
  }
  return read.slice(0, taken).map(({ viewStart }) => viewStart);
}

/** The name of an account stands alone between two lines of the shell. */
function isAccount(line: LineText, above: LineText | null): boolean {
  return above !== null && ACCOUNT.test(line.trimmed) && shellLineOf(above.trimmed) === 'sure';
}

/** Sure lines before the text: the document's title may stand among them. */
function headShell(head: Edge): number[] {
  const cut: number[] = [];
  for (let at = 0; at < MOST_HEAD; at++) {
    const line = head.line(at, MOST_HEAD);
    if (line === null || (line.length > 60 && shellLineOf(line.trimmed) !== 'sure')) break;
    if (shellLineOf(line.trimmed) === 'sure' || /^听全文$/.test(line.trimmed)) cut.push(line.viewStart);
  }
  return cut;
}
