import { join } from 'node:path';
import { loadFailures } from '../index';
import type { LoadFailure } from '../model/load';
import type { OutputRecord } from '../model/report';
import { rendererOf, suffixOf, type Encoder, type FileForm } from './encoders';
import { writeWhole } from './file-target';
import { outputName } from './output-names';
import type { ByteSink, Rendered } from './sinks';
import { reasonOf } from './system-error';

/** One file a document, in the tree of its path. */
export class FolderSink implements ByteSink {
  readonly form: FileForm;
  readonly #folder: string;
  readonly #render: Encoder['record'];
  /** Names given, as a file system that ignores case sees them. */
  readonly #given = new Set<string>();

  constructor(folder: string, form: FileForm) {
    this.form = form;
    this.#folder = folder;
    this.#render = rendererOf(form);
  }

  write(record: OutputRecord): Promise<LoadFailure | null> {
    return this.put({ path: record.source.path, failed: record.schema === 'reportkit/failure@1', content: this.#render(record) });
  }

  async put({ path, failed, content }: Rendered): Promise<LoadFailure | null> {
    const name = this.#nameOf(path, suffixOf(failed, this.form.format));
    try {
      writeWhole(join(this.#folder, name), content);
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return loadFailures.writeFailed(name, reasonOf(error as NodeJS.ErrnoException));
    }
  }

  /** `A.txt` and `a.txt` are two documents, also where they would be one file: the second is written as `a.txt~2`. */
  #nameOf(path: string, suffix: string): string {
    const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';
    for (let n = 1; ; n++) {
      const name = outputName(n === 1 ? path : `${path}~${n}`, suffix);
      const key = ignoresCase ? name.toLowerCase() : name;
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      return name;
    }
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}
