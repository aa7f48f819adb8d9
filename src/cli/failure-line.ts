import { warnings } from '../catalogue/warnings';
import type { Failed } from '../corpus/outcome';
import type { Io, Voice } from './terminal';

/** One line a failure, also under --quiet: it is no comment on the result but a part of it that is missing. */
export function sayFailure({ failure: { source, error }, said, cause }: Failed, voice: Voice, io: Io): void {
  voice.errorLine(`${source.path}: ${said} [${error.rule}]`);
  if (cause === undefined) return;
  voice.line(voice.sentences(warnings.internalDocument, { path: source.path, message: firstLine(cause) }));
  sayStack(cause, io, voice);
}

/** What was thrown, in one line. */
export function firstLine(cause: unknown): string {
  return String(cause).split('\n', 1)[0] ?? '';
}

/** Where in the program it was thrown: with --debug alone, since to a user it says nothing. */
export function sayStack(cause: unknown, { argv }: Io, voice: Voice): void {
  if (argv.includes('--debug')) voice.line(stackOf(cause));
}

function stackOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'stack' in cause ? String(cause.stack) : String(cause);
}
