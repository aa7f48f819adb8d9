import type { Override, Settings } from './model/settings';
import { validatorRules } from './validator/rules';

const VALIDATOR_IDS: ReadonlySet<string> = new Set(validatorRules.map(({ id }) => id));

/** Rules that `clean` does not know change nothing in a report, so they are kept from it and from its hash. */
export function cleaningSettings<Some extends Partial<Settings>>(settings: Some): Some & Pick<Settings, 'rules' | 'severities' | 'options' | 'overrides'> {
  return { ...settings, ...cleaningPart(settings), overrides: (settings.overrides ?? []).map((override) => ({ ...override, ...cleaningPart(override) })) };
}

function cleaningPart({ rules = {}, severities = {}, options = {} }: Partial<Pick<Override, 'rules' | 'severities' | 'options'>>): Pick<Settings, 'rules' | 'severities' | 'options'> {
  return { rules: withoutOwn(rules), severities: withoutOwn(severities), options: withoutOwn(options) };
}

function withoutOwn<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !VALIDATOR_IDS.has(id)));
}
