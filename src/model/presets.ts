import type { Severity } from './diagnostic';
import type { Level, RuleId, RuleInfo } from './rule';

export const PRESETS = ['recommended', 'verbatim', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** Rules that are off by default because they cost time or speak often, and that a strict reader wants. */
const RAISED: ReadonlySet<string> = new Set<RuleId>(['suspect/injected-text', 'suspect/personal-data', 'restore/letter-code', 'chars/mojibake-part']);

// Matches rules that edit a text. Trap: rules of other groups only read it, or decode it.
const EDITING = /^(?:markup|chars|strip|restore)\//;

export interface PresetValues {
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
  readonly severity: Readonly<Partial<Record<RuleId, Severity>>>;
}

/**
 * What a preset sets. `recommended`: nothing, the defaults. `verbatim`: a text is decoded and split, and no rule edits it.
 * `strict`: the rules of RAISED report, and as warnings at least; every warning is an error.
 */
export function presetValues(preset: Preset, rules: readonly RuleInfo[]): PresetValues {
  if (preset === 'verbatim') return { rules: Object.fromEntries(rules.filter((rule) => EDITING.test(rule.id) && rule.default !== 'off').map((rule) => [rule.id, 'off'])), severity: {} };
  if (preset === 'recommended') return { rules: {}, severity: {} };
  return {
    rules: Object.fromEntries(rules.filter((rule) => rule.default === 'off' && RAISED.has(rule.id) && rule.levels.includes('report')).map((rule) => [rule.id, 'report'])),
    severity: Object.fromEntries(rules.filter((rule) => rule.severity !== 'error').map((rule) => [rule.id, rule.severity === 'info' && !RAISED.has(rule.id) ? 'info' : rule.severity === 'info' ? 'warning' : 'error'])),
  };
}
