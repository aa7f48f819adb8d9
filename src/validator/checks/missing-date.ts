import type { ReportCheck } from '../check';

const message = {
  en: 'The document has no date: it is not signed with one, and its page shows none.',
  zh: '文件没有日期：落款没有，网页上也没有。',
  help: { en: 'Look at the original, or take the date from where the file came from.', zh: '请核对原文，或从文件来源处取得日期。' },
};

export const missingDate: ReportCheck = {
  id: 'metadata/missing-date',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: { en: 'Reports a document that has neither a date of its own nor one of publication.', zh: '报告既无成文日期又无发布日期的文件。' },
    why: {
      en: 'A corpus is sorted by time. Excerpts and reposts often lose the signature; the year of the title is no date.',
      zh: '语料按时间排列。摘录和转载常丢失落款；标题中的年份不是日期。',
    },
    examples: { match: ['2023年工作总结\n2023年，我局认真履职。'], ignore: ['工作总结\n我局认真履职。\n云溪县司法局\n2024年1月8日'] },
  },
  messages: { message },
  *check({ metadata, text }) {
    if (text !== '' && metadata.date === null && metadata.publishedAt === null) yield { message, evidence: {}, source: null };
  },
};
