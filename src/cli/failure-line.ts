import { notes } from '../catalogue/notes';
import type { Failed } from '../corpus/outcome';
import { printable } from '../emitter/style';
import type { Io, Voice } from './terminal';

/** One line a failure, also under --quiet: it is no comment on the result but a part of it that is missing. */
export function sayFailure({ failure: { source, error }, said, cause }: Failed, voice: Voice, io: Io): void {
  voice.error(`${printable(source.path)}: ${printable(said)} [${error.rule}]`);
  if (cause === undefined) return;
  voice.line(voice.words(notes.internalDocument, { path: printable(source.path), message: printable(firstLine(cause)) }));
  if (io.argv.includes('--debug')) voice.line(stackOf(cause));
}

/** What was thrown, in one line. */
export function firstLine(cause: unknown): string {
  return String(cause).split('\n', 1)[0] ?? '';
}

export function stackOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'stack' in cause ? String(cause.stack) : String(cause);
}
