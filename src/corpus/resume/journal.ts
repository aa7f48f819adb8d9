import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { forFs } from '../file-names';
import { lineOf, type Entry } from './entry';

/** Grows by a line for each document that is written, so that a run that is killed loses nothing. */
export class Journal {
  readonly #file: number;
  #closed = false;

  /** @param place absolute; what stands there goes, unless it is gone on with. @throws the system's error. */
  constructor(place: string, { append }: { readonly append: boolean }) {
    this.#file = openSync(forFs(place), 'a');
    if (append) this.#write('\n');
    else ftruncateSync(this.#file);
  }

  /** To be called when the output of the document is written. @throws the system's error. */
  enter(entry: Entry): void {
    this.#write(lineOf(entry));
  }

  /** Once: an output that could not be ended is discarded too, and the number may by then be that of another file. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#file);
  }

  #write(line: string): void {
    const bytes = Buffer.from(line, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }
}
