import type { Readable } from 'node:stream';
import { inOneLine, sentencesOf } from '../catalogue/fill';
import { fileCleanerOf, isReport, type FileCleaner } from '../clean';
import { loadFailures } from '../load-failures';
import type { Language } from '../model/bilingual';
import type { LoadFailure } from '../model/load';
import type { FailureRecord } from '../model/report';
import type { Settings } from '../model/settings';
import { ArchiveReader } from './archives/reader';
import { failureRecord } from './failures';
import type { Input } from './inputs';
import type { Failed, Outcome } from './outcome';
import { read } from './read';
import { stampOf } from './stamp';

export interface CleanerOptions {
  readonly settings: Settings;
  /** Of what is said of failures; the records keep the language of the settings. */
  readonly language: Language;
  readonly stdin: () => Readable;
  readonly signal: AbortSignal;
}

/** Reads and cleans documents, one after the other: the part of a run that every thread does for itself. */
export class DocumentCleaner {
  readonly #options: CleanerOptions;
  readonly #clean: FileCleaner;
  readonly #archives: ArchiveReader;

  /** @throws RangeError when a rule id or a level in the settings is unknown. */
  constructor(options: CleanerOptions) {
    this.#options = options;
    this.#clean = fileCleanerOf(options.settings);
    this.#archives = new ArchiveReader(options.settings.maxBytes);
  }

  /** Never throws: what goes wrong with a document is its outcome. */
  async clean(input: Input): Promise<Outcome> {
    const { settings, stdin, signal } = this.#options;
    const stamp = stampOf(input);
    const reading = await read(input, { stdin, maxBytes: settings.maxBytes, signal, archives: this.#archives });
    if ('failure' in reading) return failed(input, reading.failure, this.#options);
    try {
      const record = await this.#clean(reading.bytes, input);
      return isReport(record) ? { input, report: record, bytes: reading.bytes.length, stamp } : { input, failure: record, said: await this.#saidOf(record, reading.bytes) };
    } catch (cause) {
      return { ...failed(input, loadFailures.internalError(), this.#options), cause };
    }
  }

  close(): void {
    this.#archives.close();
  }

  /** A file that is refused is refused before any work, so asking again in another language costs little. */
  async #saidOf(record: FailureRecord, bytes: Uint8Array): Promise<string> {
    const { settings, language } = this.#options;
    if (language === settings.language) return inOneLine(record.error);
    const again = await fileCleanerOf({ ...settings, language })(bytes, record.source);
    return inOneLine((isReport(again) ? record : again).error);
  }
}

export function failed(input: Input, why: LoadFailure, { settings, language }: Pick<CleanerOptions, 'settings' | 'language'>): Failed {
  return { input, failure: failureRecord(input, why, settings.language), said: sentencesOf(why.message, language, why.evidence) };
}
