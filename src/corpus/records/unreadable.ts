import type { LoadFailure } from '../../model/load';

/** Thrown inside a stream of bytes or records: why there are no more. */
export class UnreadableError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(failure.rule);
    this.name = 'UnreadableError';
    this.failure = failure;
  }
}
