import { nothingMeant } from '../catalogue/suggest';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { readConfig, type Config } from '../corpus/config';
import { defaultFields, type FieldNames, type RecordChoice } from '../corpus/records/choice';
import { PRESETS, presetValues } from '../model/presets';
import type { RuleInfo } from '../model/rule';
import { settingChoices, type Override, type Settings } from '../model/settings';
import { lazy } from './lazy';
import type { Io } from './terminal';
import { sizeInBytes, levelsOf, oneOf, severitiesOf, word, words, type RawOptions } from './values';

export interface ChosenSettings {
  readonly settings: Partial<Settings>;
  /** Which inputs hold many documents, and where in them. */
  readonly records: RecordChoice;
  /** Empty when there is no configuration. */
  readonly config: Config;
  /** Every rule there is for this run, those of the configuration among them. */
  readonly catalogue: readonly RuleInfo[];
}

/** What changes reports: the options, and where they are silent the configuration. Rules that only `validate` asks are left out. */
export function settingsOf(raw: RawOptions, io: Io): ChosenSettings {
  const { settings, ...rest } = allSettingsOf(raw, io);
  return { settings: lazy.settingNames().cleaningSettings(settings), ...rest };
}

/** The same with the levels of every rule, for `validate`. */
export function allSettingsOf(raw: RawOptions, io: Io): ChosenSettings {
  const written = readConfig(word(raw, 'config'), io.cwd) ?? {};
  const preset = oneOf('--preset', word(raw, 'preset'), PRESETS) ?? written.extends;
  const { userRules = {} } = written;
  const catalogue = lazy.settingNames().rulesWith({ userRules });
  const base = preset === undefined ? null : presetValues(preset, catalogue);
  const config: Config = base === null ? written : { ...written, rules: { ...base.rules, ...written.rules }, severity: { ...base.severity, ...written.severity } };
  const script = oneOf('--script', word(raw, 'script'), settingChoices.script) ?? config.script;
  const ledger = oneOf('--ledger', word(raw, 'ledger'), settingChoices.ledger) ?? config.ledger;
  const offsets = oneOf('--offsets', word(raw, 'offsets'), settingChoices.offsets) ?? config.offsets;
  const language = oneOf('--lang', word(raw, 'lang'), settingChoices.language) ?? config.lang;
  const maxBytes = word(raw, 'maxBytes');
  const encoding = encodingOf(word(raw, 'encoding') ?? config.encoding);
  const levels = levelsOf(words(raw, 'rule'), catalogue);
  const severities = severitiesOf(words(raw, 'severity'), catalogue);
  return {
    config,
    catalogue,
    records: recordsOf(raw),
    settings: {
      rules: { ...config.rules, ...levels },
      severities: { ...config.severity, ...severities },
      options: config.options ?? {},
      userRules,
      overrides: overridesOf(config, { rules: levels, severities, ...(word(raw, 'script') === undefined ? {} : { script }), ...(word(raw, 'encoding') === undefined ? {} : { encoding }) }),
      from: kindOf(raw),
      ...(script === undefined ? {} : { script }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(ledger === undefined ? {} : { ledger }),
      ...(offsets === undefined ? {} : { offsets }),
      ...(language === undefined ? {} : { language }),
      ...(maxBytes === undefined ? {} : { maxBytes: sizeInBytes('--max-bytes', maxBytes) }),
    },
  };
}

/** What the command line says holds for every file, whatever the overrides of the configuration say. */
function overridesOf({ overrides = [] }: Config, said: Omit<Override, 'files'>): readonly Override[] {
  return overrides.length === 0 ? [] : [...overrides, { files: ['**'], ...said }];
}

function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = lazy.settingNames().canonicalEncoding(label);
  if (name === null) throw new UsageError(usageErrors.badValue, { option: '--encoding', value: label, expected: 'utf-8, gb18030, big5, utf-16le, …', ...nothingMeant });
  return name;
}

const KINDS = ['auto', 'text', 'html', 'ndjson', 'warc'] as const;

/** What documents are, also those in records: the loader tells text from pages by itself. */
function kindOf(raw: RawOptions): 'auto' | 'text' | 'html' {
  const kind = oneOf('--from', word(raw, 'from'), KINDS) ?? 'auto';
  return kind === 'ndjson' || kind === 'warc' ? 'auto' : kind;
}

function recordsOf(raw: RawOptions): RecordChoice {
  const from = oneOf('--from', word(raw, 'from'), KINDS) ?? 'auto';
  const given = words(raw, 'field');
  if (given.length > 0 && from !== 'auto' && from !== 'ndjson') throw new UsageError(usageErrors.fieldsOfWhat, { from });
  if (from === 'ndjson' && word(raw, 'encoding') !== undefined) throw new UsageError(usageErrors.encodingOfJson);
  return { kind: from === 'text' || from === 'html' ? 'none' : from, fields: fieldsOf(given) };
}

/** `text=content`, `html=page`, `path=id`. Who names the field of the text or of the page wants none but those named. */
function fieldsOf(given: readonly string[]): FieldNames {
  const named: Partial<Record<keyof FieldNames, string>> = {};
  for (const value of given) {
    const at = value.indexOf('=');
    const name = at < 0 ? undefined : oneOf('--field', value.slice(0, at), ['text', 'html', 'path']);
    if (name === undefined || at === value.length - 1) throw new UsageError(usageErrors.badValue, { option: '--field', value, expected: 'text=FIELD, html=FIELD, path=FIELD', ...nothingMeant });
    named[name] = value.slice(at + 1);
  }
  if (named.text === undefined && named.html === undefined) return { ...defaultFields, ...named };
  return { text: named.text ?? null, html: named.html ?? null, path: named.path ?? defaultFields.path };
}

/** For commands that take one document, which no record of a file is. */
export function refuseRecords(raw: RawOptions): void {
  const from = word(raw, 'from');
  if (from === 'ndjson' || from === 'warc') throw new UsageError(usageErrors.badValue, { option: '--from', value: from, expected: 'auto, text, html', ...nothingMeant });
}
