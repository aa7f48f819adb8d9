import type { Bilingual } from '../model/bilingual';
import type { RuleInfo } from '../model/rule';

const reportOnly = { default: 'report', levels: ['off', 'report'], severity: 'warning' } as const;

const gap: Bilingual = {
  en: 'The numbering jumps: expected number {expected}, found “{found}”. A heading may be missing or misnumbered; check the original.',
  zh: '编号不连续：应为第 {expected} 项，实为“{found}”。可能缺少标题或编号有误，请核对原文。',
};
const duplicate: Bilingual = {
  en: 'The number “{found}” comes again, or goes back; expected number {expected}. Check the original for a misnumbered heading.',
  zh: '编号“{found}”重复或倒退，应为第 {expected} 项。请核对原文中的标题编号。',
};
const restart: Bilingual = {
  en: 'The numbering starts again at “{found}” under the same heading. Two documents may have been pasted together, or a heading above is missing.',
  zh: '编号在同一标题下又从“{found}”开始。可能是多篇文件拼接，或缺少上级标题。',
};

export const numberingMessages = {
  'outline/numbering-gap': gap,
  'outline/numbering-duplicate': duplicate,
  'outline/numbering-restart': restart,
} as const;

/** The `outline/*` rules, for `reportkit rules`. */
export const outlineRules: readonly RuleInfo[] = [
  {
    id: 'outline/numbering-gap',
    ...reportOnly,
    docs: {
      what: { en: 'Reports a numbering that leaves out a number.', zh: '报告编号缺号。' },
      why: {
        en: 'Downloads lose headings, and authors misnumber. Two levels 一、 → 1. without （一） are legal (GB/T 9704-2012), and a numbering may run on across sections; neither is reported.',
        zh: '下载的文本会丢失标题，作者也会编错号。只有两级时“一、”下直接用“1.”符合 GB/T 9704-2012，跨节连续编号也属正常，均不报告。',
      },
      examples: { match: ['（一）抓学习。内容。\n（三）抓落实。内容。'], ignore: ['一、总体情况\n1.抓学习。内容。\n2.抓落实。内容。'] },
    },
    messages: { gap },
  },
  {
    id: 'outline/numbering-duplicate',
    ...reportOnly,
    docs: {
      what: { en: 'Reports a number that comes twice or goes back.', zh: '报告编号重复或倒退。' },
      why: { en: 'A copied heading often keeps its old number.', zh: '复制标题时常常忘记改编号。' },
      examples: { match: ['（一）抓学习。内容。\n（二）抓落实。内容。\n（二）抓监督。内容。'], ignore: ['一是抓学习。二是抓落实。'] },
    },
    messages: { duplicate },
  },
  {
    id: 'outline/numbering-restart',
    ...reportOnly,
    docs: {
      what: { en: 'Reports a numbering that starts again at 1 under the same heading.', zh: '报告同一标题下编号重新从 1 开始。' },
      why: {
        en: 'Several documents in one file, or a lost heading, look like this. Attachments and carried plans number anew by right and are not reported.',
        zh: '多篇文件拼在一起或丢失上级标题时会出现这种情况。附件和所印发的方案另起编号属正常，不报告。',
      },
      examples: { match: ['一、甲项工作。内容。\n二、乙项工作。内容。\n一、丙项工作。内容。\n二、丁项工作。内容。'], ignore: ['一、甲项工作\n（一）内容。说明。\n二、乙项工作\n（一）内容。说明。'] },
    },
    messages: { restart },
  },
];
