import type { Input } from '../inputs';
import { lookAt } from '../places';

/** Documents that go to a thread together, or one that the main thread must do itself. */
export type Batch =
  | { readonly inputs: readonly Input[]; readonly bytes: number }
  | { readonly here: Input; readonly bytes: number };

/** As much is sent together, in bytes of the files: some twenty documents, a few hundredths of a second of work. */
export const BATCH_BYTES = 192 * 1024;

/** Small files take time too. */
export const MOST_TASKS = 48;

/** Groups inputs by their bytes, in order. Standard input and what is known to fail stays here: the one cannot be sent, the other costs nothing. */
export function* batchesOf(inputs: Iterable<Input>): Generator<Batch, void, void> {
  let together: Input[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const here = input.location === null || input.error !== undefined || input.failure !== undefined;
    const size = here ? 0 : sizeOf(input);
    if (together.length > 0 && (here || together.length === MOST_TASKS || bytes + size > BATCH_BYTES)) {
      yield { inputs: together, bytes };
      together = [];
      bytes = 0;
    }
    if (here) yield { here: input, bytes: 0 };
    else {
      together.push(input);
      bytes += size;
    }
  }
  if (together.length > 0) yield { inputs: together, bytes };
}

/** Of the file, or of the file in the archive; 0 where it cannot be told. */
export function sizeOf({ location, archived }: Input): number {
  if (archived !== undefined) return archived.at(-1)?.size ?? 0;
  if (location === null) return 0;
  const seen = lookAt(location);
  return 'stats' in seen && seen.stats.isFile() ? seen.stats.size : 0;
}
