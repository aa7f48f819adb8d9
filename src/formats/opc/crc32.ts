import zlib from 'node:zlib';

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Node's own, from 20.15 on. */
const native = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

/** The checksum of ZIP. */
export function crc32(bytes: Uint8Array): number {
  return native === undefined ? ownCrc32(bytes) : native(bytes);
}

/** For the first versions of Node 20. */
export function ownCrc32(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number);
  return (value ^ -1) >>> 0;
}
