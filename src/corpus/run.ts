import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { Language } from '../model/bilingual';
import { defaultSettings, type Settings } from '../model/settings';
import { now } from './clock';
import { Delivery } from './delivery';
import { DocumentCleaner } from './document';
import type { Input } from './inputs';
import type { Outcome } from './outcome';
import type { Sink } from './sinks';

export interface Job {
  readonly inputs: Iterable<Input>;
  readonly settings: Partial<Settings>;
  /** Asked only where it is an input: a process that makes its standard input loads a good deal of Node for it. */
  readonly stdin: () => Readable;
  /** Where records go; absent: they are only yielded. */
  readonly sink?: Sink;
  /** Where failure records go instead, if anywhere else. */
  readonly failures?: Sink;
  /** Of what is said of failures; the records keep the language of the settings. */
  readonly language?: Language;
  readonly signal: AbortSignal;
}

/** How long the thread may be kept before signals and timers get their turn, in milliseconds. */
const TURN = 20;

/**
 * Reads, cleans and writes one document after the other, in the order given, and tells of each when it is written.
 * Stops behind the document at hand when the signal aborts.
 * @throws WriteError when the output as a whole cannot be written any more.
 * @throws RangeError when a rule id or a level in the settings is unknown; before anything is read.
 */
export async function* run(job: Job): AsyncGenerator<Outcome, void, void> {
  const options = cleanerOptionsOf(job);
  const cleaner = new DocumentCleaner(options);
  const delivery = new Delivery(job, options);
  let turn = now();
  try {
    for (const input of job.inputs) {
      if (now() - turn > TURN) {
        await nextTurn();
        turn = now();
      }
      if (job.signal.aborted) return;
      const outcome = await cleaner.clean(input);
      // An interruption ends the reading of standard input early: half a document is none.
      if (job.signal.aborted && input.location === null) return;
      yield await delivery.outcome(outcome);
    }
  } finally {
    cleaner.close();
  }
}

export function cleanerOptionsOf({ settings, language, stdin, signal }: Pick<Job, 'settings' | 'language' | 'stdin' | 'signal'>) {
  const complete: Settings = { ...defaultSettings, ...settings };
  return { settings: complete, language: language ?? complete.language, stdin, signal };
}
