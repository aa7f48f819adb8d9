import type { RuleInfo } from '../model/rule';

const optional = { default: 'apply', levels: ['off', 'report', 'apply'], severity: 'info' } as const;

const blockBreak: RuleInfo = {
  id: 'markup/block-break',
  ...optional,
  docs: {
    what: {
      en: 'On a web page, turns a tag that ends a line (<br>, </p>, <div>, <tr>, <li>, a heading) into a line end, and one that parts two cells of a table into a TAB.',
      zh: '网页中结束一行的标签（<br>、</p>、<div>、<tr>、<li>、标题）换成换行，分隔单元格的标签换成制表符。',
    },
    why: {
      en: 'Browsers break lines where the HTML standard says, not where the source has line ends. Only one tag between two texts becomes the line end; the others are cut as mark-up. A table that only lays out the page yields lines, not cells.',
      zh: '浏览器按 HTML 标准换行，与源代码中的换行无关。两段文字之间只有一个标签变成换行，其余作为标记删除。仅用于排版的表格按行输出，不作单元格。',
    },
    examples: {
      match: ['<p>第一段</p><p>第二段</p>', '一、总体要求<br>二、重点任务', '<tr><td>姓名</td><td>职务</td></tr>'],
      ignore: ['加大<b>督查</b>力度', '<a href="a.pdf">附件1</a>'],
    },
  },
  messages: {},
};

const whiteSpace: RuleInfo = {
  id: 'markup/white-space',
  ...optional,
  docs: {
    what: {
      en: 'On a web page, cuts the white space of the source that a browser does not show: indentation, line ends inside a paragraph, runs of spaces.',
      zh: '删除网页源代码中浏览器不显示的空白：缩进、段内换行、连续空格。',
    },
    why: {
      en: 'CSS collapses white space (CSS Text 3, section 4). A line end of the source between two Chinese characters leaves nothing; <pre> and white-space: pre keep theirs. U+00A0 and U+3000 are characters, which chars/space reads.',
      zh: 'CSS 规定空白折叠（CSS Text 3 第 4 节）。源代码中两个汉字之间的换行不留空格；<pre> 和 white-space: pre 内的保留。U+00A0 和 U+3000 是字符，由 chars/space 处理。',
    },
    examples: { match: ['<p>\n    关于印发\n    方案的通知</p>', '<td>  36  </td>'], ignore: ['<pre>甲  乙\n丙</pre>', '<p>Annual Report</p>', '<p>&nbsp;各单位</p>'] },
  },
  messages: {},
};

const listNumber: RuleInfo = {
  id: 'markup/list-number',
  ...optional,
  docs: {
    what: {
      en: 'On a web page, writes the number a browser shows before an item of a numbered list: the <li> of an <ol> becomes “1. ”, after its start, value, type and reversed attributes.',
      zh: '写出浏览器在网页有序列表项前显示的编号：<ol> 中的 <li> 换成“1. ”，按 start、value、type、reversed 属性计数。',
    },
    why: {
      en: 'The number is part of what the reader sees and the source does not hold it as text. An item that writes its own number (一、 （1） ①) gets none.',
      zh: '编号是读者看得见的内容，源代码中却没有这些文字。自带编号的列表项（一、（1）①）不再加。',
    },
    examples: { match: ['<ol><li>加强领导<li>落实责任</ol>', '<ol start="3"><li>严格考核</ol>'], ignore: ['<ul><li>加强领导</ul>', '<ol><li>一、加强领导</ol>', '<ol style="list-style:none"><li>加强领导</ol>'] },
  },
  messages: {},
};

export const pageFrame: RuleInfo = {
  id: 'strip/page-frame',
  ...optional,
  severity: 'warning',
  docs: {
    what: {
      en: 'On a web page, cuts the text outside the document: navigation, side columns, footer, and inside it the share bars, pagers and head lines that the mark-up tells for certain.',
      zh: '删除网页中正文之外的文字：导航、侧栏、页脚，以及正文容器内凭标记即可认定的分享栏、翻页栏和信息行。',
    },
    why: {
      en: 'The document is looked for in the containers of known content systems, then by density of text and links. When nothing of the prose would be left, the whole page stays and that is reported; set it to "report" or "off" to keep the whole page always.',
      zh: '先按常见内容管理系统的正文容器查找，再按文字与链接的密度判断。若正文会因此一字不剩，则保留整页并报告；设为 "report" 或 "off" 可始终保留整页。',
    },
    examples: {
      match: ['<div class="nav">首页 | 新闻</div><div id="zoom"><p>正文……</p></div>', '<div id="zoom"><p>正文……</p></div><div class="footer">版权所有</div>'],
      ignore: ['<p>各单位：请抓好落实。</p>', '<div id="zoom"><p>附件：1.任务清单</p></div>'],
    },
  },
  messages: {
    withdrawn: {
      en: 'What was found of the document on this page ({container}) holds nothing to read, so the whole page was kept, with its menus.',
      zh: '在该网页中找到的正文部分（{container}）没有可读内容，因此连同菜单保留了整页。',
      help: { en: 'Look at the page by hand, or fetch it again.', zh: '请人工查看，或重新采集。' },
    },
    prose: {
      en: 'Paragraphs with {cut} Chinese characters stand outside what was found of the document ({container}), which has {kept}.',
      zh: '在找到的正文（{container}，{kept} 字）之外，另有成段文字 {cut} 字被删除。',
      help: { en: 'Look at the page by hand: a tag that is not closed may have parted the document. Set strip/page-frame to "off" to keep all of it.', zh: '请人工查看：可能有标签未闭合，正文被隔断。把 strip/page-frame 设为 "off" 可保留整页。' },
    },
    report: {
      en: 'Would cut {units} characters outside the document ({container}).',
      zh: '可删除正文（{container}）之外的 {units} 个字符。',
      help: { en: 'Set strip/page-frame to "apply" to do so.', zh: '要删除，请把 strip/page-frame 设为 "apply"。' },
    },
  },
};

/** The rules of web pages alone; tags, comments, scripts and entities of pages go by the rules that text has for them. */
export const pageRules: readonly RuleInfo[] = [blockBreak, whiteSpace, listNumber, pageFrame];
