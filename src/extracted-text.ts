import { sweepSource, type FirstText } from './ledger/source-sweep';
import type { Remark } from './model/diagnostic';
import type { Extraction } from './model/extraction';
import type { RuleId } from './model/rule';
import type { SourceEdit } from './model/source-edit';
import type { SourceStyle } from './model/source-style';
import { reportedEdits } from './reported-edits';
import { holdsHan, holdsProse } from './stripper/prose';
import { stripperRules } from './stripper/registry';
import { withdrawnRemark } from './stripper/remarks';
import type { Ruleset } from './stripper/ruleset';

/** The text of an office document as the rules in their settings read it. */
export interface ExtractedText {
  /** What the first sweep makes of the text the reader found. */
  readonly first: FirstText;
  readonly style: SourceStyle;
  readonly remarks: readonly Remark[];
}

/** Applies what the reader says is furniture or a broken line; nothing of it where nothing would be left (law 6). */
export function extractedTextOf({ text, edits, style }: Extraction, ruleset: Ruleset): ExtractedText {
  const first = sweepSource(text, edits, (rule) => ruleset.levelOf(rule) === 'apply');
  const isEmptied = (holdsProse(text) && !holdsProse(first.text)) || (holdsHan(text) && !holdsHan(first.text));
  if (!isEmptied) return { first, style, remarks: reportedEdits(edits, text, ruleset, stripperRules, wouldChange) };
  return { first: sweepSource(text, [], () => false), style, remarks: withdrawn(edits, text, ruleset) };
}

const wouldChange = {
  en: 'Would change {count} {count:place|places} of this document, the first of them “{excerpt}”.',
  zh: '可改动本文 {count} 处，此为第一处“{excerpt}”。',
  help: { en: 'Set {rule} to "apply" to do so.', zh: '要改动，请把 {rule} 设为 "apply"。' },
} as const;

function withdrawn(edits: readonly SourceEdit[], text: string, ruleset: Ruleset): Remark[] {
  return [...firstByRule(edits)].flatMap(([id, { sourceStart, sourceEnd }]) => {
    const rule = stripperRules.find((one) => one.id === id);
    if (rule === undefined || ruleset.levelOf(id) !== 'apply') return [];
    const units = edits.reduce((sum, edit) => (edit.rule === id ? sum + edit.sourceEnd - edit.sourceStart : sum), 0);
    return [withdrawnRemark(rule, [sourceStart, sourceEnd], { units, of: text.length, way: 'removed' })];
  });
}

function firstByRule(edits: readonly SourceEdit[]): Map<RuleId, SourceEdit> {
  const first = new Map<RuleId, SourceEdit>();
  for (const edit of edits) if (!first.has(edit.rule)) first.set(edit.rule, edit);
  return first;
}
