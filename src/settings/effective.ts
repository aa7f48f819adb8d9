import { presetValues } from '../model/presets';
import type { RuleInfo } from '../model/rule';
import type { Override, RuleOptions, Settings } from '../model/settings';
import { globFilter } from './globs';

/** What a file's place decides. */
export type Effective = Pick<Settings, 'rules' | 'severities' | 'options' | 'script' | 'encoding'>;

/**
 * The settings of a path: the common ones, and on top of them every override that matches, in their order.
 * Paths that the same overrides match share one object, so what is built from it is built once.
 */
export function effectiveSettings(settings: Settings, catalogue: readonly RuleInfo[]): (path: string) => Effective {
  const { rules, severities, options, script, encoding, overrides } = settings;
  const base: Effective = { rules, severities, options, script, encoding };
  if (overrides.length === 0) return () => base;
  const filters = overrides.map(({ files, excludedFiles = [] }) => globFilter(files, excludedFiles));
  const known = new Map<string, Effective>();
  return (path) => {
    const matching = overrides.filter((_, i) => filters[i]?.(path) === true);
    const key = matching.map((override) => overrides.indexOf(override)).join(' ');
    let effective = known.get(key);
    if (effective === undefined) known.set(key, (effective = matching.reduce((before, override) => laidOver(before, override, catalogue), base)));
    return effective;
  };
}

function laidOver(before: Effective, override: Override, catalogue: readonly RuleInfo[]): Effective {
  const preset = override.extends === undefined ? null : presetValues(override.extends, catalogue);
  const start: Effective = preset === null ? before : { ...before, rules: preset.rules, severities: preset.severity, options: {} };
  return {
    rules: { ...start.rules, ...override.rules },
    severities: { ...start.severities, ...override.severities },
    options: joined(start.options, override.options ?? {}),
    script: override.script ?? start.script,
    encoding: override.encoding ?? start.encoding,
  };
}

function joined(before: RuleOptions, after: RuleOptions): RuleOptions {
  return Object.fromEntries([...Object.entries(before), ...Object.entries(after)].map(([id]) => [id, { ...before[id as keyof RuleOptions], ...after[id as keyof RuleOptions] }]));
}
