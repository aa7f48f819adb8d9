/** Bytes that are read piece by piece: a file that is open, or an archive in memory. */
export interface ByteSource {
  readonly size: number;
  /** The bytes at a place; fewer where the source ends. The caller does not change them. */
  read(at: number, length: number): Buffer;
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: (at, length) => buffer.subarray(at, at + length) };
}
