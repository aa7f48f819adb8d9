import type { OutputRecord } from '../model/report';
import type { CsvTable, Format } from './output';

/** How records become one text: what stands before, between and behind them. */
export interface Encoder {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The whole text when there is no record. */
  readonly none: string;
  record(record: OutputRecord): string;
}

const INDENT = 2;

/** @param single one document is one JSON object; several are an array. */
export function encoderOf(format: Format, options: { readonly single: boolean; readonly table: CsvTable }): Encoder {
  void options.table;
  if (format === 'json') {
    const record = (one: OutputRecord): string => documentText(one, 'json').trimEnd();
    return options.single
      ? { head: '', between: '\n', tail: '\n', none: '', record }
      : { head: '[\n', between: ',\n', tail: '\n]\n', none: '[]\n', record };
  }
  return { head: '', between: '', tail: '', none: '', record: (one) => documentText(one, format) };
}

/** One document as a file of its own. */
export function documentText(record: OutputRecord, format: Format): string {
  return `${JSON.stringify(record, null, format === 'ndjson' ? 0 : INDENT)}\n`;
}

/** What is appended to the path of a document in an output folder. */
export const suffixes = { json: '.json', text: '.txt', markdown: '.md', critic: '.critic' } as const;
