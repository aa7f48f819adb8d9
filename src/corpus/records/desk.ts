import type { LoadFailure } from '../../model/load';
import { Delivery } from '../delivery';
import { failed } from '../document';
import type { Input } from '../inputs';
import type { Failed, Outcome, Summed } from '../outcome';
import type { Job } from '../run';
import { RecordCleaner, type Words } from './cleaner';

/** Writes what becomes of documents out of records. */
export class Desk {
  readonly cleaner: RecordCleaner;
  readonly #words: Words;
  readonly #delivery: Delivery;

  constructor(job: Job, words: Words) {
    this.#words = words;
    this.#delivery = new Delivery(job, words);
    this.cleaner = new RecordCleaner(words);
  }

  /** What is wrong with the file itself. */
  failed(input: Input, why: LoadFailure): Failed {
    return failed(input, why, this.#words);
  }

  written(outcome: Outcome): Promise<Outcome> {
    return this.#delivery.outcome(outcome);
  }

  /** A report that a thread rendered. */
  rendered(summed: Summed, content: Uint8Array): Promise<Summed | Failed> {
    return this.#delivery.rendered(summed, content);
  }

  whenWritten(then: () => void): void {
    this.#delivery.whenWritten(then);
  }
}
