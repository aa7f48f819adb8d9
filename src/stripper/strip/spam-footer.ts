import type { Finding, Rule } from '../../model/rule';
import { foreignFindings, foreignLinesOf } from '../voice/foreign-lines';
import { gluedEndsOf } from '../voice/glued-ends';
import { voicesOf } from '../voice/voice-model';
import { startOfLine } from '../../ledger/view';
import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { lineAt, tailOf, wholeLines } from './line-text';
import { listedChromeOf } from './listed-chrome';
import { listedSalesOf } from './listed-sales';
import { below } from './neighbour-lines';
import { sparedByLists } from './own-lists';
import { isOwnByForm } from './own-rows';
import { sparedBySections } from './own-sections';
import { sparedBySeries } from './own-series';
import type { Stretch } from './sentence-bounds';
import { sparingSignedDays } from './signed-days';
import { gluedAt, mayBeGlued } from './spam-block';
import { shellBehindTitle } from './title-before-shell';
import { sparedByWraps } from './wrapped-own';

const MOST_TAIL = 30;
const GLUED_REACH = 400;

export const spamFooter: Rule = {
  id: 'strip/spam-footer',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  // Offers may outweigh a short notice; a page of offers alone has no sentence of its own left and is not touched.
  budget: 0.8,
  docs: {
    what: {
      en: 'Removes blocks of advertisements of text-selling sites before the first and behind the last line of the document, a seller’s lines between its paragraphs, and the frame sentences of sample and upload sites.',
      zh: '删除文前文末的素材、代写等网站广告整段、段落之间的广告行，以及范文、文库网站的套话。',
    },
    why: {
      en: 'Resold reports carry the seller’s offers, often with half-erased contact details. A block must both offer texts and ask the reader for something, in a few words, at the edge of the text; reports about 素材库 or against 代写, and contact lists of offices, stay. Whole lines in wordings that no list holds, and sentences glued behind a paragraph or put in brackets into one, are told by the voice they are in, where the text itself is official. A line that ends as titles do and names no wares stays.',
      zh: '被转卖的报告末尾常带卖家广告，联系方式多被抹去一半。须在文末或文前、同一块内既有所售内容又有招揽用语且密集出现；谈素材库建设、打击代写的正文及单位联系方式均保留。词表未收录的整行广告，以及粘在段末或括在段中的广告句，按行文口吻判断，且仅限公文类文本；以公文文种结尾、未提所售之物的标题行保留。',
    },
    examples: {
      match: ['某某局\n2023年11月21日\n【某某素材库】每天更新高质量素材，需要请添加客服：abc', '前言：本站为你精心整理了工作总结范文，希望能为你的创作提供参考。\n今年以来，我局认真履职。'],
      ignore: ['加强宣传素材库建设，丰富内容供给。', '联系人：李明　联系电话：0731-1234567', '严厉打击代写代笔行为，举报请拨打12345。'],
    },
  },
  messages: {},
  find(view): Finding[] {
    const { starts, inside } = listedSalesOf(view);
    const foreign = foreignLinesOf(view).seller;
    const going = new Set([...starts, ...foreign]);
    const spared = new Set([...sparedByLists(view, going), ...sparedBySections(view, going), ...sparedBySeries(view, going), ...sparedByWraps(view, going), ...[...going].filter((start) => isOwnByForm(view, lineAt(view, start)))]);
    const heads = headsOfLists(view, starts);
    const cut = new Set([...starts].filter((start) => !spared.has(start) && !heads.has(start)));
    const ofHeadings: Finding[] = [];
    for (const start of going) {
      const offer = spared.has(start) ? null : (beforeTitle(view, start) ?? shellBehindTitle(view, start));
      if (offer === null) continue;
      cut.delete(start);
      spared.add(start);
      ofHeadings.push({ ...offer, to: '' });
    }
    for (const start of [...cut]) {
      const heading = headingIn(view.text, start);
      if (heading === null) continue;
      cut.delete(start);
      ofHeadings.push(...heading.map((stretch): Finding => ({ ...stretch, to: '' })));
    }
    const found = cut.size === 0 ? [] : wholeLines(view, [...cut]).map((stretch): Finding => ({ ...stretch, to: '' }));
    found.push(...ofHeadings);
    const goes = new Set([...cut, ...heads]);
    for (const stretch of inside) if (!goes.has(startOfLine(view.text, stretch.viewStart))) found.push({ ...stretch, to: '' });
    const glued = gluedAdvertisement(view, goes);
    if (glued !== null) found.push(glued);
    for (const stretch of gluedEndsOf(view)) if (!goes.has(startOfLine(view.text, stretch.viewStart))) found.push({ ...stretch, to: '', yields: true });
    found.push(...foreignFindings(view, spared.size === 0 ? foreign : foreign.filter((start) => !spared.has(start)), goes));
    return sparingSignedDays(view, found);
  },
};

