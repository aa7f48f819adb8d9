import type { Input } from '../inputs';

/** Files that hold many documents, one after the other. */
export type RecordKind = 'ndjson' | 'warc';

/** What the command line says of records. */
export interface RecordChoice {
  /** `auto`: files are told by their names, and a pipe is one document. `none`: every input is one document. */
  readonly kind: RecordKind | 'auto' | 'none';
  readonly fields: FieldNames;
}

/** Which fields of a line hold what. The text is looked for first. */
export interface FieldNames {
  readonly text: string | null;
  readonly html: string | null;
  readonly path: string;
}

export const defaultFields: FieldNames = { text: 'text', html: 'html', path: 'path' };

// Matches names of files of records:  a.ndjson  b.jsonl.gz  crawl.warc  CC-MAIN-0001.warc.gz
// Trap: a.json is one value, and a.gz is one document, packed.
const NAMES: readonly (readonly [RegExp, RecordKind])[] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.warc(?:\.gz)?$/i, 'warc'],
];

/** What records an input holds; null: it is one document, or cannot be read. */
export function recordKindOf(input: Input, { kind }: RecordChoice): RecordKind | null {
  if (kind === 'none' || input.error !== undefined || input.failure !== undefined) return null;
  if (kind !== 'auto') return kind;
  const name = input.archived === undefined ? input.location : input.path;
  return name === null ? null : (NAMES.find(([ending]) => ending.test(name))?.[1] ?? null);
}
