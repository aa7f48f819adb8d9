import type { DocumentFacts } from '../emitter/summary';
import type { TableRow } from '../emitter/terminal-table';
import type { FailureRecord, Report } from '../model/report';
import type { Input } from './inputs';
import type { Stamp } from './stamp';

/** One input is done. */
export type Outcome = Reported | Failed;

export interface Reported {
  readonly input: Input;
  readonly report: Report;
  /** Of the file. */
  readonly bytes: number;
  readonly stamp: Stamp | null;
}

export interface Failed {
  readonly input: Input;
  readonly failure: FailureRecord;
  /** What is wrong and what to do, in one line, in the language of the reader. */
  readonly said: string;
  /** What was thrown, when the tool itself failed. */
  readonly cause?: unknown;
}

/** One input is done, and of its report only what a run needs was kept. */
export interface Summed {
  readonly input: Input;
  readonly facts: DocumentFacts;
  /** Where a table is wanted. */
  readonly row?: TableRow;
  /** Of the file. */
  readonly bytes: number;
  readonly sha256: string;
  readonly stamp: Stamp | null;
}