/** Where the page's own list goes on below its head, the rule for pages takes all of it. */
function headsOfLists(view: View, sales: ReadonlySet<number>): ReadonlySet<number> {
  const { starts } = listedChromeOf(view);
  return new Set([...sales].filter((start) => {
    const next = starts.has(start) ? below(view, lineAt(view, start)) : null;
    return next !== null && starts.has(next.viewStart) && !sales.has(next.viewStart);
  }));
}

// Matches a heading that an offer was glued in front of, or around:  免费送资料 jjxx.com二、主要做法及成效   免费下载→二、主要做法←百叶文库
//                                                                                  ^^^^^^^^^^^^^^^^             ^^^^^^^^^^
// Trap: 二、 at the start of its line is numbered as advertisements number; 每周三、周六更新 names days.
const HEADING_BEHIND = /(?<=.{3}[^周期第初])[一二三四五六七八九十]{1,2}、[\u4e00-\u9fff，、]{3,36}(?=$|[←<（(【_|])/;

/** What of an offer stands around the heading in a line; null where there is none. */
function headingIn(text: string, start: number): readonly Stretch[] | null {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const found = end - start > LONGEST_LINE ? null : HEADING_BEHIND.exec(text.slice(start, end));
  if (found === null) return null;
  const [from, to] = [start + found.index, start + found.index + found[0].length];
  return [{ viewStart: start, viewEnd: from }, ...(to < end ? [{ viewStart: to, viewEnd: end }] : [])];
}

// Matches a title behind an offer in bars, which a blank parts from it:  原创材料 | 一手货源 | 招代理 2023年上半年经济运行情况分析
//                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: a seller names his wares behind a blank as well; he has no year, and something else is then the document's title.
const TITLE_BEHIND = /^.{6,80}[^\d年] {1,3}((?:19|20)\d\d年[\u4e00-\u9fff“”、]{6,40}|关于[\u4e00-\u9fff“”、]{6,50}的[\u4e00-\u9fff]{2,6})$/;

/** What stands before the document's title in the line of an offer above its first sentence; null where there is no title, or another below. */
function beforeTitle(view: View, start: number): Stretch | null {
  const line = lineAt(view, start);
  const title = TITLE_BEHIND.exec(line.trimmed)?.[1];
  const next = below(view, line);
  if (title === undefined || next === null || !next.trimmed.endsWith('。') || voicesOf(title).seller >= 0) return null;
  return { viewStart: start, viewEnd: start + line.text.indexOf(title) };
}

const LONGEST_LINE = 120;

/** An advertisement on the same line as the last sentence of the document. */
function gluedAdvertisement(view: View, cut: ReadonlySet<number>): Finding | null {
  const tail = tailOf(view);
  for (let at = 0; ; at++) {
    const line = tail.line(at, MOST_TAIL);
    if (line === null) return null;
    if (cut.has(line.viewStart)) continue;
    const from = Math.max(line.viewStart, line.viewEnd - GLUED_REACH);
    const end = view.text.slice(from, line.viewEnd);
    const glued = mayBeGlued(end) ? gluedAt(foldWidth(end)) : -1;
    return glued < 0 ? null : { viewStart: from + glued, viewEnd: line.viewEnd, to: '' };
  }
}
