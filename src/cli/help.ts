import type { Command, Help } from 'commander';
import { exampleCommands, examplesOf, exampleTexts } from '../catalogue/examples';
import { headings } from '../catalogue/help';
import { widthOf, wrap } from '../emitter/style';
import type { Bilingual, Language } from '../model/bilingual';

/** commander's own headings, which it hands to `styleTitle`. */
const TITLES: Readonly<Record<string, Bilingual>> = {
  'Usage:': headings.usage,
  'Arguments:': headings.arguments,
  'Options:': headings.options,
  'Commands:': headings.commands,
  'Global Options:': headings.everywhere,
};

/** Help in the language of the reader; commander does the layout. */
export function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => TITLES[title]?.[language] ?? title,
    displayWidth: widthOf,
    boxWrap: wrapped,
  };
}

/** Breaks the lines of a text that has lines of its own. */
export function wrapped(text: string, width: number): string {
  return text.split('\n').map((line) => wrap(line, width).join('\n')).join('\n');
}

/** Every long and short flag the command and its parents know. */
export function flagsOf(command: Command): string[] {
  const own = command.options.flatMap((option) => [option.short, option.long].filter((one) => one !== undefined));
  return command.parent === null ? own : [...own, ...flagsOf(command.parent)];
}

/** What stands below the options: each command line, and under it what it is good for; nothing where there is none. */
export function examplesText(command: string, language: Language): string {
  const names = examplesOf[command];
  if (names === undefined) return '';
  const lines = names.map((name) => `  ${exampleCommands[name]}\n      ${exampleTexts[name][language]}`);
  return `\n${headings.examples[language]}\n${lines.join('\n')}`;
}
