import type { Input } from '../inputs';
import { Archives } from './archives';
import { ArchiveReader } from './reader';

/** The bytes of a file that a path leads to through archives; null when it leads to none, or to one that cannot be unpacked. */
export function readThrough(place: string): Uint8Array | null {
  const file = fileThrough(place);
  if (file === null) return null;
  const reader = new ArchiveReader(Infinity);
  try {
    const unpacked = reader.read(file.location, file.archived);
    return unpacked.ok ? unpacked.bytes : null;
  } finally {
    reader.close();
  }
}

/** The file that a path leads to through archives, as an input. */
export function fileThrough(place: string): (Input & Required<Pick<Input, 'archived'>> & { readonly location: string }) | null {
  const archives = new Archives(Infinity);
  try {
    const inside = archives.probe(place);
    const [file] = inside === null ? [] : archives.files(inside);
    return file === undefined ? null : { path: place, ...file };
  } finally {
    archives.close();
  }
}

/** Whether the file there is an archive that can be looked into. */
export function isArchive(place: string): boolean {
  const archives = new Archives(Infinity);
  try {
    const opened = archives.at(place);
    return opened !== null && 'archive' in opened;
  } finally {
    archives.close();
  }
}
