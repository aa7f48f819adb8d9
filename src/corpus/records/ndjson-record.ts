import { isUtf8 } from 'node:buffer';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import type { InputFields } from '../../model/report';
import { reportedPath } from '../file-names';
import type { FieldNames } from './choice';
import { nestsDeeper } from './nesting';
import { withWholeNumbers } from './whole-numbers';

/** One line of NDJSON, taken apart. */
export interface NdjsonRecord {
  /** What is to be cleaned, or why there is nothing. */
  readonly body: { readonly content: string; readonly isPage: boolean } | { readonly failure: LoadFailure };
  /** As the line names it, fit for a report; null: it does not. */
  readonly path: string | null;
  /** Every field that is neither body nor path; absent where the line is no object. */
  readonly rest?: InputFields;
}

/** So many lists and objects may lie in one another; some readers of JSON take no more. */
const DEEPEST = 1000;

/** @param number of the line, from 1. A byte order mark in front of the first line is no part of it. */
export function recordIn(line: Buffer, number: number, fields: FieldNames): NdjsonRecord {
  const bytes = number === 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
  const refused = (failure: LoadFailure): NdjsonRecord => ({ body: { failure }, path: null });
  if (!isUtf8(bytes)) return refused(loadFailures.recordNotUtf8(number));
  let value: unknown;
  try {
    const json = bytes.toString('utf8');
    value = JSON.parse(json);
    const whole = withWholeNumbers(json);
    if (whole !== json) value = JSON.parse(whole);
  } catch (error) {
    return refused(loadFailures.recordNotJson(number, (error as Error).message));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(loadFailures.recordNotObject(number));
  const record = recordOf(value as Readonly<Record<string, unknown>>, number, fields);
  return nestsDeeper(bytes, DEEPEST) ? { body: { failure: loadFailures.recordTooDeep(number) }, path: record.path } : record;
}

function recordOf(value: Readonly<Record<string, unknown>>, number: number, fields: FieldNames): NdjsonRecord {
  const named = [fields.text, fields.html].filter((name) => name !== null);
  const bodyField = named.find((name) => typeof own(value, name) === 'string');
  const { path, used } = pathIn(value, fields.path);
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== bodyField && !(used && name === fields.path)));
  const content = bodyField === undefined ? undefined : own(value, bodyField);
  if (typeof content !== 'string') return { body: { failure: loadFailures.recordWithoutText(number, named.join('”, “')) }, path, rest };
  return { body: { content, isPage: bodyField !== fields.text }, path, rest };
}

/** A path that had to be changed for the report stays among the other fields, as it was. */
function pathIn(value: Readonly<Record<string, unknown>>, field: string): { readonly path: string | null; readonly used: boolean } {
  const given = own(value, field);
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || text === '') return { path: null, used: false };
  // A lone surrogate would be taken for the byte of a file name.
  const { path } = reportedPath(Buffer.from(text.replaceAll('\\', '/'), 'utf8').toString('utf8'));
  return { path, used: path === given };
}

/** `toString` is a field only where the line has one. */
function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
