import { usageErrors } from '../catalogue/usage-errors';
import { loadFailures } from '../load-failures';
import type { Evidence, Message } from '../model/bilingual';
import { reasonOf } from './system-error';

/** Why a file that the command line names cannot be read, and what to do: the sentence and what fills it. One that is not there is told of as an input is. */
export function unreadable(file: string, error: NodeJS.ErrnoException): [Message, Evidence] {
  if (error.code !== 'ENOENT') return [usageErrors.unreadableFile, { file, reason: reasonOf(error) }];
  const { message, evidence } = loadFailures.notFound(file);
  return [message, evidence];
}
