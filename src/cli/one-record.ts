import type { StoredOutcome } from '../corpus/documents-and-reports';
import type { Outcome } from '../corpus/outcome';

// Matches the number of a record: 12 . Trap: 2024/12.txt and 012 are paths.
const NUMBER = /^[1-9]\d*$/;

/** What `--record` says: the number of a record in its file, from 1 (the line, in NDJSON), or the path that reports name it by. */
export interface RecordName {
  readonly given: string;
  readonly number: number | null;
}

export function recordNamed(given: string | undefined): RecordName | null {
  return given === undefined ? null : { given, number: NUMBER.test(given) ? Number(given) : null };
}

/** Tells the record that is meant from the others. */
export function isMeant({ given, number }: RecordName, record: { readonly number: number; readonly path: string }): boolean {
  return number === null ? record.path === given : record.number === number;
}

/** Leaves of what a file holds the one record that is meant. Reports of earlier runs are counted as they come. */
export async function* onlyRecord<Done extends Outcome | StoredOutcome>(outcomes: AsyncIterable<Done>, meant: RecordName): AsyncGenerator<Done, void, void> {
  let number = 0;
  for await (const outcome of outcomes) {
    number++;
    const { record, path } = outcome.input;
    const named = 'stored' in outcome ? outcome.stored.source.path : 'stable' in outcome ? outcome.stable.source.path : path;
    // What is wrong with the file as a whole may be why the record is not met.
    const ofFile = 'failure' in outcome && record === undefined;
    if (!ofFile && !isMeant(meant, { number: record ?? number, path: named })) continue;
    yield outcome;
    return;
  }
}
