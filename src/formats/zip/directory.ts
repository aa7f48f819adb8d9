import { decodeNames, type RawName } from './names';
import type { ByteSource } from './source';
import { unpackFault, type UnpackFailure } from '../unpacked';

/** A file in a ZIP archive, as the archive's directory has it. Folders and links are left out. */
export interface ZipEntry {
  /** Safe as a relative path, `/`-separated; a byte no encoding fits stands as U+DC80 to U+DCFF. Several entries may have one name. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes it takes in the archive, and bytes it says it unpacks to. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly headerAt: number;
}

export interface ZipLimits {
  readonly maxEntries: number;
  /** Of the sizes of all entries together. */
  readonly maxTotal: number;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[]; readonly total: number }
  | UnpackFailure;

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const LOCATOR64 = { signature: 0x07064b50, length: 20 };
const END64 = { signature: 0x06064b50, length: 56 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
/** Bytes of a local header in front of the name. */
export const LOCAL_LENGTH = 30;
export const LOCAL_SIGNATURE = 0x04034b50;
/** A directory of as many entries as are read, with names of ordinary length, is far below. */
const LARGEST_DIRECTORY = 1 << 28;
const EXTRA = { zip64: 0x0001, unicodeName: 0x7075 };
const UNIX = 3;
const FILE_TYPE = 0xf000;
const FOLDER_TYPE = 0x4000;
const LINK_TYPE = 0xa000;
const FLAG = { encrypted: 0x0001, utf8: 0x0800, masked: 0x2000 };
const METHOD_AES = 99;

interface DirectoryPlace {
  readonly start: number;
  readonly length: number;
  readonly count: number;
  /** What all offsets are too small by: bytes stand in front of the archive, as in a self-extracting one. */
  readonly shift: number;
}

/** Reads the directory at the end of an archive; of the files themselves nothing is read. */
export function readDirectory(source: ByteSource, limits: ZipLimits): ZipDirectory {
  const place = directoryPlace(source);
  if (place === null) return unpackFault('damaged', 'its directory is missing; the end of the file may have been cut off');
  if (place.count > limits.maxEntries) return unpackFault('too-large', `it holds ${place.count} files, and the limit is ${limits.maxEntries}`);
  if (place.length > LARGEST_DIRECTORY) return unpackFault('too-large', `its directory takes ${place.length} bytes`);
  const bytes = source.read(place.start, place.length);
  const found: Omit<ZipEntry, 'name'>[] = [];
  const names: RawName[] = [];
  const spans: [number, number][] = [];
  let at = 0;
  let total = 0;
  let seen = 0;
  while (at + CENTRAL.length <= bytes.length && bytes.readUInt32LE(at) === CENTRAL.signature) {
    if (++seen > limits.maxEntries) return unpackFault('too-large', `it holds more than ${limits.maxEntries} files`);
    const nameEnd = at + CENTRAL.length + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const name = bytes.subarray(at + CENTRAL.length, nameEnd);
    const extra = bytes.subarray(nameEnd, extraEnd);
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const sizes = sizesOf(bytes, at, extra);
    if (sizes === null || extraEnd > bytes.length) return unpackFault('damaged', 'its directory contradicts itself');
    const headerAt = sizes.headerAt + place.shift;
    spans.push([headerAt, headerAt + LOCAL_LENGTH + sizes.packed]);
    const isUnix = bytes[at + 5] === UNIX;
    const type = isUnix ? (bytes.readUInt32LE(at + 38) >>> 16) & FILE_TYPE : 0;
    if (name.at(-1) !== 0x2f && type !== FOLDER_TYPE && type !== LINK_TYPE) {
      found.push({ method, isEncrypted: (flags & (FLAG.encrypted | FLAG.masked)) !== 0 || method === METHOD_AES, crc: bytes.readUInt32LE(at + 16), packed: sizes.packed, size: sizes.size, headerAt });
      names.push({ bytes: name, unicode: extraField(extra, EXTRA.unicodeName), isMarkedUtf8: (flags & FLAG.utf8) !== 0, isUnix });
      total += sizes.size;
    }
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  // Programs that know no ZIP64 count modulo 65,536.
  if ((seen & 0xffff) !== (place.count & 0xffff)) return unpackFault('damaged', `its directory names ${seen} files and counts ${place.count}`);
  if (overlap(spans, place.start)) return unpackFault('damaged', 'its files overlap');
  if (total > limits.maxTotal) return unpackFault('too-large', `it unpacks to ${total} bytes, and the limit is ${limits.maxTotal}`);
  const decoded = decodeNames(names);
  return { ok: true, entries: found.map((entry, nth) => ({ name: decoded[nth] ?? '', ...entry })), total };
}

/** The last end record whose directory is where it says. A comment may hold the signature; bytes may stand behind the archive. */
function directoryPlace(source: ByteSource): DirectoryPlace | null {
  const tailAt = Math.max(0, source.size - END.length - END.longestComment - LOCATOR64.length);
  const tail = source.read(tailAt, source.size - tailAt);
  let empty: DirectoryPlace | null = null;
  for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1')) {
    const place = at + END.length > tail.length ? null : placeFrom(source, tail, at, tailAt);
    if (place !== null && place.count > 0) return place;
    empty ??= place;
  }
  // Twenty-two bytes of a comment may read as the end of an archive that holds nothing.
  return empty;
}

function placeFrom(source: ByteSource, tail: Buffer, at: number, tailAt: number): DirectoryPlace | null {
  let end = tailAt + at;
  let count = tail.readUInt16LE(at + 10);
  let length = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  const locator = source.read(end - LOCATOR64.length, end >= LOCATOR64.length ? LOCATOR64.length : 0);
  if (locator.length === LOCATOR64.length && locator.readUInt32LE(0) === LOCATOR64.signature) {
    const said = integer(locator, 8);
    const end64 = [said, end - LOCATOR64.length - END64.length].find((place) => place !== null && place >= 0 && signatureAt(source, place) === END64.signature);
    const record = end64 === undefined || end64 === null ? null : source.read(end64, END64.length);
    if (record === null || record.length < END64.length) return null;
    const [count64, length64, start64] = [integer(record, 32), integer(record, 40), integer(record, 48)];
    if (count64 === null || length64 === null || start64 === null) return null;
    [end, count, length, start] = [end64 ?? 0, count64, length64, start64];
  }
  // An archive that is cut off may hold an archive that is not: its end is not the end of the whole.
  const mayHaveFront = signatureAt(source, 0) !== LOCAL_SIGNATURE;
  if (count === 0 && length === 0) return end === 0 || mayHaveFront ? { start: end, length: 0, count: 0, shift: 0 } : null;
  // Without bytes in front of the archive the two are one place.
  for (const real of [end - length, start]) {
    if (real < start || (real > start && !mayHaveFront) || real + length > end || signatureAt(source, real) !== CENTRAL.signature) continue;
    return { start: real, length, count, shift: real - start };
  }
  return null;
}

function signatureAt(source: ByteSource, at: number): number {
  const bytes = source.read(at, 4);
  return bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
}

/** A number of 64 bits, or null when no file has that many bytes. */
function integer(bytes: Buffer, at: number): number | null {
  if (at + 8 > bytes.length) return null;
  const value = bytes.readBigUInt64LE(at);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}

/** Sizes and place, from the extra field where 32 bits do not hold them. */
function sizesOf(bytes: Buffer, at: number, extra: Buffer): { readonly size: number; readonly packed: number; readonly headerAt: number } | null {
  const values = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const long = extraField(extra, EXTRA.zip64);
  let next = 0;
  const full = values.map((value) => {
    if (value !== 0xffffffff || long === null) return value;
    next += 8;
    return integer(long, next - 8);
  });
  const [size, packed, headerAt] = full;
  return typeof size === 'number' && typeof packed === 'number' && typeof headerAt === 'number' ? { size, packed, headerAt } : null;
}

function extraField(extra: Buffer, id: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}

/** Files that share bytes are how a small archive unpacks to more than a disk holds; no program writes them. */
function overlap(spans: [number, number][], end: number): boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return sorted.some(([, spanEnd], nth) => spanEnd > (sorted[nth + 1]?.[0] ?? end));
}
