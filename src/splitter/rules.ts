import type { Message } from '../model/bilingual';
import type { RuleInfo } from '../model/rule';

const reportOnly = { default: 'report', levels: ['off', 'report'], severity: 'warning' } as const;

const gap: Message = {
  en: 'The numbering jumps: expected number {expected}, found “{found}”. A heading may be missing or misnumbered.',
  zh: '编号不连续：应为第 {expected} 项，实为“{found}”。可能缺少标题或编号有误。',
  help: { en: 'Check the original.', zh: '请核对原文。' },
};
const duplicate: Message = {
  en: 'The number “{found}” comes again, or goes back; expected number {expected}. A heading may be misnumbered.',
  zh: '编号“{found}”重复或倒退，应为第 {expected} 项。标题编号可能有误。',
  help: { en: 'Check the original.', zh: '请核对原文。' },
};
const restart: Message = {
  en: 'The numbering starts again at “{found}” under the same heading. Two documents may have been pasted together, or a heading above is missing.',
  zh: '编号在同一标题下又从“{found}”开始。可能是多篇文件拼接，或缺少上级标题。',
  help: { en: 'Check the original, and split the file if it holds two documents.', zh: '请核对原文；如含多篇文件，请拆分。' },
};

const orphan: Message = {
  en: '“{found}” stands before any heading of the level above, which the document uses from “{above}” on. A heading may be missing.',
  zh: '“{found}”之前没有上级标题，而文中从“{above}”起使用上级标题。可能缺少标题。',
  help: { en: 'Check the original.', zh: '请核对原文。' },
};
const long: Message = {
  en: 'The heading has {length} characters. A line break behind it may be lost, or it is body text.',
  zh: '标题长达 {length} 字，可能丢失换行，或本为正文。',
  help: { en: 'Check the original, and break the line where the heading ends.', zh: '请核对原文，并在标题结束处换行。' },
};

export const numberingMessages = {
  'outline/numbering-gap': gap,
  'outline/numbering-duplicate': duplicate,
  'outline/numbering-restart': restart,
  'outline/orphan-heading': orphan,
  'outline/long-heading': long,
} as const;

/** How the second of several documents shows. */
export const severalMessages = {
  heads: {
    en: 'The file holds several documents ({documents}): “{head}” heads another one. The title and date in the record are those of the first.',
    zh: '文件中含有多篇文章（{documents} 篇）：“{head}”是另一篇的开头。现有标题和日期只属于第一篇。',
    help: { en: 'Split the file here.', zh: '请从此处拆分文件。' },
  },
  title: {
    en: 'Behind the signature another document starts: “{head}” ({documents} documents in all). The title and date in the record are those of the first.',
    zh: '落款之后又有一篇文章：“{head}”（共 {documents} 篇）。现有标题和日期只属于第一篇。',
    help: { en: 'Split the file here.', zh: '请从此处拆分文件。' },
  },
  numbering: {
    en: 'Behind the signature the numbering starts again at “{head}”: the file holds {documents} documents, or an attachment that is not named.',
    zh: '落款之后编号又从“{head}”开始：文件中含有 {documents} 篇文章，或有未标明的附件。',
    help: { en: 'Look at it, and split the file here if another document begins.', zh: '请查看；如确是另一篇，请从此处拆分文件。' },
  },
} as const satisfies Readonly<Record<string, Message>>;

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
      examples: { match: ['（一）抓学习。内容。\n（二）抓落实。内容。\n（二）抓监督。内容。'], ignore: ['一是抓学习。二是抓落实。', '第一条 为加强管理，制定本办法。\n第二条 公安机关负责登记。\n第二条之一 城管部门负责巡查。\n第三条 本办法自公布之日起施行。'] },
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
  {
    id: 'outline/several-documents',
    ...reportOnly,
    docs: {
      what: {
        en: 'Reports a file that holds several documents one behind the other: heads such as 篇一 and 第二篇, or a new title or numbering behind a signature.',
        zh: '报告一个文件中前后相接的多篇文章：有“篇一”“第二篇”之类的篇头，或落款之后另起标题、另起编号。',
      },
      why: {
        en: 'Sample sites put dozens of texts on a page (精选38篇), and downloads are pasted together. Attachments, plans that a notice carries (印发、转发), and plans in parts (第一篇 总则) are one document.',
        zh: '范文网站一页堆放几十篇（“精选38篇”），下载的文本也会被拼在一起。附件、通知所印发转发的方案、分篇的规划（“第一篇 总则”）都属于同一文件，不报告。',
      },
      examples: {
        match: [
          '篇一\n今年以来，全镇上下认真落实上级部署，扎实推进各项重点工作，粮食生产、环境整治和民生保障都取得新的进展。全年任务已经完成。\n篇二\n一年来，我局认真履行职责，加强队伍建设，严格规范执法，服务企业和群众，各项工作迈上新的台阶。现将主要情况总结如下：全年任务已经完成。',
        ],
        ignore: [
          '第一篇 总则\n规划期内要统筹发展和安全，坚持以人民为中心，坚持系统观念，推动高质量发展取得新成效，为全面建设现代化新县城打下坚实基础。各级要抓好落实。\n第二篇 重点任务\n建设现代产业体系，推进新型城镇化，全面推进乡村振兴，加强生态环境保护，保障和改善民生，完善社会治理，筑牢安全底线。各级要抓好落实。',
        ],
      },
    },
    messages: severalMessages,
  },
  {
    id: 'outline/orphan-heading',
    ...reportOnly,
    docs: {
      what: { en: 'Reports headings （一） that stand before the first 一、 of a document.', zh: '报告文中第一个“一、”之前的“（一）”标题。' },
      why: {
        en: 'The heading above them was lost in the download. Documents that put （一） above 一、, or use （一） alone, are written so and not reported.',
        zh: '多因下载时丢失了上级标题。以“（一）”统领“一、”或只用“（一）”的文件本来如此，不报告。',
      },
      examples: {
        match: ['（一）抓学习。组织学习六次。\n（二）抓培训。举办培训三期。\n二、存在问题\n工作还有不足。\n三、下步打算\n继续抓好落实。'],
        ignore: ['（一）总体情况。较好完成。\n（二）存在问题。还有差距。'],
      },
    },
    messages: { orphan },
  },
  {
    id: 'outline/long-heading',
    ...reportOnly,
    docs: {
      what: { en: 'Reports a heading of more than 60 characters.', zh: '报告超过 60 字的标题。' },
      why: { en: 'A heading so long has usually swallowed the line below it. Provisions and lists are no headings and not reported.', zh: '这么长的标题多是并入了下一行。条款和列表不是标题，不报告。' },
      examples: {
        match: ['一、坚持以上率下示范引领切实把各项工作责任扛在肩上抓在手上落实到行动上并且建立健全上下贯通执行有力的组织体系推动全县各级各部门形成工作合力\n全年研究部署六次。\n二、加强督查\n开展督查三次。\n三、严格考核\n纳入年度考核。\n四、强化保障\n安排专项经费。'],
        ignore: ['一、加强领导\n全年研究部署六次。\n二、加强督查\n开展督查三次。'],
      },
    },
    messages: { long },
  },
];
