import { recordKindOf, type RecordChoice } from '../records/choice';
import type { Entry } from '../resume/entry';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';

/** Rows of a shard's file that are the records of one file of many documents: they stand at its place, in an order of their own. */
export interface RowGroup {
  /** Of that file. */
  readonly path: string;
  /** The first of them, from 0, and how many there are. */
  readonly at: number;
  readonly rows: number;
}

export interface RowCount {
  done: number;
  failed: number;
}

/** Counts what each input comes to. Most are one document and done: they are not held. */
export class RowCounts {
  readonly #counts = new Map<Input, RowCount>();

  add(outcome: Outcome | Summed): void {
    const { container } = outcome.input;
    const failed = 'failure' in outcome;
    if (container === undefined && !failed) return;
    const count = this.#of(container ?? outcome.input);
    if (failed) count.failed++;
    else count.done++;
  }

  /** What an earlier run did. */
  keep(input: Input, { records }: Entry): void {
    if (records !== undefined) this.#of(input).done += records.summary.documents;
  }

  /** @param rowsOf how many rows of the file at hand that is. */
  groups(inputs: readonly Input[], choice: RecordChoice, rowsOf: (count: Readonly<RowCount>) => number): RowGroup[] {
    const groups: RowGroup[] = [];
    let at = 0;
    for (const input of inputs) {
      const many = recordKindOf(input, choice) !== null;
      const rows = rowsOf(this.#counts.get(input) ?? { done: many ? 0 : 1, failed: 0 });
      if (many && rows > 0) groups.push({ path: input.path, at, rows });
      at += rows;
    }
    return groups;
  }

  #of(input: Input): RowCount {
    const count = this.#counts.get(input) ?? { done: 0, failed: 0 };
    this.#counts.set(input, count);
    return count;
  }
}
