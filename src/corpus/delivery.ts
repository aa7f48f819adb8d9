import type { LoadFailure } from '../model/load';
import { failed, type CleanerOptions } from './document';
import type { Input } from './inputs';
import type { Failed, Outcome } from './outcome';
import { takesBytes, type Sink } from './sinks';

/** Takes what was cleaned to where it belongs. What cannot be written there is a failure of its document. */
export class Delivery {
  readonly #sink: Sink | undefined;
  readonly #failures: Sink | undefined;
  readonly #words: Pick<CleanerOptions, 'settings' | 'language'>;

  constructor({ sink, failures }: { readonly sink?: Sink; readonly failures?: Sink }, words: Pick<CleanerOptions, 'settings' | 'language'>) {
    this.#sink = sink;
    this.#failures = failures;
    this.#words = words;
  }

  /** @throws WriteError when nothing more can be written. */
  async outcome<Done extends Outcome>(outcome: Done): Promise<Done | Failed> {
    if ('report' in outcome) return this.#after(outcome, (await this.#sink?.write(outcome.report)) ?? null);
    return this.#after(outcome, (await (this.#failures ?? this.#sink)?.write(outcome.failure)) ?? null);
  }

  /** A report that was rendered elsewhere. @throws WriteError when nothing more can be written. */
  async rendered<Done extends { readonly input: Input }>(done: Done, content: Uint8Array): Promise<Done | Failed> {
    if (this.#sink === undefined || !takesBytes(this.#sink)) throw new Error('this sink takes records, not bytes');
    return this.#after(done, await this.#sink.put({ path: done.input.path, failed: false, content }));
  }

  /** Calls when nothing holds the bytes that were given to `rendered` any more; never, where the sink cannot tell. */
  whenWritten(then: () => void): void {
    if (this.#sink !== undefined && takesBytes(this.#sink)) void this.#sink.written?.().then(then);
  }

  async #after<Done extends { readonly input: Input }>(done: Done, unwritten: LoadFailure | null): Promise<Done | Failed> {
    if (unwritten === null) return done;
    const failure = failed(done.input, unwritten, this.#words);
    await this.#failures?.write(failure.failure);
    return failure;
  }
}
