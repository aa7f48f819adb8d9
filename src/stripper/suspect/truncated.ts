import type { Finding, Rule } from '../../model/rule';
import { holdsSign, SIGN } from '../signs';
import { NOTICE } from '../withheld-notices';

// Matches a button that hides the rest, alone on its line:  展开全文   ……点击查看全文>> . Trap: 展开全文检索系统建设 goes on.
const BUTTON = /^[ \t\u3000…·.]*(?:点击)?(?:展开(?:阅读)?(?:全文|更多)|(?:点击)?(?:查看|阅读)(?:剩余)?全文|点击查看更多)[ \t\u3000>》＞↓…]*$/gm;

// Matches a pager, alone on its line:  上一页 1 2 3 4 下一页   123下一页   共5页：上一页 1 2 下一页
// Trap: 点击“下一页”继续填写 is a sentence; 上一页 1 下一页 has one page only (see MORE_PAGES).
const PAGER = /^(?=.*下一页)[0-9 \t\u3000|[\]….·:：，,共第页首上下一尾末>»<«]{5,80}$/gm;
// Matches two page numbers or more:  1 2   123 . Trap: 共12页 alone is a count.
const MORE_PAGES = /1[^0-9]{0,4}2(?!页)/;

export const truncated: Rule = {
  id: 'suspect/truncated',
  phase: 'suspect',
  default: 'report',
  levels: ['off', 'report'],
  beforeStrip: true,
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports signs that part of the document is missing: a notice in place of paid text, a button that shows the rest, the pager of a first page.',
      zh: '提示文件可能不完整的迹象：付费内容的替换提示、“展开全文”按钮、分页文章第一页的页码栏。',
    },
    why: {
      en: 'A page scraped without paying holds the notice and not the text; a paged article holds its first page. Such a record must not pass for complete.',
      zh: '未付费采集的页面只有提示而没有正文，分页文章只采到第一页。这类记录不应当作完整文件使用。',
    },
    examples: {
      match: ['二、主要做法\n内容已经隐藏，点击付费后查看', '三是强化保障。\n还剩16页未读，继续阅读', '（未完）\n展开全文', '落实情况较好。\n上一页 1 2 3 4 下一页'],
      ignore: ['推出付费后查看服务，方便群众查询。', '开展全文检索系统建设。', '点击“下一页”继续填写表格。', '本系统未读消息16条。'],
    },
  },
  messages: {
    notice: { en: 'The site held text back here (“{words}”); this record is not complete.', zh: '网站在此处隐藏了正文（“{words}”）；本记录不完整。', help: { en: 'Fetch the whole document.', zh: '请获取完整文件。' } },
    button: { en: 'The page hid the rest behind a button (“{words}”); the end of the text may be missing.', zh: '页面用按钮（“{words}”）隐藏了其余内容，文末可能缺失。', help: { en: 'Check that the text goes on to its end; if not, fetch the page again.', zh: '请检查正文是否完整；如不完整，请重新采集。' } },
    pager: { en: 'This is one page of several (“{words}”); the others are missing here.', zh: '该文分多页显示（“{words}”），此处缺少其余各页。', help: { en: 'Fetch the other pages too.', zh: '请一并采集其余各页。' } },
  },
  *find(view): Iterable<Finding> {
    const { text } = view;
    if (holdsSign(view, SIGN.withheld)) yield* said(text, NOTICE, 'notice');
    if (holdsSign(view, SIGN.button)) yield* said(text, BUTTON, 'button');
    if (holdsSign(view, SIGN.nextPage) && text.includes('下一页')) {
      for (const pager of said(text, PAGER, 'pager')) if (MORE_PAGES.test(text.slice(pager.viewStart, pager.viewEnd))) yield pager;
    }
  },
};

function* said(text: string, pattern: RegExp, message: string): Generator<Finding> {
  for (const { 0: words, index } of text.matchAll(pattern)) yield { viewStart: index, viewEnd: index + words.length, message, evidence: { words: words.trim() } };
}
