import type { Language } from './bilingual';
import type { LedgerForm } from './ledger';
import type { Level, RuleId } from './rule';

export type ScriptSetting = 'auto' | 'simplified' | 'keep';
export type OffsetUnit = 'utf-16' | 'codepoint';

/** Everything that may change a report, besides the input and the tool's version. */
export interface Settings {
  /** Only the rules whose level differs from their default need to stand here. */
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
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

export const defaultSettings: Settings = {
  rules: {},
  script: 'auto',
  encoding: null,
  ledger: 'compact',
  offsets: 'utf-16',
  language: 'en',
  from: 'auto',
  maxBytes: 256 * 1024 * 1024,
};
