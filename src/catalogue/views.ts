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
  lines: { en: 'over {lines} {lines:line|lines}', zh: '跨 {lines} 行' },
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'note', zh: '提示' },
  evidence: { en: 'evidence', zh: '依据' },
  nothing: { en: 'Nothing was changed and nothing was found.', zh: '没有任何改动，也没有发现问题。' },
  nothingHere: { en: 'Nothing happened on line {line}: it stands in the text as it stood in the source.', zh: '第 {line} 行没有改动：正文与原文一致。' },
  collapsed: { en: 'Not shown one by one (--all shows them):', zh: '未逐条列出（--all 可列出）：' },
  summary: { en: 'By rule', zh: '按规则汇总' },
  edits: { en: '{count} {count:edit|edits}', zh: '{count} 处改动' },
  edit: { en: '1 edit', zh: '1 处改动' },
  units: { en: '{count} {count:character|characters}', zh: '{count} 个字符' },
  unit: { en: '1 character', zh: '1 个字符' },
  remarks: { en: '{count} {count:finding|findings}', zh: '{count} 条发现' },
  remark: { en: '1 finding', zh: '1 条发现' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words beside what `validate` finds. */
export const problemWords = {
  help: { en: 'help: {help}', zh: '处理：{help}' },
  whatToDo: { en: 'What to do:', zh: '处理办法：' },
  annotated: { en: 'reportkit: {error} {error:error|errors}, {warning} {warning:warning|warnings}, {info} {info:note|notes}{rest}', zh: 'reportkit：错误 {error}，警告 {warning}，提示 {info}{rest}' },
  notAnnotated: { en: '; {left} more are not annotated, since GitHub shows {most} of a kind: use -f ndjson for all', zh: '；另有 {left} 条未加标注，因为 GitHub 每类只显示 {most} 条：用 -f ndjson 可得到全部' },
  columns: { en: '| | where | rule | what |', zh: '| | 位置 | 规则 | 内容 |' },
  more: { en: '… and {left} more.', zh: '……另有 {left} 条。' },
  sarifShown: { en: 'GitHub shows the first {shown} of {total} results of a log, the heaviest first.', zh: 'GitHub 只显示日志中 {total} 条结果的前 {shown} 条，重的在前。' },
  sarifDropped: { en: '{dropped} of the lightest are left out here, since a log may hold {most}: use --format ndjson for all.', zh: '此处略去最轻的 {dropped} 条，因为一份日志最多 {most} 条：用 --format ndjson 可得到全部。' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words of the closing summary. */
export const summaryWords = {
  documents: { en: 'Documents: {documents} ({done} done, {failed} failed)', zh: '{documents} 份文档：完成 {done}，失败 {failed}' },
  characters: { en: 'Characters: {chars} ({kept} kept, {replaced} replaced, {removed} removed)', zh: '{chars} 个字符：保留 {kept}，替换 {replaced}，删除 {removed}' },
  diagnostics: { en: 'Findings: error ×{error}, warning ×{warning}, note ×{info}', zh: '发现：错误 {error}，警告 {warning}，提示 {info}' },
  failures: { en: 'Failed', zh: '失败' },
  byRule: { en: 'Changed, by rule', zh: '改动（按规则）' },
  more: { en: 'and {count} more {count:rule|rules}', zh: '另有 {count} 条规则' },
  worst: { en: 'Look at these first', zh: '请先查看' },
  errors: { en: 'error ×{count}', zh: '错误 {count}' },
  warnings: { en: 'warning ×{count}', zh: '警告 {count}' },
  share: { en: '{percent} % removed', zh: '删除 {percent} %' },
} as const satisfies Readonly<Record<string, Bilingual>>;
