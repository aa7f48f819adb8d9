import { nothingMeant } from '../catalogue/suggest';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { readConfig, type Config } from '../corpus/config';
import { PRESETS, presetValues } from '../model/presets';
import type { RuleInfo } from '../model/rule';
import type { Override, Settings } from '../model/settings';
import { lazy } from './lazy';
import type { Io } from './terminal';
import { bytesOf, levelsOf, oneOf, refuse, word, words, type RawOptions } from './values';

export interface ChosenSettings {
  readonly settings: Partial<Settings>;
  /** Empty when there is no configuration. */
  readonly config: Config;
  /** Every rule there is for this run, those of the configuration among them. */
  readonly catalogue: readonly RuleInfo[];
}

/** What changes reports: the options, and where they are silent the configuration. Rules that only `validate` asks are left out. */
export function settingsOf(raw: RawOptions, io: Io): ChosenSettings {
  const { settings, ...rest } = allSettingsOf(raw, io);
  return { settings: lazy.engine().cleaningSettings(settings), ...rest };
}

/** The same with the levels of every rule, for `validate`. */
export function allSettingsOf(raw: RawOptions, io: Io): ChosenSettings {
  const written = readConfig(word(raw, 'config'), io.cwd) ?? {};
  const preset = oneOf('--preset', word(raw, 'preset'), PRESETS) ?? written.extends;
  const { userRules = {} } = written;
  const catalogue = lazy.engine().rulesWith({ userRules });
  const base = preset === undefined ? null : presetValues(preset, catalogue);
  const config: Config = base === null ? written : { ...written, rules: { ...base.rules, ...written.rules }, severity: { ...base.severity, ...written.severity } };
  const script = oneOf('--script', word(raw, 'script'), ['auto', 'simplified', 'keep']) ?? config.script;
  const ledger = oneOf('--ledger', word(raw, 'ledger'), ['compact', 'text', 'full', 'none']) ?? config.ledger;
  const offsets = oneOf('--offsets', word(raw, 'offsets'), ['utf-16', 'codepoint']) ?? config.offsets;
  const language = oneOf('--lang', word(raw, 'lang'), ['en', 'zh']) ?? config.lang;
  const maxBytes = word(raw, 'maxBytes');
  const from = kindOf(raw);
  const encoding = encodingOf(word(raw, 'encoding') ?? config.encoding);
  const levels = levelsOf(words(raw, 'rule'), catalogue);
  return {
    config,
    catalogue,
    settings: {
      rules: { ...config.rules, ...levels },
      severities: config.severity ?? {},
      options: config.options ?? {},
      userRules,
      overrides: overridesOf(config, { rules: levels, ...(word(raw, 'script') === undefined ? {} : { script }), ...(word(raw, 'encoding') === undefined ? {} : { encoding }) }),
      from,
      ...(script === undefined ? {} : { script }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(ledger === undefined ? {} : { ledger }),
      ...(offsets === undefined ? {} : { offsets }),
      ...(language === undefined ? {} : { language }),
      ...(maxBytes === undefined ? {} : { maxBytes: bytesOf('--max-bytes', maxBytes) }),
    },
  };
}

/** What the command line says holds for every file, whatever the overrides of the configuration say. */
function overridesOf({ overrides = [] }: Config, said: Omit<Override, 'files'>): readonly Override[] {
  return overrides.length === 0 ? [] : [...overrides, { files: ['**'], ...said }];
}

function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = lazy.engine().canonicalEncoding(label);
  if (name === null) throw new UsageError(usageErrors.badValue, { option: '--encoding', value: label, expected: 'utf-8, gb18030, big5, utf-16le, …', ...nothingMeant });
  return name;
}

/** What inputs are. The loader tells text from pages by itself; records are not read yet. */
function kindOf(raw: RawOptions): 'auto' | 'text' | 'html' {
  const kind = oneOf('--from', word(raw, 'from'), ['auto', 'text', 'html', 'ndjson']) ?? 'auto';
  if (kind === 'ndjson') refuse(`--from ${kind}`);
  if (words(raw, 'field').length > 0) refuse('--field');
  return kind;
}
