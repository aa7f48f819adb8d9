import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { tokenFinding } from './marker-join';

// Matches one token of a content system that splits or hides pages:
//   [!--empirenews.page--]  [/!--empirenews.page--]  ##pagebreak##  <!--nextpage-->  _baidu_page_break_tag_  [hide=积分]  [/hide]  【章名】  [attach]12[/attach]  [[vip_start]]  [接上页]
// Trap: a comment of a page is not one, the names are given; （接上页） heads what is left of a table; ##paidbegin## is the pay marker, which another rule knows.
const TOKEN = /【章名】[ \t]?|\[接上页\][ \t\u3000]{0,4}|\[\/?!--[a-z][\w.]{2,40}--\]|[#＃]{2}[ \t]?page ?break[ \t]?[#＃]{2}|<!--[ \t]{0,3}(?:nextpage|more|pagebreak)[ \t]{0,3}-->|_(?:baidu|ueditor)_page_break_tag_|\[\/?(?:hide|sell)(?:[=:][^[\]\r\n]{0,30})?\]|\[attach(?:img)?\]\d{1,12}\[\/attach(?:img)?\]|\[NextPage(?:第?[一二三四五六七八九十\d]{0,3}页)?\]|\[\/?(?:NextPage|erphpdown|ihide|secret2?)(?:[ =][^[\]\r\n]{0,60})?\]/gi;
// Matches the same by its words, whatever system wrote it: a part of a page, where it begins or ends, and doubled signs or brackets around:  ##vipbegin##   [[member_start]]   $$contentend$$   {{pay-only}}   [pagebreak]   ##付费内容开始##
// Trap: ##paidbegin## and its like are the pay marker's; {{pvCount}} and [content] are places that a template left open.
const NAMED = /(?![^a-z]{1,2}\/?paid ?(?:begin|end))(?:[#＃]{1,2}|[$＄]{2}|@@|\[{1,2}|\{{1,2})\/?(?:(?:vip|pay|paid|buy|sell|free|member|login|hide|hidden|reply|page|content|article|text|read|trial|preview|charge|fee|lock|secret|score|user)[ _-]?(?:start|begin|end|stop|break)|(?:vip|pay|paid|buy|sell|free|member|login|reply)[ _-]?(?:content|only)|(?:付费|会员|VIP|隐藏|登录|回复)(?:内容|阅读|可见|部分|区域)?(?:开始|结束))(?:[#＃]{1,2}|[$＄]{2}|@@|\]{1,2}|\}{1,2})/gi;
// Matches a bracket word that is also plain English; it is a token only with its closing twin in the text.
const PAIRED = /\[(\/?)(free|vip|login|reply|page|paid|pay|buy|member|hidden|charge)(?:[ =][^[\]\r\n]{0,60})?\]/gi;
// Matches DedeCMS's page break and its title:  #p#分页标题#e#   #p#二、存在问题#e# . Trap: #p# in code has no #e# on its line, and no title ends with a comma: #p#表示概率，#e#表示常数.
const DEDE = /[#＃]p[#＃]([^#＃\r\n]{0,60})(?<![，,、；;：:])[#＃]e[#＃]/gi;
/** Titles that the editor fills in by itself. */
const FILLED = /^(?:分页标题|任意标题|副标题|小标题|标题|第?[一二三四五六七八九十\d]{0,3}页?)$/;

export const pageMarker: Rule = {
  id: 'strip/page-marker',
  phase: 'strip',
  needs: SIGN.token,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes page-break and hide tokens of content systems (#p#分页标题#e#, [!--empirenews.page--], ##pagebreak##, [hide]) and joins the sentence they parted; the text between two tokens stays.',
      zh: '删除内容管理系统的分页与隐藏标记（#p#分页标题#e#、[!--empirenews.page--]、##pagebreak##、[hide]），并把被隔开的句子接上；标记之间的正文保留。',
    },
    why: {
      en: 'DedeCMS inserts page breaks every few kilobytes, 帝国CMS, FastAdmin, WordPress and Discuz by hand; a dump of the stored field shows them in mid-sentence. A page title an author wrote stays as a line, unless it stands inside a sentence.',
      zh: 'DedeCMS 每隔若干 KB 自动插入分页符，帝国CMS、FastAdmin、WordPress、Discuz 由编辑插入；直接导出字段时会出现在句子中间。作者写的分页标题保留为一行；落在句子中间的除外。',
    },
    examples: {
      match: ['一体##vipbegin##推进', '[[member_start]]', '扎实推进法治#p#分页标题#e#政府建设', '上一段。\n[!--empirenews.page--]\n下一段。', '[hide]隐藏的正文[/hide]', '##pagebreak##'],
      ignore: ['{{pvCount}}', '变量 #p# 表示概率', '#p#表示概率，#e#表示常数', '[1] 参见附件', '详见[附件]', '## 二级标题', 'press [reply] to answer'],
    },
  },
  messages: {},
  find: ({ text }) => tokens(text),
};

function* tokens(text: string): Generator<Finding> {
  for (const pattern of [TOKEN, NAMED]) for (const match of text.matchAll(pattern)) yield tokenFinding(text, match.index, match.index + match[0].length);
  const paired = [...text.matchAll(PAIRED)];
  const closed = new Set(paired.filter((match) => match[1] === '/').map((match) => match[2]?.toLowerCase()));
  const opened = new Set(paired.filter((match) => match[1] === '').map((match) => match[2]?.toLowerCase()));
  for (const match of paired) {
    const name = match[2]?.toLowerCase();
    if (closed.has(name) && opened.has(name)) yield tokenFinding(text, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(DEDE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (FILLED.test((match[1] ?? '').trim()) || partsSentence(text, start, end)) yield tokenFinding(text, start, end);
    else {
      // The author's page title stands as a line of its own: the marks around it become line breaks.
      yield { viewStart: start, viewEnd: start + 3, to: atLineStart(text, start) ? '' : '\n' };
      yield { viewStart: end - 3, viewEnd: end, to: atLineEnd(text, end) ? '' : '\n' };
    }
  }
}

// Matches a place inside a sentence. Trap: behind a stop, or where a line ends, a title may be the document's heading.
const IN_SENTENCE = /[\u4e00-\u9fff，、]$/;
// Matches an item that goes on in the same line:  …每周接访；#p#…#e#三是坚持源头治理。
const ITEM = /^(?:[一二三四五六七八九十]是|其[一二三四]|（[一二三四五六七八九十]）)/;

/** A title that the editor filled in where the page happened to be full: inside a sentence, or between the items of one. */
function partsSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 3);
  return (IN_SENTENCE.test(before) && /^[\u4e00-\u9fff]/.test(after)) || (before === '；' && ITEM.test(after));
}

function atLineStart(text: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t\u3000]{0,20}$/.test(text.slice(Math.max(0, at - 24), at));
}

function atLineEnd(text: string, at: number): boolean {
  return /^[ \t\u3000]{0,20}(?:[\r\n]|$)/.test(text.slice(at, at + 24));
}
