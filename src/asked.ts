import type { Level, RuleId, RuleInfo } from './model/rule';
import type { Settings } from './model/settings';
import { rules as cleaningRules, userRulesOf } from './rulebook';
import { effectiveSettings, type Effective } from './settings/effective';
import { validatorRules } from './validator/rules';

/** Every rule that `validate` knows: those of cleaning, and its own. */
export const allRules: readonly RuleInfo[] = [...cleaningRules, ...validatorRules];

/** The same with the rules of a user. @throws RangeError for the first that is refused. */
export function rulesWith({ userRules = {} }: Partial<Settings>): readonly RuleInfo[] {
  return Object.keys(userRules).length === 0 ? allRules : [...allRules, ...userRulesOf({ userRules })];
}

/** What `validate` asks of one file. */
export interface Asked extends Pick<Effective, 'severities' | 'options'> {
  readonly levels: ReadonlyMap<RuleId, Level>;
}

/**
 * @param catalogue every rule that validate knows. @param only rules or groups of rules; absent: all.
 * @throws RangeError when a setting names no rule.
 */
export function askedAt(settings: Settings, catalogue: readonly RuleInfo[], only: readonly string[] | undefined): (path: string) => Asked {
  const known = new Set<string>(catalogue.map(({ id }) => id));
  for (const { rules } of [settings, ...settings.overrides]) {
    for (const id of Object.keys(rules ?? {})) if (!known.has(id)) throw new RangeError(`There is no rule ${id}; \`rules\` lists them all.`);
  }
  const effective = effectiveSettings(settings, catalogue);
  const wanted = (id: RuleId): boolean => only === undefined || only.some((one) => one === id || id.startsWith(`${one}/`));
  const made = new Map<Effective, Asked>();
  return (path) => {
    const chosen = effective(path);
    let asked = made.get(chosen);
    if (asked === undefined) {
      const { rules, severities, options } = chosen;
      made.set(chosen, (asked = { severities, options, levels: new Map(catalogue.map((rule) => [rule.id, wanted(rule.id) ? (rules[rule.id] ?? rule.default) : 'off'])) }));
    }
    return asked;
  };
}

/** Whether a rule is asked of any file there may be. */
export function mayBeOn(id: RuleId, { overrides }: Settings, askedOf: (path: string) => Asked): boolean {
  return askedOf('').levels.get(id) !== 'off' || overrides.some((override) => override.extends !== undefined || (override.rules?.[id] ?? 'off') !== 'off');
}
