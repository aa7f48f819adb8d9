import { addFacts, addFailure, emptySummary, factsOf, type Summary } from '../../emitter/summary';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { lookAt } from '../places';
import { stampOf } from '../stamp';
import { hashOf } from './content-hash';
import type { Entry, Placed, PlacedFile, PlacedRecord } from './entry';

/** What becomes of the records of a file of many documents: they are up to date together or not at all, and have one entry. */
export class RecordTally {
  #file: Input | null = null;
  #seen = '';
  #summary: Summary = emptySummary();
  #files: PlacedFile[] = [];
  #range: PlacedRecord | null = null;

  /** To be called before the file is read. */
  begin(file: Input): void {
    this.#file = file;
    this.#seen = looksOf(file);
    this.#summary = emptySummary();
    this.#files = [];
    this.#range = null;
  }

  /** Whether an outcome is of the file at hand: one of its records, or what is wrong with the file itself. */
  holds({ input }: Outcome | Summed): boolean {
    return this.#file !== null && (input.container === this.#file || input === this.#file);
  }

  add(outcome: Outcome | Summed, placed: Placed | null): void {
    if ('failure' in outcome) addFailure(this.#summary, outcome.failure.error.rule);
    else addFacts(this.#summary, 'facts' in outcome ? outcome.facts : factsOf(outcome.report));
    if (placed === null) return;
    if ('name' in placed) this.#files.push(placed);
    // They stand one behind the other.
    else this.#range = this.#range === null ? placed : { at: this.#range.at, bytes: this.#range.bytes + placed.bytes };
  }

  /** The entry of the file, when all its records are written. What changed while it was read, or holds a record that failed, is to be done again. */
  async end(file: Input, rules: string): Promise<Entry> {
    const sha256 = await hashOf(file);
    const stamp = stampOf(file);
    const whole = sha256 !== null && looksOf(file) === this.#seen && this.#summary.failed === 0;
    this.#file = null;
    return {
      path: file.path, size: stamp?.size ?? 0, mtime: stamp?.mtime ?? null, sha256: sha256 ?? '', rules,
      status: whole ? 'done' : 'failed', output: this.#range, bytes: 0, facts: null, records: { summary: this.#summary, files: this.#files },
    };
  }
}

/** Size and time, as far as they can be seen. */
function looksOf({ location }: Input): string {
  const seen = location === null ? null : lookAt(location);
  return seen !== null && 'stats' in seen ? `${seen.stats.size} ${seen.stats.mtimeMs}` : '';
}
