import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { notes } from '../../catalogue/notes';
import { startConfigTexts } from '../../catalogue/start-config';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { writeWhole } from '../../corpus/file-target';
import type { Language } from '../../model/bilingual';
import type { Action } from '../action';
import { exit } from '../exit';
import { writtenOrRefused } from '../output-place';
import { Voice } from '../terminal';
import { flag } from '../values';
import { voiceOptionsOf } from '../voice-options';
import { CONFIG_NAME } from '../../model/config-name';

/** `reportkit init`: writes a configuration to start from; what is there already stays. */
export const init: Action = (_names, raw, io) => {
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io));
  const place = resolve(io.cwd, CONFIG_NAME);
  if (existsSync(place) && !flag(raw, 'force')) throw new UsageError(usageErrors.configThere, { file: CONFIG_NAME });
  writtenOrRefused(CONFIG_NAME, () => writeWhole(place, startConfig(voice.language)));
  if (!voice.quiet) voice.line(voice.words(notes.configWritten, { file: CONFIG_NAME }));
  return exit.done;
};

/** It sets nothing that is not the default: to write it changes no report. */
export function startConfig(language: Language): string {
  return `// ${startConfigTexts.head[language]}
{
  // ${startConfigTexts.extendsKey[language]}
  "extends": "recommended",

  // ${startConfigTexts.rules[language]}
  "rules": {
    // "strip/press-matter": "report",
    // "outline/numbering-gap": { "severity": "error" }
  },

  // ${startConfigTexts.overrides[language]}
  "overrides": [
    // { "files": ["originals/**"], "extends": "verbatim" }
  ],

  // ${startConfigTexts.userRules[language]}
  "userRules": {
    // "repost": {
    //   "kind": "cut-line",
    //   "match": { "regex": "^本文转自" },
    //   "unless": "国务院公报",
    //   "examples": { "match": ["本文转自某网"], "ignore": ["本文转自国务院公报"] }
    // }
  },

  // ${startConfigTexts.exclude[language]}
  "exclude": []

  // ${startConfigTexts.failOn[language]}
  // , "failOn": "error"
}
`;
}
