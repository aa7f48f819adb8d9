import type { Bilingual } from '../model/bilingual';

/** Words of the table of documents. */
export const tableWords = {
  title: { en: 'Title', zh: '标题' },
  date: { en: 'Date', zh: '日期' },
  sections: { en: 'Sections', zh: '节' },
  removed: { en: 'Removed', zh: '删除' },
  restored: { en: 'Restored', zh: '还原' },
  flags: { en: 'Flags', zh: '提示' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words of `explain`. */
export const explainWords = {
  head: { en: '{path}: {chars} characters; {kept} kept, {replaced} replaced, {removed} removed', zh: '{path}：共 {chars} 个字符；保留 {kept}，替换 {replaced}，删除 {removed}' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  removed: { en: 'removed {units}', zh: '删除 {units}' },
  hidden: { en: 'hidden markup, {units}', zh: '隐藏标记，{units}' },
  replaced: { en: 'replaced', zh: '替换' },
  lines: { en: 'over {lines} lines', zh: '跨 {lines} 行' },
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'note', zh: '提示' },
  evidence: { en: 'evidence', zh: '依据' },
  noLedger: {
    en: 'This report has no ledger (--ledger none), so its edits are unknown. Run clean again without that option.',
    zh: '该报告没有账本（--ledger none），看不到改动。请去掉该选项重新运行 clean。',
  },
  nothing: { en: 'Nothing was changed and nothing was found.', zh: '没有任何改动，也没有发现问题。' },
  nothingHere: { en: 'Nothing happened on line {line}: it stands in the text as it stood in the source.', zh: '第 {line} 行没有改动：正文与原文一致。' },
  noLine: { en: 'There is no line {line}: the source has {lines}.', zh: '没有第 {line} 行：原文共 {lines} 行。' },
  collapsed: { en: 'Not shown one by one (--all shows them):', zh: '未逐条列出（--all 可列出）：' },
  summary: { en: 'By rule', zh: '按规则汇总' },
  edits: { en: '{count} edits', zh: '{count} 处改动' },
  edit: { en: '1 edit', zh: '1 处改动' },
  units: { en: '{count} characters', zh: '{count} 个字符' },
  unit: { en: '1 character', zh: '1 个字符' },
  remarks: { en: '{count} findings', zh: '{count} 条发现' },
  remark: { en: '1 finding', zh: '1 条发现' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words of the closing summary. */
export const summaryWords = {
  documents: { en: 'Documents: {documents} ({done} done, {failed} failed)', zh: '{documents} 份文档：完成 {done}，失败 {failed}' },
  characters: { en: 'Characters: {chars} ({kept} kept, {replaced} replaced, {removed} removed)', zh: '{chars} 个字符：保留 {kept}，替换 {replaced}，删除 {removed}' },
  diagnostics: { en: 'Findings: error ×{error}, warning ×{warning}, note ×{info}', zh: '发现：错误 {error}，警告 {warning}，提示 {info}' },
  failures: { en: 'Failed', zh: '失败' },
  byRule: { en: 'Changed, by rule', zh: '改动（按规则）' },
  more: { en: 'and {count} rules more', zh: '另有 {count} 条规则' },
  worst: { en: 'Look at these first', zh: '请先查看' },
  errors: { en: 'error ×{count}', zh: '错误 {count}' },
  warnings: { en: 'warning ×{count}', zh: '警告 {count}' },
  share: { en: '{percent} % removed', zh: '删除 {percent} %' },
} as const satisfies Readonly<Record<string, Bilingual>>;
