import { wholeSlice } from '../ledger/units';
import type { Evidence, Message } from '../model/bilingual';
import type { Remark } from '../model/diagnostic';
import type { Finding, Rule } from '../model/rule';
import type { Span } from '../model/span';

const wouldRemove: Message = {
  en: 'Would remove “{excerpt}”.',
  zh: '可删除“{excerpt}”。',
  help: { en: 'Set {rule} to "apply" to do so.', zh: '要删除，请把 {rule} 设为 "apply"。' },
};

const wouldReplace: Message = {
  en: 'Would replace “{excerpt}” by “{to}”.',
  zh: '可将“{excerpt}”替换为“{to}”。',
  help: { en: 'Set {rule} to "apply" to do so.', zh: '要替换，请把 {rule} 设为 "apply"。' },
};

const withdrawn: Message = {
  en: '{rule} wanted to remove {units} of {of} visible characters, too much to be safe; nothing was removed.',
  zh: '{rule} 要删除 {of} 个可见字符中的 {units} 个，超出安全范围，未作删除。',
  help: { en: 'Look at the file by hand.', zh: '请人工查看该文件。' },
};

/** Law 6, however little it is. */
const emptying: Message = {
  en: '{rule} wanted to remove {units} of {of} visible characters, and what is left would be no text: no whole sentence, or no Chinese. Nothing was removed.',
  zh: '{rule} 要删除 {of} 个可见字符中的 {units} 个，剩下的将不成文本：没有一句完整的话，或没有一个汉字。未作删除。',
  help: { en: 'Look at the file by hand.', zh: '请人工查看该文件。' },
};

const overgrown: Message = {
  en: '{rule} wanted to add {units} characters to a text of {of}, which would go on and on; nothing was replaced.',
  zh: '{rule} 要给 {of} 个字符的文本添加 {units} 个字符，这会没完没了，未作替换。',
  help: { en: 'Narrow its pattern.', zh: '请收紧它的模式。' },
};

/** Turns a finding into a remark, in the rule's own words where it has some. */
export function remarkOf(rule: Rule, finding: Finding, text: string, source: Span): Remark {
  const own = finding.message === undefined ? undefined : rule.messages[finding.message];
  const excerpt = excerptOf(text, finding.viewStart, finding.viewEnd);
  const parameters: Evidence = own === undefined ? { excerpt, rule: rule.id, ...(finding.to ? { to: finding.to } : {}) } : {};
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    message: own ?? (finding.to ? wouldReplace : wouldRemove),
    evidence: { ...parameters, ...finding.evidence },
    source,
  };
}

export interface Excess {
  readonly units: number;
  readonly of: number;
  /** What would be too much: what goes, what comes, or that nothing of the text is left. */
  readonly way: 'removed' | 'added' | 'emptied';
}

const EXCESSES: Readonly<Record<Excess['way'], Message>> = { removed: withdrawn, added: overgrown, emptied: emptying };

export function withdrawnRemark(rule: Rule, source: Span, { units, of, way }: Excess): Remark {
  return { rule: rule.id, severity: 'warning', message: EXCESSES[way], evidence: { rule: rule.id, units, of, withdrawn: true }, source };
}

function excerptOf(text: string, start: number, end: number): string {
  const cut = wholeSlice(text, start, Math.min(end, start + 40));
  return end > start + 40 ? `${cut}…` : cut;
}
