import type { Language } from './bilingual';
import type { LedgerForm } from './ledger';
import type { Severity } from './diagnostic';
import type { Preset } from './presets';
import type { Level, RuleId } from './rule';
import type { UserRule } from './user-rule';

export type ScriptSetting = 'auto' | 'simplified' | 'keep';
export type OffsetUnit = 'utf-16' | 'codepoint';

/** Numbers by rule id and name of the option; `RuleInfo.options` says which there are. */
export type RuleOptions = Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;

/** Other settings for some files. Of several that match a path the last wins, key by key. */
export interface Override {
  /** Globs over `source.path`; without a slash, names at any depth. */
  readonly files: readonly string[];
  readonly excludedFiles?: readonly string[] | undefined;
  /** These files start anew from this preset; what stands in the override beside it comes on top. */
  readonly extends?: Preset | undefined;
  readonly rules?: Readonly<Partial<Record<RuleId, Level>>> | undefined;
  readonly severities?: Readonly<Partial<Record<RuleId, Severity>>> | undefined;
  readonly options?: RuleOptions | undefined;
  readonly script?: ScriptSetting | undefined;
  readonly encoding?: string | undefined;
}

/** Everything that may change a report, besides the input and the tool's version. */
export interface Settings {
  /** Only the rules whose level differs from their default need to stand here. */
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
  /** Severities of what is reported and not applied, where they are to differ from the rule's own. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  readonly options: RuleOptions;
  readonly overrides: readonly Override[];
  /** By name: `advert` is the rule `user/advert`. */
  readonly userRules: Readonly<Record<string, UserRule>>;
  readonly script: ScriptSetting;
  /** A WHATWG encoding label that overrides detection. */
  readonly encoding: string | null;
  readonly ledger: LedgerForm;
  readonly offsets: OffsetUnit;
  /** Language of the messages in diagnostics. */
  readonly language: Language;
  /** What inputs are: found out from name and content, or plain text, or web pages, whatever they look like. */
  readonly from: 'auto' | 'text' | 'html';
  /** Files above this many bytes are refused (`load/too-large`). */
  readonly maxBytes: number;
}

/** The values of the settings that take one of a few words, in the order of the help. */
export const settingChoices = {
  script: ['auto', 'simplified', 'keep'],
  ledger: ['compact', 'text', 'full', 'none'],
  offsets: ['utf-16', 'codepoint'],
  language: ['en', 'zh'],
  from: ['auto', 'text', 'html'],
} as const satisfies { readonly [Name in keyof Settings]?: readonly Settings[Name][] };

export const defaultSettings: Settings = {
  rules: {},
  severities: {},
  options: {},
  overrides: [],
  userRules: {},
  script: 'auto',
  encoding: null,
  ledger: 'compact',
  offsets: 'utf-16',
  language: 'en',
  from: 'auto',
  maxBytes: 256 * 1024 * 1024,
};
