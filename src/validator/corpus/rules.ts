import type { RuleInfo } from '../../model/rule';

export const duplicateRule: RuleInfo = {
  id: 'corpus/duplicate',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: { en: 'Reports a document whose clean text is the same as that of another.', zh: '报告清洗后文本与另一份完全相同的文件。' },
    why: { en: 'Portals publish one paper in several columns, and downloads are repeated; counted twice, it weighs twice.', zh: '门户常在多个栏目发布同一文件，下载也会重复；重复计入会使权重翻倍。' },
    examples: { match: ['（两份相同的文件）'], ignore: ['（两份不同的文件）'] },
  },
  messages: {
    message: { en: 'The clean text is the same as that of {of}, so it would count twice.', zh: '清洗后的文本与 {of} 相同，会被重复计入。', help: { en: 'Keep one of them, and leave the other out with --exclude.', zh: '请只保留一份，并用 --exclude 排除另一份。' } },
  },
};

export const nearDuplicateRule: RuleInfo = {
  id: 'corpus/near-duplicate',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: { en: 'Reports documents that share most of their text: clusters by the share of character 3-grams (MinHash), from 0.8 on.', zh: '报告大部分文字相同的文件：按字符三元组的重合度（MinHash）聚类，0.8 起。' },
    why: { en: 'Reposts differ in a title or a signature; yearly reports are copied with new figures. Nothing is removed: which one counts is for people to decide.', zh: '转载只改标题或落款，年度报告只换数字。不会删除任何一份，由人决定保留哪份。' },
    examples: { match: ['（只差落款的两份文件）'], ignore: ['（同一体例的两份不同报告）'] },
  },
  options: {
    similarity: { default: 0.8, least: 0.8, most: 1, what: { en: 'the share of common 3-grams from which on two documents are reported', zh: '三元组重合度达到此值的两份文件会被报告' } },
  },
  messages: {
    message: { en: 'It shares {percent} % of its 3-grams with {of} (cluster “{cluster}”, {size} documents).', zh: '与 {of} 有 {percent} % 的三字组合相同（簇“{cluster}”，共 {size} 份）。', help: { en: 'Compare them, and keep what you need.', zh: '请比较后取舍。' } },
  },
};

export const samePathRule: RuleInfo = {
  id: 'corpus/same-id',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'error',
  docs: {
    what: { en: 'Reports records that bear the same path.', zh: '报告路径相同的记录。' },
    why: { en: 'The path is the id of a document in what is built on the reports; the second of two would replace the first.', zh: '路径是下游数据中文件的标识；两条相同时后者会覆盖前者。' },
    examples: { match: ['（两条记录都叫 a.txt）'], ignore: ['（a.txt 与 b/a.txt）'] },
  },
  messages: {
    message: { en: 'Another record is called {path} too, and would replace this one in a database.', zh: '另有一条记录也叫 {path}，入库时会互相覆盖。', help: { en: 'Give each document one record, or clean them in one run so that their folders stand in front.', zh: '请让每份文件只有一条记录，或在一次运行中清洗，使路径带上各自的文件夹。' } },
  },
};

export const mixedRulesRule: RuleInfo = {
  id: 'corpus/mixed-rules',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: { en: 'Reports records that were cleaned with other rules than most, or than --expect-rules says.', zh: '报告清洗规则与多数记录或 --expect-rules 不同的记录。' },
    why: { en: 'Two halves of a corpus that were cleaned differently differ for that reason alone.', zh: '语料两部分清洗方式不同，差异可能仅来自规则。' },
    examples: { match: ['（tool.rules 各不相同）'], ignore: ['（tool.rules 全部相同）'] },
  },
  messages: {
    message: { en: 'It was cleaned with version {version} and rules {rules}; expected are version {expectedVersion} and rules {expected}. Documents cleaned in two ways cannot be compared.', zh: '它用版本 {version}、规则 {rules} 清洗；应为版本 {expectedVersion}、规则 {expected}。清洗方式不同的文件无法比较。', help: { en: 'Clean it again with the same version and settings.', zh: '请用同一版本和设置重新清洗。' } },
  },
};
