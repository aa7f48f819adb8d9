import type { Severity } from './diagnostic';
import type { Level, RuleId, RuleInfo } from './rule';

export const PRESETS = ['recommended', 'verbatim', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

// Matches rules that edit a text. Trap: rules of other groups only read it, or decode it.
const EDITING = /^(?:markup|chars|strip|restore|user)\//;

export interface PresetValues {
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
  readonly severity: Readonly<Partial<Record<RuleId, Severity>>>;
}

/**
 * What a preset sets; the rest is as each rule has it.
 *
 * - `recommended`: nothing.
 * - `verbatim`: every rule that edits is off, those of the user among them, so a text is decoded and split, and stays as it is.
 * - `strict`: every rule that is off and can report does so, and every finding is an error. What is edited stays the same: a rule
 *   that applies still applies, and what it cannot decide is an error too.
 */
export function presetValues(preset: Preset, rules: readonly RuleInfo[]): PresetValues {
  switch (preset) {
    case 'recommended':
      return { rules: {}, severity: {} };
    case 'verbatim':
      return { rules: Object.fromEntries(rules.filter((rule) => EDITING.test(rule.id) && rule.default !== 'off').map((rule) => [rule.id, 'off'])), severity: {} };
    case 'strict':
      return {
        rules: Object.fromEntries(rules.filter((rule) => rule.default === 'off' && rule.levels.includes('report')).map((rule) => [rule.id, 'report'])),
        severity: Object.fromEntries(rules.filter((rule) => rule.severity !== 'error').map((rule) => [rule.id, 'error'])),
      };
  }
}
