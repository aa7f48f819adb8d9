import { PassThrough } from 'node:stream';
import { defaultSettings } from '../model/settings';
import { fileThrough } from './archives/read-through';
import { find } from './find';
import type { Input } from './inputs';
import { lookAt } from './places';
import { recordKindOf, type RecordChoice } from './records/choice';
import type { RecordDocument } from './records/document';
import { documentOf } from './records/ndjson';
import { unitsOf } from './records/run';
import { bytesOfUnit, type ReadUnit, type RecordUnit } from './records/units';

/** A record that was found again. */
export interface SourceRecord {
  readonly document: RecordDocument;
  /** Its file and its number, as `Sought` has them. */
  readonly place: string;
}

/** Records of one file that were read over on the way to another are kept up to so many bytes: files of a folder come as 1, 10, 100, 11, 2. */
const KEPT = 64 * 1024 * 1024;

// Matches the place of a record, behind its file:  /s/a.ndjson/12 . Trap: the file may itself be in an archive.
const NUMBERED = /^(.+)\/([1-9]\d*)$/;

/** Finds records of the files under a folder: by file and number, or by the path that the record itself names. */
export class SourceRecords {
  readonly #folder: string;
  readonly #choice: RecordChoice;
  /** By their own paths, once asked for. */
  #named: Promise<ReadonlyMap<string, readonly Numbered[]>> | null = null;
  #reading: Reading | null = null;

  constructor(folder: string, choice: RecordChoice) {
    this.#folder = folder;
    this.#choice = choice;
  }

  /** @param place absolute: of a file that holds records, and the number of one behind it. */
  async at(place: string): Promise<SourceRecord | null> {
    const [, path = '', number] = NUMBERED.exec(place) ?? [];
    if (number === undefined) return null;
    const file = 'stats' in lookAt(path) ? { path, location: path } : fileThrough(path);
    return file === null ? null : this.#record({ file: { ...file, place: path }, number: Number(number) });
  }

  /** @param isMeant tells records that name the same path apart; where it knows none, the first is given. */
  async named(path: string, isMeant: (document: RecordDocument) => boolean): Promise<SourceRecord | null> {
    const all = (await (this.#named ??= this.#index())).get(path) ?? [];
    let first: SourceRecord | null = null;
    for (const one of all) {
      const record = await this.#record(one);
      if (record !== null && isMeant(record.document)) return record;
      first ??= record;
    }
    return first;
  }

  async #record({ file, number }: Numbered): Promise<SourceRecord | null> {
    const kind = recordKindOf(file, this.#choice);
    if (kind === null) return null;
    const place = file.place ?? file.location ?? file.path;
    if (this.#reading?.place !== place) this.#reading = new Reading(place, () => this.#unitsOf(file));
    const unit = await this.#reading.unit(number);
    return unit === null ? null : { document: this.#documentOf(unit, file), place: `${place}/${number}` };
  }

  /** The records that name their paths. */
  async #index(): Promise<ReadonlyMap<string, readonly Numbered[]>> {
    const found = new Map<string, Numbered[]>();
    const { inputs } = await find({ names: [{ name: this.#folder, literal: true }], cwd: this.#folder, filter: { include: [], exclude: [], avoid: new Set() }, maxBytes: defaultSettings.maxBytes });
    for (const file of inputs) {
      if (recordKindOf(file, this.#choice) !== 'ndjson') continue;
      for await (const unit of this.#unitsOf(file)) {
        if (!('line' in unit)) continue;
        const { path } = this.#documentOf(unit, file).name;
        const { number } = unit;
        if (path === `${file.path}/${number}`) continue;
        const known = found.get(path);
        if (known === undefined) found.set(path, [{ file, number }]);
        else known.push({ file, number });
      }
    }
    return found;
  }

  #unitsOf(file: Input): AsyncGenerator<ReadUnit, void, void> {
    const kind = recordKindOf(file, this.#choice);
    return unitsOf(file, kind ?? 'ndjson', { ...defaultSettings, maxBytes: Infinity }, { stdin: () => new PassThrough(), signal: new AbortController().signal });
  }

  #documentOf(unit: RecordUnit, { path }: Input): RecordDocument {
    return documentOf(unit, { path, fields: this.#choice.fields });
  }
}

interface Numbered {
  readonly file: Input;
  readonly number: number;
}

/** A file of records that is read forwards; what was read over is kept while there is room. */
class Reading {
  readonly place: string;
  readonly #open: () => AsyncGenerator<ReadUnit, void, void>;
  readonly #kept = new Map<number, RecordUnit>();
  #bytes = 0;
  #units: AsyncGenerator<ReadUnit, void, void> | null = null;
  #last = 0;

  constructor(place: string, open: () => AsyncGenerator<ReadUnit, void, void>) {
    this.place = place;
    this.#open = open;
  }

  /** Null: there is none of that number, or the file cannot be read so far. */
  async unit(number: number): Promise<RecordUnit | null> {
    const kept = this.#kept.get(number);
    if (kept !== undefined) return kept;
    if (this.#units === null || number <= this.#last) {
      await this.#units?.return();
      this.#units = this.#open();
      this.#last = 0;
    }
    for (let next = await this.#units.next(); next.done !== true; next = await this.#units.next()) {
      if ('fault' in next.value) break;
      this.#last = 'line' in next.value ? next.value.number : next.value.document.number;
      this.#keep(next.value);
      if (this.#last === number) return next.value;
      if (this.#last > number) return null;
    }
    this.#last = Infinity;
    return null;
  }

  #keep(unit: RecordUnit): void {
    this.#bytes += bytesOfUnit(unit);
    if (this.#bytes <= KEPT) this.#kept.set(this.#last, unit);
  }
}
