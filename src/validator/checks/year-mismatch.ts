import type { ReportCheck } from '../check';

const message = {
  en: 'The title speaks of {year}, but the document is dated {date}. Reports are written in the year they speak of or soon after.',
  zh: '标题说的是 {year} 年，落款却是 {date}。报告一般写于当年或随后不久。',
  help: { en: 'Look at both.', zh: '请核对两处。' },
};

/** A report on a year is signed in it or within so many years after it. */
const YEARS_AFTER = 2;
/** A plan or a key-points paper is signed a year ahead at most. */
const YEARS_BEFORE = 1;

// Matches papers that look ahead or back over several years: 规划 纲要 2021—2025年
// Trap: 2023年工作总结和2024年工作计划 speaks of its first year, and is judged by it.
const SPANS_YEARS = /规划|纲要|史|年鉴|[0-9]{4}\s?[—–－~～至-]\s?[0-9]{4}|五年/;

export const yearMismatch: ReportCheck = {
  id: 'metadata/year-mismatch',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: { en: 'Reports a document whose title speaks of a year far from the one it is signed in.', zh: '报告标题年份与落款年份相差过大的文件。' },
    why: {
      en: 'A title or a signature taken over from another year is the commonest slip of yearly reports. Plans over several years are left alone.',
      zh: '沿用往年标题或落款是年度报告最常见的疏漏。跨年度的规划不在此列。',
    },
    examples: { match: ['2018年工作总结\n我局认真履职。\n云溪县司法局\n2024年1月8日'], ignore: ['2023年工作总结\n我局认真履职。\n云溪县司法局\n2024年1月8日', '“十四五”规划（2021—2025年）\n我县发展迅速。\n云溪县人民政府\n2021年3月8日'] },
  },
  messages: { message },
  *check({ metadata: { title, year, date, provenance } }) {
    if (title === null || year === null || date === null || provenance?.year?.from !== 'title' || SPANS_YEARS.test(title)) return;
    const signed = Number(date.slice(0, 4));
    if (signed - year > YEARS_AFTER || year - signed > YEARS_BEFORE) yield { message, evidence: { year, date }, source: provenance.title?.source ?? null };
  },
};
