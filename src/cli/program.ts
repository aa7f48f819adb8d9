import type { Command } from 'commander';
import { argumentHelp, commandHelp, optionHelp } from '../catalogue/help';
import type { Bilingual, Language } from '../model/bilingual';
import type { Action } from './action';
import { commands } from './commands/index';
import type { ExitCode } from './exit';
import { examplesText, helpIn } from './help';
import { lazy } from './lazy';
import { chunksOptions, cleanOptions, diffOptions, everywhere, explainOptions, initOptions, mergeOptions, outlineOptions, overviewOptions, restoreOptions, rulesOptions, schemaOptions, validateOptions, type OptionSpec } from './option-tables';
import { columnsOf, type Io } from './terminal';
import type { RawOptions } from './values';
import { version } from '../version';

/** The command that knows the options of all. */
const TELLS_ALL = 'completion';

/** The commands, wired to commander; the code of the one that ran is handed to `done`. */
export function programOf(io: Io, language: Language, done: (code: ExitCode) => void): Command {
  const { Command: CommandClass, Option } = lazy.commander();
  const program = new CommandClass('reportkit');
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are said by `run`, in the language of the reader.
      outputError: () => undefined,
      getOutHelpWidth: () => columnsOf(io.stdout, 100),
      getErrHelpWidth: () => columnsOf(io.stderr, 100),
    })
    .configureHelp(helpIn(language))
    .showSuggestionAfterError(false)
    .description(commandHelp.root[language])
    .version(version, '-V, --version', optionHelp.version[language])
    .helpOption('-h, --help', optionHelp.help[language])
    .helpCommand('help [command]', commandHelp.help[language]);
  const specs = new Map<string, OptionSpec>();
  // Where a command is named, nobody sees the options of the others, but the one that tells of all.
  const named = io.argv.filter((word) => Object.hasOwn(commands, word) || word === TELLS_ALL);
  const isAsked = (name: string): boolean => named.length === 0 || named.includes(name) || named.includes(TELLS_ALL);
  add(program, everywhere);

  command('clean [inputs...]', commandHelp.clean, argumentHelp.inputs, cleanOptions, commands.clean);
  command('validate [inputs...]', commandHelp.validate, argumentHelp.inputs, validateOptions, commands.validate);
  command('outline [inputs...]', commandHelp.outline, argumentHelp.inputs, outlineOptions, commands.outline);
  command('chunks [inputs...]', commandHelp.chunks, argumentHelp.inputs, chunksOptions, commands.chunks);
  command('diff <old> <new>', commandHelp.diff, [argumentHelp.oldResult, argumentHelp.newResult], diffOptions, commands.diff);
  command('explain <file>', commandHelp.explain, argumentHelp.fileAndLine, explainOptions, commands.explain);
  command('overview [inputs...]', commandHelp.overview, argumentHelp.inputs, overviewOptions, commands.overview);
  command('merge <shards...>', commandHelp.merge, argumentHelp.shards, mergeOptions, commands.merge);
  command('restore <report...>', commandHelp.restore, argumentHelp.reports, restoreOptions, commands.restore);
  command('rules [id]', commandHelp.rules, argumentHelp.ruleId, rulesOptions, commands.rules);
  command('schema [kind]', commandHelp.schema, argumentHelp.schemaKind, schemaOptions, commands.schema);
  command('init', commandHelp.init, [], initOptions, commands.init);
  command(`${TELLS_ALL} <shell>`, commandHelp.completion, argumentHelp.shell, [], (...all) => {
    const { completionOf } = require('./commands/completion') as typeof import('./commands/completion');
    const { completionModel } = require('./completion/model') as typeof import('./completion/model');
    return completionOf(() => completionModel(program, (flags, name) => specs.get(`${name} ${flags}`)))(...all);
  });
  return program;

  function command(usage: string, help: Bilingual, argument: Bilingual | readonly Bilingual[], options: readonly OptionSpec[], action: Action): Command {
    const [name = '', ...argumentUsages] = usage.split(' ');
    const texts = 'en' in argument ? [argument] : argument;
    const [summary = ''] = help[language].split('\n');
    const made = program.command(name).description(help[language]).summary(summary);
    argumentUsages.forEach((one, i) => made.argument(one, texts[i]?.[language]));
    made.helpOption('-h, --help', optionHelp.help[language]);
    if (isAsked(name)) add(made, options);
    made.addHelpText('after', () => examplesText(name, language));
    return made.action(async () => {
      done(await action(made.args, made.optsWithGlobals<RawOptions>(), io));
    });
  }

  function add(to: Command, of: readonly OptionSpec[]): void {
    for (const spec of of) {
      const { flags, help, group, many } = spec;
      specs.set(`${to.name()} ${flags}`, spec);
      const option = new Option(flags, help[language]).helpGroup(group[language]);
      if (many === true) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
      to.addOption(option);
    }
  }
}
