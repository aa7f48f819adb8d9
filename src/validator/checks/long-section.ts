import type { Section, TreeNode } from '../../model/tree';
import type { ReportCheck } from '../check';

const message = {
  en: 'The section “{title}” runs over {characters} characters without a heading below it. Headings may have been missed, or another document may follow inside it.',
  zh: '“{title}”一节长达 {characters} 字，其下没有小标题。可能漏认了标题，或其中夹带了另一份文件。',
  help: { en: 'Look at the section; if another document begins in it, split the file there.', zh: '请查看该节；如其中另有一份文件，请从该处拆分。' },
};

/** The longest sections of real reports have some 4,000 characters below their last heading. */
const LONGEST = 8000;

export const longSection: ReportCheck = {
  id: 'outline/long-section',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: { en: 'Reports a section of more than 8,000 characters that has none below it.', zh: '报告超过 8000 字且没有下级章节的章节。' },
    why: { en: 'Official documents are parted more finely; so long a section hides headings or a second document.', zh: '公文分节较细；这么长的一节往往藏着未认出的标题或另一份文件。' },
    examples: { match: ['（8000 字以上的一节）'], ignore: ['一、主要工作\n抓好落实。\n二、下步打算\n继续努力。'] },
  },
  messages: { message },
  options: {
    maxCharacters: { default: LONGEST, least: 100, most: 10_000_000, what: { en: 'a section with more characters than this and none below it is reported', zh: '超过此字数且没有下级的章节会被报告' } },
  },
  *check({ tree }, { maxCharacters = LONGEST }) {
    for (const { title, span, source } of endsOf(tree)) {
      const characters = span[1] - span[0];
      if (characters > maxCharacters) yield { message, evidence: { title, characters }, source: [source[0], Math.min(source[1], source[0] + Math.max(1, title.length))] };
    }
  },
};

/** Sections without sections in them. */
function* endsOf(nodes: readonly TreeNode[]): Iterable<Section> {
  for (const node of nodes) {
    if (node.type !== 'section') continue;
    if (node.children.some(({ type }) => type === 'section')) yield* endsOf(node.children);
    else yield node;
  }
}
