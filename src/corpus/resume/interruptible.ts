import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { rendererOf, type StreamForm } from '../encoders';
import { forFs } from '../file-names';
import { openTarget, temporaryIn, writeWhole, type FileTarget } from '../file-target';
import type { OutputRecord } from '../../model/report';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { writeTo, type ByteSink, type Rendered } from '../sinks';
import { WriteError } from '../write-error';
import { entriesIn, entryFor, manifestLines } from './entry';
import { factsLineOf, keptBeside, type Beside } from './file';
import { Journal } from './journal';
import { Lock } from './lock';
import { PlacedRecords } from './placed-records';
import type { Resumable, ResumableOptions } from './resumable';
import { RecordTally } from './record-tally';
import { recordRulesHash, rulesHash } from './rules-hash';
import type { Parting } from './up-to-date';

/** One output file for all documents, of a run that does not ask what was done before. Where it is interrupted, a later run with --resume goes on. */
export class InterruptibleFile implements Resumable {
  readonly sink: PlacingSink;
  readonly parting: Parting;
  readonly #path: string;
  readonly #named: string;
  readonly #rules: string;
  readonly #recordRules: string;
  readonly #tally = new RecordTally();
  readonly #target: FileTarget;
  readonly #journalPlace: string;
  readonly #journal: Journal;

  /** @param path absolute, of a file and not of a link. @throws the system's error when it cannot be written. */
  constructor(path: string, form: StreamForm, { inputs, settings, records, named }: ResumableOptions) {
    this.#path = path;
    this.#named = named;
    this.#rules = rulesHash(settings, form);
    this.#recordRules = recordRulesHash(settings, form, records);
    this.parting = { kept: [], todo: inputs };
    this.#target = openTarget(path, { gzip: path.endsWith('.gz') });
    this.#journalPlace = temporaryIn(path);
    this.#journal = new Journal(this.#journalPlace, { append: false });
    this.sink = new PlacingSink(this.#target, form, named);
  }

  enter(outcome: Outcome | Summed): void {
    const placed = this.sink.records.taken();
    if (this.#tally.holds(outcome)) this.#tally.add(outcome, placed);
    else this.#attempt(() => this.#journal.enter(entryFor(outcome, this.#rules, placed)));
  }

  begin(file: Input): void {
    this.#tally.begin(file);
  }

  async finish(file: Input): Promise<void> {
    const entry = await this.#tally.end(file, this.#recordRules);
    this.#attempt(() => this.#journal.enter(entry));
  }

  async end(): Promise<void> {
    await this.#ended(() => this.#target.commit());
  }

  /** What stood there before is whole, and stays; what was done now waits beside it. @throws UsageError while another run goes on with that. */
  async interrupt(): Promise<void> {
    const beside = keptBeside(this.#path);
    const lock = await Lock.take(beside.lock, this.#named);
    try {
      await this.#ended(() => this.#leave(beside));
    } finally {
      lock.release();
    }
  }

  async #leave(beside: Beside): Promise<void> {
    if (!existsSync(forFs(this.#path))) {
      await this.#target.commit();
      writeWhole(beside.manifest, [...manifestLines(entriesIn(this.#journalPlace).values()), factsLineOf(this.#path)].join(''));
      return;
    }
    // Entries without their records would be wrong.
    rmSync(forFs(beside.journal), { force: true });
    await this.#target.commit(beside.partial);
    if (this.#path.endsWith('.gz')) await unpacked(beside.partial, beside.earlier);
    renameSync(forFs(this.#journalPlace), forFs(beside.journal));
  }

  async discard(): Promise<void> {
    await this.#target.discard();
    this.#forget();
  }

  async #ended(settle: () => Promise<void>): Promise<void> {
    try {
      await settle();
    } catch (error) {
      await this.#target.discard();
      throw error instanceof WriteError ? error : new WriteError(error as NodeJS.ErrnoException, this.#named);
    } finally {
      this.#forget();
    }
  }

  #forget(): void {
    this.#journal.close();
    rmSync(forFs(this.#journalPlace), { force: true });
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, this.#named);
    }
  }
}

async function unpacked(place: string, work: string): Promise<void> {
  await pipeline(createReadStream(forFs(place)), createGunzip(), createWriteStream(forFs(work)));
  renameSync(forFs(work), forFs(place));
}

/** Writes records behind each other and tells where, in bytes that are not compressed. */
class PlacingSink implements ByteSink {
  readonly form: StreamForm;
  readonly #target: FileTarget;
  readonly #named: string;
  readonly records = new PlacedRecords(0);

  constructor(target: FileTarget, form: StreamForm, named: string) {
    this.#target = target;
    this.form = form;
    this.#named = named;
  }

  write(record: OutputRecord): Promise<null> {
    return this.put({ content: rendererOf(this.form)(record) });
  }

  async put({ content }: Pick<Rendered, 'content'>): Promise<null> {
    await writeTo(this.#target.stream, content, this.#named);
    this.records.add(typeof content === 'string' ? Buffer.byteLength(content) : content.length);
    return null;
  }

  written(): Promise<void> {
    // Chunks are taken in order, so that an empty one is done with when all before it are.
    return new Promise((resolve) => this.#target.stream.write('', () => resolve()));
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}
