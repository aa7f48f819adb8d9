import { inOneLine } from '../../catalogue/fill';
import { cleanerOf, fileCleanerOf, isReport, type InputName } from '../../clean';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import type { FailureRecord, OutputRecord, Report } from '../../model/report';
import type { Settings } from '../../model/settings';
import { failed, type CleanerOptions } from '../document';
import type { Input } from '../inputs';
import type { Failed, Outcome } from '../outcome';
import type { RecordDocument } from './document';

export type Words = Pick<CleanerOptions, 'settings' | 'language'>;

/** Cleans documents out of records: the part that every thread does for itself. */
export class RecordCleaner {
  readonly #words: Words;
  readonly #cleaners: Readonly<Record<'auto' | 'html', (content: string | Uint8Array, name: InputName, language: Settings['language']) => OutputRecord | Promise<OutputRecord>>>;

  constructor(words: Words) {
    this.#words = words;
    this.#cleaners = { auto: cleanerFrom({ ...words.settings, from: 'auto' }), html: cleanerFrom({ ...words.settings, from: 'html' }) };
  }

  /** Null: it is no document after all. */
  async cleaned(file: Input, document: RecordDocument): Promise<Outcome | null> {
    const { name, body, fields } = document;
    if ('failure' in body) return this.refused(file, document, body.failure);
    const input = inputFor(file, document);
    const clean = this.#cleaners[body.isPage ? 'html' : 'auto'];
    const { language } = this.#words.settings;
    try {
      const record = await clean(body.content, name, language);
      if (isReport(record)) return { input, report: reportWith(record, fields), bytes: record.source.bytes, stamp: null };
      if (body.unsure === true && UNREADABLE.has(record.error.rule)) return null;
      const reader = this.#words.language;
      const again = reader === language ? record : await clean(body.content, name, reader);
      return withFields({ input, failure: record, said: inOneLine((isReport(again) ? record : again).error) }, fields);
    } catch (cause) {
      return { ...failed(input, loadFailures.internalError(), this.#words), cause };
    }
  }

  /** A document that was given up, with the fields that came with it. */
  refused(file: Input, document: RecordDocument, why: LoadFailure): Failed {
    return withFields(failed(inputFor(file, document), why, this.#words), document.fields);
  }
}

/** The document as an input of its own: it stands at a record of a file. */
export function inputFor(file: Input, { name, number }: Pick<RecordDocument, 'name' | 'number'>): Input {
  return { path: name.path, record: number, container: file, location: file.location, ...(file.archived === undefined ? {} : { archived: file.archived }), ...(file.place === undefined ? {} : { place: file.place }) };
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
