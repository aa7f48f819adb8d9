import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { holdsProse, visibleLength } from '../prose';
import { readLine } from '../strip/chrome-lines';
import { lineAt } from '../strip/line-text';

// Matches what a portal says when it has nothing to show:  没找到…的内容文件！   页面不存在   该信息已被删除 . Trap: only in a very short text.
const ERROR = /没有?找到.{0,40}(?:内容|文件|页面|信息|记录)|(?:页面|网页|信息|内容|文章|栏目|资源|链接)(?:可能)?(?:已)?(?:不存在|被删除|已删除|已过期|已失效|无法访问|找不到)|无法(?:找到|访问|显示)该?(?:页|网|内容|资源)|(?:访问|请求)(?:被拒绝|过于频繁|出错|受限)|404 ?(?:not found|错误|页面)|403 ?forbidden|系统(?:繁忙|维护|错误|异常)|请(?:先)?登录后|正在(?:跳转|加载)|内容正在(?:审核|建设)|参数错误|服务器(?:错误|内部错误)|验证码/i;
const LONGEST_ERROR = 400;
/** Lines looked at: a list page shows itself early. */
const MOST_LINES = 400;
// Matches one row of a list page:  关于…的通知 2024-01-02   [2024-01-02] 关于… . Trap: a plan's rows end in words.
const ROW = /^.{4,80}?[[( ]*(?:20\d\d[-./年])?\d{1,2}[-./月]\d{1,2}日?[\])]*$|^[[(]?20\d\d[-./]\d{1,2}[-./]\d{1,2}[\])]? ?.{4,80}$/;

// Matches a row of three cells or more, which is data: 1⇥某店⇥罚款300元⇥2023年4月10日   Trap: a list page has a title and a date.
const CELLS = /\t[^\t]*\t/;

export const notADocument: Rule = {
  id: 'suspect/not-a-document',
  phase: 'suspect',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports a text that is no document: an error page, a list of links, or page furniture with nothing inside.',
      zh: '提示不是文件的文本：出错页、列表页，或只有页面框架而无正文。',
    },
    why: {
      en: 'A portal answers a dead link with a full page, and a scraper stores it. Nothing is removed, so that a person can decide.',
      zh: '门户对失效链接仍返回完整页面，采集程序会照单保存。此处不作删除，留待人工判断。',
    },
    examples: {
      match: ['首页\n没找到该公告的内容文件！', '页面不存在'],
      ignore: ['表彰名单\n张三\n李四\n王五', '关于成立领导小组的决定\n组长：张三', '2024年，我局认真履行职责，扎实推进各项工作。'],
    },
  },
  messages: {
    error: { en: 'This looks like an error page of a site, not a document.', zh: '本文疑为网站出错页，不是文件。', help: { en: 'Fetch the page again, or leave the file out.', zh: '请重新采集，或排除该文件。' } },
    list: { en: 'This looks like a list of links ({rows} of {lines} lines), not a document.', zh: '本文疑为列表页（{lines} 行中 {rows} 行是条目），不是文件。', help: { en: 'Fetch the pages it lists.', zh: '请采集列表中的各页。' } },
    chrome: { en: 'Only page furniture was found ({rows} of {lines} lines), no document.', zh: '只有页面框架（{lines} 行中 {rows} 行），没有正文。', help: { en: 'Fetch the page again, or leave the file out.', zh: '请重新采集，或排除该文件。' } },
  },
  *find(view): Iterable<Finding> {
    if (view.text.length > 60_000) return;
    const whole = { viewStart: 0, viewEnd: view.text.length };
    if (view.text.length > LONGEST_ERROR * 4 && holdsProse(view.text)) return;
    const units = visibleLength(view.text);
    if (units === 0) return;
    if (units <= LONGEST_ERROR && ERROR.test(view.text) && !/[。；].*[。；].*[。；]/s.test(view.text)) {
      yield { ...whole, message: 'error' };
      return;
    }
    if (holdsProse(view.text)) return;
    const { lines, rows, chrome } = census(view);
    if (rows >= 5 && rows * 10 >= lines * 6) yield { ...whole, message: 'list', evidence: { rows, lines } };
    else if (lines >= 3 && chrome * 10 >= lines * 7) yield { ...whole, message: 'chrome', evidence: { rows: chrome, lines } };
  },
};

function census(view: View): { lines: number; rows: number; chrome: number } {
  let lines = 0;
  let rows = 0;
  let chrome = 0;
  for (let index = 0; index < view.lines.count && lines < MOST_LINES; index++) {
    const line = lineAt(view, view.lines.start(index));
    if (line.trimmed === '') continue;
    lines++;
    const { kind } = readLine(line);
    if (kind === 'chrome' || kind === 'code' || kind === 'footer' || kind === 'menu' || kind === 'related') chrome++;
    else if (line.trimmed.length <= 110 && ROW.test(line.trimmed) && !CELLS.test(line.trimmed)) rows++;
  }
  return { lines, rows, chrome };
}
