import type { Bilingual } from '../model/bilingual';
import type { DifferencePart } from '../model/difference';

/** Words of `diff`. */
export const differenceWords = {
  title: { en: 'What changed in the results', zh: '结果的变化' },
  none: { en: 'Nothing changed: {same} {same:document is|documents are} the same.', zh: '没有变化：{same} 份文件相同。' },
  sum: { en: '{changed} {changed:document|documents} changed, {added} added, {lost} lost, {same} the same.', zh: '变化 {changed} 份，新增 {added} 份，缺失 {lost} 份，相同 {same} 份。' },
  byRule: { en: 'Edits, by rule', zh: '按规则统计的改动' },
  rule: { en: 'rule', zh: '规则' },
  added: { en: 'added', zh: '新增' },
  takenBack: { en: 'taken back', zh: '撤回' },
  tally: { en: '{edits} ({units} characters)', zh: '{edits} 处（{units} 个字符）' },
  samples: { en: 'Samples', zh: '样例' },
  hidden: { en: '(hidden markup, {units} characters)', zh: '（隐藏标记，{units} 个字符）' },
  documents: { en: 'Documents', zh: '文件' },
  addedDocument: { en: 'only in the new result', zh: '仅见于新结果' },
  lostDocument: { en: 'only in the old result', zh: '仅见于旧结果' },
  more: { en: 'and {count} more (--samples shows more, --json all)', zh: '另有 {count} 份（--samples 可多列，--json 列出全部）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const partWords: Readonly<Record<DifferencePart, Bilingual>> = {
  status: { en: 'report or failure', zh: '成败' },
  source: { en: 'other source', zh: '原文不同' },
  text: { en: 'text', zh: '正文' },
  metadata: { en: 'metadata', zh: '元数据' },
  sections: { en: 'sections', zh: '章节' },
  tree: { en: 'tree', zh: '结构' },
  edits: { en: 'edits', zh: '改动' },
  ledger: { en: 'counts (no ledger to compare)', zh: '计数（无账本可比）' },
  findings: { en: 'findings', zh: '发现' },
  facts: { en: 'encoding or type', zh: '编码或类型' },
};
