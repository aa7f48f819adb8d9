import type { Settings } from '../../model/settings';
import type { Shard } from '../../model/shard';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import type { RecordChoice } from '../records/choice';
import type { ByteSink } from '../sinks';
import type { Entry } from './entry';
import type { Pruned } from './left-overs';
import type { Parting } from './up-to-date';

/** An output that remembers what was done, so that a later run need not do it again. */
export interface Resumable {
  readonly sink: ByteSink;
  readonly parting: Parting;
  /** Outputs in the place that belong to no document of this run, and what became of them when it ended. */
  readonly leftOvers?: readonly Entry[];
  readonly pruned?: Pruned;
  /** Of each document, when it is written. @throws WriteError when nothing more can be written. */
  enter(outcome: Outcome | Summed): void;
  /** Of each file of many documents, before it is read. */
  begin(file: Input): void;
  /** And when all its records are entered. @throws WriteError when nothing more can be written. */
  finish(file: Input): Promise<void>;
  /** Makes what was written whole, as `Sink`. */
  end(): Promise<void>;
  /** As `end`, of a run that was told to stop before all was done. */
  interrupt(): Promise<void>;
  /** Nothing was done, or no more can be: leaves what a later run can go on from. */
  discard(): Promise<void>;
}

export interface ResumableOptions {
  readonly inputs: readonly Input[];
  readonly settings: Settings;
  /** Which inputs hold many documents. */
  readonly records: RecordChoice;
  /** Whether what earlier runs did counts. */
  readonly resume: boolean;
  /** Whether left-overs are removed at the end. */
  readonly prune: boolean;
  /** The part of a corpus that this run does, where others write to the same folder. */
  readonly shard: Shard | null;
  /** As the user wrote the output. */
  readonly named: string;
}
