import { csvHeader, csvRows } from '../emitter/csv';
import { renderDocument, type DocumentFormat } from '../emitter/formats';
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

/** One document as a file of its own. */
export function documentText(record: OutputRecord, format: DocumentFormat, stable = false): string {
  if (stable) return renderJson(stableOf(record), { indent: true });
  return renderDocument(record, format, { indent: true });
}

/** What is appended to the path of a document in an output folder. A failure is a JSON object in every format. */
export function suffixOf(record: OutputRecord, format: FolderFormat): string {
  return SUFFIXES[record.schema === 'reportkit/failure@1' ? 'json' : format];
}

export type FolderFormat = keyof typeof SUFFIXES;

const SUFFIXES = { json: '.json', text: '.txt', markdown: '.md', critic: '.critic' } as const;
