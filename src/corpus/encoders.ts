import { csvHeader, csvRows } from '../emitter/csv';
import { renderDocument, type RenderedFormat } from '../emitter/formats';
import { renderJson, renderLine } from '../emitter/json';
import { ndjsonBytes } from '../emitter/json-bytes';
import { stableOf } from '../emitter/stable';
import type { TableName } from '../emitter/table';
import type { OutputRecord } from '../model/report';
import type { Format } from './output';

/** How records become one text: what stands before, between and behind them. Records may come as bytes, in UTF-8. */
export interface Encoder {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The whole text when there is no record. */
  readonly none: string;
  record(record: OutputRecord): string | Uint8Array;
}

/**
 * @param options.single one document is one JSON object; several are an array.
 * @param options.stable JSON without what an upgrade may change; see `emitter/stable`.
 */
export function encoderOf(format: Format, options: { readonly single: boolean; readonly table: TableName; readonly stable: boolean }): Encoder {
  if (format === 'json') {
    const record = (one: OutputRecord): string => documentText(one, 'json', options.stable).trimEnd();
    return options.single
      ? { head: '', between: '\n', tail: '\n', none: '', record }
      : { head: '[\n', between: ',\n', tail: '\n]\n', none: '[]\n', record };
  }
  if (format === 'csv') {
    const header = csvHeader(options.table);
    return { head: header, between: '', tail: '', none: header, record: (one) => csvRows(one, options.table) };
  }
  return { head: '', between: '', tail: '', none: '', record: format !== 'ndjson' ? (one) => documentText(one, format) : options.stable ? (one) => renderLine(stableOf(one)) : ndjsonBytes };
}

/** How a record is rendered, as plain data: another thread can be told. */
export type RecordForm = StreamForm | FileForm;

/** Records that follow one another. @property single see `encoderOf`. */
export interface StreamForm {
  readonly each: 'record';
  readonly format: Format;
  readonly table: TableName;
  readonly stable: boolean;
  readonly single: boolean;
}

/** Each record is a file of its own. */
export interface FileForm {
  readonly each: 'file';
  readonly format: FolderFormat;
  readonly stable: boolean;
}

/** What one record becomes, without what stands between records. */
export function rendererOf(form: RecordForm): Encoder['record'] {
  return form.each === 'record' ? encoderOf(form.format, form).record : (record) => documentText(record, form.format, form.stable);
}

/** One document as a file of its own. */
function documentText(record: OutputRecord, format: RenderedFormat, stable = false): string {
  if (stable) return renderJson(stableOf(record), { indent: true });
  return renderDocument(record, format, { indent: true });
}

/** What is appended to the path of a document in an output folder. A failure is a JSON object in every format. */
export function suffixOf(failed: boolean, format: FolderFormat): string {
  return SUFFIXES[failed ? 'json' : format];
}

export type FolderFormat = keyof typeof SUFFIXES;

const SUFFIXES = { json: '.json', text: '.txt', markdown: '.md', critic: '.critic' } as const;
