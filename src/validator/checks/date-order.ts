import type { ReportCheck } from '../check';

const message = {
  en: 'The document is dated {date} but was published on {publishedAt}, before that. One of the two is wrong.',
  zh: '文件落款为 {date}，发布日期却是更早的 {publishedAt}。两者必有一误。',
  help: { en: 'Look at the signature and at the line of the page.', zh: '请核对落款和网页上的日期行。' },
};

export const dateOrder: ReportCheck = {
  id: 'metadata/date-order',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: { en: 'Reports a document signed after the day its page was published.', zh: '报告落款晚于发布日期的文件。' },
    why: {
      en: 'Templates keep the date of the page they were copied from, and typists miss the change of the year in January.',
      zh: '套用模板会留下旧页面的日期，一月份又常写错年份。',
    },
    examples: { match: ['发布时间：2023-01-05\n工作总结\n我局认真履职。\n云溪县司法局\n2023年12月28日'], ignore: ['发布时间：2024-01-05\n工作总结\n我局认真履职。\n云溪县司法局\n2023年12月28日'] },
  },
  messages: { message },
  *check({ metadata: { date, publishedAt, provenance } }) {
    if (date === null || publishedAt === null) return;
    // Compared as exact as both are: 2023-12 is not after 2023-12-05.
    const exact = Math.min(date.length, publishedAt.length, '2023-11-21'.length);
    if (date.slice(0, exact) > publishedAt.slice(0, exact)) yield { message, evidence: { date, publishedAt }, source: provenance?.date?.source ?? null };
  },
};
