import { sentencesOf } from './catalogue/fill';
import { cleaningSettings } from './cleaning-settings';
import { loaderRules } from './loader/rules';
import { metadataRules } from './metadata/rules';
import type { Rule, RuleInfo } from './model/rule';
import { defaultSettings, type Settings } from './model/settings';
import { pageRules } from './page/rules';
import { effectiveSettings } from './settings/effective';
import { outlineRules } from './splitter/rules';
import { stripperRules } from './stripper/registry';
import { refuseUnknown, rulesetOf, type Ruleset } from './stripper/ruleset';
import { acceptedRules } from './user-rules/examples';

/** Every rule of the tool, in the order of the docs. */
export const rules: readonly RuleInfo[] = [...loaderRules, ...pageRules, ...stripperRules, ...outlineRules, ...metadataRules];

/** The rules and settings of one run: what holds for a file depends on its path. */
export interface Rulebook {
  /** Every rule that cleans, those of the user among them. */
  readonly catalogue: readonly RuleInfo[];
  readonly forPath: (path: string) => PathRules;
}

export interface PathRules {
  readonly ruleset: Ruleset;
  /** The settings of the run as they are for this path. */
  readonly settings: Settings;
}

/**
 * Rules of `validate` may be set too; they change nothing here.
 * @throws RangeError when a setting names no rule, or a level or option the rule does not offer; for any path, and at once.
 * @throws RangeError when a rule of the user is refused.
 */
export function rulebookOf(given: Partial<Settings>): Rulebook {
  const settings: Settings = { ...defaultSettings, ...cleaningSettings(given) };
  const own = userRulesOf(settings);
  const stripper = own.length === 0 ? stripperRules : [...stripperRules, ...own];
  const catalogue = own.length === 0 ? rules : [...rules, ...own];
  const effective = effectiveSettings(settings, catalogue);
  const made = new Map<object, PathRules>();
  const of = (chosen: ReturnType<typeof effective>): PathRules => {
    let known = made.get(chosen);
    if (known === undefined) {
      const complete = { ...settings, ...chosen };
      made.set(chosen, (known = { settings: complete, ruleset: rulesetOf(stripper, catalogue, complete) }));
    }
    return known;
  };
  for (const { rules: levels = {}, options = {} } of [settings, ...settings.overrides]) refuseUnknown(catalogue, { rules: levels, options });
  return { catalogue, forPath: (path) => of(effective(path)) };
}

/** What `tool.rules` of a report is when the file at a path is cleaned with these settings. */
export function rulesHashOf(settings: Partial<Settings>): (path: string) => string {
  const { forPath } = rulebookOf(settings);
  return (path) => forPath(path).ruleset.hash;
}

/** Rules as data, as rules. @throws RangeError for the first that is refused. */
export function userRulesOf({ userRules }: Pick<Settings, 'userRules'>): readonly Rule[] {
  const { rules: accepted, fault } = acceptedRules(userRules);
  if (fault !== null) throw new RangeError(`The rule user/${fault.name} is refused: ${sentencesOf(fault.message, 'en', fault.evidence)}`);
  return accepted;
}
