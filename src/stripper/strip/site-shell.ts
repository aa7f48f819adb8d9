import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { headOf, lineBetween, tailOf, wholeLines, type Edge, type LineText } from './line-text';
import { libraryTitleLine, shellBehindTitle } from './title-before-shell';
import type { Stretch } from './sentence-bounds';
import { ACCOUNT, LONGEST_SHELL, shellLineOf, type ShellLine } from './site-shell-terms';

const MOST_TAIL = 60;
const MOST_HEAD = 24;
const LONGEST_HEAD = 60;

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
    const titled = libraryTitleLine(view);
    const cut = new Set([...tailShell(tailOf(view)), ...headShell(view), ...(titled === null ? [] : [titled])]);
    const titles = new Map([...cut].map((start) => [start, shellBehindTitle(view, start)]));
    const whole = [...cut].filter((start) => titles.get(start) === null);
    return [...(whole.length === 0 ? [] : wholeLines(view, whole)), ...[...titles.values()].flatMap((stretch) => stretch ?? []), ...saidAgain(view)].map((stretch) => ({ ...stretch, to: '' }));
  },
};

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
    if (line.length > LONGEST_SHELL) break;
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

// Matches the name of a file again and again, and the title at last:  动员会上的讲话8页.docx动员会上的讲话8页动员会上的讲话
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: without the kind of a file in it, words that come twice may be a refrain.
const AGAIN = /^(.{6,40}?)(?:\d{1,3}页(?:\.docx?)?|\.docx?)(?:\1(?:\d{1,3}页)?(?:\.docx?)?){0,6}(?=\1$)/;

function saidAgain(view: View): Stretch[] {
  const { lines, text } = view;
  const found: Stretch[] = [];
  let taken = 0;
  for (let nth = 0; nth < lines.count && nth < MOST_HEAD * 10 && taken < MOST_HEAD; nth++) {
    const [viewStart, viewEnd] = [lines.start(nth), lines.end(nth)];
    if (viewStart === viewEnd) continue;
    if (!mayBeBlank(text.charCodeAt(viewStart)) && !mayNameFile(text, viewStart, viewEnd)) {
      taken++;
      continue;
    }
    const { raw } = lineBetween(view, viewStart, viewEnd);
    if (raw === '') continue;
    taken++;
    const names = AGAIN.exec(raw)?.[0];
    if (names !== undefined) found.push({ viewStart, viewEnd: viewStart + raw.indexOf(names) + names.length });
  }
  return found;
}

const PAGE = 0x9875;
const POINT = 0x2e;
/** A name with its pages, or the point behind it, stands so far inside the line at the most. */
const LEAST_NAME = 6;
const MOST_NAME = 44;

/** False for most lines: nothing is cut out of them and searched. */
function mayNameFile(text: string, start: number, end: number): boolean {
  for (let at = start + LEAST_NAME, last = Math.min(end, start + MOST_NAME); at < last; at++) {
    const unit = text.charCodeAt(at);
    if (unit === PAGE || unit === POINT) return true;
  }
  return false;
}

/** False for all but white space, and for few marks. */
const mayBeBlank = (unit: number): boolean => unit < 0x21 || (unit > 0x7e && unit < 0x3001) || unit === 0xfeff;

/** The name of an account stands alone between two lines of the shell. */
function isAccount(line: LineText, above: LineText | null): boolean {
  return above !== null && ACCOUNT.test(line.trimmed) && shellLineOf(above.trimmed) === 'sure';
}

// Matches the name of a file as a library shows it:  发言模板.docx   典型材料.docxVIP   动员会上的讲话8页.docx
//                                                   ^^^^^^^^        ^^^^^^^^            ^^^^^^^^^^^^^^
const FILE = /^(.{4,60}?)(?:\d{1,3}页)?\.(?:docx?|pdf|pptx?|wps)(?: ?VIP)?$/i;

/** The name of a file, without its kind. */
function fileNamed(trimmed: string): string | undefined {
  return trimmed.includes('.') ? FILE.exec(trimmed)?.[1] : undefined;
}

/**
 * Sure lines before the text, and what else of the shell stands above the last of them. The document's title may stand among them:
 * of names of its file one stays where no other line says it.
 */
function headShell(view: View): number[] {
  const head = headOf(view);
  const read: { readonly line: LineText; readonly kind: ShellLine }[] = [];
  for (let at = 0; at < MOST_HEAD; at++) {
    const line = head.line(at, MOST_HEAD);
    if (line === null || line.length > LONGEST_SHELL) break;
    const kind = shellLineOf(line.trimmed);
    if (line.length > LONGEST_HEAD && kind !== 'sure') break;
    read.push({ line, kind });
  }
  const last = read.findLastIndex(({ kind }) => kind === 'sure');
  const files = read.filter(({ line }) => fileNamed(line.trimmed) !== undefined);
  return read.flatMap(({ line, kind }, at) => {
    if (kind === 'sure' || line.trimmed === '听全文') return [line.viewStart];
    const name = fileNamed(line.trimmed);
    // At the very top the same name again, or its words as the title right below, shows a shell of which other rules have taken the rest.
    if (name !== undefined && last < 0 && at >= MOST_TOP) return [];
    if (name !== undefined) return files.some((other) => other.line !== line && other.line.viewStart > line.viewStart && other.line.trimmed === line.trimmed) || isSaidBelow(view, name, line, last < 0 ? 1 : MOST_BELOW) ? [line.viewStart] : [];
    return kind === 'weak' && last >= 0 && (at < last || read.slice(last, at).every((above) => above.kind !== 'listed' && above.kind !== 'other')) ? [line.viewStart] : [];
  });
}

const MOST_BELOW = 40;
const MOST_TOP = 2;
const SHORTEST_TITLE = 8;

/** A line of its own has the name without the kind of its file, or without the year in front. */
function isSaidBelow({ text, lines }: View, name: string, { viewEnd }: LineText, most: number): boolean {
  const from = lines.lineAt(viewEnd) + 1;
  for (let line = from; line < Math.min(lines.count, from + most); line++) {
    const said = text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + LONGEST_HEAD)).trim();
    if (said === name || (said.length >= SHORTEST_TITLE && name.endsWith(said))) return true;
  }
  return false;
}
