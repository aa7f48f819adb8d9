import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { placesOf, type Search } from '../places';
import { holdsSign, SIGN } from '../signs';
import { bulletOfTitle } from './chrome-bullets';
import type { ChromeLine } from './chrome-line';
import { readLine } from './chrome-lines';
import { chromeBehindTitle } from './chrome-behind-title';
import { headStretches, tailStretches } from './chrome-span';
import { listedChromeOf } from './listed-chrome';
import { foreignFindings, foreignLinesOf } from '../voice/foreign-lines';
import { lineAt, wholeLines } from './line-text';
import { isAboveFigures } from './own-rows';
import type { Stretch } from './sentence-bounds';
import { sparingSignedDays } from './signed-days';
import { siteBehindTitle } from './site-behind-title';
import { aroundTitle } from './title-in-page-line';

// Matches a word that stands in every pager and size switch:  上一页   【字体   关闭窗口
// Trap: the word alone proves nothing; its whole line must be page language.
const MIDDLE = /上一页|[【[]字体|【字号|扫一扫在手机|打印本页|关闭窗口/g;
const LONGEST_MIDDLE = 6;

const middle: Search = {
  name: 'pagers and size switches',
  reach: LONGEST_MIDDLE,
  add(places, text, from, to) {
    const last = Math.min(text.length, to + LONGEST_MIDDLE - 1);
    for (const { index } of text.slice(from, last).matchAll(MIDDLE)) if (from + index < to) places.push(from + index);
  },
};

export const pageChrome: Rule = {
  id: 'strip/page-chrome',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  // A short notice on a rich page is one tenth of what was copied; above that a list page is more likely than a document.
  budget: 0.9,
  docs: {
    what: {
      en: 'Removes what the web page put around the document: breadcrumb, date and source line, index table, font and share buttons, lists of other pages, footer, script residue.',
      zh: '删除网页加在正文外面的内容：面包屑、时间来源行、信息公开索引表、字号与分享按钮、相关文章列表、页脚、脚本残留。',
    },
    why: {
      en: 'Portals print these lines around every document, in one line, glued together, or one word a line (page fields after 国办发〔2017〕47号). Only lines before the first and after the last sentence are looked at, and every word of a line must be page language, or the whole line sound like a page where the text itself is official; 资金来源：…, meeting times, contact lists, signatures and attachments stay.',
      zh: '政府门户在每篇文件前后都印有这些行，或在一行，或粘连，或一词一行（页面要素见国办发〔2017〕47号）。只看首句之前与末句之后的行，且整行都须是页面用语，或在公文类文本中整行为网页口吻；“资金来源：…”、会议时间地点、联系方式、落款、附件均保留。',
    },
    examples: {
      match: ['发布时间:2025-02-18 11:20浏览次数:字体:[ ]\n2024年，我局扎实推进各项工作。', '我们一起努力，再上新台阶。\n【打印本页】【关闭窗口】', '首页 > 政务公开 > 通知公告\n关于开展检查的通知'],
      ignore: ['资金来源：财政拨款', '时间：9月1日　地点：县政府三楼会议室', '我的分享到这里，谢谢大家！', '主办单位：县政府办'],
    },
  },
  messages: {},
  find(view): Finding[] {
    const { head, tail, starts } = listedChromeOf(view);
    const cut = new Set(starts);
    for (const start of middleLines(view)) cut.add(start);
    for (const start of cut) if (isAboveFigures(view, lineAt(view, start))) cut.delete(start);
    const foreign = foreignLinesOf(view).page;
    const titled = aroundTitle(view, head, new Set([...cut, ...foreign]));
    const kept = titled?.lineStart;
    if (kept !== undefined) cut.delete(kept);
    const found: Finding[] = cut.size === 0 ? [] : wholeLines(view, [...cut]).map((stretch) => ({ ...stretch, to: '' }));
    for (const stretch of titled?.around ?? []) found.push({ ...stretch, to: '' });
    const addGlued = (line: ChromeLine, stretchesOf: (view: View, line: ChromeLine) => readonly Stretch[]): void => {
      if (!cut.has(line.line.viewStart) && line.line.viewStart !== kept) for (const stretch of stretchesOf(view, line)) found.push({ ...stretch, to: '' });
    };
    const stretchesOfHead = (of: View, line: ChromeLine): readonly Stretch[] => {
      const stretches = headStretches(of, line);
      return stretches.length > 0 ? stretches : chromeBehindTitle(of, line, foreign.includes(line.line.viewStart));
    };
    for (const line of head.lines) addGlued(line, stretchesOfHead);
    if (head.beyond !== null) addGlued(head.beyond, stretchesOfHead);
    const site = titled === null ? siteBehindTitle(head, new Set([...cut, ...foreign])) : null;
    if (site !== null) found.push({ ...site, to: '' });
    const bullet = titled === null ? bulletOfTitle(head, cut) : null;
    if (bullet !== null) found.push({ ...bullet, to: '' });
    if (tail.beyond !== null) addGlued(tail.beyond, tailStretches);
    for (const line of tail.lines) addGlued(line, tailStretches);
    found.push(...foreignFindings(view, foreign.filter((start) => start !== kept), cut));
    return sparingSignedDays(view, found);
  },
};

/** Pagers and size switches between the pages of one document, as whole lines. */
function middleLines(view: View): number[] {
  if (!holdsSign(view, SIGN.pager)) return [];
  const found: number[] = [];
  let looked = -1;
  for (const place of placesOf(view, middle)) {
    if (place < looked) continue;
    const line = lineAt(view, place);
    looked = line.viewEnd;
    if (line.trimmed.length > 200) continue;
    const read = readLine(line);
    if (read.kind === 'chrome' && read.hard) found.push(line.viewStart);
  }
  return found;
}
