import { closeSync, createReadStream, createWriteStream, ftruncateSync, fstatSync, openSync, readFileSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { rendererOf, type StreamForm } from '../encoders';
import { forFs } from '../file-names';
import { openTarget, writeWhole } from '../file-target';
import type { OutputRecord } from '../../model/report';
import type { Input } from '../inputs';
import type { Outcome, Summed } from '../outcome';
import { makeFolder } from '../places';
import { recordKindOf } from '../records/choice';
import { writeTo, type ByteSink, type Rendered } from '../sinks';
import { WriteError } from '../write-error';
import { entriesIn, entryFor, manifestLines, type Entry, type PlacedRecord } from './entry';
import { Journal } from './journal';
import { Lock } from './lock';
import { PlacedRecords } from './placed-records';
import type { Resumable, ResumableOptions } from './resumable';
import { RecordTally } from './record-tally';
import { recordRulesHash, rulesHash } from './rules-hash';
import { partingOf, type Parting } from './up-to-date';

/** Beside the output; under names that no walk sees. */
export type Beside = Readonly<Record<'manifest' | 'journal' | 'partial' | 'earlier' | 'lock', string>>;

export function keptBeside(path: string): Beside {
  const place = (what: string): string => join(dirname(path), `.reportkit-for-${basename(path)}-${what}`);
  return { manifest: place('manifest.ndjson'), journal: place('journal.ndjson'), partial: place('partial'), earlier: place('earlier'), lock: place('lock') };
}

/** Appends records to the partial file, never compressed, and tells where the last one stands. */
class PartialSink implements ByteSink {
  readonly form: StreamForm;
  readonly file: number;
  readonly #named: string;
  readonly records: PlacedRecords;

  constructor(place: string, form: StreamForm, named: string, goOn: boolean) {
    this.form = form;
    this.#named = named;
    this.file = openSync(forFs(place), 'a+');
    if (!goOn) ftruncateSync(this.file);
    this.records = new PlacedRecords(fstatSync(this.file).size);
  }

  write(record: OutputRecord): Promise<null> {
    return this.put({ content: rendererOf(this.form)(record) });
  }

  put({ content }: Pick<Rendered, 'content'>): Promise<null> {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    } catch (error) {
      return Promise.reject(new WriteError(error as NodeJS.ErrnoException, this.#named));
    }
    this.records.add(bytes.length);
    return Promise.resolve(null);
  }

  written(): Promise<void> {
    return Promise.resolve();
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}

interface Looked {
  readonly parting: Parting;
  /** Outputs whose records stand in the partial file. */
  readonly inPartial: ReadonlySet<Entry['output']>;
}

/** One output file for all documents that a later run can go on from. It changes only when the next one is whole. */
export class ResumableFile implements Resumable {
  readonly sink: PartialSink;
  readonly parting: Parting;
  readonly #path: string;
  readonly #options: ResumableOptions;
  readonly #rules: string;
  readonly #recordRules: string;
  readonly #tally = new RecordTally();
  readonly #journal: Journal;
  readonly #lock: Lock;
  readonly #inPartial: ReadonlySet<Entry['output']>;
  readonly #entries = new Map<Input, Entry>();
  readonly #fresh = new Set<Input>();
  #closed = false;

  private constructor(path: string, form: StreamForm, options: ResumableOptions, { parting, inPartial }: Looked, lock: Lock) {
    this.#path = path;
    this.#lock = lock;
    this.#options = options;
    this.#rules = rulesHash(options.settings, form);
    this.#recordRules = recordRulesHash(options.settings, form, options.records);
    this.#inPartial = inPartial;
    this.parting = parting;
    for (const { input, entry } of parting.kept) this.#entries.set(input, entry);
    const beside = keptBeside(path);
    // The journal goes first: entries without their records would be wrong, records without entries are only lost.
    this.#journal = new Journal(beside.journal, { append: inPartial.size > 0 });
    this.sink = new PartialSink(beside.partial, form, options.named, inPartial.size > 0);
  }

  /** @param path absolute, of a file and not of a link. @throws UsageError while another run writes it, the system's error when it cannot be written. */
  static async open(path: string, form: StreamForm, options: ResumableOptions): Promise<ResumableFile> {
    makeFolder(dirname(path));
    return Lock.during(keptBeside(path).lock, options.named, async (lock) => new ResumableFile(path, form, options, await ResumableFile.look(path, form, options), lock));
  }

  /** What would be done; nothing is written. */
  static async look(path: string, form: StreamForm, { inputs, settings, records }: ResumableOptions): Promise<Looked> {
    const beside = keptBeside(path);
    const partialBytes = statSync(forFs(beside.partial), { throwIfNoEntry: false })?.size ?? 0;
    const journal = entriesIn(beside.journal);
    const manifest = isOf(beside.manifest, path) ? entriesIn(beside.manifest) : new Map<string, Entry>();
    const inPartial = new Set([...journal.values()].map(({ output }) => output));
    const holds = ({ output, records: many }: Entry): boolean => (output === null ? many?.summary.documents === 0 : 'at' in output && (!inPartial.has(output) || output.at + output.bytes <= partialBytes));
    const holdsMany = (input: Input): boolean => recordKindOf(input, records) !== null;
    const entriesOf = (name: string): Entry[] => [journal.get(name) ?? [], manifest.get(name) ?? []].flat();
    return { parting: await partingOf(inputs, { entriesOf, holds, holdsMany, rules: rulesHash(settings, form), recordRules: recordRulesHash(settings, form, records), maxBytes: settings.maxBytes }), inPartial };
  }

  enter(outcome: Outcome | Summed): void {
    const placed = this.sink.records.taken();
    if (this.#tally.holds(outcome)) this.#tally.add(outcome, placed);
    else this.#write(outcome.input, entryFor(outcome, this.#rules, placed));
  }

  begin(file: Input): void {
    this.#tally.begin(file);
  }

  async finish(file: Input): Promise<void> {
    this.#write(file, await this.#tally.end(file, this.#recordRules));
  }

  #write(input: Input, entry: Entry): void {
    try {
      this.#journal.enter(entry);
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, this.#options.named);
    }
    this.#entries.set(input, entry);
    this.#fresh.add(input);
  }

  async end(): Promise<void> {
    try {
      await this.#assemble();
    } catch (error) {
      throw error instanceof WriteError ? error : new WriteError(error as NodeJS.ErrnoException, this.#options.named);
    } finally {
      this.#close();
    }
  }

  /** A file that stands there is whole, and stays; what was done waits beside it. */
  async interrupt(): Promise<void> {
    await (statSync(forFs(this.#path), { throwIfNoEntry: false }) === undefined ? this.end() : this.discard());
  }

  discard(): Promise<void> {
    this.#close();
    return Promise.resolve();
  }

  /** Once: an output that could not be ended is discarded too. */
  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#journal.close();
    closeSync(this.sink.file);
    this.#lock.release();
  }

  async #assemble(): Promise<void> {
    const beside = keptBeside(this.#path);
    const gzip = this.#path.endsWith('.gz');
    const usesEarlier = this.parting.kept.some(({ entry }) => !this.#inPartial.has(entry.output));
    if (usesEarlier && gzip) await pipeline(createReadStream(forFs(this.#path)), createGunzip(), createWriteStream(forFs(beside.earlier)));
    const earlier = usesEarlier ? openSync(forFs(gzip ? beside.earlier : this.#path), 'r') : null;
    const target = openTarget(this.#path, { gzip });
    const entries: Entry[] = [];
    try {
      let at = 0;
      for (const input of this.#options.inputs) {
        const entry = this.#entries.get(input);
        if (entry === undefined) continue;
        const { output } = entry;
        if (output === null || !('at' in output)) {
          entries.push(entry);
          continue;
        }
        const from = this.#fresh.has(input) || this.#inPartial.has(output) ? this.sink.file : (earlier as number);
        for (const piece of piecesIn(from, output)) await writeTo(target.stream, piece, this.#options.named);
        entries.push({ ...entry, output: { at, bytes: output.bytes } });
        at += output.bytes;
      }
      // Offsets of the old file would be wrong in the new one.
      rmSync(forFs(beside.manifest), { force: true });
      await target.commit();
    } catch (error) {
      await target.discard();
      throw error;
    } finally {
      if (earlier !== null) closeSync(earlier);
      rmSync(forFs(beside.earlier), { force: true });
    }
    writeWhole(beside.manifest, [...manifestLines(entries), factsLineOf(this.#path)].join(''));
    for (const place of [beside.journal, beside.partial]) rmSync(forFs(place), { force: true });
  }
}

/** Records of a file of many may be more than memory holds. */
const PIECE = 1 << 20;

function* piecesIn(file: number, { at, bytes }: PlacedRecord): Generator<Buffer, void, void> {
  for (let read = 0; read < bytes;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, bytes - read));
    const got = readSync(file, piece, 0, piece.length, at + read);
    if (got === 0) throw Object.assign(new Error('EIO: the record ends too early, read'), { code: 'EIO' });
    yield piece.subarray(0, got);
    read += got;
  }
}

function factsOfFile(path: string): { readonly file: { readonly size: number; readonly mtime: number } } | null {
  const stats = statSync(forFs(path), { throwIfNoEntry: false });
  return stats === undefined ? null : { file: { size: stats.size, mtime: stats.mtimeMs } };
}

/** The last line of a manifest: which file it speaks of. */
export function factsLineOf(path: string): string {
  return `${JSON.stringify(factsOfFile(path))}\n`;
}

/** Whether a manifest speaks of the file as it stands; its last line says. */
function isOf(manifest: string, path: string): boolean {
  const facts = factsOfFile(path);
  if (facts === null || statSync(forFs(manifest), { throwIfNoEntry: false }) === undefined) return false;
  return readFileSync(forFs(manifest)).subarray(-200).toString('utf8').endsWith(`\n${factsLineOf(path)}`);
}
