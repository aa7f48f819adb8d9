import { Archives } from './archives';
import { ArchiveReader } from './reader';

/** The bytes of a file that a path leads to through archives; null when it leads to none, or to one that cannot be unpacked. */
export function readThrough(place: string): Uint8Array | null {
  const archives = new Archives(Infinity);
  const reader = new ArchiveReader(Infinity);
  try {
    const inside = archives.probe(place);
    const [file] = inside === null ? [] : archives.files(inside);
    if (file === undefined) return null;
    const unpacked = reader.read(file.location, file.archived);
    return unpacked.ok ? unpacked.bytes : null;
  } finally {
    archives.close();
    reader.close();
  }
}
