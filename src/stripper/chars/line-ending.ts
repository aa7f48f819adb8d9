import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches what ends a line besides a lone LF:  CRLF  CR CR LF  CR  VT  FF  U+0085  U+2028  U+2029
// Trap: the LF is optional and not a branch of its own, so a megabyte of bare CR is read once.
const LINE_END = /\r+\n?|[\v\f\u0085\u2028\u2029]/g;

export const lineEnding: Rule = {
  id: 'chars/line-ending',
  phase: 'chars',
  needs: SIGN.lineEnd,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Makes every line end one line feed: the CR of CRLF (and of CR CR LF) is cut; a bare CR, VT, FF, U+0085, U+2028 or U+2029 becomes a line feed.',
      zh: '统一换行：删去 CRLF（及 CR CR LF）中的 CR；单独的 CR、VT、FF、U+0085、U+2028、U+2029 换成换行符。',
    },
    why: {
      en: 'Downloads mix Windows, old Macintosh (one ministry serves bare CR) and double-converted line ends. The line feed of the source is kept where there is one.',
      zh: '下载文件混有 Windows 换行、旧式 Macintosh 换行（有部委网站只用 CR）和重复转换过的换行。原文已有换行符的，保留原符。',
    },
    examples: {
      match: ['第一行\r\n第二行', '第一行\r\r\n第二行', '第一行\r第二行', '第一行\u2028第二行'],
      ignore: ['第一行\n第二行', '反斜杠 \\r\\n 只是两个转义'],
    },
  },
  messages: {},
  find({ text }) {
    const found: Finding[] = [];
    LINE_END.lastIndex = 0;
    // A text may have thousands of these, and `matchAll` takes twice as long.
    for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
      const [end] = match;
      const viewStart = match.index;
      const viewEnd = viewStart + end.length;
      found.push(end.endsWith('\n') ? { viewStart, viewEnd: viewEnd - 1, to: '' } : { viewStart, viewEnd, to: '\n'.repeat(end.length) });
    }
    return found;
  },
};
