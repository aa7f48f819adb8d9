import type { MessagePort } from 'node:worker_threads';
import type { DocumentFacts } from '../../emitter/summary';
import type { TableRow } from '../../emitter/terminal-table';
import type { Language } from '../../model/bilingual';
import type { FailureRecord, Report } from '../../model/report';
import type { Settings } from '../../model/settings';
import type { RecordForm } from '../encoders';
import type { Input } from '../inputs';
import type { FieldNames } from '../records/choice';
import type { RecordUnit } from '../records/units';
import type { Stamp } from '../stamp';

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly settings: Settings;
  readonly language: Language;
  /** Lines of a table are sent. */
  readonly rows: boolean;
  /** What the fields of a line of NDJSON are. */
  readonly fields: FieldNames;
  /** Where the thread says what it is at; see `BEAT`. */
  readonly beat: Int32Array;
}

/** Places in `beat`: the batch at hand, and the document in it, from 1; 0 between batches. */
export const BEAT = { batch: 0, document: 1, length: 2 } as const;

/** One document to be cleaned: a file, or a part of one that was read already. */
export type Task = { readonly input: Input } | { readonly file: Input; readonly unit: RecordUnit };

/** What becomes of reports. Known later than the rest: threads may start before the output is opened. */
export interface Rendering {
  /** How they are rendered; null: they are sent as they are, or not at all. */
  readonly form: RecordForm | null;
  /** Whole reports are sent, for a sink that takes no bytes. */
  readonly reports: boolean;
}

export interface BatchMessage {
  readonly batch: number;
  readonly rendering: Rendering;
  /** Null where the document was given up. */
  readonly tasks: readonly (Task | null)[];
}

/** Memory of an answer that is written, for another one. Its buffer is handed over. */
export interface RoomMessage {
  readonly room: ArrayBuffer;
}

/** The first that a thread says: it has loaded what it needs. */
export interface ReadyMessage {
  readonly ready: true;
}

/** What became of a batch, task by task. */
export interface AnswerMessage {
  readonly batch: number;
  readonly documents: readonly (Sent | null)[];
  /** The rendered reports, one behind the other. Its buffer, which may be longer, is handed over, not copied. */
  readonly content: Uint8Array<ArrayBuffer>;
}

export type Sent = SentReport | SentFailure | SentNothing;

export interface SentReport {
  /** Of a record, as its report names it. */
  readonly path: string;
  readonly facts: DocumentFacts;
  readonly row?: TableRow;
  readonly report?: Report;
  /** Of the file. */
  readonly bytes: number;
  readonly sha256: string;
  readonly stamp: Stamp | null;
  /** Bytes in `content`; null where nothing is rendered. */
  readonly rendered: number | null;
}

export interface SentFailure {
  readonly failure: FailureRecord;
  readonly said: string;
  readonly cause?: unknown;
}

/** A record that is no document after all. */
export interface SentNothing {
  readonly none: true;
}

export type Port = Pick<MessagePort, 'on' | 'postMessage'>;
