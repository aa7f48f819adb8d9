import type { Finding, Rule } from '../../model/rule';

// ## 二、重点任务 ##⏎      **（一）健全网络**⏎
// ^^^         ^^         ^^          ^^
// Traps: #党建# is a topic, ####家 and **市 are masks: a mark of a heading is followed by a space, bold marks enclose a whole line.
const HEADING = /(?<=^|\n)(#{1,6}[ \t]+)(?=[^\n]*[\u4e00-\u9fff])([^\n]*?)([ \t]+#{1,6})?(?=\n|$)/g;
const BOLD = /(?<=^|\n|\n#{1,6}[ \t]{1,8}|^#{1,6}[ \t]{1,8})(\*\*|__)(?=[^\s*_])([^\n*]{1,80}[^\s*])\1(?=[ \t]*(?:\n|$))/g;

/** Cuts the marks and keeps the words; the splitter reads from the ledger that the line was marked up as a heading. */
export const markdownHeading: Rule = {
  id: 'markup/markdown-heading',
  phase: 'markup',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Cuts the marks of Markdown headings (## …) and of whole lines in bold (**…**) in .md files; the line becomes a section, numbered or not.',
      zh: '在 .md 文件中删去标题标记（## ……）和整行加粗标记（**……**）；该行成为一节，有无编号均可。',
    },
    why: {
      en: 'The marks say that a line is a heading; they are no part of its title. Only .md files are read so: in a plain text # may open a topic and ** may mask a name.',
      zh: '标记表明该行是标题，但不属于标题文字。只在 .md 文件中如此处理：纯文本里的 # 可能是话题，** 可能是隐去的名称。',
    },
    examples: { match: ['## 二、重点任务', '**强化保障**\n落实经费，压实责任。'], ignore: ['#党建# 话题', '**市工信局到会指导', '完成****家'] },
  },
  messages: {},
  *find({ text }, { mediaType }): Iterable<Finding> {
    if (mediaType !== 'text/markdown') return;
    for (const { 1: open = '', 2: title = '', 3: close = '', index } of text.matchAll(HEADING)) {
      yield { viewStart: index, viewEnd: index + open.length, to: '' };
      const end = index + open.length + title.length;
      if (close !== '') yield { viewStart: end, viewEnd: end + close.length, to: '' };
    }
    for (const { 0: whole, 1: mark = '', index } of text.matchAll(BOLD)) {
      yield { viewStart: index, viewEnd: index + mark.length, to: '' };
      yield { viewStart: index + whole.length - mark.length, viewEnd: index + whole.length, to: '' };
    }
  },
};
