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
import { makeFolder } from '../places';
import { recordKindOf } from '../records/choice';
import { WriteError } from '../write-error';
import { entriesIn, entryFor, filesOf, manifestLines, type Entry } from './entry';
import { Journal } from './journal';
import { leftOversOf, prune, stands, type Pruned } from './left-overs';
import { Lock } from './lock';
import type { Resumable, ResumableOptions } from './resumable';
import { RecordTally } from './record-tally';
import { recordRulesHash, rulesHash } from './rules-hash';
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
  readonly #recordRules: string;
  readonly #tally = new RecordTally();
  readonly #manifest: string;
  readonly #journalName: string;
  readonly #journal: Journal;
  readonly #lock: Lock;
  readonly leftOvers: readonly Entry[];
  pruned: Pruned = { removed: [], changed: [] };

  private constructor(folder: string, form: FileForm, options: ResumableOptions, { before, parting }: Looked, lock: Lock) {
    this.#folder = folder;
    this.#lock = lock;
    this.#options = options;
    this.#before = before;
    this.#rules = rulesHash(options.settings, form);
    this.#recordRules = recordRulesHash(options.settings, form, options.records);
    this.#manifest = manifestOf(options.shard);
    this.#journalName = journalOf(options.shard);
    this.parting = parting;
    this.leftOvers = leftOversOf(before, options.inputs);
    const names = new AllottedNames();
    for (const { entry } of parting.kept) for (const { name } of filesOf(entry)) names.reserve(name);
    this.sink = new FolderSink(folder, form, names);
    if (options.shard === null) sweep(folder);
    // What is known so far is put away before the journal begins anew.
    if (before.size > 0) writeWhole(this.#place(this.#manifest), manifestLines(before.values()).join(''));
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
  static async look(folder: string, form: FileForm, { inputs, settings, records, resume, shard }: ResumableOptions): Promise<Looked> {
    const before = resume ? earlierEntries(folder, shard, inputs) : new Map<string, Entry>();
    if (before.size === 0) return { before, parting: { kept: [], todo: inputs } };
    const holds = (entry: Entry): boolean => (entry.records !== undefined || filesOf(entry).length > 0) && filesOf(entry).every((file) => stands(folder, file));
    const holdsMany = (input: Input): boolean => recordKindOf(input, records) !== null;
    const entriesOf = (path: string): Entry[] => [before.get(path) ?? []].flat();
    return { before, parting: await partingOf(inputs, { entriesOf, holds, holdsMany, rules: rulesHash(settings, form), recordRules: recordRulesHash(settings, form, records), maxBytes: settings.maxBytes }) };
  }

  enter(outcome: Outcome | Summed): void {
    const { placed } = this.sink;
    if (this.#tally.holds(outcome)) this.#tally.add(outcome, placed);
    else this.#write(entryFor(outcome, this.#rules, placed));
  }

  begin(file: Input): void {
    this.#tally.begin(file);
  }

  async finish(file: Input): Promise<void> {
    this.#write(await this.#tally.end(file, this.#recordRules));
  }

  #write(entry: Entry): void {
    try {
      this.#journal.enter(entry);
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, this.#options.named);
    }
    // A failure is a .json in every format: what stood for the document before may have had another name. Of many documents, there may be fewer.
    const old = this.#before.get(entry.path);
    if (old !== undefined && (filesOf(entry).length > 0 || entry.status === 'done')) for (const { name } of filesOf(old)) this.#remove(name);
  }

  end(): Promise<void> {
    return this.#end(this.#options.prune);
  }

  #end(prunes: boolean): Promise<void> {
    this.#journal.close();
    const [manifest, journal] = [this.#place(this.#manifest), this.#place(this.#journalName)];
    try {
      if (prunes) this.pruned = prune(this.#folder, this.leftOvers, (name) => this.sink.hasGiven(name));
      if (this.#before.size === 0) {
        // Documents are done in order, so a journal that stands alone is sorted.
        renameSync(forFs(journal), forFs(manifest));
      } else {
        const entries = new Map([...this.#before, ...entriesIn(journal)]);
        for (const { path } of this.pruned.removed) entries.delete(path);
        writeWhole(manifest, manifestLines(entries.values()).join(''));
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
    return this.#end(false);
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

/** What all runs left, this shard's own last; of a shard's, only what it has to do. */
function earlierEntries(folder: string, shard: Shard | null, inputs: readonly Input[]): Map<string, Entry> {
  const own = [manifestOf(shard), journalOf(shard)];
  const others = existsSync(forFs(folder)) ? readdirSync(forFs(folder)).filter((name) => KEPT_BY_RUNS.test(name) && !own.includes(name)).sort().reverse() : [];
  const all = new Map([...others, ...own].flatMap((name) => [...entriesIn(join(folder, name))]));
  if (shard === null) return all;
  const paths = new Set(inputs.map(({ path }) => path));
  return new Map([...all].filter(([path]) => paths.has(path)));
}
