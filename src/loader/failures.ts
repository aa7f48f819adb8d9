import type { Bilingual, Evidence, Message } from '../model/bilingual';
import type { LoadFailure } from '../model/load';
import type { RuleInfo } from '../model/rule';
import { bothOf } from './fault-clauses';
import { afterHan, isDocumentFormat, nameOf, type DocumentFormat, type FileFormat } from './formats';
import { loadRules } from './rules';

/** Words of the system, or in both languages. */
type Reason = string | Bilingual;

/** Every way an input can fail to become a document; `corpus` raises those that concern files and records. */
export const loadFailures = {
  undecidable: (bytes: number) => failure(loadRules.undecidableEncoding, 'undecidable', { bytes }),
  format: (format: FileFormat) => (isDocumentFormat(format) ? failure(loadRules.unsupportedFormat, format, { format }) : failure(loadRules.binary, format, { format })),
  /** @param detail one short clause, in English. */
  damaged: (format: DocumentFormat, detail: string) => ofFormat(loadRules.damaged, 'damaged', format, detail),
  encrypted: (format: DocumentFormat) => ofFormat(loadRules.encrypted, 'encrypted', format, ''),
  noTextLayer: (format: DocumentFormat, detail: string) => ofFormat(loadRules.noTextLayer, 'noTextLayer', format, detail),
  unpacksTooLarge: (format: DocumentFormat, detail: string) => ofFormat(loadRules.tooLarge, 'unpacked', format, detail),
  tooComplex: (format: DocumentFormat, detail: string) => ofFormat(loadRules.tooLarge, 'complex', format, detail),
  nestedTooDeep: (format: DocumentFormat, detail: string) => ofFormat(loadRules.tooLarge, 'nested', format, detail),
  /** A container as of a document, and none in it. */
  foreign: (format: DocumentFormat, detail: string) => ofFormat(loadRules.unsupportedFormat, 'foreign', format, detail),
  /** @param packageName what to install. */
  notInstalled: (format: DocumentFormat, packageName: string) => ofFormat(loadRules.notInstalled, 'notInstalled', format, packageName),
  /** Of a file in an archive. @param detail one short clause, in English. */
  damagedInArchive: (detail: string) => failure(loadRules.damaged, 'inArchive', { detail: bothOf(detail) }),
  encryptedInArchive: () => failure(loadRules.encrypted, 'inArchive', {}),
  /** @param method what the program that packed the file calls it. */
  packingMethod: (method: string) => failure(loadRules.unsupportedFormat, 'packing', { method }),
  tooLarge: (bytes: number, limit: number) => failure(loadRules.tooLarge, 'tooLarge', { bytes, limit }),
  notFound: (path: string) => failure(loadRules.notFound, 'notFound', { path }),
  /** @param reason what the system said, as `EACCES: permission denied`. */
  unreadable: (path: string, reason: Reason) => failure(loadRules.unreadable, 'unreadable', { path, reason }),
  writeFailed: (path: string, reason: Reason) => failure(loadRules.writeFailed, 'writeFailed', { path, reason }),
  timeout: (seconds: number) => failure(loadRules.timeout, 'timeout', { seconds }),
  /** @param reason a code, as `ERR_WORKER_OUT_OF_MEMORY`. */
  workerDied: (reason: string) => failure(loadRules.workerDied, 'workerDied', { reason }),
  internalError: () => failure(loadRules.internalError, 'internalError', {}),
  /** @param line from 1. */
  recordNotUtf8: (line: number) => failure(loadRules.badRecord, 'notUtf8', { line }),
  recordTooLong: (line: number, bytes: number, limit: number) => failure(loadRules.tooLarge, 'line', { line, bytes, limit }),
  recordTooDeep: (line: number) => failure(loadRules.badRecord, 'tooDeep', { line }),
  recordNotJson: (line: number, reason: string) => failure(loadRules.badRecord, 'notJson', { line, reason }),
  recordNotObject: (line: number) => failure(loadRules.badRecord, 'notObject', { line }),
  recordWithoutText: (line: number, field: string) => failure(loadRules.badRecord, 'noField', { line, field }),
} as const;

function failure(rule: RuleInfo, message: string, evidence: Evidence): LoadFailure {
  const words: Message | undefined = rule.messages[message];
  if (words === undefined) throw new Error(`${rule.id} has no message ${message}`);
  return { rule: rule.id, message: words, evidence };
}

/** The name of the format stands in the message in the reader's language. */
function ofFormat(rule: RuleInfo, message: string, format: DocumentFormat, detail: string): LoadFailure {
  const { message: words, ...rest } = failure(rule, message, { format, detail: bothOf(detail) });
  const name = nameOf(format);
  const named = (text: Bilingual): Bilingual => ({ en: text.en.replace('{name}', name.en), zh: text.zh.replace('{name}', afterHan(name.zh)) });
  return { ...rest, message: { ...named(words), help: words.help } };
}
