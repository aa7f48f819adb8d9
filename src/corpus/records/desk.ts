import { inOneLine } from '../../catalogue/fill';
import { cleanerOf, fileCleanerOf, isReport, type InputName } from '../../clean';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import type { FailureRecord, OutputRecord, Report } from '../../model/report';
import type { Settings } from '../../model/settings';
import { Delivery } from '../delivery';
import { failed, type CleanerOptions } from '../document';
import type { Input } from '../inputs';
import type { Failed, Outcome } from '../outcome';
import type { Job } from '../run';
import type { RecordDocument } from './document';

/** Cleans documents out of records and writes what becomes of them. */
export class Desk {
  readonly #settings: Settings;
  readonly #words: Pick<CleanerOptions, 'settings' | 'language'>;
  readonly #delivery: Delivery;
  readonly #cleaners: Readonly<Record<'auto' | 'html', (content: string | Uint8Array, name: InputName, language: Settings['language']) => OutputRecord | Promise<OutputRecord>>>;

  constructor(settings: Settings, job: Job) {
    this.#settings = settings;
    this.#words = { settings, language: job.language ?? settings.language };
    this.#delivery = new Delivery(job, this.#words);
    this.#cleaners = { auto: cleanerFrom({ ...settings, from: 'auto' }), html: cleanerFrom({ ...settings, from: 'html' }) };
  }

  /** Null: it is no document after all. */
  async cleaned(file: Input, { name, number, body, fields }: RecordDocument): Promise<Outcome | null> {
    const input: Input = { path: name.path, record: number, location: file.location, ...(file.archived === undefined ? {} : { archived: file.archived }) };
    if ('failure' in body) return withFields(this.failed(input, body.failure), fields);
    const clean = this.#cleaners[body.isPage ? 'html' : 'auto'];
    const { language } = this.#settings;
    try {
      const record = await clean(body.content, name, language);
      if (isReport(record)) return { input, report: reportWith(record, fields), bytes: record.source.bytes, stamp: null };
      if (body.unsure === true && UNREADABLE.has(record.error.rule)) return null;
      const reader = this.#words.language;
      const again = reader === language ? record : await clean(body.content, name, reader);
      return withFields({ input, failure: record, said: inOneLine((isReport(again) ? record : again).error) }, fields);
    } catch (cause) {
      return { ...this.failed(input, loadFailures.internalError()), cause };
    }
  }

  failed(input: Input, why: LoadFailure): Failed {
    return failed(input, why, this.#words);
  }

  async written(outcome: Outcome): Promise<Outcome> {
    try {
      return await this.#delivery.outcome(outcome);
    } catch (error) {
      const record: OutputRecord = 'report' in outcome ? outcome.report : outcome.failure;
      // Fields in one another ten thousand times over are valid JSON, and nothing can write them.
      if (!(error instanceof RangeError) || record.input === undefined) throw error;
      return this.#delivery.outcome(this.failed(outcome.input, loadFailures.recordTooDeep(outcome.input.record ?? 0)));
    }
  }
}

const UNREADABLE: ReadonlySet<string> = new Set(['load/binary', 'load/unsupported-format', 'load/undecidable-encoding']);

/** Texts are decoded already; bytes are of any kind of file. Failures are asked for in two languages, reports in that of the settings. */
function cleanerFrom(settings: Settings): (content: string | Uint8Array, name: InputName, language: Settings['language']) => OutputRecord | Promise<OutputRecord> {
  const made = new Map<string, { readonly text: ReturnType<typeof cleanerOf>; readonly file: ReturnType<typeof fileCleanerOf> }>();
  return (content, name, language) => {
    let cleaners = made.get(language);
    if (cleaners === undefined) made.set(language, (cleaners = { text: cleanerOf({ ...settings, language }), file: fileCleanerOf({ ...settings, language }) }));
    return typeof content === 'string' ? cleaners.text(content, name) : cleaners.file(content, name);
  };
}

function reportWith(report: Report, fields: RecordDocument['fields']): Report {
  return fields === undefined ? report : { ...report, input: fields };
}

function withFields(failed: Failed, fields: RecordDocument['fields']): Failed {
  const failure: FailureRecord = fields === undefined ? failed.failure : { ...failed.failure, input: fields };
  return { ...failed, failure };
}
