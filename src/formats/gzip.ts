import { constants } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { unpackFault, zlibFault, type UnpackFailure } from './unpacked';

export type Unzipped = { readonly ok: true; readonly bytes: Uint8Array } | (UnpackFailure & { readonly fault: 'damaged' | 'too-large' });

/** Bits of the flags of a member: what stands behind its ten bytes. */
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 };
const HEADER_LENGTH = 10;
/** Checksum and size behind the packed data. */
const TRAILER_LENGTH = 8;
/** Programs that write many members put 64 KB into each. */
const MOST_MEMBERS = 100_000;

/**
 * Unpacks a gzip file in memory, all its members; never more than `maxBytes`, whatever the file promises.
 * What stands behind the last member is left out, as gzip does and `node:zlib` does not: servers append to what they send.
 */
export function unzipGzip(bytes: Uint8Array, maxBytes: number): Unzipped {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: Uint8Array[] = [];
  let left = Math.min(maxBytes, constants.MAX_LENGTH);
  for (let at = 0; at === 0 || isMember(file, at); ) {
    if (members.length === MOST_MEMBERS) return unpackFault('too-large', `it has more than ${MOST_MEMBERS} members`);
    const dataAt = dataStart(file, at);
    if (dataAt === null) return unpackFault('damaged', 'it breaks off in its header');
    let member: Inflated;
    try {
      // Node refuses a limit of 0.
      member = inflateRawSync(file.subarray(dataAt), { maxOutputLength: Math.max(1, left), info: true }) as unknown as Inflated;
    } catch (error) {
      return zlibFault(error, maxBytes);
    }
    const { buffer, engine } = member;
    if (buffer.length > left) return unpackFault('too-large', `it unpacks to more than ${maxBytes} bytes`);
    const end = dataAt + engine.bytesWritten;
    if (end + TRAILER_LENGTH > file.length) return unpackFault('damaged', 'its packed data break off');
    if (crc32(buffer) !== file.readUInt32LE(end)) return unpackFault('damaged', 'its checksum does not fit');
    members.push(buffer);
    left -= buffer.length;
    at = end + TRAILER_LENGTH;
  }
  return { ok: true, bytes: members.length === 1 ? (members[0] ?? file) : Buffer.concat(members) };
}

/** What `inflateRawSync` gives with `info`, which its types do not say. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function isMember(file: Buffer, at: number): boolean {
  return file[at] === 0x1f && file[at + 1] === 0x8b && file[at + 2] === 8;
}

/** Where the packed data of a member begin; null when the file ends before. */
function dataStart(file: Buffer, memberAt: number): number | null {
  const flags = file[memberAt + 3] ?? 0;
  let at = memberAt + HEADER_LENGTH;
  if (flags & FLAG.extra) {
    if (at + 2 > file.length) return null;
    at += 2 + file.readUInt16LE(at);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue;
    const end = file.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & FLAG.checksum) at += 2;
  return at < file.length ? at : null;
}
