import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AllottedNames } from '../allotted-names';
import type { Shard } from '../../model/shard';
import type { FileForm } from '../encoders';
import type { Input } from '../inputs';
import { forFs } from '../file-names';
import { sweep, writeWhole } from '../file-target';
import { FolderSink } from '../folder-sink';
import type { Outcome, Summed } from '../outcome';
import { lookAt, makeFolder } from '../places';
import { WriteError } from '../write-error';
import { entriesIn, entryFor, linesOf, type Entry, type PlacedFile } from './entry';
import { Journal } from './journal';
import { Lock } from './lock';
import type { Resumable, ResumableOptions } from './resumable';
import { rulesOf } from './rules-of';
import { partingOf, type Parting } from './up-to-date';

/** In the output folder; dot files, which no walk sees. Shards have each their own. */
export function manifestOf(shard: Shard | null): string {
  return `.reportkit-manifest${suffixOf(shard)}.ndjson`;
}

export function journalOf(shard: Shard | null): string {
  return `.reportkit-journal${suffixOf(shard)}.ndjson`;
}

export function lockOf(shard: Shard | null): string {
  return `.reportkit-lock${suffixOf(shard)}`;
}

function suffixOf(shard: Shard | null): string {
  return shard === null ? '' : `-${shard.index}-of-${shard.count}`;
}

// Matches the manifest or the journal of any run:  .reportkit-manifest.ndjson   .reportkit-journal-2-of-4.ndjson
// Trap: a document named reportkit-manifest has no dot in front.
const KEPT_BY_RUNS = /^\.reportkit-(?:manifest|journal)(?:-\d+-of-\d+)?\.ndjson$/;

interface Looked {
  readonly before: ReadonlyMap<string, Entry>;
  readonly parting: Parting;
}

/**
 * An output folder with a manifest of what stands in it. While a run works, entries are appended to a journal, so that one that
 * is killed loses nothing; when it ends, the journal becomes part of the manifest. Of two entries with one path the later counts.
 */
export class ResumableFolder implements Resumable {
  readonly sink: FolderSink;
  readonly parting: Parting;
  readonly #folder: string;
  readonly #options: ResumableOptions;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #rules: string;
  readonly #manifest: string;
  readonly #journalName: string;
  readonly #journal: Journal;
  readonly #lock: Lock;

  private constructor(folder: string, form: FileForm, options: ResumableOptions, { before, parting }: Looked, lock: Lock) {
    this.#folder = folder;
    this.#lock = lock;
    this.#options = options;
    this.#before = before;
    this.#rules = rulesOf(options.settings, form);
    this.#manifest = manifestOf(options.shard);
    this.#journalName = journalOf(options.shard);
    this.parting = parting;
    const names = new AllottedNames();
    for (const { entry: { output } } of parting.kept) if (isFile(output)) names.reserve(output.name);
    this.sink = new FolderSink(folder, form, names);
    if (options.shard === null) sweep(folder);
    // What is known so far is put away before the journal begins anew.
    if (before.size > 0) writeWhole(this.#place(this.#manifest), linesOf(before.values()).join(''));
    else rmSync(forFs(this.#place(this.#manifest)), { force: true });
    this.#journal = new Journal(this.#place(this.#journalName), { append: false });
  }

  /** @throws UsageError while another run writes to the folder, the system's error when it cannot be written. */
  static async open(folder: string, form: FileForm, options: ResumableOptions): Promise<ResumableFolder> {
    makeFolder(folder);
    return Lock.during(join(folder, lockOf(options.shard)), options.named, async (lock) => {
      const { before, parting } = await ResumableFolder.look(folder, form, options);
      return new ResumableFolder(folder, form, options, { before: new Map([...before, ...parting.kept.map(({ entry }) => [entry.path, entry] as const)]), parting }, lock);
    });
  }

  /** What would be done; nothing is written. */
  static async look(folder: string, form: FileForm, { inputs, settings, resume, shard }: ResumableOptions): Promise<Looked> {
    const before = resume ? earlierEntries(folder, shard, inputs) : new Map<string, Entry>();
    if (before.size === 0) return { before, parting: { kept: [], todo: inputs } };
    const holds = ({ output }: Entry): boolean => {
      if (!isFile(output)) return false;
      const seen = lookAt(join(folder, output.name));
      return 'stats' in seen && seen.stats.isFile() && seen.stats.size === output.bytes;
    };
    const entriesOf = (path: string): Entry[] => [before.get(path) ?? []].flat();
    return { before, parting: await partingOf(inputs, { entriesOf, holds, rules: rulesOf(settings, form), maxBytes: settings.maxBytes }) };
  }

  enter(outcome: Outcome | Summed): void {
    const { placed } = this.sink;
    try {
      this.#journal.enter(entryFor(outcome, this.#rules, placed));
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, this.#options.named);
    }
    // A failure is a .json in every format: what stood for the document before may have had another name.
    const old = this.#before.get(outcome.input.path)?.output ?? null;
    if (isFile(old) && placed !== null && old.name !== placed.name) this.#remove(old.name);
  }

  end(): Promise<void> {
    this.#journal.close();
    const [manifest, journal] = [this.#place(this.#manifest), this.#place(this.#journalName)];
    try {
      if (this.#before.size === 0) {
        // Documents are done in order, so a journal that stands alone is sorted.
        renameSync(forFs(journal), forFs(manifest));
      } else {
        writeWhole(manifest, linesOf(new Map([...this.#before, ...entriesIn(journal)]).values()).join(''));
        rmSync(forFs(journal), { force: true });
      }
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, this.#options.named);
    } finally {
      this.#lock.release();
    }
    return Promise.resolve();
  }

  interrupt(): Promise<void> {
    return this.end();
  }

  discard(): Promise<void> {
    this.#journal.close();
    this.#lock.release();
    return Promise.resolve();
  }

  #place(name: string): string {
    return join(this.#folder, name);
  }

  /** Not where another document has got the name since. */
  #remove(name: string): void {
    const place = forFs(this.#place(name));
    if (!this.sink.hasGiven(name) && existsSync(place)) rmSync(place);
  }
}

function isFile(output: Entry['output']): output is PlacedFile {
  return output !== null && 'name' in output;
}

/** What all runs left, this shard's own last; of a shard's, only what it has to do. */
function earlierEntries(folder: string, shard: Shard | null, inputs: readonly Input[]): Map<string, Entry> {
  const own = [manifestOf(shard), journalOf(shard)];
  const others = existsSync(forFs(folder)) ? readdirSync(forFs(folder)).filter((name) => KEPT_BY_RUNS.test(name) && !own.includes(name)).sort().reverse() : [];
  const all = new Map([...others, ...own].flatMap((name) => [...entriesIn(join(folder, name))]));
  if (shard === null) return all;
  const paths = new Set(inputs.map(({ path }) => path));
  return new Map([...all].filter(([path]) => paths.has(path)));
}
