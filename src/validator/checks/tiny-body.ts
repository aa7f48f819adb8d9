import type { TreeNode } from '../../model/tree';
import type { ReportCheck } from '../check';

const message = {
  en: 'There are only {characters} Chinese characters besides the title. The download may have failed, or the text may be in an attachment.',
  zh: '除标题外只有 {characters} 个汉字。可能下载不完整，或正文在附件里。',
  help: { en: 'Download the page again, or fetch its attachment.', zh: '请重新下载，或采集其附件。' },
};

/** A notice of three lines has more. */
const FEWEST = 30;
// Matches one Chinese character. Trap: punctuation is none.
const HAN = /[\u3400-\u9fff]/g;

export const tinyBody: ReportCheck = {
  id: 'report/tiny-body',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: { en: 'Reports a document of which hardly anything is left besides its title.', zh: '报告除标题外几乎没有内容的文件。' },
    why: {
      en: 'Pages that load their text later, log-in walls and attachments leave files of a title and a date.',
      zh: '延迟加载的网页、登录墙和附件式文件往往只留下标题和日期。',
    },
    examples: { match: ['关于印发工作总结的通知\n详见附件。'], ignore: ['关于放假的通知\n各单位：根据上级安排，现将今年国庆节放假时间通知如下，请各单位妥善安排好值班和安全保卫等工作。'] },
  },
  messages: { message },
  options: {
    minCharacters: { default: FEWEST, least: 1, most: 100_000, what: { en: 'fewer Chinese characters than this besides the title are reported', zh: '除标题外的汉字少于此数时报告' } },
  },
  *check({ text, tree }, { minCharacters = FEWEST }) {
    if (text === '') return;
    const characters = tree.reduce((sum, node) => sum + bodyOf(node, text), 0);
    if (characters < minCharacters) yield { message, evidence: { characters }, source: null };
  },
};

function bodyOf(node: TreeNode, text: string): number {
  return node.type === 'title' || node.type === 'subtitle' ? 0 : (text.slice(...node.span).match(HAN)?.length ?? 0);
}
