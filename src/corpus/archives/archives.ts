import { sep } from 'node:path';
import { formatByMagic, isDocument, readDirectory, type ByteSource, type UnpackFailure, type ZipEntry } from '../../archives';
import { loadFailures } from '../../load-failures';
import type { LoadFailure } from '../../model/load';
import { lookAt } from '../places';
import { Listing, type ListedName } from './listing';
import { ArchiveReader, type ArchivedPlace } from './reader';

/** An archive that was opened. */
interface Archive {
  /** Of the archive on disk. */
  readonly location: string;
  /** The archives in it that lead here. */
  readonly around: ArchivedPlace;
  readonly listing: Listing;
  readonly budget: Budget;
}

/** What one archive on disk may still hold, with the archives in it. */
interface Budget {
  files: number;
  bytes: number;
}

type Opened = { readonly archive: Archive } | { readonly failure: LoadFailure };

/** A place that a path leads to through archives. */
export interface Inside {
  readonly archive: Archive;
  /** `/`-separated, '' for the archive itself. */
  readonly inner: string;
}

export interface ArchivedFile {
  readonly location: string;
  readonly archived: ArchivedPlace;
}

/** Files in one archive on disk, those in archives inside it counted. */
const MOST_FILES = 100_000;
/** Archives in one another, the one on disk counted. */
const DEEPEST = 3;
/** No text packs like that, pages of one template neither; the method itself ends at a thousand. */
const HIGHEST_RATIO = 200;
const ENDS_BYTES = 65_536;

// Matches how reports call one of several files of a name:  dup.txt~2 . Trap: the first has the name alone.
const NUMBERED = /^(.+)~([2-9]|[1-9]\d+)$/;

// Matches the names of archives. Trap: a name only says where to look; the bytes say what it is.
const ARCHIVE_NAME = /\.zip$/i;

