import type { Input } from './inputs';
import { lookAt } from './places';

/** How a file looked from outside: enough to see, most of the time, that it has not changed. */
export interface Stamp {
  /** Of the file, or of the archive it is in, in bytes. */
  readonly size: number;
  /** In milliseconds; null where the file had changed just before: its content must then be looked at. */
  readonly mtime: number | null;
}

/** A file that changed less than this before it was looked at may change again in the same tick of its clock, in milliseconds. */
const TICK = 2000;

/** Taken before the file is read, so that a change in between is seen later. Null for what has none: standard input, a pipe. */
export function stampOf({ location }: Pick<Input, 'location'>): Stamp | null {
  if (location === null) return null;
  const seen = lookAt(location);
  if ('error' in seen || !seen.stats.isFile()) return null;
  const { size, mtimeMs } = seen.stats;
  return { size, mtime: Date.now() - mtimeMs < TICK ? null : mtimeMs };
}
