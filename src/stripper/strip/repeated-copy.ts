import type { Finding, Rule } from '../../model/rule';
import { copiesIn } from './copy-match';

export const repeatedCopy: Rule = {
  id: 'strip/repeated-copy',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  // What a copy adds of its own (an ellipsis) is nearly nothing; covered characters do not count.
  budget: 0.1,
  docs: {
    what: {
      en: 'Removes further copies of a document that was pasted several times, and an opening printed again behind the end, as far as the kept copy holds every character.',
      zh: '删除同一文件的重复粘贴，以及在文末再次出现的标题与首段；仅删除保留的那一份中逐字都有的内容。',
    },
    why: {
      en: 'Scrapers take every nested container of a page (one real page stands six times in a row), and pages hide title and opening in a description. Sentences repeated across sections and forms with the same wording do not begin like the document and stay.',
      zh: '采集程序会把页面的每层容器各取一遍（实例中同一页连续出现六次），页面描述里也藏有标题和首段。各部分间重复的套话、格式相同的附件，不以全文开头起始，均保留。',
    },
    examples: {
      match: ['关于今年工作的报告\n今年以来，我局认真履行职责，扎实推进各项工作，取得了明显成效。\n下一步继续努力。\n关于今年工作的报告\n今年以来，我局认真履行职责，扎实推进各项工作，取得了明显成效。\n下一步继续努力。'],
      ignore: ['各位代表！\n过去一年成绩显著。\n各位代表！\n今年任务艰巨。', '一要加强组织领导，压实工作责任。\n二、下一步\n一要加强组织领导，压实工作责任。'],
    },
  },
  messages: {
    copy: {
      en: 'The document stands here again; this copy was removed because the kept one holds all of it.',
      zh: '此处重复粘贴了全文或其开头；保留的一份已包含其全部内容，故予删除。',
      help: { en: 'If it should stay, set strip/repeated-copy to "report".', zh: '如需保留，请把 strip/repeated-copy 设为 "report"。' },
    },
  },
  find(view): Finding[] {
    return copiesIn(view).map(({ viewStart, viewEnd, covered, first }) => ({ viewStart, viewEnd, to: '', covered, ...(first ? { message: 'copy' } : {}) }));
  },
};
