import type { Config } from '../corpus/config';
import type { Language } from '../model/bilingual';
import { settingChoices } from '../model/settings';
import { languageOf } from './locale';
import { colorOn, type Io } from './terminal';
import { flag, oneOf, word, type RawOptions } from './values';

/** How people are spoken to on standard error. */
export interface VoiceOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly quiet: boolean;
}

export function voiceOptionsOf(raw: RawOptions, io: Io, config: Config = {}): VoiceOptions {
  return {
    language: languageOf(io.env, oneOf('--lang', word(raw, 'lang'), settingChoices.language) ?? config.lang),
    color: colorOn(io.stderr, colorSetting(raw), io.env),
    quiet: flag(raw, 'quiet'),
  };
}

/** Whether standard output is coloured. */
export function colorOut(raw: RawOptions, io: Io): boolean {
  return colorOn(io.stdout, colorSetting(raw), io.env);
}

function colorSetting(raw: RawOptions): 'auto' | 'always' | 'never' {
  return oneOf('--color', word(raw, 'color'), ['auto', 'always', 'never']) ?? 'auto';
}
