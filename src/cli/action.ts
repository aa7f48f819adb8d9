import type { ExitCode } from './exit';
import type { Io } from './terminal';
import type { RawOptions } from './values';

/** What a command gets: its arguments and options as words, and the world. */
export type Action = (names: readonly string[], raw: RawOptions, io: Io) => Promise<ExitCode> | ExitCode;
