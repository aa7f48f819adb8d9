import type { Bilingual, Evidence } from '../model/bilingual';
import type { LoadFailure } from '../model/load';
import type { RuleInfo } from '../model/rule';
import { isDocumentFormat, type FileFormat } from './formats';
import { load } from './rules';

/** Every way an input can fail to become a document; `corpus` raises those that concern files and records. */
export const loadFailures = {
  undecidable: (bytes: number) => failure(load.undecidableEncoding, 'undecidable', { bytes }),
  format: (format: FileFormat) => (isDocumentFormat(format) ? failure(load.unsupportedFormat, format, { format }) : failure(load.binary, format, { format })),
  tooLarge: (bytes: number, limit: number) => failure(load.tooLarge, 'tooLarge', { bytes, limit }),
  notFound: (path: string) => failure(load.notFound, 'notFound', { path }),
  /** @param reason what the system said, as `EACCES: permission denied`. */
  unreadable: (path: string, reason: string) => failure(load.unreadable, 'unreadable', { path, reason }),
  writeFailed: (path: string, reason: string) => failure(load.writeFailed, 'writeFailed', { path, reason }),
  internalError: () => failure(load.internalError, 'internalError', {}),
  /** @param line from 1. */
  recordNotJson: (line: number, reason: string) => failure(load.badRecord, 'notJson', { line, reason }),
  recordNotObject: (line: number) => failure(load.badRecord, 'notObject', { line }),
  recordWithoutText: (line: number, field: string) => failure(load.badRecord, 'noField', { line, field }),
} as const;

function failure(rule: RuleInfo, message: string, evidence: Evidence): LoadFailure {
  const words: Bilingual | undefined = rule.messages[message];
  if (words === undefined) throw new Error(`${rule.id} has no message ${message}`);
  return { rule: rule.id, message: words, evidence };
}
