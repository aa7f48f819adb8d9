import type { Message } from '../model/bilingual';
import type { RuleInfo } from '../model/rule';

export const missingTitle: Message = {
  en: 'No title was found, neither in the document nor on its page; none was invented.',
  zh: '正文和页面中都没有找到标题；不作编造。',
  help: { en: 'Name the document by its file name, or look at the original.', zh: '可用文件名代替，或核对原文。' },
};

/** The `metadata/*` rules, for `reportkit rules`. */
export const metadataRules: readonly RuleInfo[] = [
  {
    id: 'metadata/missing-title',
    default: 'report',
    levels: ['off', 'report'],
    severity: 'warning',
    docs: {
      what: { en: 'Reports a document without a title.', zh: '报告没有标题的文件。' },
      why: {
        en: 'Copy and paste often starts below the title; the text then opens with its first paragraph. No title is invented.',
        zh: '复制时常从标题之下开始，正文以第一段开头。不会编造标题。',
      },
      examples: { match: ['2023年，我局认真履行职责，扎实推进各项工作，取得了较好成效。'], ignore: ['2023年法治政府建设工作总结\n2023年，我局认真履行职责，扎实推进各项工作。'] },
    },
    messages: { missingTitle },
  },
];
