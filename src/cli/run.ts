import type { CommanderError } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { notes } from '../catalogue/notes';
import { meant } from '../catalogue/suggest';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { warnings } from '../catalogue/warnings';
import { WriteError } from '../corpus/write-error';
import { version } from '../version';
import { exit, type ExitCode } from './exit';
import { firstLine, sayStack } from './failure-line';
import { flagsOf } from './help';
import { languageIn, languageOf } from './locale';
import { programOf } from './program';
import { colorOn, Voice, type Io } from './terminal';
import { WatchedOutput } from './watched-output';

/**
 * Runs one command line and gives its exit code. Touches nothing of the process but what `io` holds;
 * never throws: a mistake of the user is said in a line, an error of the tool in a line that says how to report it.
 */
export async function run(io: Io): Promise<number> {
  const language = languageOf(io.env, languageIn(io.argv));
  const voice = new Voice(io.stderr, { language, color: colorOn(io.stderr, 'auto', io.env), quiet: false });
  const stdout = new WatchedOutput(io.stdout, 'stdout');
  let code: ExitCode = exit.done;
  const program = programOf(io, language, (given) => { code = given; });
  try {
    checkHelp(io, program);
    await program.parseAsync([...io.argv], { from: 'user' });
    return await written(stdout, code, io, voice);
  } catch (error) {
    if (isCommanderError(error)) {
      // Help and version are exceptions too; without a command, help is shown because of a mistake.
      if (error.exitCode === 0) return written(stdout, exit.done, io, voice);
      if (error.code === 'commander.help') return exit.usage;
    }
    if (error instanceof WriteError) return afterWriteError(error, io, voice);
    const mistake = error instanceof UsageError ? error : isCommanderError(error) ? usageErrorOf(error, program, io) : null;
    if (mistake === null) {
      sayInternal(error, io, voice);
    } else {
      voice.errorLine(mistake.say(language));
      voice.line(voice.words(notes.seeHelp, { command: helpCommandOf(program, io) }));
      sayStack(error, io, voice);
    }
    return exit.usage;
  }
}

/** commander shows the help of the program for a command that is not there. */
function checkHelp({ argv: [first, second] }: Io, program: Program): void {
  if (first !== 'help' || second === undefined || second.startsWith('-')) return;
  const names = program.commands.map((command) => command.name());
  if (!names.includes(second)) throw new UsageError(usageErrors.unknownCommand, { command: second, meant: meant(second, names) });
}

type Program = ReturnType<typeof programOf>;

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.');
}

/** commander says its errors in English only; the code and the quoted word are all that is taken from it. */
function usageErrorOf(error: CommanderError, program: Program, io: Io): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const [option = quoted] = quoted.split('=');
      return new UsageError(usageErrors.unknownOption, { option, meant: meant(option, flagsOf(commandOf(program, io))) });
    }
    case 'commander.unknownCommand':
      if (existsSync(resolve(io.cwd, quoted))) return new UsageError(usageErrors.pathAsCommand, { command: quoted });
      return new UsageError(usageErrors.unknownCommand, { command: quoted, meant: meant(quoted, program.commands.map((command) => command.name())) });
    case 'commander.missingArgument':
      return new UsageError(usageErrors.missingArgument, { argument: quoted });
    case 'commander.optionMissingArgument':
      return new UsageError(usageErrors.missingValue, { option: quoted });
    case 'commander.excessArguments':
      return new UsageError(usageErrors.tooManyArguments);
    default:
      return new UsageError(usageErrors.commandLine, { reason: error.message.replace(/^error: |\.$/g, '') });
  }
}

/** The command the words name, else the program. */
function commandOf(program: Program, { argv }: Io): Program {
  return program.commands.find((command) => argv.includes(command.name())) ?? program;
}

function helpCommandOf(program: Program, io: Io): string {
  const command = commandOf(program, io);
  return command === program ? 'reportkit' : `reportkit ${command.name()}`;
}

/** Whatever a command said of itself: what did not arrive is missing. */
async function written(stdout: WatchedOutput, code: ExitCode, io: Io, voice: Voice): Promise<ExitCode> {
  try {
    // Who interrupts does not wait for a pipe that nobody reads.
    if (io.signal?.aborted === true) stdout.check();
    else await stdout.settled();
    return code;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    const failed = afterWriteError(error, io, voice);
    // A reader that went away changes nothing; neither does this what counts for more.
    return failed === exit.done || code === exit.usage || code === exit.interrupted ? code : failed;
  }
}

/** A reader that went away has what it wanted; a full disk has not. */
function afterWriteError(error: WriteError, io: Io, voice: Voice): ExitCode {
  if (error.code === 'EPIPE') return exit.done;
  voice.error(usageErrors.cannotWrite, { output: error.output, reason: error.reason });
  sayStack(error, io, voice);
  return exit.failures;
}

function sayInternal(error: unknown, io: Io, voice: Voice): void {
  voice.error(warnings.internal, { message: firstLine(error), version });
  sayStack(error, io, voice);
}