/** Archives met in a search, each opened once. A path through an archive is written as if the archive were a folder. */
export class Archives {
  readonly #reader: ArchiveReader;
  readonly #maxBytes: number;
  readonly #opened = new Map<string, Opened | null>();

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#reader = new ArchiveReader(maxBytes);
  }

  close(): void {
    this.#reader.close();
  }

  /** Whether a name is that of an archive, so that a walk should look into it. */
  mayBe(name: string): boolean {
    return ARCHIVE_NAME.test(name);
  }

  /** What stands at a path, of a regular file on disk or through archives: an archive, one that cannot be read, or null: no archive. */
  at(place: string): Opened | null {
    const path = slashed(place);
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const inside = this.#inside(path);
    // Most files in an archive are none, and there may be a hundred thousand.
    if (inside !== null && !this.mayBe(path)) return null;
    const opened = inside === null ? this.#openFile(path) : this.#openInner(inside);
    this.#opened.set(path, opened);
    return opened;
  }

  /** The archive that was opened at a path or around it, and the way inside; null when there is none. */
  inside(place: string): Inside | null {
    const path = slashed(place);
    const opened = this.#opened.get(path);
    return opened !== undefined && opened !== null && 'archive' in opened ? { archive: opened.archive, inner: '' } : this.#inside(path);
  }

  /** The same for a path that no walk has met: each file on the way is looked at. */
  probe(place: string): Inside | null {
    const path = slashed(place);
    for (let at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1)) {
      const front = path.slice(0, at);
      if (this.#mayStand(front) && this.at(front) === null && this.#inside(front) === null) return null;
    }
    if (this.#inside(path) !== null) this.at(path);
    return this.inside(path);
  }

  /** The files of a name. Of several with one name, reports call the second `name~2`: so does whoever asks for it. */
  files({ archive, inner }: Inside): ArchivedFile[] {
    const entries = archive.listing.files(inner);
    const [, name = '', number] = entries.length > 0 ? [] : (NUMBERED.exec(inner) ?? []);
    const meant = number === undefined ? entries : archive.listing.files(name).slice(Number(number) - 1, Number(number));
    return meant.map((entry) => ({ location: archive.location, archived: [...archive.around, entry] }));
  }

  list({ archive, inner }: Inside): ListedName[] {
    return archive.listing.list(inner);
  }

  isFolder({ archive, inner }: Inside): boolean {
    return archive.listing.isFolder(inner);
  }

  /** The innermost archive that is open and around the path. */
  #inside(path: string): Inside | null {
    if (this.#opened.size === 0) return null;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const opened = this.#opened.get(path.slice(0, at));
      if (opened !== undefined && opened !== null && 'archive' in opened) return { archive: opened.archive, inner: path.slice(at + 1) };
    }
    return null;
  }

  #mayStand(front: string): boolean {
    const inside = this.#inside(front);
    if (inside !== null) return inside.archive.listing.files(inside.inner).length > 0;
    const seen = lookAt(front);
    return 'stats' in seen && seen.stats.isFile();
  }

  #openFile(location: string): Opened | null {
    try {
      const source = this.#reader.sourceOf(location, []);
      if (!('source' in source) || !beginsAsZip(source.source)) return null;
      return this.#open(source.source, location, [], { files: MOST_FILES, bytes: Math.max(this.#maxBytes, HIGHEST_RATIO * source.source.size) });
    } catch {
      // It cannot be read: whoever reads it as a file says why.
      return null;
    }
  }

  #openInner({ archive, inner }: Inside): Opened | null {
    const [entry] = archive.listing.files(inner);
    if (entry === undefined || entry.isEncrypted) return null;
    const around = [...archive.around, entry];
    try {
      const source = this.#reader.sourceOf(archive.location, around);
      // What cannot be unpacked is a file like others that cannot.
      if (!('source' in source) || !beginsAsZip(source.source)) return null;
      if (around.length >= DEEPEST) return { failure: loadFailures.nestedTooDeep('zip', `it is the ${around.length + 1}th archive in one another`) };
      return this.#open(source.source, archive.location, around, archive.budget);
    } catch {
      return null;
    }
  }

  #open(source: ByteSource, location: string, around: ArchivedPlace, budget: Budget): Opened | null {
    const directory = readDirectory(source, { maxEntries: budget.files, maxTotal: budget.bytes });
    if (!directory.ok) return isDocumentByEnds(source) ? null : { failure: failureOf(directory) };
    if (isDocument(directory.entries)) return null;
    const listing = new Listing(directory.entries.filter(isSeen));
    if (listing.folders > budget.files) return { failure: loadFailures.unpacksTooLarge('zip', `its names make ${listing.folders} folders`) };
    budget.files -= directory.entries.length;
    budget.bytes -= directory.total;
    return { archive: { location, around, listing, budget } };
  }
}

/** Inside archives the separator is `/` on every system. */
function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** What macOS puts beside files is no document. Dot files and others are for the walk to skip. */
function isSeen({ name }: ZipEntry): boolean {
  return !name.startsWith('__MACOSX/');
}

function beginsAsZip(source: ByteSource): boolean {
  const front = source.read(0, 4).toString('latin1');
  return front === 'PK\x03\x04' || front === 'PK\x05\x06';
}

// Matches what programs write first into a document that is a ZIP file. Trap: an archive of documents begins with one of their names.
const DOCUMENT_FRONT = /^(?:\[Content_Types\]\.xml$|mimetype|_rels\/|docProps\/|word\/|xl\/|ppt\/|OFD\.xml$|Doc_0\/|META-INF\/)/;

/** A document whose directory cannot be read: its reader says more of it. */
function isDocumentByEnds(source: ByteSource): boolean {
  const front = source.read(0, ENDS_BYTES);
  if (front.length < 30 || !DOCUMENT_FRONT.test(front.toString('latin1', 30, 30 + front.readUInt16LE(26)))) return false;
  return formatByMagic(Buffer.concat([front, source.read(Math.max(front.length, source.size - ENDS_BYTES), ENDS_BYTES)])) !== 'zip';
}

function failureOf({ fault, detail }: UnpackFailure): LoadFailure {
  return fault === 'too-large' ? loadFailures.unpacksTooLarge('zip', detail) : loadFailures.damaged('zip', detail);
}
