import { constants } from 'node:buffer';
import { loadFailures } from '../../load-failures';
import type { FieldNames } from './choice';
import type { RecordDocument } from './document';
import { linesOf } from './lines';
import { recordIn } from './ndjson-record';
import type { RecordUnit } from './units';

export interface NdjsonOptions {
  /** Of the file; its lines are named behind it: `a.ndjson/12`. */
  readonly path: string;
  readonly fields: FieldNames;
  readonly maxBytes: number;
}

/**
 * The lines of NDJSON, each as soon as it ends. A line of white space is no record, as jq has it;
 * every other line gives one document or one failure.
 */
export async function* ndjsonUnits(chunks: AsyncIterable<Buffer>, { path, maxBytes }: Omit<NdjsonOptions, 'fields'>): AsyncGenerator<RecordUnit, void, void> {
  const limit = Math.min(maxBytes, constants.MAX_STRING_LENGTH);
  for await (const line of linesOf(chunks, limit)) {
    const { number } = line;
    if ('length' in line) yield { document: { name: { path: placeOf(path, number) }, number, body: { failure: loadFailures.recordTooLong(number, line.length, limit) } } };
    else if (!isBlank(line.bytes)) yield { line: line.bytes, number };
  }
}

/** The document that a unit is. */
export function documentOf(unit: RecordUnit, { path, fields }: Pick<NdjsonOptions, 'path' | 'fields'>): RecordDocument {
  if ('document' in unit) return unit.document;
  const { line, number } = unit;
  const { body, path: own, rest } = recordIn(Buffer.from(line.buffer, line.byteOffset, line.byteLength), number, fields);
  return { name: { path: own ?? placeOf(path, number) }, number, body, ...(rest === undefined ? {} : { fields: rest }) };
}

function placeOf(path: string, number: number): string {
  return `${path}/${number}`;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
