import type { Command, Help } from 'commander';
import { headings } from '../catalogue/help';
import type { Bilingual, Language } from '../model/bilingual';

/** commander's own headings, which it hands to `styleTitle`. */
const TITLES: Readonly<Record<string, Bilingual>> = {
  'Usage:': headings.usage,
  'Arguments:': headings.arguments,
  'Options:': headings.options,
  'Commands:': headings.commands,
  'Global Options:': headings.everywhere,
};

// Matches a character that takes two cells of a terminal: 文 （ ，
// Trap: the punctuation of general use (“ ” …) takes one.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

// Matches what may not be torn apart when a line is broken: a word, or one Chinese character, with the marks around it
// Trap: a line must not begin with ， or ）, nor end with （. Sticky, since pieces follow each other without a gap.
const PIECE = /[ \t]*(?:[（《“]*[\u2e80-\u2fff\u3041-\ua4cf][，。；：、）》”]*|[（《“]*[^ \t\n\u2e80-\u2fff\u3041-\ua4cf（《“]+|[（《“]+)/gy;

/** Help in the language of the reader; commander does the layout. */
export function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => TITLES[title]?.[language] ?? title,
    displayWidth: widthOf,
    boxWrap: wrapped,
  };
}

export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Breaks lines at spaces, and between Chinese characters. */
export function wrapped(text: string, width: number): string {
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const [piece] of paragraph.matchAll(PIECE)) {
      if (line !== '' && widthOf(line) + widthOf(piece) > width) {
        lines.push(line);
        line = piece.trimStart();
      } else {
        line += piece;
      }
    }
    return [...lines, line].join('\n');
  }).join('\n');
}

/** Every long and short flag the command and its parents know. */
export function flagsOf(command: Command): string[] {
  const own = command.options.flatMap((option) => [option.short, option.long].filter((one) => one !== undefined));
  return command.parent === null ? own : [...own, ...flagsOf(command.parent)];
}
