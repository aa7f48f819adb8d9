import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { sourceOf, unpackEntry, type ByteSource, type Unpacked, type ZipEntry } from '../../archives';
import { forFs } from '../file-names';

/** Where a file in an archive is: the archives in the archive on disk that lead to it, and at the end the file itself. */
export type ArchivedPlace = readonly ZipEntry[];

/**
 * Reads files out of archives. The archive on disk stays open and is read where it must be; the archives in it that lead to
 * the last file are held unpacked, since documents of one archive are read one after the other. Nothing is written to disk.
 */
export class ArchiveReader {
  readonly #maxBytes: number;
  #open: { readonly location: string; readonly file: number; readonly source: ByteSource } | null = null;
  #held: { readonly entry: ZipEntry; readonly source: ByteSource }[] = [];

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws the system's error when the archive on disk cannot be read. */
  read(location: string, place: ArchivedPlace): Unpacked {
    const entry = place.at(-1);
    if (entry === undefined) throw new Error('a place in an archive names a file');
    const source = this.sourceOf(location, place.slice(0, -1));
    return 'source' in source ? unpackEntry(source.source, entry, this.#maxBytes) : source;
  }

  /** The bytes of an archive: on disk, or inside others. @throws the system's error. */
  sourceOf(location: string, archives: ArchivedPlace): { readonly source: ByteSource } | (Unpacked & { readonly ok: false }) {
    let source = this.#fileSource(location);
    for (const [depth, entry] of archives.entries()) {
      const held = this.#held[depth];
      // Entries that came from another thread are copies; in one archive, two entries never begin at the same place.
      if (held?.entry.headerAt === entry.headerAt) {
        source = held.source;
        continue;
      }
      this.#held.length = depth;
      const unpacked = unpackEntry(source, entry, this.#maxBytes);
      if (!unpacked.ok) return unpacked;
      source = sourceOf(unpacked.bytes);
      this.#held.push({ entry, source });
    }
    return { source };
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open.file);
    this.#open = null;
    this.#held = [];
  }

  #fileSource(location: string): ByteSource {
    if (this.#open?.location === location) return this.#open.source;
    this.close();
    // What is no regular file must not keep the search waiting for a writer.
    const file = openSync(forFs(location), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    this.#open = { location, file, source: sourceOfFile(file) };
    return this.#open.source;
  }
}

/** A file that is open, read where it is asked for. */
function sourceOfFile(file: number): ByteSource {
  const stats = fstatSync(file);
  const size = stats.isFile() ? stats.size : 0;
  return {
    size,
    read(at, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
      let filled = 0;
      while (filled < bytes.length) {
        const more = readSync(file, bytes, filled, bytes.length - filled, at + filled);
        if (more === 0) break;
        filled += more;
      }
      return bytes.subarray(0, filled);
    },
  };
}
