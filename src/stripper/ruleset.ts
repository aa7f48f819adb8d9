import { createHash } from 'node:crypto';
import type { Level, Phase, Rule, RuleId, RuleInfo } from '../model/rule';
import type { RuleOptions, Settings } from '../model/settings';
import type { UserRule } from '../model/user-rule';
import { optionsOf } from '../settings/options';

/** The rules of one run in their settings, sorted into phases. */
export interface Ruleset {
  readonly levelOf: (id: RuleId) => Level;
  /** Active rules of a phase, in registry order. */
  readonly inPhase: (phase: Phase) => readonly Rule[];
  readonly script: Settings['script'];
  /** `sha256:…` over every rule's id and level, and the settings that change a report. */
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
    list.push(withOptions(rule, settings.options));
    phases.set(rule.phase, list);
  }
  const stamp = JSON.stringify({ levels: sorted([...levels]), script: settings.script, ...furtherStamp(catalogue, levels, settings) });
  return {
    levelOf,
    inPhase: (phase) => phases.get(phase) ?? [],
    script: settings.script,
    hash: `sha256:${createHash('sha256').update(stamp).digest('hex')}`,
  };
}

/** What most runs leave as it is stands in the stamp only where it was set, and in one order. */
function furtherStamp(catalogue: readonly RuleInfo[], levels: ReadonlyMap<RuleId, Level>, { severities, options, userRules }: Settings): object {
  const known = new Map(catalogue.map((rule) => [rule.id as string, rule]));
  const isOn = ([id]: readonly [string, unknown]): boolean => known.has(id) && levels.get(id as RuleId) !== 'off';
  const chosen = {
    severities: sorted(Object.entries(severities).filter(isOn)),
    options: sorted(Object.entries(options).filter(isOn).map(([id, values]) => [id, sorted(Object.entries(values ?? {}))])),
    user: sorted(Object.entries(userRules).map(([name, rule]): [string, unknown] => [`user/${name}`, meaningOf(rule)]).filter(isOn)),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, list]) => list.length > 0));
}

/** Of a rule of the user, what it does; its examples and its words do not change a text. */
function meaningOf({ kind, match, unless, replacement, budget, severity }: UserRule): unknown {
  return { kind, match, unless, replacement, budget, severity };
}

function sorted<Value>(entries: (readonly [string, Value])[]): (readonly [string, Value])[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function withOptions(rule: Rule, options: RuleOptions): Rule {
  const budget = options[rule.id]?.['budget'];
  return budget === undefined ? rule : { ...rule, budget };
}

/**
 * A misspelt rule id must not pass for a setting that took effect.
 * @throws RangeError
 */
export function refuseUnknown(catalogue: readonly RuleInfo[], settings: Pick<Settings, 'rules' | 'options'>): void {
  const known = new Map<string, RuleInfo>(catalogue.map((rule) => [rule.id, rule]));
  for (const [id, level] of Object.entries(settings.rules)) {
    const rule = known.get(id);
    if (rule === undefined) throw new RangeError(`There is no rule ${id}; \`rules\` lists them all.`);
    if (level !== undefined && !rule.levels.includes(level)) throw new RangeError(`Rule ${id} has no level ${level}; it offers ${rule.levels.join(', ')}.`);
  }  for (const [id, values] of Object.entries(settings.options)) {
    const rule = known.get(id);
    if (rule === undefined) throw new RangeError(`There is no rule ${id}; \`rules\` lists them all.`);
    for (const [name, value] of Object.entries(values ?? {})) {
      const option = optionsOf(rule)[name];
      if (option === undefined) throw new RangeError(`Rule ${id} has no option ${name}; it has ${Object.keys(optionsOf(rule)).join(', ') || 'none'}.`);
      if (!(value >= option.least && value <= option.most)) throw new RangeError(`Option ${name} of rule ${id} cannot be ${value}; it is from ${option.least} to ${option.most}.`);
    }
  }
}
