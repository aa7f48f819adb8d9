import { join } from 'node:path';
import { loadFailures } from '../load-failures';
import type { LoadFailure } from '../model/load';
import type { OutputRecord } from '../model/report';
import { AllottedNames } from './allotted-names';
import { rendererOf, suffixOf, type Encoder, type FileForm } from './encoders';
import { writeWhole } from './file-target';
import type { PlacedFile } from './resume/entry';
import type { ByteSink, Rendered } from './sinks';
import { reasonOf } from './system-error';

/** One file a document, in the tree of its path. */
export class FolderSink implements ByteSink {
  readonly form: FileForm;
  readonly #folder: string;
  readonly #render: Encoder['record'];
  readonly #names: AllottedNames;
  #placed: PlacedFile | null = null;

  /** @param names taken already; others are not given again. */
  constructor(folder: string, form: FileForm, names = new AllottedNames()) {
    this.form = form;
    this.#names = names;
    this.#folder = folder;
    this.#render = rendererOf(form);
  }

  write(record: OutputRecord): Promise<LoadFailure | null> {
    return this.put({ path: record.source.path, failed: record.schema === 'reportkit/failure@1', content: this.#render(record) });
  }

  async put({ path, failed, content }: Rendered): Promise<LoadFailure | null> {
    const name = this.#names.nameFor(path, suffixOf(failed, this.form.format));
    this.#placed = null;
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      writeWhole(join(this.#folder, name), bytes, this.#folder);
      this.#placed = { name, bytes: bytes.length };
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return loadFailures.writeFailed(name, reasonOf(error as NodeJS.ErrnoException));
    }
  }

  written(): Promise<void> {
    return Promise.resolve();
  }

  /** Where the last document stands; null when it could not be written. */
  get placed(): PlacedFile | null {
    return this.#placed;
  }

  /** Whether a document of this run stands under the name. */
  hasGiven(name: string): boolean {
    return this.#names.has(name);
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}
