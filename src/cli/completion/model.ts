import type { Command } from 'commander';
import type { OptionSpec } from '../option-tables';

export interface CompletableOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[];
  readonly help: string;
  /** It needs a value. */
  readonly valued: boolean;
  readonly takes: OptionSpec['takes'];
}

export interface CompletableCommand {
  readonly name: string;
  readonly help: string;
  readonly options: readonly CompletableOption[];
  /** What stands behind the options: words, rule ids, or files. */
  readonly argument: readonly string[] | 'rule' | 'path';
}

/** Everything a shell needs to know of the program. */
export interface CompletionModel {
  readonly commands: readonly CompletableCommand[];
  /** Known in front of the command and behind it. */
  readonly everywhere: readonly CompletableOption[];
  readonly rules: readonly string[];
}

export const LEVEL_WORDS = ['off', 'report', 'apply'] as const;

/** Arguments that are not files. */
const ARGUMENTS: Readonly<Record<string, CompletableCommand['argument']>> = {
  rules: 'rule',
  schema: ['report', 'stable', 'config', 'rules', 'chunk'],
  completion: ['bash', 'zsh', 'fish'],
  init: [],
};

/** @param specOf what was written down of an option when it was made. */
export function completionModel(program: Command, specOf: (flags: string, command: string) => OptionSpec | undefined): Omit<CompletionModel, 'rules'> {
  const optionsOf = (command: Command): CompletableOption[] =>
    command.createHelp().visibleOptions(command).map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined),
      help: option.description,
      valued: option.required || option.optional,
      takes: specOf(option.flags, command.name())?.takes,
    }));
  return {
    commands: program.createHelp().visibleCommands(program).filter((command) => command.name() !== 'help').map((command) => ({
      name: command.name(),
      help: command.summary(),
      options: optionsOf(command),
      argument: ARGUMENTS[command.name()] ?? 'path',
    })),
    everywhere: optionsOf(program),
  };
}
