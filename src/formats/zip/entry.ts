import { inflateRawSync } from 'node:zlib';
import { unpackFault, zlibFault, type Unpacked } from '../unpacked';
import { crc32 } from '../crc32';
import { LOCAL_LENGTH, LOCAL_SIGNATURE, type ZipEntry } from './directory';
import type { ByteSource } from './source';

const STORED = 0;
const DEFLATED = 8;

/** Methods that are met and not read, by number. */
const METHODS: Readonly<Record<number, string>> = { 1: 'Shrink', 6: 'Implode', 9: 'Deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'Zstandard', 95: 'xz', 98: 'PPMd' };

/**
 * Unpacks one file of an archive into memory. Sizes and checksum are those of the directory, which a data descriptor does not delay.
 * @param limit of the bytes that may come out; memory above it is never taken.
 */
export function unpackEntry(source: ByteSource, entry: ZipEntry, limit: number): Unpacked {
  if (entry.isEncrypted) return unpackFault('encrypted', '');
  if (entry.method !== STORED && entry.method !== DEFLATED) return unpackFault('unsupported', METHODS[entry.method] ?? `method ${entry.method}`);
  if (entry.size > limit) return unpackFault('too-large', `it unpacks to ${entry.size} bytes, and the limit is ${limit}`);
  const header = source.read(entry.headerAt, LOCAL_LENGTH);
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== LOCAL_SIGNATURE) return unpackFault('damaged', 'it is not where the directory says');
  const packed = source.read(entry.headerAt + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28), entry.packed);
  if (packed.length < entry.packed) return unpackFault('damaged', 'its packed data break off');
  const unpacked = entry.method === STORED ? { ok: true as const, bytes: packed } : inflated(packed, entry.size);
  if (!unpacked.ok) return unpacked;
  if (unpacked.bytes.length !== entry.size) return unpackFault('damaged', `it has ${unpacked.bytes.length} bytes, and the directory says ${entry.size}`);
  return crc32(unpacked.bytes) === entry.crc ? unpacked : unpackFault('damaged', 'its checksum does not fit');
}

/** What gives more bytes than the directory says is a lie, however much more it would give. */
function inflated(packed: Buffer, size: number): Unpacked {
  try {
    // Node refuses a limit of 0.
    return { ok: true, bytes: inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) };
  } catch (error) {
    const fault = zlibFault(error, size);
    return fault.fault === 'too-large' ? unpackFault('damaged', `it has more than the ${size} bytes that the directory says`) : fault;
  }
}
