import type { Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches one tag of a fixed list, with attributes that look like some:  <br/>  </p>  <span style="color:red">
// Traps: 《…》, <U+00A0>, <paid>, a<b, <a@b.c> and <一> are no such tags; the attributes are bounded and hold no brackets.
const TAG =
  /<(\/?)(p|br|hr|div|section|article|center|blockquote|pre|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|span|font|strong|em|small|big|sub|sup|b|i|u|a|s|img|html|head|body|meta|title|link|form|input|o:p|st1:[a-z]{1,20})((?:\s[^<>]{0,600})?)(\/?)>/gi;

// Matches tags at which a browser breaks the line. Trap: td and th only part cells.
const BLOCK = /^(?:p|br|hr|div|section|article|center|blockquote|pre|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr)$/i;
const CELL = /^t[dh]$/i;

// Matches attributes:  class="x"  href=y  nowrap . Trap: `a <b and c> d` has words, not attributes, and is a comparison.
const ATTRIBUTES = /^(?:\s*|(?:\s+[a-z][a-z0-9:_-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))+\s*|\s+(?:nowrap|noshade|clear)\s*)$/i;

// Matches tags of a page's head; between the words of a sentence one of them is spoken of: 写法为<meta name="SiteName">，. Trap: at the edge of a line it is left over.
const HEAD_TAG = /^(?:html|head|body|meta|title|link)$/i;
const BEFORE_QUOTED = /[\u4e00-\u9fff“‘"：]/;
const BEHIND_QUOTED = /[\u4e00-\u9fff，。、；”’"]/;

// Matches what stands before a one-letter “tag” that is a comparison or a formula:  a<b>c  1<i>
const OPERAND = /[A-Za-z0-9)\]]/;

export const htmlTag: Rule = {
  id: 'markup/html-tag',
  phase: 'markup',
  needs: SIGN.angle,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Cuts presentational HTML tags left in text; the text between them stays. A tag that breaks the line (<br>, <p>, <div>, <tr>) becomes a line end, the end of a cell a TAB. On a web page every tag goes, unseen by readers (skip).',
      zh: '删除文本中残留的排版类 HTML 标签，标签之间的文字保留。起换行作用的标签（<br>、<p>、<div>、<tr>）换成换行，单元格结尾换成制表符。网页中的标签全部删除（读者看不到，记为 skip）。',
    },
    why: {
      en: 'Fields dumped from a database, and pages stripped by halves, keep single tags. Only a fixed list of names is known; 《…》, <paid> and comparisons are none of them.',
      zh: '从数据库导出的字段和清洗不彻底的网页会留下零星标签。只认固定名单上的标签名；《……》、<paid> 和比较式不在其列。',
    },
    examples: {
      match: ['第一段<br>第二段', '<p>第一段</p><p>第二段</p>', '加大<span style="color:red">督查</span>力度', '<strong>一、总体情况</strong>'],
      ignore: ['《中华人民共和国<安全生产法>》', '若a<b且b>c', '联系人<a@b.c>', '<一>总则', '<paid>', '标签写法为<meta name="SiteName">，请照此整改。'],
    },
  },
  messages: {},
  *find({ text }) {
    // Most texts hold no “<” at all.
    if (!text.includes('<')) return;
    for (const match of text.matchAll(TAG)) {
      const [tag, slash, name, attributes] = match as unknown as [string, string, string, string];
      const viewStart = match.index;
      if (!ATTRIBUTES.test(attributes.replace(/\/$/, ''))) continue;
      if (name.length === 1 && slash === '' && attributes === '' && OPERAND.test(text.charAt(viewStart - 1))) continue;
      if (HEAD_TAG.test(name) && BEFORE_QUOTED.test(text.charAt(viewStart - 1)) && BEHIND_QUOTED.test(text.charAt(viewStart + tag.length))) continue;
      yield { viewStart, viewEnd: viewStart + tag.length, to: BLOCK.test(name) ? '\n' : CELL.test(name) && slash === '/' ? '\t' : '' };
    }
  },
};
