import { usageErrors } from '../catalogue/usage-errors';
import type { Evidence, Message } from '../model/bilingual';
import { reasonOf } from './system-error';

/** Why a file that the command line names cannot be read, and what to do: the sentence and what fills it. */
export function unreadable(file: string, error: NodeJS.ErrnoException): [Message, Evidence] {
  return error.code === 'ENOENT' ? [usageErrors.notThere, { file }] : [usageErrors.unreadableFile, { file, reason: reasonOf(error) }];
}
