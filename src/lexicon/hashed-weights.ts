/*
 * What small models of words share: a feature is a slot of a table with one byte a slot, told by its hash.
 */

/** The slot of a feature among `count`, a power of two: the hash's bits are stirred, so that its low ones are as good as any. */
export function slotIn(count: number, hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) & (count - 1);
}

/** A table as packages hold it. @param base64 at least one byte for each slot. */
export function unpackedWeights(base64: string, count: number): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + count));
}
