import { rules } from './clean';
import { defaultSettings, type Settings } from './model/settings';
import { stripperRules } from './stripper/registry';
import { rulesetOf } from './stripper/ruleset';

/** What `tool.rules` of a report under these settings is. @throws RangeError as `cleanerOf`. */
export function rulesHashOf(settings: Partial<Settings>): string {
  return rulesetOf(stripperRules, rules, { ...defaultSettings, ...settings }).hash;
}
