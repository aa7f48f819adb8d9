import { createHash } from 'node:crypto';
import type { Level, Phase, Rule, RuleId, RuleInfo } from '../model/rule';
import type { Settings } from '../model/settings';

/** The rules of one run in their settings, sorted into phases. */
export interface Ruleset {
  readonly levelOf: (id: RuleId) => Level;
  /** Active rules of a phase, in registry order. */
  readonly inPhase: (phase: Phase) => readonly Rule[];
  readonly script: Settings['script'];
  /** `sha256:…` over every rule's id and level, and the settings that change the text. */
  readonly hash: string;
}

/**
 * @param catalogue every rule of the tool, the stripper's among them; its order settles overlaps.
 * @throws RangeError when a setting names no rule, or a level the rule does not offer.
 */
export function rulesetOf(rules: readonly Rule[], catalogue: readonly RuleInfo[], settings: Settings): Ruleset {
  refuseUnknown(catalogue, settings);
  const levels = new Map<RuleId, Level>(catalogue.map((rule) => [rule.id, settings.rules[rule.id] ?? rule.default]));
  const levelOf = (id: RuleId): Level => levels.get(id) ?? 'off';
  const phases = new Map<Phase, Rule[]>();
  for (const rule of rules) {
    if (levelOf(rule.id) === 'off') continue;
    const list = phases.get(rule.phase) ?? [];
    list.push(rule);
    phases.set(rule.phase, list);
  }
  const stamp = JSON.stringify({ levels: [...levels].sort(([a], [b]) => (a < b ? -1 : 1)), script: settings.script });
  return {
    levelOf,
    inPhase: (phase) => phases.get(phase) ?? [],
    script: settings.script,
    hash: `sha256:${createHash('sha256').update(stamp).digest('hex')}`,
  };
}

/** A misspelt rule id must not pass for a setting that took effect. */
function refuseUnknown(catalogue: readonly RuleInfo[], settings: Settings): void {
  const known = new Map<string, RuleInfo>(catalogue.map((rule) => [rule.id, rule]));
  for (const [id, level] of Object.entries(settings.rules)) {
    const rule = known.get(id);
    if (rule === undefined) throw new RangeError(`There is no rule ${id}; \`rules\` lists them all.`);
    if (level !== undefined && !rule.levels.includes(level)) throw new RangeError(`Rule ${id} has no level ${level}; it offers ${rule.levels.join(', ')}.`);
  }
}
