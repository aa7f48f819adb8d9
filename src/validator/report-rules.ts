import type { RuleInfo } from '../model/rule';

/** What is checked of a report that was read from a file. The checks themselves are the ledger room's. */
export const schemaRule: RuleInfo = {
  id: 'report/schema',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'error',
  docs: {
    what: { en: 'Reports a record that does not fit the JSON Schema of reports.', zh: '报告不符合报告 JSON Schema 的记录。' },
    why: { en: 'Records pass through jq, scripts and databases; one that lost a key breaks whoever reads it next.', zh: '记录会经过 jq、脚本和数据库；缺了键的记录会让下一个读取者出错。' },
    examples: { match: ['{"schema":"reportkit/report@1"}'], ignore: ['（clean 写出的报告）'] },
  },
  messages: {
    message: { en: 'The record is no valid report: {fault}.', zh: '该记录不是有效的报告：{fault}。', help: { en: 'Write it anew with “reportkit clean”.', zh: '请用“reportkit clean”重新生成。' } },
  },
};

export const ledgerRule: RuleInfo = {
  id: 'report/ledger',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'error',
  docs: {
    what: {
      en: 'Reports a report that breaks its own laws: the ledger must tile the source and give the text, the tree must tile the text, hashes and counts must agree.',
      zh: '报告违反自身定律的报告：账本须铺满原文并得出文本，章节树须铺满文本，哈希与计数须一致。',
    },
    why: { en: 'A text that was edited by hand, or cut in transport, can no longer be traced to its source.', zh: '手工改过或传输中被截断的文本，再也无法追溯到原文。' },
    examples: { match: ['（text 改动过的报告）'], ignore: ['（clean 写出的报告）'] },
  },
  messages: {
    message: { en: 'The report contradicts itself: {fault}. It was changed after it was written.', zh: '报告自相矛盾：{fault}。它写出后被改动过。', help: { en: 'Clean the original again.', zh: '请重新清洗原文。' } },
  },
};

export const sourceRule: RuleInfo = {
  id: 'report/source',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'error',
  docs: {
    what: { en: 'With --source, reports a report whose source file is missing, has changed, or is not what the ledger gives back.', zh: '使用 --source 时，报告原文件缺失、已变或与账本不符的报告。' },
    why: { en: 'A report is a proof only beside the file it speaks of.', zh: '报告只有与所指的原文件对照才是证明。' },
    examples: { match: ['（原文件改动过）'], ignore: ['（原文件未变）'] },
  },
  messages: {
    missing: { en: 'The source {path} is not under {folder}.', zh: '在 {folder} 下找不到原文件 {path}。', help: { en: 'Check --source, or clean the corpus again.', zh: '请检查 --source，或重新清洗。' } },
    changed: { en: 'The source {path} has changed since: its SHA-256 is {got}, the report says {want}.', zh: '原文件 {path} 已变：其 SHA-256 为 {got}，报告记为 {want}。', help: { en: 'Clean it again.', zh: '请重新清洗。' } },
    different: { en: 'The ledger does not give back the source {path}: {fault}.', zh: '账本不能还原原文件 {path}：{fault}。', help: { en: 'Clean it again.', zh: '请重新清洗。' } },
  },
};
