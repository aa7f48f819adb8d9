import zlib from 'node:zlib';

/** Node's own, ten times as fast; from 20.15 on only. */
const native = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

/** Remainders of the polynomial of ZIP and gzip, by byte. */
const TABLE = Int32Array.from({ length: 0x100 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

export function crc32(bytes: Uint8Array): number {
  if (native !== undefined) return native(bytes);
  let rest = -1;
  for (let at = 0; at < bytes.length; at++) rest = (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
