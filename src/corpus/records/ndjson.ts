import { constants } from 'node:buffer';
import { loadFailures } from '../../load-failures';
import type { FieldNames } from './choice';
import type { RecordDocument } from './document';
import { linesOf } from './lines';
import { recordIn } from './ndjson-record';

export interface NdjsonOptions {
  /** Of the file; its lines are named behind it: `a.ndjson/12`. */
  readonly path: string;
  readonly fields: FieldNames;
  readonly maxBytes: number;
}

/**
 * The documents of NDJSON, each as soon as its line ends. A line of white space is no record, as jq has it;
 * every other line gives one document or one failure.
 */
export async function* ndjsonDocuments(chunks: AsyncIterable<Buffer>, { path, fields, maxBytes }: NdjsonOptions): AsyncGenerator<RecordDocument, void, void> {
  const limit = Math.min(maxBytes, constants.MAX_STRING_LENGTH);
  for await (const line of linesOf(chunks, limit)) {
    const { number } = line;
    const placed = `${path}/${number}`;
    if ('length' in line) {
      yield { name: { path: placed }, number, body: { failure: loadFailures.recordTooLong(number, line.length, limit) } };
      continue;
    }
    if (isBlank(line.bytes)) continue;
    const { body, path: own, rest } = recordIn(line.bytes, number, fields);
    yield { name: { path: own ?? placed }, number, body, ...(rest === undefined ? {} : { fields: rest }) };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
