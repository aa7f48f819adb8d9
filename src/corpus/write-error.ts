import type { Bilingual } from '../model/bilingual';
import { reasonOf } from './system-error';

/** The output as a whole cannot be written any more. */
export class WriteError extends Error {
  readonly code: string | undefined;
  readonly reason: Bilingual;
  /** What was written to, as the user named it. */
  readonly output: string;

  constructor(cause: NodeJS.ErrnoException, output: string) {
    super(cause.message, { cause });
    this.name = 'WriteError';
    this.output = output;
    this.code = cause.code;
    this.reason = reasonOf(cause);
  }
}
