import type { LoadFailure } from '../../model/load';
import type { RecordDocument } from './document';

/** What a reader of records gives: a line that is still to be taken apart, by whoever cleans it, or a document. */
export type RecordUnit =
  | { readonly line: Uint8Array; readonly number: number }
  | { readonly document: RecordDocument };

/** What is read of a file: units, and last, if anything was wrong, what. */
export type ReadUnit = RecordUnit | { readonly fault: LoadFailure };

/** About how many bytes a unit takes. */
export function bytesOfUnit(unit: RecordUnit): number {
  if ('line' in unit) return unit.line.length;
  const { body } = unit.document;
  return 'failure' in body ? 0 : typeof body.content === 'string' ? 2 * body.content.length : body.content.length;
}
